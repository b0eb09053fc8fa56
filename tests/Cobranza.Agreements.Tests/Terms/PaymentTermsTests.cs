using Cobranza.Calendars;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests.Terms;

public sealed class PaymentTermsTests
{
    private static readonly LocalDate Saturday = new(2026, 5, 2);

    /// <summary>
    /// Net days. Sources: github odoo/odoo addons/account/tests/test_payment_term.py (first six) and
    /// github OCA/account-payment 16.0 account_payment_term_extension/tests/test_payment_term.py (weeks as 14 days, and the last but one);
    /// github OCA/account-financial-tools 8.0 account_credit_control 02_credit_control_invoices.feature (last).
    /// </summary>
    [Theory]
    [InlineData("2019-01-01", 0, "2019-01-01")]
    [InlineData("2019-01-15", 0, "2019-01-15")]
    [InlineData("2022-01-01", 30, "2022-01-31")]
    [InlineData("2022-01-15", 30, "2022-02-14")]
    [InlineData("2022-01-31", 30, "2022-03-02")]
    [InlineData("2015-03-02", 14, "2015-03-16")]
    [InlineData("2015-03-01", 15, "2015-03-16")]
    [InlineData("2013-02-15", 30, "2013-03-17")]
    public void Net_days_are_counted_from_the_issue_date(string issued, int days, string due) =>
        Assert.Equal(Date(due), PaymentTerms.Net(days).DueOn(Date(issued)).Contractual);

    /// <summary>End of month, then days. Source: github odoo/odoo addons/account/tests/test_payment_term.py.</summary>
    [Theory]
    [InlineData("2019-01-15", 45, "2019-03-17")]
    [InlineData("2019-01-31", 45, "2019-03-17")]
    [InlineData("2024-02-10", 0, "2024-02-29")]
    public void End_of_month_plus_days_starts_at_the_end_of_the_month(string issued, int plus, string due) =>
        Assert.Equal(Date(due), PaymentTerms.EndOfMonth(plus).DueOn(Date(issued)).Contractual);

    /// <summary>
    /// Days, then end of month. Source: github OCA/account-financial-tools 8.0 account_credit_control 02_credit_control_invoices.feature.
    /// </summary>
    [Theory]
    [InlineData("2013-01-18", "2013-02-28")]
    [InlineData("2013-02-15", "2013-03-31")]
    [InlineData("2013-03-15", "2013-04-30")]
    public void Thirty_days_then_end_of_month_is_another_term(string issued, string due) =>
        Assert.Equal(
            Date(due),
            PaymentTerms.Of(DateStep.PlusDays(30), DateStep.EndOfMonth).DueOn(Date(issued)).Contractual
        );

    /// <summary>Source: github OCA/account-payment 16.0 account_payment_term_extension/tests/test_payment_term.py.</summary>
    [Fact]
    public void Two_months_then_end_of_month_ends_in_the_second_following_month() =>
        Assert.Equal(
            new LocalDate(2015, 3, 31),
            PaymentTerms.Of(DateStep.PlusMonths(2), DateStep.EndOfMonth).DueOn(new LocalDate(2015, 1, 30)).Contractual
        );

    /// <summary>
    /// Days, then a day of the month on or after, or of the following one. Source: github odoo/odoo addons/account/tests/test_payment_term.py.
    /// </summary>
    [Theory]
    [InlineData("2019-01-01", 31, 15, 0, "2019-02-15")]
    [InlineData("2019-01-15", 31, 15, 0, "2019-02-15")]
    [InlineData("2019-01-31", 31, 15, 0, "2019-03-15")]
    [InlineData("2019-01-15", 0, 31, 0, "2019-01-31")]
    [InlineData("2019-01-15", 0, 1, 1, "2019-02-01")]
    [InlineData("2023-12-12", 30, 31, 1, "2024-02-29")]
    [InlineData("2024-05-23", 0, 31, 1, "2024-06-30")]
    [InlineData("2024-05-24", 15, 30, 1, "2024-07-30")]
    public void A_day_of_the_month_is_the_last_day_of_a_shorter_month(
        string issued,
        int days,
        int day,
        int monthsAhead,
        string due
    ) =>
        Assert.Equal(
            Date(due),
            PaymentTerms
                .Of(DateStep.PlusDays(days), DateStep.DayOfMonth(day, monthsAhead))
                .DueOn(Date(issued))
                .Contractual
        );

    /// <summary>Source: github odoo/odoo addons/account/tests/test_payment_term.py.</summary>
    [Fact]
    public void Portions_fall_due_each_on_its_own_day()
    {
        var terms = PaymentTerms.Split(
            TermPortion.Of(Percentage.Of(30), DateStep.PlusDays(15)),
            TermPortion.Of(Percentage.Of(70), DateStep.PlusDays(45))
        );
        var schedule = terms.Schedule(Money.Of(100, Currency.Eur), new LocalDate(2022, 1, 31));
        Assert.Equal(
            [
                (Money.Of(30, Currency.Eur), new LocalDate(2022, 2, 15)),
                (Money.Of(70, Currency.Eur), new LocalDate(2022, 3, 17)),
            ],
            schedule.Select(portion => (portion.Amount, portion.Due.Effective))
        );
    }

    /// <summary>Source: github odoo/odoo addons/account/tests/test_payment_term.py: 0.03 in two halves.</summary>
    [Fact]
    public void The_odd_cent_goes_to_the_earlier_portion()
    {
        var halves = PaymentTerms.Split(TermPortion.Of(Percentage.Of(50)), TermPortion.Of(Percentage.Of(50)));
        Assert.Equal(
            [2L, 1L],
            halves.Schedule(Money.Of(0.03m, Currency.Eur), Saturday).Select(row => row.Amount.MinorUnits)
        );
    }

    [Fact]
    public void Portions_written_out_of_order_are_scheduled_by_date()
    {
        var terms = PaymentTerms.Split(
            TermPortion.Of(Percentage.Of(75), DateStep.PlusDays(60)),
            TermPortion.Of(Percentage.Of(25))
        );
        Assert.Equal(
            [25m, 75m],
            terms.Schedule(Money.Of(100, Currency.Usd), Saturday).Select(row => row.Amount.Amount)
        );
    }

    [Fact]
    public void A_due_date_on_a_weekend_rolls_to_the_next_business_day()
    {
        var due = PaymentTerms
            .OnReceipt.Rolled(BusinessCalendar.MondayToFriday, DateAdjustment.Following)
            .DueOn(Saturday);
        Assert.Equal(new DueDate(Saturday, Saturday.PlusDays(2)), due);
    }

    [Fact]
    public void A_preceding_roll_stops_at_the_issue_date()
    {
        var terms = PaymentTerms.OnReceipt.Rolled(BusinessCalendar.MondayToFriday, DateAdjustment.Preceding);
        Assert.Equal(Saturday, terms.DueOn(Saturday).Effective);
        Assert.Equal(Saturday.PlusDays(-1), terms.Then(DateStep.PlusDays(0)).DueOn(Saturday.PlusDays(-1)).Effective);
    }

    [Fact]
    public void Shares_that_do_not_total_100_percent_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            PaymentTerms.Split(TermPortion.Of(Percentage.Of(33.33m)), TermPortion.Of(Percentage.Of(66.66m)))
        );
        Assert.Contains("99.99%", error.Message);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(DateStep.MaxDays + 1)]
    public void Days_out_of_range_are_refused(int days)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => PaymentTerms.Net(days));
        Assert.Equal("days", error.ParamName);
        Assert.Equal(days, error.ActualValue);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("100.5")]
    [InlineData("0.00000000001")]
    public void A_share_that_is_none_too_large_or_too_fine_is_refused(string share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TermPortion.Of(Percentage.Parse(share + "%")));

    [Fact]
    public void A_due_date_after_the_year_9999_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PaymentTerms.Net(30).DueOn(new LocalDate(9999, 12, 15)));

    [Fact]
    public void A_step_of_ones_own_that_leads_back_is_caught()
    {
        var error = Assert.Throws<InvalidOperationException>(() => PaymentTerms.Of(new BackwardStep()).DueOn(Saturday));
        Assert.Contains(nameof(BackwardStep), error.Message);
    }

    [Fact]
    public void Terms_are_written_out_in_both_languages()
    {
        Assert.Equal("Payment is due 30 days after the issue date", PaymentTerms.Net(30).ToString());
        Assert.Equal(
            "El pago vence 45 días después del fin del mes de emisión",
            PaymentTerms.EndOfMonth(45).Describe().ToText(Language.Spanish)
        );
        var split = PaymentTerms
            .Split(
                TermPortion.Of(Percentage.Of(30)),
                TermPortion.Of(Percentage.Of(70), DateStep.PlusDays(60), DateStep.EndOfMonth)
            )
            .Rolled(BusinessCalendar.MondayToFriday, DateAdjustment.Following);
        Assert.Equal(
            """
            Payment is due in 2 portions, counted from the issue date
              30% of the amount on the issue date
              70% of the amount
                60 days later
                the last day of that month
              If that day is not a business day, payment is due on the next business day
            """.ReplaceLineEndings("\n"),
            split.ToString()
        );
    }

    [Fact]
    public void Equal_terms_are_equal()
    {
        Assert.Equal(PaymentTerms.Net(30), PaymentTerms.Of(DateStep.PlusDays(30)));
        Assert.NotEqual(PaymentTerms.Net(30), PaymentTerms.Net(31));
    }

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private sealed record BackwardStep : DateStep
    {
        protected override LocalDate ApplyCore(LocalDate from) => from.PlusDays(-1);
    }
}
