namespace Cobranza.Comparison;

/// <summary>How long an answer takes, and so how often it is measured.</summary>
internal enum Effort
{
    /// <summary>Milliseconds or less: many times an iteration.</summary>
    Light,

    /// <summary>Up to a second: once an iteration.</summary>
    Middling,

    /// <summary>Seconds, or over an application's objects: a few times in all, and only on books that fit in memory as objects.</summary>
    Heavy,
}
