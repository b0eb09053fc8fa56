using Cobranza.Aging;
using Cobranza.Allocations;
using Cobranza.Commissions;
using Cobranza.Credit;
using Cobranza.DayCounts;
using Cobranza.Discounts;
using Cobranza.Escalations;
using Cobranza.LateFees;
using Cobranza.Policies;
using Cobranza.Rates;
using Cobranza.Terms;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>Whole policies made up from numbers that all differ, so that each can be found again in the text.</summary>
public static class PolicyCases
{
    public static LocalDate Start => new(2023, 1, 1);

    public static Arbitrary<PolicySet> Sets() =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => From(seed, Start)));

    public static Arbitrary<PolicyHistory> Histories() =>
        Arb.From(
            from seed in Gen.Choose(0, int.MaxValue)
            from changes in Gen.Choose(0, 2)
            from days in Gen.Choose(380, 480)
            select new PolicyHistory([
                .. Enumerable.Range(0, changes + 1).Select(i => From(seed + i, Start.PlusDays(i * days))),
            ])
        );

    public static PolicySet From(int seed, LocalDate from)
    {
        var random = new Random(seed);
        var window = random.Next(5, 15);
        return new(
            $"Policy {seed}",
            from,
            new TradeTerms(
                PaymentTerms.Net(random.Next(16, 60)),
                new DiscountTerms(DiscountPolicy.Within(window, Percentage.Of(random.Next(1, 4))), Rounding.HalfEven)
            ),
            new LateFeeTerms(
                LateFee(random),
                Rounding.HalfEven,
                random.Next(2) == 0 ? Posting.Immediate : Posting.DelayedBy(4)
            ),
            new CreditPolicy(
                random.Next(3) == 0 ? [] : [Money.OfMinor(random.Next(0, 5_000), Currency.Mxn)],
                random.Next(4) == 0 ? null : random.Next(5, 60),
                random.Next(1, 5),
                random.Next(2) == 0 ? null : random.Next(1, 4)
            ),
            LadderArbitraries.From(seed).Ladder,
            new AgingPolicy(AgingBuckets.Standard),
            random.Next(2) == 0 ? AllocationOrder.OldestDueFirst : AllocationOrder.ProRata,
            random.Next(3) == 0 ? null : new PlanOffer(random.Next(2, 13), random.Next(1, 4), Rounding.Down),
            random.Next(2) == 0 ? null : CommissionPolicy.PercentOfCollected(Percentage.Of(2.5m))
        );
    }

    // Works in every currency, because cases have several.
    private static LateFeePolicy LateFee(Random random)
    {
        var interest = LateFeePolicy.SimpleInterest(
            Rate.Annual(Percentage.Of(random.Next(1, 60))),
            random.Next(2) == 0 ? DayCount.Actual365Fixed : DayCount.Actual360
        );
        var grace = (GraceMeaning)random.Next(3);
        return interest
            .Plus(LateFeePolicy.Percent(Percentage.Of(random.Next(1, 5))))
            .AfterGraceOf(random.Next(1, 10), grace)
            .CappedAt(Percentage.Of(random.Next(5, 40)));
    }
}
