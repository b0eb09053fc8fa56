namespace Cobranza.Statutory;

/// <summary>The interest that a law gives for lateness: simple, for each day after the due date up to and including the day of payment.</summary>
public sealed record StatutoryInterest
{
    /// <summary>Interest by law.</summary>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public StatutoryInterest(StatutoryScope scope, Citation source, StatutoryRate rate)
    {
        Scope = Guard.NotNull(scope);
        Source = Guard.NotNull(source);
        Rate = Guard.NotNull(rate);
    }

    /// <summary>Whom it is about.</summary>
    public StatutoryScope Scope { get; }

    /// <summary>Where it stands.</summary>
    public Citation Source { get; }

    /// <summary>The rate.</summary>
    public StatutoryRate Rate { get; }

    /// <summary>Rate, scope and source, the same in every culture.</summary>
    public override string ToString() => $"{Rate} ({Scope}; {Source})";
}
