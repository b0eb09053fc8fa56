namespace Cobranza.Statutory;

/// <summary>A bound that a law sets to what a contract may say.</summary>
public sealed record StatutoryLimit
{
    /// <summary>A bound.</summary>
    /// <param name="scope">Whom it is about.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="kind">What is bounded.</param>
    /// <param name="values">The bound over time: percent a year, or percent of the amount owed for a fine.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the named ones.</exception>
    public StatutoryLimit(StatutoryScope scope, Citation source, LimitKind kind, PublishedRates values)
    {
        Scope = Guard.NotNull(scope);
        Source = Guard.NotNull(source);
        Kind = Guard.Defined(kind);
        Values = Guard.NotNull(values);
    }

    /// <summary>Whom it is about.</summary>
    public StatutoryScope Scope { get; }

    /// <summary>Where it stands.</summary>
    public Citation Source { get; }

    /// <summary>What is bounded.</summary>
    public LimitKind Kind { get; }

    /// <summary>The bound over time.</summary>
    public PublishedRates Values { get; }

    /// <summary>Kind, values and source, the same in every culture.</summary>
    public override string ToString() => $"{Kind} {Values} ({Source})";
}
