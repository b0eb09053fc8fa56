using Cobranza.DayCounts;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Interest for each late day at a rate that changes on given days, without interest on interest.</summary>
/// <remarks>
/// <para>Each day bears the rate in force on it. Exact: balance times rate times part of the year, summed over segments of one balance and
/// one rate, with no rounding in between.</para>
/// <para>A day that the series does not know is refused when it is asked for, never guessed.</para>
/// </remarks>
/// <example>EUR 10,000.00 due 30 April 2023, at 10.5 % to 30 June and 12 % from 1 July, costs EUR 175.48 for the 61 days to 30 June.</example>
public sealed record SeriesInterestLateFee : LateFeePolicy
{
    /// <summary>Interest at a rate that changes.</summary>
    /// <param name="rates">Simple rates over time.</param>
    /// <param name="dayCount">How late days become parts of a year.</param>
    /// <param name="window">Which days bear interest.</param>
    /// <param name="refuseAbove">A bound for a year beyond which a rate is taken for a typing error; <see langword="null"/> for none but that of rates.</param>
    /// <exception cref="ArgumentNullException">Rates or day count are missing.</exception>
    /// <exception cref="ArgumentException">The rates compound.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The window is not one of the named ones, or a rate is above the bound.</exception>
    public SeriesInterestLateFee(
        RateSeries rates,
        DayCount dayCount,
        AccrualWindow window = AccrualWindow.DayAfterDue,
        Percentage? refuseAbove = null
    )
    {
        Rates = Guard.NotNull(rates);
        DayCount = Guard.NotNull(dayCount);
        Window = Guard.Defined(window);
        RefuseAbove = refuseAbove;
        foreach (var step in rates.Steps)
        {
            Simple.CheckBound(Simple.Checked(step.Rate, nameof(rates)), refuseAbove, step.ToString(), nameof(rates));
        }
    }

    /// <summary>The rates over time.</summary>
    public RateSeries Rates { get; }

    /// <summary>How late days become parts of a year.</summary>
    public DayCount DayCount { get; }

    /// <summary>Which days bear interest.</summary>
    public AccrualWindow Window { get; }

    /// <summary>The bound for a year that no rate may pass, if the policy sets one.</summary>
    public Percentage? RefuseAbove { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.SeriesInterest(Window);

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
        SegmentedInterest.Accrue(
            Guard.NotNull(item),
            asOf,
            new(Constant: null, Rates, Reference: null),
            DayCount,
            Window,
            trace
        );

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace
            .Note("rates", RatesText.Of(Rates, Language.English), RatesText.Of(Rates, Language.Spanish))
            .Note("day-count", DayCount.ToString());
    }
}
