using Cobranza.Aging;
using Cobranza.Portfolios;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>A day on which a book is looked at: near that of the book or far from it.</summary>
public sealed record LookingDay(LocalDate Date);

/// <summary>What a book of any size is asked: buckets from two to more than a vector compares with, any day, any workers.</summary>
public static class PortfolioArbitraries
{
    public static Arbitrary<AgingBuckets> Buckets() =>
        Arb.From(
            from count in Gen.Frequency(
                (6, Gen.Choose(1, 4)),
                (2, Gen.Choose(5, 9)),
                (1, Gen.Choose(10, 99)),
                (1, Gen.Constant(AgingBuckets.MaxBounds))
            )
            from unit in Gen.Elements(AgingUnit.Days, AgingUnit.CalendarMonths)
            from widest in Gen.Elements<int>(unit == AgingUnit.Days ? [1, 45, 366] : [1, 3, 12])
            from widths in Gen.ArrayOf(Gen.Choose(1, widest), count)
            select Of(unit, widths),
            Shrink
        );

    public static Arbitrary<LookingDay> LookingDays() =>
        Arb.From(
            from day in Gen.OneOf(
                Gen.Choose(-500, 900).Select(days => new LocalDate(2025, 1, 31).PlusDays(days)),
                Gen.Choose(-700_000, 2_000_000).Select(days => new LocalDate(2025, 1, 31).PlusDays(days)),
                Gen.Elements(
                    new LocalDate(1, 1, 2),
                    new LocalDate(1, 2, 1),
                    new LocalDate(4, 2, 29),
                    new LocalDate(1999, 12, 31),
                    new LocalDate(2024, 2, 29),
                    new LocalDate(9999, 12, 31)
                )
            )
            select new LookingDay(day)
        );

    public static Arbitrary<Workers> AnyWorkers() =>
        Arb.From(
            from count in Gen.Frequency((8, Gen.Choose(1, 9)), (1, Gen.Elements(64, Workers.MaxCount)))
            from run in Gen.Elements<Action<int, Action<int>>>(InTurn, Reversed, AtOnce)
            select Workers.Of(count, run)
        );

    private static AgingBuckets Of(AgingUnit unit, int[] widths)
    {
        var bounds = new int[widths.Length];
        var last = unit == AgingUnit.Days ? 0 : -1;
        for (var i = 0; i < bounds.Length; i++)
        {
            bounds[i] = last += widths[i];
        }

        return unit == AgingUnit.Days ? AgingBuckets.Of(bounds) : AgingBuckets.OfMonths(bounds);
    }

    private static IEnumerable<AgingBuckets> Shrink(AgingBuckets buckets)
    {
        if (buckets.UpperBounds.Count > 1)
        {
            yield return AgingArbitraries.Like(buckets, [.. buckets.UpperBounds.Take(buckets.UpperBounds.Count / 2)]);
            yield return AgingArbitraries.Like(buckets, [.. buckets.UpperBounds.Skip(1)]);
        }
    }

    private static void InTurn(int count, Action<int> run)
    {
        for (var part = 0; part < count; part++)
        {
            run(part);
        }
    }

    private static void Reversed(int count, Action<int> run)
    {
        for (var part = count - 1; part >= 0; part--)
        {
            run(part);
        }
    }

    private static void AtOnce(int count, Action<int> run) => Parallel.For(0, count, run);
}
