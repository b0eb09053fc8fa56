using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A charge with days of grace after the due date, the last one included.</summary>
/// <remarks>
/// <para>Nothing is charged through the last day of grace under any meaning; what happens afterwards is its <see cref="Meaning"/>.</para>
/// <para>Waiving: paid in full means that nothing is open at the end of the last day of grace and nothing has been open since, so that a
/// payment that bounces later does not win the waiver.</para>
/// </remarks>
public sealed record GracedLateFee : LateFeePolicy
{
    /// <summary>Longest grace: 366 days, our choice, because a grace of more than a year is another due date.</summary>
    public const int MaxDays = 366;

    /// <summary>A charge with grace.</summary>
    /// <param name="inner">The charge.</param>
    /// <param name="days">Calendar days, from 0 up to and including <see cref="MaxDays"/>.</param>
    /// <param name="meaning">What happens once they have passed.</param>
    /// <exception cref="ArgumentNullException">The charge is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days or the meaning are out of range.</exception>
    public GracedLateFee(LateFeePolicy inner, int days, GraceMeaning meaning)
    {
        Inner = Part(inner, nameof(inner));
        Days = Guard.InRange(days, 0, MaxDays);
        Meaning = Guard.Defined(meaning);
    }

    /// <summary>The charge.</summary>
    public LateFeePolicy Inner { get; }

    /// <summary>Calendar days of grace after the due date, the last one included.</summary>
    public int Days { get; }

    /// <summary>What happens once they have passed.</summary>
    public GraceMeaning Meaning { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.Grace(Meaning);

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => [Inner];

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        var lastDay = LastDay(Guard.NotNull(item));
        if (asOf <= lastDay)
        {
            trace?.Open(LateFeeRules.WithinGrace).Note("as-of", asOf).Note("last-day", lastDay);
            return ExactAmount.Zero(item.Currency);
        }

        if (Meaning == GraceMeaning.Waiving && !item.FreeThrough(lastDay).BearsBy(asOf))
        {
            trace?.Open(LateFeeRules.PaidWithinGrace).Note("last-day", lastDay);
            return ExactAmount.Zero(item.Currency);
        }

        return AccrueInside(Inner, Shifted(item, lastDay), asOf, trace);
    }

    /// <inheritdoc/>
    protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf) =>
        Inner.Ceiling(Shifted(Guard.NotNull(item), LastDay(item)), asOf);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("days", Days);
    }

    private OverdueItem Shifted(OverdueItem item, LocalDate lastDay) =>
        Meaning switch
        {
            GraceMeaning.Deferring => item.DeferredTo(lastDay),
            GraceMeaning.Forgiving => item.FreeThrough(lastDay),
            _ => item,
        };

    // A grace that would end after the last date there is never ends.
    private LocalDate LastDay(OverdueItem item) =>
        Period.DaysBetween(item.DueOn, LocalDate.MaxIsoValue) <= Days
            ? LocalDate.MaxIsoValue
            : item.DueOn.PlusDays(Days);
}
