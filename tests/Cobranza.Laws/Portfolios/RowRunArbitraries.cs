using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Portfolios;
using Cobranza.Rates;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>Rows of one currency that follow one another: each as many days later than the one before, or earlier.</summary>
/// <param name="Currency">Of all of them.</param>
/// <param name="Count">How many.</param>
/// <param name="Day">How many days after the day of the book the first is due.</param>
/// <param name="Step">How many days later each next one is due; below zero earlier.</param>
/// <param name="Units">The minor units of the first; those of the next two are one and two fewer, then again as many.</param>
public sealed record RowRun(Currency Currency, int Count, int Day, int Step, long Units);

/// <summary>A book of such runs.</summary>
public sealed record RowRuns(ValueList<RowRun> Runs)
{
    public static LocalDate AsOf { get; } = new(2026, 1, 31);

    /// <summary>What lateness of these rows costs.</summary>
    public static LateFeeTerms Terms { get; } =
        new(
            LateFeePolicy.SimpleInterest(Rate.Annual(Percentage.Of(24)), DayCount.Actual365Fixed).AfterGraceOf(3),
            Rounding.HalfEven,
            Posting.Immediate
        );

    /// <summary>The same runs near the day of the book, where most rows are charged by the table.</summary>
    public RowRuns Near => new(ValueList.From(Runs.Select(run => run with { Day = run.Day % 131 })));

    public BookRows Book =>
        new(AsOf, ValueList.From(Runs.SelectMany(RowsOf).Select((row, place) => Of(row, place))), []);

    private static IEnumerable<(Currency Currency, int Day, long Units)> RowsOf(RowRun run) =>
        Enumerable
            .Range(0, run.Count)
            .Select(row => (run.Currency, run.Day + (row * run.Step), Math.Max(1, run.Units - (row % 3))));

    private static OpenItemRow Of((Currency Currency, int Day, long Units) row, int place) =>
        new(CustomerId.Of($"C-{place % 5}"), AsOf.PlusDays(row.Day), row.Currency.Units(row.Units));
}

/// <summary>Runs whose days and amounts just fit in the narrowest columns, or just do not, and that are long enough for every turn of a loop.</summary>
public static class RowRunArbitraries
{
    public static Arbitrary<RowRuns> Runs() =>
        Arb.From(
            from count in Gen.Choose(1, 4)
            from runs in Gen.ArrayOf(Run(), count)
            select new RowRuns(ValueList.From(runs)),
            runs =>
                Enumerable
                    .Range(0, runs.Runs.Count > 1 ? runs.Runs.Count : 0)
                    .Select(left => new RowRuns(ValueList.From(runs.Runs.Where((_, place) => place != left))))
        );

    private static Gen<RowRun> Run() =>
        from currency in Gen.Elements(Currency.Mxn, Currency.Mxn, Currency.Jpy)
        from count in Gen.Frequency((20, Gen.Choose(1, 40)), (3, Gen.Choose(126, 130)), (1, Gen.Choose(510, 530)))
        from day in Gen.Frequency(
            (6, Gen.Choose(-130, 5)),
            (4, Gen.Constant(0)),
            (2, Gen.Elements(32_767, 32_768, -32_768, -32_769)),
            (1, Gen.Elements(65_535, -65_535, 600_000, -600_000))
        )
        from step in Gen.Elements(0, 0, 1, count <= 40 ? -7 : 0)
        from units in Gen.Frequency(
            (6, Gen.Choose(1, 2_000_000).Select(small => (long)small)),
            (3, Gen.Elements(uint.MaxValue, uint.MaxValue / 2, uint.MaxValue / 3).Select(large => (long)large)),
            (1, Gen.Elements(uint.MaxValue + 1L, uint.MaxValue + 3L, 1L << 40))
        )
        select new RowRun(currency, count, day, step, units);
}
