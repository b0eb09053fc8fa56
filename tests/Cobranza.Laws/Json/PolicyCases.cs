using Cobranza.Aging;
using Cobranza.Allocations;
using Cobranza.Calendars;
using Cobranza.Commissions;
using Cobranza.Commitments;
using Cobranza.Credit;
using Cobranza.DayCounts;
using Cobranza.Discounts;
using Cobranza.Escalations;
using Cobranza.LateFees;
using Cobranza.Laws.Discounts;
using Cobranza.Laws.Terms;
using Cobranza.Policies;
using Cobranza.Rates;
using Cobranza.Terms;
using Cobranza.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws.Json;

/// <summary>Policies put together from everything that a file can hold, combinators nested in combinators.</summary>
public static class PolicyCases
{
    private static readonly Currency[] Known =
    [
        Currency.Mxn,
        Currency.Eur,
        Currency.Clp,
        Currency.Kwd,
        Currency.Custom("POINTS", 8),
        Currency.Custom("A1", 0),
    ];

    private static readonly Gen<string> Line =
        from length in Gen.Choose(1, 40)
        from letters in Gen.Elements<char>([.. "abcXYZ 019ñÁü€\"\\/<>&'+{}[]:,日"]).ArrayOf(length)
        select "x" + new string(letters);

    private static readonly Gen<Money> Amount =
        from currency in Gen.Elements(Known)
        from units in Gen.OneOf(
            Gen.Choose(1, 1_000_000).Select(value => (long)value),
            Gen.Elements(1L, 99L, 900_000_000_000_000L)
        )
        select Money.OfMinor(units, currency);

    private static readonly Gen<Percentage> Share =
        from hundredths in Gen.OneOf(Gen.Choose(1, 10_000), Gen.Elements(1, 50, 100, 3_333, 10_000))
        select Percentage.Of(hundredths / 100m);

    private static readonly Gen<LocalDate> Date =
        from year in Gen.Elements(1, 1999, 2024, 2026, 9999)
        from day in Gen.Choose(2, 365)
        select new LocalDate(year, 1, 1).PlusDays(day - 1);

    private static readonly Gen<Rounding> Rounded =
        from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
        from increment in Gen.Elements<decimal?>(null, 0.05m, 1m, 0.50m, 100m)
        select increment is { } step ? new Rounding(mode).ToMultipleOf(step) : new Rounding(mode);

    private static readonly Gen<BusinessCalendar> Calendar = Gen.OneOf(
        Gen.Elements(BusinessCalendar.EveryDay, BusinessCalendar.MondayToFriday),
        from weekend in Gen.SubListOf(Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None))
        from holidays in Date.ListOf(3)
        select BusinessCalendar.WithWeekend([.. weekend.Take(6)]).WithHolidays(holidays),
        Gen.Elements(BusinessCalendars.Ids.ToArray()).Select(National),
        from calendar in CobranzaArbitraries.Calendars().Generator
        from opening in Gen.Choose(0, 20_000).Select(new LocalDate(1995, 1, 1).PlusDays)
        from narrow in Gen.Elements(true, false)
        select (narrow ? calendar.WithOpenings([opening]).Between(1990, 2060).Named("Casa ñ") : calendar)
    );

    private static readonly Gen<PaymentTerms> Payment =
        from some in TermCases.Cases().Generator
        from calendar in Calendar
        from adjustment in Gen.Elements(Enum.GetValues<DateAdjustment>())
        from rolled in Gen.Elements(true, false)
        select rolled ? some.Terms.Rolled(calendar, adjustment) : some.Terms;

    // A window beyond the due date is refused where both are known, so the terms then stand without it.
    private static readonly Gen<TradeTerms> Trade =
        from payment in Payment
        from discount in DiscountTermsCases.Cases().Generator
        from with in Gen.Elements(true, false)
        select with ? WithDiscount(payment, discount.Terms) : new TradeTerms(payment);

    private static readonly Gen<LateFeePolicy> SimpleFee = Gen.OneOf(
        Gen.Constant(LateFeePolicy.None),
        Amount.Select(LateFeePolicy.Flat),
        Share.Select(LateFeePolicy.Percent),
        Share.Select(LateFeePolicy.PercentPerStartedMonth),
        from rate in Share
        from dayCount in Gen.Elements(
            DayCount.Actual365Fixed,
            DayCount.Actual360,
            DayCount.Actual364,
            DayCount.Actual365Actual,
            DayCount.NoLeap365,
            DayCount.ActualActualIsda,
            DayCount.ActualActualAfb,
            DayCount.Thirty360Us,
            DayCount.Thirty360BondBasis,
            DayCount.Thirty360Psa,
            DayCount.ThirtyE360,
            DayCount.ThirtyE360Isda,
            DayCount.ThirtyEPlus360,
            DayCount.ThirtyE365,
            DayCount.Thirty365
        )
        select LateFeePolicy.SimpleInterest(Rate.Annual(rate), dayCount),
        LateFeeFileCases.Simple(Amount)
    );

    private static readonly Gen<LateFeeTerms> LateFee =
        from policy in Fee(3)
        from rounding in Rounded
        from delay in Gen.Choose(0, 5)
        from name in Gen.Elements("late-fee", "interés moratorio")
        from excess in Gen.Elements(Enum.GetValues<LateFeeExcess>())
        from tax in Gen.Elements(Enum.GetValues<LateFeeTax>())
        from calendar in Calendar
        from posting in Gen.Elements(Posting.DelayedBy(delay), Posting.DelayedByBusinessDays(delay, calendar))
        select new LateFeeTerms(policy, rounding, posting, name, excess, tax);

    private static readonly Gen<CreditPolicy> Limits =
        from amounts in Amount.ListOf(3)
        from hold in Gen.Elements<int?>(null, 1, 60)
        from release in Gen.Choose(1, 60)
        from refer in Gen.Elements<int?>(null, 1, 3)
        select new CreditPolicy(ValueList.From(amounts.DistinctBy(amount => amount.Currency)), hold, release, refer);

    private static readonly Gen<EscalationStep> LadderStep =
        from name in Line
        from when in Condition(2)
        from wait in Gen.Choose(0, 30)
        from tone in Gen.Elements(Enum.GetValues<Tone>())
        from lapses in Gen.Elements<int?>(null, -5, 200)
        select new EscalationStep(name, when, wait, "email", tone, name, "á" + name, lapses);

    private static readonly Gen<EscalationLadder> Ladder =
        from steps in Gen.Choose(0, 3).SelectMany(count => LadderStep.ListOf(count))
        from climb in Gen.Elements(Enum.GetValues<ClimbMode>())
        from calendar in Calendar
        select new EscalationLadder(
            ValueList.From(steps.DistinctBy(step => step.Id, StringComparer.Ordinal)),
            climb,
            calendar
        );

    private static readonly Gen<AgingPolicy> Age =
        from bounds in Gen.Choose(1, 400).ListOf(4)
        from basis in Gen.Elements(Enum.GetValues<AgingBasis>())
        from credits in Gen.Elements(Enum.GetValues<CreditTreatment>())
        from scope in Gen.Elements(Enum.GetValues<AgingScope>())
        from disputed in Gen.Elements(Enum.GetValues<DisputedTreatment>())
        from unit in Gen.Elements(Enum.GetValues<AgingUnit>())
        let rising = bounds.Distinct().Order().ToArray()
        let buckets = unit == AgingUnit.Days
            ? AgingBuckets.Of(rising)
            : AgingBuckets.OfMonths([.. rising.Select(bound => bound - 1)])
        select new AgingPolicy(buckets, basis, credits, scope, disputed);

    private static readonly Gen<AllocationOrder> Order = Gen.Elements(
        AllocationOrder.OldestDueFirst,
        AllocationOrder.OldestIssuedFirst,
        AllocationOrder.SmallestFirst,
        AllocationOrder.LargestFirst,
        AllocationOrder.ProRata
    );

    private static readonly Gen<PlanOffer?> Plan = Gen.OneOf(
        Gen.Constant<PlanOffer?>(null),
        from count in Gen.Choose(1, 24)
        from months in Gen.Choose(1, 12)
        from rounding in Rounded
        select new PlanOffer(count, months, rounding)
    );

    private static readonly Gen<CommissionPolicy?> Commission = Gen.OneOf(
        Gen.Constant<CommissionPolicy?>(null),
        Share.Select<Percentage, CommissionPolicy?>(CommissionPolicy.PercentOfCollected)
    );

    private static readonly Gen<DisputeEffects?> Disputes = Gen.OneOf(
        Gen.Constant<DisputeEffects?>(null),
        from interest in Gen.Elements(Enum.GetValues<DisputedInterest>())
        from discount in Gen.Elements(Enum.GetValues<DisputedDiscount>())
        from exposure in Gen.Elements(Enum.GetValues<DisputedExposure>())
        from escalation in Gen.Elements(Enum.GetValues<DisputedEscalation>())
        select new DisputeEffects(interest, discount, exposure, escalation)
    );

    public static Arbitrary<PolicySet> Policies() =>
        (
            from name in Line
            from date in Date
            from terms in Trade
            from fees in LateFee
            from credit in Limits
            from ladder in Ladder
            from aging in Age
            from order in Order
            from plan in Plan
            from commission in Commission
            from disputes in Disputes
            select new PolicySet(name, date, terms, fees, credit, ladder, aging, order, plan, commission, disputes)
        ).ToArbitrary();

    private static Gen<LateFeePolicy> Fee(int depth) =>
        depth == 0
            ? SimpleFee
            : Gen.OneOf(
                SimpleFee,
                Around(Fee(depth - 1)),
                from first in Fee(depth - 1)
                from second in Fee(depth - 1)
                from how in Gen.Choose(0, 2)
                select how == 0 ? first.Plus(second)
                : how == 1 ? LateFeePolicy.GreaterOf(first, second)
                : LateFeePolicy.LesserOf(first, second),
                from currencies in Gen.SubListOf(Known)
                from policy in Fee(depth - 1)
                select currencies.Count == 0
                    ? policy
                    : LateFeePolicy.PerCurrency([
                        // Two at most, so that three layers stay below the most parts of a policy.
                        .. currencies.Take(2).Select(currency => new LateFeeInCurrency(currency, policy)),
                    ])
            );

    private static Gen<LateFeePolicy> Around(Gen<LateFeePolicy> inner) =>
        Gen.OneOf(
            from policy in inner
            from days in Gen.Choose(0, 30)
            from meaning in Gen.Elements(Enum.GetValues<GraceMeaning>())
            select policy.AfterGraceOf(days, meaning),
            from policy in inner
            from amount in Amount
            select policy.CappedAt(amount),
            from policy in inner
            from amount in Amount
            select policy.AtLeast(amount),
            from policy in inner
            from share in Share
            select policy.CappedAt(share),
            LateFeeFileCases.Around(inner, Amount, Calendar)
        );

    private static Gen<EscalationCondition> Condition(int depth)
    {
        var simple = Gen.OneOf(
            Gen.Choose(-10, 120).Select(EscalationCondition.DaysPastDueAtLeast),
            Amount.Select(EscalationCondition.BalanceAtLeast),
            Amount.Select(EscalationCondition.OverdueAtLeast)
        );
        return depth == 0
            ? simple
            : Gen.OneOf(
                simple,
                from left in Condition(depth - 1)
                from right in Condition(depth - 1)
                select left.And(right)
            );
    }

    private static BusinessCalendar National(string id) =>
        BusinessCalendars.TryFind(id, out var calendar)
            ? calendar
            : throw new ArgumentOutOfRangeException(nameof(id), id, "must be the id of a calendar");

    private static TradeTerms WithDiscount(PaymentTerms payment, DiscountTerms discount)
    {
        try
        {
            return new(payment, discount);
        }
        catch (ArgumentException)
        {
            return new(payment);
        }
    }
}
