using Cobranza.Balances;
using Cobranza.Calendars;
using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Tests.LateFees;

/// <summary>What a late fee says when it is given more than it can use, and what it costs to ask.</summary>
public sealed class LateFeeFactsTests
{
    private static readonly LocalDate DueOn = new(2026, 1, 1);

    private static readonly RateSeries Known = RateSeries.Of(
        [
            new(DueOn, Rate.Annual(Percentage.Of(10)), "gazette 1"),
            new(DueOn.PlusDays(10), Rate.Annual(Percentage.Of(12))),
        ],
        DueOn.PlusDays(20)
    );

    /// <summary>Due on 1 January, 5 days, 1 % for each started month, as of 3 February; the fourth meaning is a delay in posting.</summary>
    [Fact]
    public void The_four_meanings_of_grace_differ_on_one_debt()
    {
        var (item, asOf) = (Unpaid(1_000), new LocalDate(2026, 2, 3));
        var percent = LateFeePolicy.PercentPerStartedMonth(Percentage.Of(1));
        Assert.Equal(Eur(20), Terms(percent.AfterGraceOf(5)).AccruedOn(item, asOf));
        Assert.Equal(Eur(10), Terms(percent.AfterGraceOf(5, GraceMeaning.Deferring)).AccruedOn(item, asOf));
        Assert.Equal(Eur(20), Terms(percent.AfterGraceOf(5, GraceMeaning.Forgiving)).AccruedOn(item, asOf));

        var delayed = new LateFeeTerms(percent, Rounding.HalfEven, Posting.DelayedBy(5));
        Assert.Equal(Eur(20), delayed.Assess(item, asOf).ToCharge);
        var within = delayed.Assess(item, DueOn.PlusDays(5));
        Assert.Equal((Eur(10), Eur(0)), (within.Accrued, within.ToCharge));
        Assert.Equal(Eur(0), Terms(percent.AfterGraceOf(5)).AccruedOn(item, DueOn.PlusDays(5)));
    }

    [Fact]
    public void Five_business_days_of_grace_end_after_a_weekend()
    {
        // Due Thursday 1 January 2026: Friday 2, Monday 5 to Thursday 8.
        var graced = LateFeePolicy
            .Flat(Eur(10))
            .AfterGraceOfBusinessDays(5, BusinessCalendar.MondayToFriday, GraceMeaning.Forgiving);
        Assert.True(graced.Accrue(Unpaid(1_000), new(2026, 1, 8)).IsZero);
        Assert.Equal(Eur(10), graced.Accrue(Unpaid(1_000), new(2026, 1, 9)).ToMoney());
        Assert.Equal(
            "Contado desde el vencimiento, pero los primeros 5 días hábiles (Monday to Friday) no se cobran",
            graced.Describe().ToSentence(Language.Spanish)
        );
    }

    [Fact]
    public void A_day_whose_rate_is_not_known_is_refused_and_named()
    {
        var policy = LateFeePolicy.SimpleInterest(Known, DayCount.Actual360);
        Assert.NotNull(policy.Explain(Unpaid(1_000), DueOn.PlusDays(20)));
        var after = Assert.Throws<ArgumentOutOfRangeException>(() => policy.Accrue(Unpaid(1_000), DueOn.PlusDays(21)));
        Assert.Contains("known through 2026-01-21", after.Message, StringComparison.Ordinal);
        var early = Unpaid(1_000, new(2025, 12, 30));
        var before = Assert.Throws<ArgumentOutOfRangeException>(() => policy.Accrue(early, DueOn.PlusDays(5)));
        Assert.Contains("begins on 2026-01-01", before.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rate_beyond_the_bound_of_the_policy_is_refused_when_it_is_made()
    {
        // 10.5 typed without its point.
        var typed = RateSeries.Of([new(DueOn, Rate.Annual(Percentage.Of(105)))]);
        var error = Assert.Throws<ArgumentOutOfRangeException>(
            "rates",
            () => LateFeePolicy.SimpleInterest(typed, DayCount.Actual360, refuseAbove: Percentage.Of(60))
        );
        Assert.Contains("60%", error.Message, StringComparison.Ordinal);
        Assert.Contains("105% a year from 2026-01-01", error.Message, StringComparison.Ordinal);
        var monthly = RateSeries.Of([new(DueOn, Rate.Monthly(Percentage.Of(6)))]);
        Assert.Throws<ArgumentOutOfRangeException>(
            "rates",
            () => LateFeePolicy.SimpleInterest(monthly, DayCount.Actual360, refuseAbove: Percentage.Of(60))
        );
        var reference = new ReferenceRate(
            ReferenceSeries.Of([new(DueOn, Percentage.Of(52.5m))]),
            Percentage.Of(8),
            RateFixing.Daily
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "rate",
            () => LateFeePolicy.SimpleInterest(reference, DayCount.Actual360, refuseAbove: Percentage.Of(60))
        );
    }

    [Fact]
    public void A_negative_base_is_refused_and_a_paid_one_costs_nothing()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Unpaid(-10));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new DuePortion(DueOn, Eur(10), [new BalanceStep(DueOn, Eur(-1))])
        );
        Assert.True(LateFeePolicy.Flat(Eur(5)).Accrue(Unpaid(0), DueOn.PlusDays(9)).IsZero);
    }

    [Fact]
    public void Facts_in_another_currency_or_out_of_range_are_refused()
    {
        var (item, peso) = (Unpaid(1_000), Money.Of(1, Currency.Mxn));
        Assert.Throws<CurrencyMismatchException>(() => item.WithAlreadyAssessed(peso));
        Assert.Throws<CurrencyMismatchException>(() => item.WithChargesOfOtherRules(peso));
        Assert.Throws<CurrencyMismatchException>(() => item.WithReliefs(LateFeeRelief.Waived(DueOn, peso)));
        Assert.Throws<CurrencyMismatchException>(() => item.WithUnpaidCharges(new DuePortion(DueOn, peso, [])));
        Assert.Throws<ArgumentException>(() => item.WithNotices(default(LocalDate)));
        Assert.Throws<ArgumentOutOfRangeException>(() => LateFeeRelief.Waived(DueOn, Eur(0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => LateFeePeriod.OfDays(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OverdueItem(item.Item, [], Eur(0)));
        Assert.Throws<CurrencyMismatchException>(() =>
            OverdueItem.Together(item.Item, [item, new(item.Item, DueOn, peso, [], Money.Zero(Currency.Mxn))])
        );
    }

    [Fact]
    public void A_segment_names_its_rate_and_where_it_is_published()
    {
        var policy = LateFeePolicy.SimpleInterest(Known, DayCount.Actual360);
        Assert.Equal(
            """
            Interest (ACT/360) on the overdue balance at the rate in force on each day after the due date: 10% a year from 2026-01-01, 12% a year from 2026-01-11
              EUR 3,600.00 from 2026-01-02 to 2026-01-10 at 10% a year (gazette 1): 9 days, 0.025 of a year, EUR 9.00
              EUR 3,600.00 from 2026-01-11 to 2026-01-21 at 12% a year (no source cited): 11 days, 11/360 of a year, EUR 13.20
              Comes to EUR 22.20
            """.ReplaceLineEndings("\n"),
            policy.Explain(Unpaid(3_600), DueOn.PlusDays(20)).ToText(Language.English)
        );
        Assert.Equal(
            """
            Interés moratorio (ACT/360) sobre el saldo vencido, a la tasa vigente en cada día, desde el vencimiento hasta la víspera del pago: 10% anual desde el 2026-01-01, 12% anual desde el 2026-01-11
              EUR 3,600.00 del 2026-01-01 al 2026-01-10 al 10% anual (gazette 1): 10 días, 1/36 de año, EUR 10.00
              EUR 3,600.00 del 2026-01-11 al 2026-01-11 al 12% anual (sin fuente citada): 1 días, 1/360 de año, EUR 1.20
              Resulta EUR 11.20
            """.ReplaceLineEndings("\n"),
            LateFeePolicy
                .SimpleInterest(Known, DayCount.Actual360, AccrualWindow.FromDueDate)
                .Explain(Unpaid(3_600), DueOn.PlusDays(11))
                .ToText(Language.Spanish)
        );
    }

    [Fact]
    public void A_waiver_stands_in_the_history_and_in_the_explanation()
    {
        var terms = Terms(LateFeePolicy.SimpleInterest(Rate.Annual(Percentage.Of(36)), DayCount.Actual360));
        var item = Unpaid(1_000)
            .WithReliefs(
                LateFeeRelief.Reinstated(DueOn.PlusDays(20), Eur(4)),
                LateFeeRelief.Waived(DueOn.PlusDays(10))
            );
        var assessment = terms.Assess(item, DueOn.PlusDays(30));
        Assert.Equal((Eur(30), Eur(6), Eur(24)), (assessment.Accrued, assessment.Waived, assessment.ToCharge));
        var why = assessment.Why.ToText(Language.English);
        Assert.Contains("EUR 10.00 waived on 2026-01-11", why, StringComparison.Ordinal);
        Assert.Contains("EUR 4.00 reinstated on 2026-01-21", why, StringComparison.Ordinal);
        Assert.Equal(Eur(10), terms.Assess(item, DueOn.PlusDays(10)).Waived);
    }

    [Fact]
    public void A_quote_for_any_day_counts_what_is_not_posted_yet_and_what_the_payment_itself_ends()
    {
        var interest = LateFeePolicy.SimpleInterest(Rate.Annual(Percentage.Of(36)), DayCount.Actual360);
        var delayed = new LateFeeTerms(interest, Rounding.HalfEven, Posting.DelayedBy(30));
        var quote = delayed.Quote(Unpaid(1_000), DueOn.PlusDays(10));
        Assert.Equal((Eur(1_000), Eur(1_010), Eur(0)), (quote.Open, quote.Total, quote.LateFee.ToCharge));
        Assert.Equal(Eur(1_007), delayed.Quote(Unpaid(1_000).WithAlreadyAssessed(Eur(3)), DueOn.PlusDays(10)).Total);
        Assert.Equal(Eur(1_000), Terms(interest.LapsingOncePaid()).Quote(Unpaid(1_000), DueOn.PlusDays(10)).Total);
        Assert.Equal(Eur(1_000), Terms(interest.AfterGraceOf(10)).Quote(Unpaid(1_000), DueOn.PlusDays(10)).Total);
        Assert.Equal(Eur(1_011), Terms(interest.AfterGraceOf(10)).Quote(Unpaid(1_000), DueOn.PlusDays(11)).Total);
    }

    [Fact]
    public void Terms_say_what_becomes_of_an_excess_and_how_they_stand_to_taxes()
    {
        var terms = new LateFeeTerms(
            LateFeePolicy.Flat(Eur(10)),
            Rounding.HalfEven,
            Posting.Immediate,
            excess: LateFeeExcess.Kept,
            tax: LateFeeTax.OutsideScope
        );
        Assert.Equal(
            """
              Un recargo fijo de EUR 10.00, una sola vez
              Lo cobrado de más se conserva a cuenta de lo que se devengue después
              El recargo no es objeto del impuesto
            """.ReplaceLineEndings("\n"),
            terms.Describe().ToText(Language.Spanish).Split('\n', 2)[1]
        );
        Assert.Equal(LateFeeTax.OutsideScope, terms.Assess(Unpaid(1), DueOn.PlusDays(1)).Tax);
    }

    [Fact]
    public void A_condition_of_ones_own_is_named_in_the_policy()
    {
        var policy = LateFeePolicy.Flat(Eur(10)).When(new OnWholeThousands());
        Assert.Equal(
            "When: a condition of your own (OnWholeThousands)",
            policy.Describe().ToSentence(Language.English)
        );
        Assert.Equal(Eur(10), policy.Accrue(Unpaid(2_000), DueOn.PlusDays(1)).ToMoney());
        Assert.True(policy.Accrue(Unpaid(2_001), DueOn.PlusDays(1)).IsZero);
        Assert.False(policy.AppliesTo(Unpaid(2_001), DueOn.PlusDays(1)));
    }

    [Fact]
    public void A_charge_over_ten_payments_and_twenty_rates_allocates_nothing_where_nobody_asks_why()
    {
        var rates = RateSeries.Of(
            Enumerable
                .Range(0, 20)
                .Select(step => new RateStep(DueOn.PlusDays(30 * step), Rate.Annual(Percentage.Of(8 + step))))
        );
        var reference = new ReferenceRate(
            ReferenceSeries.Of(
                Enumerable
                    .Range(0, 20)
                    .Select(step => new ReferenceStep(new LocalDate(2025, 7, 1).PlusMonths(step), Percentage.Of(step)))
            ),
            Percentage.Of(8),
            RateFixing.HalfYearly
        );
        var steps = Enumerable
            .Range(0, 10)
            .Select(payment => new BalanceStep(DueOn.PlusDays(60 * payment), Eur(10_000 - (500 * payment))));
        var item = new OverdueItem(ReceivableId.Of("INV-1"), DueOn, Eur(10_000), ValueList.From(steps), Eur(0));
        var month = LateFeePolicy.PercentPer(Percentage.Of(1), LateFeePeriod.Month, PeriodCounting.Started);
        LateFeePolicy[] policies =
        [
            LateFeePolicy.SimpleInterest(rates, DayCount.Actual365Fixed).CappedAt(Percentage.Of(20)),
            LateFeePolicy.SimpleInterest(reference, DayCount.Actual365Fixed).AtLeast(Eur(5)),
            LateFeePolicy.SimpleInterest(Rate.Annual(Percentage.Of(24)), DayCount.ThirtyE360).AfterGraceOf(5),
            LateFeePolicy.Percent(Percentage.Of(2)).Plus(month),
        ];
        var asOf = DueOn.PlusDays(600);
        Assert.All(policies, policy => Assert.Equal(0, Allocated(policy, item, asOf)));
    }

    private static long Allocated(LateFeePolicy policy, OverdueItem item, LocalDate asOf)
    {
        for (var warm = 0; warm < 50; warm++)
        {
            policy.Accrue(item, asOf);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        policy.Accrue(item, asOf);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static LateFeeTerms Terms(LateFeePolicy policy) => new(policy, Rounding.HalfEven, Posting.Immediate);

    private static OverdueItem Unpaid(decimal amount, LocalDate? dueOn = null)
    {
        var (debt, due) = (Eur(amount), dueOn ?? DueOn);
        return new(ReceivableId.Of("INV-1"), due, debt, [new(due.PlusDays(-30), debt)], Eur(0));
    }

    private static Money Eur(decimal amount) => Money.Of(amount, Currency.Eur);

    private sealed record OnWholeThousands : LateFeeCondition
    {
        protected override bool HoldsCore(OverdueItem item, LocalDate asOf) => item.Principal.MinorUnits % 100_000 == 0;
    }
}
