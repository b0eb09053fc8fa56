using Cobranza.Balances;
using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Tests.LateFees;

public sealed class LateFeePolicyTests
{
    private static readonly LocalDate NewYear = new(2026, 1, 1);
    private static readonly LateFeePolicy Interest24 = Interest("24%");

    /// <summary>
    /// Simple interest on days late. Sources: vendor calculator pages on UK late payment (paidnice May 2025 exact figure, toolfy exact figure,
    /// usewolfx 2026); emprendepyme (Spain, exact figure); agenceipro (France); noblecalculator and errorhandle (US, monthly rates of
    /// 30 days as annual ones of 360); github frappe/erpnext dunning/test_dunning.py.
    /// </summary>
    [Theory]
    [InlineData("5000.00", "12.25%", 101, "ACT/365F", "169.49")]
    [InlineData("2000.00", "13.25%", 45, "ACT/365F", "32.67")]
    [InlineData("10000.00", "11.75%", 1, "ACT/365F", "3.22")]
    [InlineData("1000.00", "3.75%", 120, "ACT/365F", "12.33")]
    [InlineData("15000.00", "15%", 30, "ACT/365F", "184.93")]
    [InlineData("100.00", "10%", 15, "ACT/365F", "0.41")]
    [InlineData("100.00", "0%", 20, "ACT/365F", "0.00")]
    [InlineData("8500.00", "18%", 18, "ACT/360", "76.50")]
    [InlineData("20000.00", "24%", 30, "ACT/360", "400.00")]
    [InlineData("3000.00", "12%", 6, "ACT/360", "6.00")]
    [InlineData("1000.00", "24%", 60, "ACT/360", "40.00")]
    public void Simple_interest_agrees_with_published_examples(
        string debt,
        string rate,
        int days,
        string count,
        string interest
    )
    {
        var item = Unpaid($"EUR {debt}");
        var policy = LateFeePolicy.SimpleInterest(Rate.Annual(Percentage.Parse(rate)), Count(count));
        Assert.Equal(
            Money.Parse($"EUR {interest}"),
            policy.Accrue(item, NewYear.PlusDays(days)).Round(Rounding.HalfAwayFromZero)
        );
    }

    /// <summary>Source: public calculator page paymentcheck, 2026: due 1 April, paid 16 May, 45 days from 2 April to 16 May.</summary>
    [Fact]
    public void Interest_days_start_the_day_after_the_due_date_and_include_the_payment_day()
    {
        var debt = Money.Of(100, Currency.Gbp);
        var item = new OverdueItem(
            ReceivableId.Of("INV-1"),
            new(2026, 4, 1),
            debt,
            [new(new(2026, 3, 1), debt), new(new(2026, 5, 16), Money.Zero(Currency.Gbp))],
            Money.Zero(Currency.Gbp)
        );
        var period = Assert.Single(item.Bearing(new(2026, 12, 31)));
        Assert.Equal(new BearingPeriod(new(2026, 4, 2), new(2026, 5, 16), debt), period);
        Assert.Equal(debt * (Fraction.Of(24, 100) * Fraction.Of(45, 365)), Interest24.Accrue(item, new(2026, 12, 31)));
    }

    /// <summary>
    /// A fine and daily interest. Source: qive (public page, Brazil): 2 % and 1 % a month pro rata, 5 days; github frappe/erpnext
    /// dunning/test_dunning.py (second notice).
    /// </summary>
    [Fact]
    public void A_fine_and_interest_add_up()
    {
        var fine = LateFeePolicy.Percent(Percentage.Of(2));
        var monthly = LateFeePolicy.SimpleInterest(Rate.Annual(Percentage.Of(12)), DayCount.Actual360);
        Assert.Equal(Eur(21.67m), Rounded(fine.Plus(monthly), Unpaid("EUR 1000.00"), days: 5));
        Assert.Equal(
            Eur(10.41m),
            Rounded(LateFeePolicy.Flat(Eur(10)).Plus(Interest("10%")), Unpaid("EUR 100.00"), days: 15)
        );
    }

    /// <summary>A share of the overdue balance. Source: github apache/fineract LoanCharge.feature.</summary>
    [Theory]
    [InlineData("1000.00", "15.00")]
    [InlineData("1030.00", "15.45")]
    public void A_share_of_the_overdue_balance_is_charged_once(string overdue, string fee)
    {
        var policy = LateFeePolicy.Percent(Percentage.Of(1.5m));
        Assert.Equal(Money.Parse($"EUR {fee}"), Rounded(policy, Unpaid($"EUR {overdue}"), days: 1));
        Assert.Equal(Money.Parse($"EUR {fee}"), Rounded(policy, Unpaid($"EUR {overdue}"), days: 400));
    }

    /// <summary>Chargeable days are days late less grace. Source: maximcalculator, late fee rules: 15 days of grace.</summary>
    [Theory]
    [InlineData(10, 0)]
    [InlineData(20, 5)]
    public void Under_forgiving_grace_the_days_of_grace_stay_free(int daysLate, int chargeable)
    {
        var graced = Interest24.AfterGraceOf(days: 15, GraceMeaning.Forgiving);
        Assert.Equal(
            Eur(1_000) * (Fraction.Of(24, 100) * Fraction.Of(chargeable, 365)),
            graced.Accrue(Unpaid("EUR 1000.00"), NewYear.PlusDays(daysLate))
        );
    }

    /// <summary>Due 1 January, 5 days of grace, 1 % for each started month, as of 3 February.</summary>
    [Theory]
    [InlineData(GraceMeaning.Waiving, 20)]
    [InlineData(GraceMeaning.Deferring, 10)]
    [InlineData(GraceMeaning.Forgiving, 20)]
    public void Each_meaning_of_grace_gives_its_own_figure(GraceMeaning meaning, int fee)
    {
        var policy = LateFeePolicy.PercentPerStartedMonth(Percentage.Of(1)).AfterGraceOf(days: 5, meaning);
        Assert.Equal(Eur(fee), Rounded(policy, Unpaid("EUR 1000.00"), days: 33));
    }

    [Theory]
    [InlineData(31, 0)]
    [InlineData(32, 10)]
    [InlineData(59, 10)]
    [InlineData(60, 20)]
    [InlineData(90, 20)]
    [InlineData(91, 30)]
    public void Months_are_started_from_the_due_date_itself(int dayOfYear, int fee)
    {
        // Due on 31 January, day 31: months start on 1 February (32), 1 March (60), 1 April (91).
        var item = Unpaid("EUR 1000.00", dueOn: new(2026, 1, 31));
        var policy = LateFeePolicy.PercentPerStartedMonth(Percentage.Of(1));
        Assert.Equal(Eur(fee), policy.Accrue(item, NewYear.PlusDays(dayOfYear - 1)).Round(Rounding.HalfEven));
    }

    [Fact]
    public void A_month_costs_a_share_of_what_was_open_in_it()
    {
        // 600 paid on 20 January, within the first month; the second begins on 2 February.
        var item = WithSteps((NewYear.PlusDays(19), 400));
        var policy = LateFeePolicy.PercentPerStartedMonth(Percentage.Of(1));
        Assert.Equal(Eur(14), policy.Accrue(item, new(2026, 2, 2)).Round(Rounding.HalfEven));
    }

    [Fact]
    public void A_deferring_grace_can_cut_a_short_balance_into_two_months()
    {
        // Open again from 5 to 20 February after a reversal: within one month from 1 January, across two from 15 January.
        var item = WithSteps((NewYear, 0), (new(2026, 2, 5), 1_000), (new(2026, 2, 20), 0));
        var policy = LateFeePolicy.PercentPerStartedMonth(Percentage.Of(1));
        var deferred = policy.AfterGraceOf(days: 14, GraceMeaning.Deferring);
        Assert.Equal(Eur(10), policy.Accrue(item, new(2026, 3, 31)).Round(Rounding.HalfEven));
        Assert.Equal(Eur(20), deferred.Accrue(item, new(2026, 3, 31)).Round(Rounding.HalfEven));
    }

    [Fact]
    public void A_payment_on_the_last_day_of_grace_is_within_it()
    {
        var graced = Interest24.AfterGraceOf(days: 5);
        Assert.True(graced.Accrue(WithSteps((NewYear.PlusDays(5), 0)), NewYear.PlusDays(90)).IsZero);
        Assert.Equal(
            Eur(1_000) * (Fraction.Of(24, 100) * Fraction.Of(6, 365)),
            graced.Accrue(WithSteps((NewYear.PlusDays(6), 0)), NewYear.PlusDays(90))
        );
    }

    [Fact]
    public void A_payment_that_bounces_does_not_win_the_waiver()
    {
        // Paid on day 3, back on day 20: the three days before and the ten after bear interest.
        var item = WithSteps((NewYear.PlusDays(3), 0), (NewYear.PlusDays(20), 1_000));
        var graced = Interest24.AfterGraceOf(days: 5);
        Assert.True(graced.Accrue(item, NewYear.PlusDays(20)).IsZero);
        Assert.Equal(
            Eur(1_000) * (Fraction.Of(24, 100) * Fraction.Of(13, 365)),
            graced.Accrue(item, NewYear.PlusDays(30))
        );
    }

    [Fact]
    public void A_policy_is_chosen_by_the_currency_of_the_receivable()
    {
        var policy = LateFeePolicy.PerCurrency(
            new(Currency.Mxn, LateFeePolicy.Flat(Money.Of(200, Currency.Mxn))),
            new(Currency.Eur, LateFeePolicy.Flat(Eur(10)))
        );
        Assert.Equal(Eur(10), Rounded(policy, Unpaid("EUR 1000.00"), days: 1));
        var error = Assert.Throws<ArgumentException>(() => policy.Accrue(Unpaid("USD 1.00"), NewYear.PlusDays(1)));
        Assert.Contains("USD", error.Message);
        Assert.Contains("MXN, EUR", error.Message);
    }

    [Fact]
    public void An_amount_in_another_currency_is_refused_and_named()
    {
        var dollars = Unpaid("USD 1000.00");
        LateFeePolicy[] policies =
        [
            LateFeePolicy.Flat(Eur(1)),
            Interest24.CappedAt(Eur(1)),
            Interest24.AtLeast(Eur(1)),
        ];
        Assert.All(
            policies,
            policy => Assert.Throws<CurrencyMismatchException>(() => policy.Accrue(dollars, NewYear.PlusDays(1)))
        );
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(GracedLateFee.MaxDays + 1)]
    public void Days_of_grace_out_of_range_are_refused(int days)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Interest24.AfterGraceOf(days));
        Assert.Equal(("days", (object)days), (error.ParamName, error.ActualValue));
    }

    [Fact]
    public void Negative_amounts_and_shares_are_refused_and_a_cap_of_zero_is_not()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LateFeePolicy.Flat(Eur(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Interest24.CappedAt(Eur(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Interest24.AtLeast(Eur(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => LateFeePolicy.Percent(Percentage.Of(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => LateFeePolicy.Percent(Percentage.Of(1_000.01m)));
        Assert.True(Interest24.CappedAt(Eur(0)).Accrue(Unpaid("EUR 1000.00"), NewYear.PlusDays(90)).IsZero);
    }

    [Fact]
    public void A_currency_named_twice_and_none_at_all_are_refused()
    {
        Assert.Throws<ArgumentException>(() =>
            LateFeePolicy.PerCurrency(new(Currency.Eur, LateFeePolicy.None), new(Currency.Eur, LateFeePolicy.None))
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => LateFeePolicy.PerCurrency());
    }

    [Fact]
    public void A_minimum_does_not_lift_a_ceiling_of_zero()
    {
        var item = Unpaid("EUR 1000.00");
        Assert.True(Interest24.CappedAt(Eur(0)).AtLeast(Eur(5)).Ceiling(item, NewYear.PlusDays(9))?.IsZero);
        Assert.Equal(Eur(5), Interest24.CappedAt(Eur(1)).AtLeast(Eur(5)).Ceiling(item, NewYear.PlusDays(9)));
        Assert.Null(Interest24.AtLeast(Eur(5)).Ceiling(item, NewYear.PlusDays(9)));
    }

    [Fact]
    public void Policies_nested_too_deep_are_refused()
    {
        var policy = Enumerable
            .Range(1, LateFeePolicy.MaxDepth - 1)
            .Aggregate(Interest24, (inner, _) => inner.CappedAt(Eur(1)));
        Assert.Throws<ArgumentException>(() => policy.CappedAt(Eur(1)).CappedAt(Eur(1)));
    }

    [Fact]
    public void A_policy_that_uses_itself_over_and_over_is_refused_before_it_costs_time()
    {
        static LateFeePolicy Doubled(LateFeePolicy policy) => policy.Plus(policy);
        var policy = Enumerable.Range(0, 8).Aggregate(LateFeePolicy.Flat(Eur(1)), (sum, _) => Doubled(sum));
        var error = Assert.Throws<ArgumentException>(() => Doubled(policy));
        Assert.Contains("at most 256 policies", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_charge_explains_itself_period_by_period()
    {
        var item = WithSteps((NewYear.PlusDays(10), 400));
        var policy = Interest24.AfterGraceOf(days: 5).CappedAt(Eur(8));
        Assert.Equal(
            """
            Never more than EUR 8.00
              Nothing, if paid in full within 5 days after the due date; otherwise, counted from the day after the due date
                Interest of 24% a year (ACT/365F) on the overdue balance, for each day after the due date
                  EUR 1,000.00 from 2026-01-02 to 2026-01-11: 10 days, 2/73 of a year, EUR 6.575342…
                  EUR 400.00 from 2026-01-12 to 2026-01-31: 20 days, 4/73 of a year, EUR 5.260273…
                  Comes to EUR 11.835616…
                Comes to EUR 11.835616…
              The cap of EUR 8.00 is reached
              Comes to EUR 8.00
            """.ReplaceLineEndings("\n"),
            policy.Explain(item, NewYear.PlusDays(30)).ToText(Language.English)
        );
    }

    [Fact]
    public void A_policy_is_written_out_in_both_languages()
    {
        var policy = Interest24.AfterGraceOf(days: 5, GraceMeaning.Forgiving).CappedAt(Percentage.Of(20));
        Assert.Equal(
            """
            Never more than 20% of the original amount
              Counted from the due date, but the first 5 days after it are free
                Interest of 24% a year (ACT/365F) on the overdue balance, for each day after the due date
            """.ReplaceLineEndings("\n"),
            policy.ToString()
        );
        Assert.Equal(
            """
            Nunca más de 20% del importe original
              Contado desde el vencimiento, pero los primeros 5 días no se cobran
                Interés moratorio de 24% anual (ACT/365F) sobre el saldo vencido, por cada día después del vencimiento
            """.ReplaceLineEndings("\n"),
            policy.Describe().ToText(Language.Spanish)
        );
    }

    [Fact]
    public void A_policy_of_ones_own_that_breaks_its_promise_is_named()
    {
        var error = Assert.Throws<InvalidOperationException>(() =>
            new Negative().CappedAt(Eur(5)).Accrue(Unpaid("EUR 10.00"), NewYear.PlusDays(1))
        );
        Assert.Contains(nameof(Negative), error.Message);
        Assert.Contains("EUR -1", error.Message);
    }

    [Fact]
    public void Equal_policies_are_equal()
    {
        Assert.Equal(
            Interest("24%").AfterGraceOf(5).CappedAt(Eur(1)),
            Interest("24.0%").AfterGraceOf(5).CappedAt(Eur(1))
        );
        Assert.NotEqual(Interest24.AfterGraceOf(5), Interest24.AfterGraceOf(5, GraceMeaning.Deferring));
    }

    [Fact]
    public void Balances_out_of_order_or_negative_are_refused()
    {
        Assert.Throws<ArgumentException>(() => WithSteps((NewYear.PlusDays(5), 400), (NewYear.PlusDays(5), 300)));
        Assert.Throws<ArgumentOutOfRangeException>(() => WithSteps((NewYear.PlusDays(5), -1)));
    }

    [Fact]
    public void Grace_at_the_end_of_the_calendar_never_ends()
    {
        var item = Unpaid("EUR 1000.00", dueOn: new(9999, 12, 30));
        Assert.True(Interest24.AfterGraceOf(days: 5).Accrue(item, new(9999, 12, 31)).IsZero);
        Assert.False(Interest24.Accrue(item, new(9999, 12, 31)).IsZero);
    }

    private static LateFeePolicy Interest(string rate) =>
        LateFeePolicy.SimpleInterest(Rate.Annual(Percentage.Parse(rate)), DayCount.Actual365Fixed);

    private static DayCount Count(string name) => name == "ACT/360" ? DayCount.Actual360 : DayCount.Actual365Fixed;

    private static Money Rounded(LateFeePolicy policy, OverdueItem item, int days) =>
        policy.Accrue(item, item.DueOn.PlusDays(days)).Round(Rounding.HalfAwayFromZero);

    private static OverdueItem Unpaid(string amount, LocalDate? dueOn = null)
    {
        var (money, due) = (Money.Parse(amount), dueOn ?? NewYear);
        return new(ReceivableId.Of("INV-1"), due, money, [new(due.PlusDays(-30), money)], Money.Zero(money.Currency));
    }

    private static OverdueItem WithSteps(params (LocalDate From, decimal Open)[] changes) =>
        new(
            ReceivableId.Of("INV-1"),
            NewYear,
            Eur(1_000),
            [
                new(NewYear.PlusDays(-30), Eur(1_000)),
                .. changes.Select(change => new BalanceStep(change.From, Eur(change.Open))),
            ],
            Eur(0)
        );

    private static Money Eur(decimal amount) => Money.Of(amount, Currency.Eur);

    private sealed record Negative : LateFeePolicy
    {
        protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
            -ExactAmount.Of(Eur(1));
    }
}
