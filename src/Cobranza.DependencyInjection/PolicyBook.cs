using Cobranza.Policies;
using Microsoft.Extensions.Options;

namespace Cobranza;

/// <summary>Reads the registered options; holds no state of its own.</summary>
internal sealed class PolicyBook(IOptionsMonitor<CobranzaOptions> options, IEnumerable<PolicyName> names) : IPolicyBook
{
    private readonly HashSet<string> _names = names.Select(name => name.Value).ToHashSet(StringComparer.Ordinal);

    public PolicyHistory Default =>
        options.CurrentValue.Policies
        ?? throw new InvalidOperationException(
            "No policies are registered without a name; set Policies in AddCobranza, or ask for Named(…)."
        );

    public PolicyHistory Named(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return _names.Contains(name)
            ? options.Get(name).Policies!
            : throw new ArgumentException(
                $"no policies are registered as '{name}'; registered: {string.Join(", ", _names.Order(StringComparer.Ordinal))}",
                nameof(name)
            );
    }
}
