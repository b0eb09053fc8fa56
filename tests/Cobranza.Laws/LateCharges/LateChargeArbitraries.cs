using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Portfolios;
using Cobranza.Rates;
using Cobranza.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws.LateCharges;

/// <summary>A row of a column: a due day and what is open.</summary>
public readonly record struct ChargeRow(int DueDay, long MinorUnits);

/// <summary>Terms, a day, and rows in one currency.</summary>
public sealed record ChargeCase(LateFeeTerms Terms, Currency Currency, LocalDate AsOf, ValueList<ChargeRow> Rows)
{
    public int[] DueDays => [.. Rows.Select(row => row.DueDay)];

    public long[] MinorUnits => [.. Rows.Select(row => row.MinorUnits)];

    public override string ToString() => $"{Terms} [{Currency} {Guard(AsOf)}] {string.Join(' ', Rows)}";

    private static string Guard(LocalDate date) => $"{date.Year}-{date.Month}-{date.Day}";
}

/// <summary>Rows rich in exact halves and in charges at their cap: balances are made from the factor of their day, not by luck.</summary>
public static class LateChargeArbitraries
{
    private static readonly long[] Bounds = [1, 49, 50, 333, 500, 10_000, 5_000_000];

    private static readonly Rounding[] Roundings =
    [
        Rounding.HalfEven,
        Rounding.HalfEven,
        Rounding.HalfAwayFromZero,
        Rounding.HalfAwayFromZero,
        .. Enum.GetValues<RoundingMode>().Select(mode => new Rounding(mode)),
        Rounding.HalfEven.ToMultipleOf(1m),
    ];

    public static Arbitrary<ChargeCase> Cases() =>
        Arb.From(
            from currency in Gen.Elements(Currency.Eur, Currency.Jpy, Currency.Kwd)
            from policy in Gen.Frequency((3, Tabled(currency)), (1, LateFeePolicyArbitrary.Policies(currency)))
            from rounding in Gen.Elements(Roundings)
            from asOf in Gen.Elements(new LocalDate(2024, 2, 29), new LocalDate(2026, 1, 31), new LocalDate(2025, 3, 1))
            from count in Gen.Choose(1, 24)
            from rows in Gen.ArrayOf(Row(policy, currency, asOf), count)
            select new ChargeCase(
                new LateFeeTerms(policy, rounding, Posting.Immediate),
                currency,
                asOf,
                ValueList.From(rows)
            ),
            Shrink
        );

    /// <summary>Policies that a table holds, most of them with bounds around.</summary>
    public static Gen<LateFeePolicy> Tabled(Currency currency) =>
        from core in Core(currency)
        from days in Gen.Elements(0, 1, 5, 10, 30)
        from meaning in Gen.Elements(Enum.GetValues<GraceMeaning>())
        from share in Gen.Elements(0m, 0.5m, 1m, 12.5m, 25m, 33.33m)
        from cap in Gen.Elements(0L, 1L, 50L, 333L, 10_000L, 5_000_000L)
        from minimum in Gen.Elements(0L, 1L, 49L, 500L)
        let graced = core.AfterGraceOf(days, meaning)
        let some = currency.Units(cap)
        let least = currency.Units(minimum)
        from policy in Gen.Elements(
            core,
            graced,
            graced.CappedAt(some),
            graced.CappedAt(Percentage.Of(share)),
            graced.CappedAt(some).CappedAt(Percentage.Of(share)),
            graced.CappedAt(Percentage.Of(share)).AtLeast(least),
            graced.AtLeast(least).CappedAt(some),
            core.CappedAt(some).AfterGraceOf(days, meaning).AtLeast(least),
            graced.CappedAt(Percentage.Of(share)).AtLeast(least).CappedAt(some).WaivedBelow(least),
            graced.WaivedBelow(some).AtLeast(least),
            graced.CappedAt(Rate.Annual(Percentage.Of(share)), DayCount.Actual360).CappedForLifeAt(some)
        )
        select policy;

    private static Gen<LateFeePolicy> Core(Currency currency) =>
        from rate in Gen.Elements(1m, 8m, 10.5m, 12m, 24m, 36.5m)
        from count in Gen.Elements(
            DayCount.Actual365Fixed,
            DayCount.Actual360,
            DayCount.ThirtyE360,
            DayCount.ActualActualIsda
        )
        from amount in Gen.Elements(0L, 1L, 4_000L)
        from core in Gen.Elements(
            LateFeePolicy.SimpleInterest(Rate.Annual(Percentage.Of(rate)), count),
            LateFeePolicy.SimpleInterest(Rate.Annual(Percentage.Of(rate)), count),
            LateFeePolicy.SimpleInterest(Rate.Monthly(Percentage.Of(rate / 8)), count),
            LateFeePolicy.SimpleInterest(
                RateSeries.Of([
                    new(new(2000, 1, 1), Rate.Annual(Percentage.Of(rate))),
                    new(new(2025, 7, 1), Rate.Annual(Percentage.Of(12))),
                ]),
                count
            ),
            LateFeePolicy.PercentPerStartedMonth(Percentage.Of(rate / 8)),
            LateFeePolicy.Percent(Percentage.Of(rate)),
            LateFeePolicy.Percent(Percentage.Of(rate * 20)),
            LateFeePolicy
                .SimpleInterest(Rate.Annual(Percentage.Of(rate)), count)
                .Plus(LateFeePolicy.Flat(currency.Units(amount))),
            LateFeePolicy.ByDaysPastDue(
                TierMode.Reached,
                new LateFeeTier(6, LateFeePolicy.Percent(Percentage.Of(rate / 2))),
                new LateFeeTier(31, LateFeePolicy.Percent(Percentage.Of(rate)))
            )
        )
        select core;

    private static Gen<ChargeRow> Row(LateFeePolicy policy, Currency currency, LocalDate asOf) =>
        from late in Gen.OneOf(Gen.Elements(0, 1, 2, 5, 6, 7, 10, 11, 30, 31, 32, 365, -1, -400), Gen.Choose(-30, 900))
        from wild in Gen.Frequency((200, Gen.Constant(0)), (1, Gen.Elements(36_600, 36_601, 60_000)))
        from kind in Gen.Choose(0, 7)
        from turn in Gen.Choose(0, 2_000)
        from bits in Gen.Choose(1, 63)
        from any in Gen.Choose(0, int.MaxValue)
        let due = DayNumber.Of(asOf) - (wild == 0 ? late : wild)
        let random = Math.Max(1, (((long)any << 32) | (uint)any) >> (63 - bits))
        select new ChargeRow(due, kind < 6 ? Awkward(policy, currency, asOf, due, kind, turn, random) : random);

    // A balance whose charge is an odd number of halves, or next to it: half the denominator of the day's factor, an odd number of times.
    private static long Awkward(
        LateFeePolicy policy,
        Currency currency,
        LocalDate asOf,
        int due,
        int kind,
        int turn,
        long random
    )
    {
        var core = policy;
        while (core is CappedLateFee or ShareCappedLateFee or MinimumLateFee or WaivedBelowLateFee or LifeCappedLateFee)
        {
            core = core.BuiltFrom[0];
        }

        Fraction factor;
        try
        {
            var item = ChargeReference.Item(due, 1_000_000, currency);
            factor = core.Accrue(item, asOf).Amount / ExactAmount.Of(item.Principal).Amount;
        }
        catch (Exception refused) when (refused is ArgumentException or InvalidOperationException or OverflowException)
        {
            return random;
        }

        if (kind >= 4 && factor.Sign > 0)
        {
            // The smallest balance whose charge reaches one of the bounds that policies have here, or the one below it.
            var reach = (Bounds[turn % Bounds.Length] * factor.Denominator + factor.Numerator - 1) / factor.Numerator;
            return reach > int.MaxValue ? random : Math.Max(1, (long)reach - (kind - 4));
        }

        var half = factor.Denominator / 2;
        if (half.IsZero || half > int.MaxValue)
        {
            return random;
        }

        var balance = (long)half * ((2 * turn) + 1);
        return Math.Max(
            1,
            kind switch
            {
                0 => balance - 1,
                1 => balance + 1,
                _ => balance,
            }
        );
    }

    private static IEnumerable<ChargeCase> Shrink(ChargeCase some)
    {
        for (var left = 0; left < some.Rows.Count && some.Rows.Count > 1; left++)
        {
            var one = left;
            yield return some with
            {
                Rows = [some.Rows[one]],
            };
        }
    }
}
