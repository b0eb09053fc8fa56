using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A charge with days of grace after the due date, the last one included.</summary>
/// <remarks>
/// <para>Nothing is charged through the last day of grace under any meaning; what happens afterwards is its <see cref="Meaning"/>. Each due
/// portion has its own grace.</para>
/// <para>Waiving: paid in full means that nothing is open at the end of the last day of grace and nothing has been open since, so that a
/// payment that bounces later does not win the waiver.</para>
/// </remarks>
public sealed record GracedLateFee : LateFeePolicy
{
    /// <summary>Longest grace: 366 days, our choice, because a grace of more than a year is another due date.</summary>
    public const int MaxDays = 366;

    /// <summary>A charge with grace.</summary>
    /// <param name="inner">The charge.</param>
    /// <param name="days">Days from 0 up to and including <see cref="MaxDays"/>.</param>
    /// <param name="meaning">What happens once they have passed.</param>
    /// <param name="calendar">The calendar whose business days are counted; <see langword="null"/> for calendar days.</param>
    /// <exception cref="ArgumentNullException">The charge is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days or the meaning are out of range.</exception>
    public GracedLateFee(LateFeePolicy inner, int days, GraceMeaning meaning, BusinessCalendar? calendar = null)
    {
        Inner = Part(inner, nameof(inner));
        Days = Guard.InRange(days, 0, MaxDays);
        Meaning = Guard.Defined(meaning);
        Calendar = calendar;
    }

    /// <summary>The charge.</summary>
    public LateFeePolicy Inner { get; }

    /// <summary>Days of grace after the due date, the last one included.</summary>
    public int Days { get; }

    /// <summary>What happens once they have passed.</summary>
    public GraceMeaning Meaning { get; }

    /// <summary>The calendar whose business days are counted; <see langword="null"/> where calendar days are.</summary>
    public BusinessCalendar? Calendar { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.Grace(Meaning, inBusinessDays: Calendar is not null);

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => [Inner];

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
        Past(Guard.NotNull(item), asOf, trace) is { } past
            ? AccrueInside(Inner, past, asOf, trace)
            : ExactAmount.Zero(item.Currency);

    /// <inheritdoc/>
    protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf) =>
        Inner.Ceiling(Past(Guard.NotNull(item), asOf, trace: null) ?? item, asOf);

    /// <inheritdoc/>
    protected override bool AppliesCore(OverdueItem item, LocalDate asOf) =>
        Inner.AppliesTo(Past(Guard.NotNull(item), asOf, trace: null) ?? item, asOf);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("days", Days);
        if (Calendar is not null)
        {
            trace.Note("calendar", Calendar.Name);
        }
    }

    // The portions whose grace has passed, shifted as it means; none where it covers them all. Untouched, the item is not copied.
    private OverdueItem? Past(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        if (item.Portions.Count == 1)
        {
            var only = item.Portions[0];
            var past = Past(only, asOf, trace);
            return past is null ? null
                : ReferenceEquals(past, only) ? item
                : item.WithPortions([past]);
        }

        var left = new List<DuePortion>(item.Portions.Count);
        foreach (var portion in item.Portions)
        {
            if (portion.BearsBy(asOf) && Past(portion, asOf, trace) is { } past)
            {
                left.Add(past);
            }
        }

        return left.Count == 0 ? null : item.WithPortions(ValueList.From(left));
    }

    private DuePortion? Past(DuePortion portion, LocalDate asOf, Trace? trace)
    {
        var lastDay = LastDay(portion.DueOn);
        if (asOf <= lastDay)
        {
            trace?.Open(LateFeeRules.WithinGrace).Note("as-of", asOf).Note("last-day", lastDay);
            return null;
        }

        if (Meaning == GraceMeaning.Waiving)
        {
            if (portion.BearsBetween(lastDay, asOf))
            {
                return portion;
            }

            trace?.Open(LateFeeRules.PaidWithinGrace).Note("last-day", lastDay);
            return null;
        }

        return Meaning == GraceMeaning.Deferring ? portion.DeferredTo(lastDay) : portion.FreeThrough(lastDay);
    }

    // A grace that would end after the last date there is never ends.
    private LocalDate LastDay(LocalDate dueOn) =>
        Period.DaysBetween(dueOn, LocalDate.MaxIsoValue) <= Days ? LocalDate.MaxIsoValue
        : Calendar is not null && Days > 0 ? Calendar.AddBusinessDays(dueOn, Days)
        : dueOn.PlusDays(Days);
}
