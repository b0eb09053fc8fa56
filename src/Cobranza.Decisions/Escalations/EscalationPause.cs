namespace Cobranza.Escalations;

/// <summary>Days on which no step is taken: a pending promise, a hardship, a stay, or by hand.</summary>
public sealed record EscalationPause
{
    /// <summary>A pause.</summary>
    /// <param name="during">Its days, both ends included; without an end it stands until further notice.</param>
    /// <param name="clock">Whether days past due go on counting.</param>
    /// <param name="why">The reason.</param>
    /// <exception cref="ArgumentNullException">The days or the reason are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The clock is unknown.</exception>
    public EscalationPause(DateRange during, PauseClock clock, Explanation why)
    {
        During = Guard.NotNull(during);
        Clock = Guard.Defined(clock);
        Why = Guard.NotNull(why);
    }

    /// <summary>Its days, both ends included.</summary>
    public DateRange During { get; }

    /// <summary>Whether days past due go on counting.</summary>
    public PauseClock Clock { get; }

    /// <summary>The reason.</summary>
    public Explanation Why { get; }

    /// <summary>The days and the reason in English, independent of the current culture.</summary>
    public override string ToString() => $"{During}: {Why}";
}
