using NodaTime;

namespace Cobranza.DayCounts;

/// <summary>Months of thirty days; the counts differ only in which days count as the 30th.</summary>
internal sealed record MonthsOfThirty : DayCount
{
    private const int Last = 30;

    public MonthsOfThirty(string name, int daysInYear, ThirtyRule rule) =>
        (Name, DaysInYear, Rule) = (name, daysInYear, rule);

    public override string Name { get; }

    public int DaysInYear { get; }

    public ThirtyRule Rule { get; }

    /// <summary>The end of the contract, for the rule of ISDA.</summary>
    public LocalDate? Termination { get; init; }

    protected override int DaysCore(LocalDate start, LocalDate end)
    {
        var from = StartDay(start);
        return ((end.Year - start.Year) * 12 * Last)
            + ((end.Month - start.Month) * Last)
            + EndDay(start, from, end)
            - from;
    }

    protected override Fraction BetweenCore(LocalDate start, LocalDate end) =>
        Fraction.Of(DaysCore(start, end), DaysInYear);

    private int StartDay(LocalDate start) =>
        Rule switch
        {
            ThirtyRule.Us or ThirtyRule.Psa or ThirtyRule.Isda when IsLastOfFebruary(start) => Last,
            _ => Math.Min(start.Day, Last),
        };

    private int EndDay(LocalDate start, int from, LocalDate end) =>
        Rule switch
        {
            // The 31st is left as the day after the 30th, which is what the 1st of the next month is.
            ThirtyRule.EuropeanPlus => end.Day,
            ThirtyRule.Us when IsLastOfFebruary(start) && IsLastOfFebruary(end) => Last,
            ThirtyRule.BondBasis or ThirtyRule.Psa or ThirtyRule.Us when from < Last => end.Day,
            ThirtyRule.Isda when IsLastOfFebruary(end) && end != Termination => Last,
            _ => Math.Min(end.Day, Last),
        };

    private static bool IsLastOfFebruary(LocalDate date) =>
        date.Month == 2 && date.Day == 28 + LeapDays.InYear(date.Year);
}
