using Cobranza.Rates;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>Dated series with few and many steps, on half-years and on any day, known to the end and not.</summary>
internal static class RateSeriesGenerator
{
    private const int MostSteps = 12;
    private const int LongestStep = 400;
    private const int LongestDebt = 1_500;
    private const int ShortSpan = 70;
    private const int LongSpan = 800;

    // The last day of a leap year, whose rate is that of the day before the year.
    private const int FarthestLookBack = 366;

    // As published: central banks have gone below zero, and past four.
    private static readonly decimal[] References = [-0.88m, -0.13m, 0m, 0.05m, 0.5m, 1.27m, 2.15m, 3.75m, 4.5m, 11.2m];

    private static readonly decimal[] Margins = [0m, 0.88m, 1m, 2m, 5m, 8m, 9m, 10m];

    public static Arbitrary<RateSpan> Spans { get; } =
        Arb.From(
            from days in Starts()
            // Few different rates, so that neighbors are often equal.
            from rates in Gen.ArrayOf(RateGenerator.SimpleRates, 3)
            from picks in Gen.ArrayOf(Gen.Choose(0, 2), days.Length)
            from known in Known(days[^1])
            from first in Within(days[0], known ?? days[^1].PlusDays(LongestStep))
            from last in Soon(first, known ?? days[^1].PlusDays(LongestStep))
            select new RateSpan(
                RateSeries.Of(days.Select((day, index) => new RateStep(day, rates[picks[index]])), known),
                first,
                last
            ),
            Shrink
        );

    public static Arbitrary<RateDebt> Debts { get; } =
        Arb.From(
            from days in Starts()
            from values in Gen.ArrayOf(Gen.Elements(References), days.Length)
            from margin in Gen.Elements(Margins)
            from fixing in RateGenerator.Fixings.Generator
            from more in Gen.Choose(0, LongestDebt)
            let last = days[^1].PlusDays(more)
            from defaulted in Within(days[0].PlusDays(FarthestLookBack), last.PlusDays(FarthestLookBack))
            from first in Within(defaulted, last.PlusDays(FarthestLookBack))
            from end in Soon(first, last.PlusDays(FarthestLookBack))
            select new RateDebt(
                new(
                    ReferenceSeries.Of(
                        days.Select((day, index) => new ReferenceStep(day, Percentage.Of(values[index]))),
                        last.PlusDays(FarthestLookBack)
                    ),
                    Percentage.Of(margin),
                    fixing,
                    values.Min() + margin < 0 ? RateFloor.Zero : RateFloor.None
                ),
                defaulted,
                first,
                end
            ),
            Shrink
        );

    private static Gen<LocalDate[]> Starts() =>
        from first in DateGenerator.Modern()
        from count in Gen.Choose(0, MostSteps - 1)
        from gaps in Gen.ArrayOf(Gen.OneOf(Gen.Choose(1, 3), Gen.Choose(1, LongestStep)), count)
        from halfYears in Gen.Elements(false, true)
        select halfYears
            ? Enumerable
                .Range(0, count + 1)
                .Select(half => new LocalDate(first.Year, 1, 1).PlusMonths(6 * half))
                .ToArray()
            : gaps.Aggregate(new List<LocalDate> { first }, (days, gap) => [.. days, days[^1].PlusDays(gap)]).ToArray();

    private static Gen<LocalDate?> Known(LocalDate lastStep) =>
        from open in Gen.Elements(false, true)
        from days in Gen.Choose(0, LongestStep)
        select open ? (LocalDate?)null : lastStep.PlusDays(days);

    private static Gen<LocalDate> Within(LocalDate first, LocalDate last) =>
        Gen.Choose(0, Period.DaysBetween(first, last)).Select(first.PlusDays);

    // Most spans are short, for a law may go through them day by day.
    private static Gen<LocalDate> Soon(LocalDate first, LocalDate last) =>
        Gen.Frequency(
            (3, Within(first, LocalDate.Min(last, first.PlusDays(ShortSpan)))),
            (1, Within(first, LocalDate.Min(last, first.PlusDays(LongSpan))))
        );

    private static IEnumerable<RateSpan> Shrink(RateSpan span) =>
        [
            .. Numbers
                .Shrink(Period.DaysBetween(span.First, span.Last))
                .Select(days => span with { Last = span.First.PlusDays((int)days) }),
            .. Without(span.Series.Steps)
                .Select(steps => span with { Series = RateSeries.Of(steps, span.Series.KnownThrough) }),
        ];

    private static IEnumerable<RateDebt> Shrink(RateDebt debt) =>
        [
            .. Numbers
                .Shrink(Period.DaysBetween(debt.First, debt.Last))
                .Select(days => debt with { Last = debt.First.PlusDays((int)days) }),
            .. Without(debt.Rate.Series.Steps)
                .Select(steps =>
                    debt with
                    {
                        Rate = new(
                            ReferenceSeries.Of(steps, debt.Rate.Series.KnownThrough),
                            debt.Rate.Margin,
                            debt.Rate.Fixing,
                            debt.Rate.Floor
                        ),
                    }
                ),
        ];

    // Every step may go but the first, so that every day stays known.
    private static IEnumerable<T[]> Without<T>(ValueList<T> steps)
        where T : class =>
        from index in Enumerable.Range(1, Math.Max(0, steps.Count - 1))
        select steps.Where((_, other) => other != index).ToArray();
}
