using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>Dates that are awkward to count with: leap days, ends of months and years, both ends of the calendar.</summary>
internal static class DateGenerator
{
    /// <summary>Every shrink leads here: the first day of a plain year.</summary>
    private static readonly LocalDate Plainest = new(2023, 1, 1);

    // 1 January of the year 1 is default(LocalDate), which counts as a missing date.
    private static readonly LocalDate First = new(1, 1, 2);

    private static readonly LocalDate Last = new(9999, 12, 31);

    private static readonly LocalDate[] Awkward =
    [
        new(2024, 2, 29),
        new(2000, 2, 29),
        new(2024, 2, 28),
        new(2023, 2, 28),
        new(1900, 2, 28),
        new(2100, 2, 28),
        new(2023, 3, 1),
        new(2024, 3, 1),
        new(2024, 1, 30),
        new(2024, 1, 31),
        new(2023, 4, 30),
        new(2023, 5, 31),
        new(2023, 8, 31),
        new(2023, 12, 31),
        new(2024, 1, 1),
    ];

    private static readonly LocalDate[] Extreme =
    [
        First,
        First.PlusDays(1),
        new(4, 2, 29),
        new(9996, 2, 29),
        Last.PlusDays(-1),
        Last,
    ];

    private static readonly int[] Spans =
    [
        0,
        0,
        1,
        27,
        28,
        29,
        30,
        31,
        32,
        59,
        60,
        61,
        89,
        90,
        91,
        92,
        180,
        181,
        184,
        364,
        365,
        366,
        367,
        730,
        731,
        1_461,
    ];

    public static Arbitrary<LocalDate> Arbitrary { get; } =
        Arb.From(
            Gen.Frequency((8, Gen.Elements(Awkward)), (2, Gen.Elements(Extreme)), (8, Modern()), (2, Anywhere())),
            Shrink
        );

    public static Arbitrary<DatePair> Pairs { get; } =
        Arb.From(
            from start in Gen.Frequency((4, Gen.Elements(Awkward)), (4, Modern()), (1, Gen.Elements(Extreme)))
            from span in Gen.OneOf(Gen.Elements(Spans), Gen.Choose(0, 2_000))
            select new DatePair(start, Later(start, span)),
            pair =>
                Numbers
                    .Shrink(Period.DaysBetween(pair.Start, pair.End))
                    .Select(days => new DatePair(pair.Start, pair.Start.PlusDays((int)days)))
                    .Concat(
                        Shrink(pair.Start)
                            .Where(start => start <= pair.End)
                            .Select(start => new DatePair(start, pair.End))
                    )
        );

    /// <summary>Years in which documents are really dated.</summary>
    public static Gen<LocalDate> Modern() =>
        Gen.Choose(0, Period.DaysBetween(new(1995, 1, 1), new(2040, 12, 31)))
            .Select(new LocalDate(1995, 1, 1).PlusDays);

    /// <summary>Half of the distance to a plain date, then one day closer.</summary>
    public static IEnumerable<LocalDate> Shrink(LocalDate date) =>
        Numbers
            .Shrink(Period.DaysBetween(Plainest, date))
            .Select(days => Plainest.PlusDays((int)days))
            .Where(other => other >= First);

    private static Gen<LocalDate> Anywhere() => Gen.Choose(0, Period.DaysBetween(First, Last)).Select(First.PlusDays);

    private static LocalDate Later(LocalDate start, int span) =>
        start.PlusDays(Math.Min(span, Period.DaysBetween(start, Last)));
}
