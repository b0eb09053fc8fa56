using Cobranza.DayCounts;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Interest for each late day at a reference rate plus a margin, without interest on interest: what most late-payment laws say.</summary>
/// <remarks>
/// <para>Which day's reference counts is the fixing of the rate; fixed at default, the default is the day after the due date (the due date
/// itself in the other window), also where the first days are forgiven.</para>
/// <para>A day whose reference the series does not know is refused when it is asked for, never guessed.</para>
/// </remarks>
public sealed record ReferenceInterestLateFee : LateFeePolicy
{
    /// <summary>Interest at a reference plus a margin.</summary>
    /// <param name="rate">The reference with its margin and fixing.</param>
    /// <param name="dayCount">How late days become parts of a year.</param>
    /// <param name="window">Which days bear interest.</param>
    /// <param name="refuseAbove">A bound beyond which a rate is taken for a typing error; <see langword="null"/> for none but that of rates.</param>
    /// <exception cref="ArgumentNullException">Rate or day count are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The window is not one of the named ones, or a reference with its margin is above the bound.</exception>
    public ReferenceInterestLateFee(
        ReferenceRate rate,
        DayCount dayCount,
        AccrualWindow window = AccrualWindow.DayAfterDue,
        Percentage? refuseAbove = null
    )
    {
        Rate = Guard.NotNull(rate);
        DayCount = Guard.NotNull(dayCount);
        Window = Guard.Defined(window);
        RefuseAbove = refuseAbove;
        foreach (var step in rate.Series.Steps)
        {
            if (step.Value.Value + rate.Margin.Value > refuseAbove?.Value)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(rate),
                    step,
                    $"must not come to more than {refuseAbove} a year with its margin of {rate.Margin}, the bound that this policy sets"
                );
            }
        }
    }

    /// <summary>The reference with its margin and fixing.</summary>
    public ReferenceRate Rate { get; }

    /// <summary>How late days become parts of a year.</summary>
    public DayCount DayCount { get; }

    /// <summary>Which days bear interest.</summary>
    public AccrualWindow Window { get; }

    /// <summary>The bound for a year that no rate may pass, if the policy sets one.</summary>
    public Percentage? RefuseAbove { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.ReferenceInterest(Window);

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
        SegmentedInterest.Accrue(
            Guard.NotNull(item),
            asOf,
            new(Constant: null, Series: null, Rate),
            DayCount,
            Window,
            trace
        );

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace
            .Note(
                "rate",
                Rate.ToText(Language.English, TextFormat.Default),
                Rate.ToText(Language.Spanish, TextFormat.Default)
            )
            .Note("day-count", DayCount.ToString());
    }
}
