using Cobranza.DayCounts;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Interest for each late day on the overdue balance, without interest on interest.</summary>
/// <remarks>
/// <para>Days: from the day after the due date up to and including the as-of date; each bears the balance at the end of the day before.</para>
/// <para>Exact: balance times rate times part of the year, summed over periods of one balance, with no rounding in between. A rate for a
/// month counts calendar months from the due date, whatever happens to the balance in between; a rate for a day, days.</para>
/// </remarks>
/// <example>MXN 10,000.00 at 18 % a year, 30 days late on a 360-day year, costs MXN 150.00.</example>
public sealed record SimpleInterestLateFee : LateFeePolicy
{
    /// <summary>Interest at a rate.</summary>
    /// <param name="rate">A simple rate; rates are never negative.</param>
    /// <param name="dayCount">How late days become parts of a year.</param>
    /// <param name="window">Which days bear interest.</param>
    /// <exception cref="ArgumentNullException">Rate or day count is missing.</exception>
    /// <exception cref="ArgumentException">The rate compounds.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The window is not one of the named ones.</exception>
    public SimpleInterestLateFee(Rate rate, DayCount dayCount, AccrualWindow window = AccrualWindow.DayAfterDue)
    {
        Rate = Simple.Checked(rate);
        DayCount = Guard.NotNull(dayCount);
        Window = Guard.Defined(window);
    }

    /// <summary>The simple rate.</summary>
    public Rate Rate { get; }

    /// <summary>How late days become parts of a year.</summary>
    public DayCount DayCount { get; }

    /// <summary>Which days bear interest; with a rate that stands still, only the days named in an explanation.</summary>
    public AccrualWindow Window { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.SimpleInterest(Window);

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
        SegmentedInterest.Accrue(
            Guard.NotNull(item),
            asOf,
            new(Rate, Series: null, Reference: null),
            DayCount,
            Window,
            trace
        );

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace
            .Note("rate", Rate.Value)
            .Note("per", Rate.PeriodText(Language.English), Rate.PeriodText(Language.Spanish))
            .Note("day-count", DayCount.ToString());
    }
}
