using Cobranza.Policies;

namespace Cobranza;

/// <summary>The policies that a host has registered: its own, and any others by name.</summary>
/// <remarks>
/// What comes out is an immutable history: an evaluation that holds one is not touched by a later change of the options.
/// </remarks>
public interface IPolicyBook
{
    /// <summary>The policies registered without a name.</summary>
    /// <exception cref="InvalidOperationException">None were registered.</exception>
    PolicyHistory Default { get; }

    /// <summary>The policies registered under a name.</summary>
    /// <param name="name">The name, letter case included.</param>
    /// <exception cref="ArgumentException">The name is missing, or nothing was registered under it.</exception>
    PolicyHistory Named(string name);
}
