using Cobranza.Calendars;
using Cobranza.Discounts;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests.Discounts;

public sealed class DiscountWindowTests
{
    private static readonly BusinessCalendar Weekdays = BusinessCalendar.MondayToFriday;

    // Thursday 1 January 2026: ten days later is Sunday the 11th.
    private static readonly LocalDate Issued = new(2026, 1, 1);

    [Fact]
    public void A_last_day_on_a_weekend_stays_unless_the_window_says_otherwise()
    {
        var ten = DiscountWindow.OfDays(10);
        Assert.Equal(Day(11), ten.LastDay(new(Issued)).Effective);
        Assert.Equal(Day(12), ten.Rolled(Weekdays, DateAdjustment.Following).LastDay(new(Issued)).Effective);
        Assert.Equal(Day(9), ten.Rolled(Weekdays, DateAdjustment.Preceding).LastDay(new(Issued)).Effective);
        Assert.Equal(Day(11), ten.Rolled(Weekdays, DateAdjustment.Following).LastDay(new(Issued)).Contractual);
    }

    [Fact]
    public void A_rolled_last_day_still_earns_and_the_explanation_says_so()
    {
        var policy = DiscountPolicy.Within(
            DiscountWindow.OfDays(10).Rolled(Weekdays, DateAdjustment.Following),
            Percentage.Of(2)
        );
        Assert.Equal(Usd(20), policy.Available(Facts(), Day(12)));
        Assert.True(policy.Available(Facts(), Day(13)).IsZero);
        Assert.Contains(
            "The agreed last day, 2026-01-11, is not a business day: 2026-01-12 counts",
            policy.Explain(Facts(), Day(12)).ToText(Language.English)
        );
    }

    [Fact]
    public void A_rolled_last_day_never_leads_before_the_issue_date()
    {
        var saturday = new LocalDate(2026, 1, 3);
        var window = DiscountWindow.OfDays(0).Rolled(Weekdays, DateAdjustment.Preceding);
        Assert.Equal(saturday, window.LastDay(new(saturday)).Effective);
    }

    [Fact]
    public void A_window_can_be_a_number_of_business_days()
    {
        var window = DiscountWindow.To(DueRule.FromIssue(DateStep.PlusBusinessDays(5, Weekdays)));
        Assert.Equal(Day(8), window.LastDay(new(Issued)).Effective);
        Assert.Null(window.Days);
    }

    [Fact]
    public void A_window_can_count_from_delivery_and_then_needs_to_know_it()
    {
        var policy = DiscountPolicy.Within(
            DiscountWindow.To(DueRule.From(BaseDate.Delivery, DateStep.PlusDays(10))),
            Percentage.Of(2)
        );
        var delivered = Facts().WithDates(new(Issued, deliveredOn: Day(5)));
        Assert.Equal([BaseDate.Delivery], DiscountPolicy.BestOf(policy).WhenInGoodStanding().Needs);
        Assert.Equal(Usd(20), policy.Available(delivered, Day(15)));
        Assert.True(policy.Available(delivered, Day(16)).IsZero);
        var error = Assert.Throws<ArgumentException>(() => policy.Available(Facts(), Day(15)));
        Assert.Contains("Delivery", error.Message);
    }

    [Fact]
    public void A_window_by_steps_reads_step_by_step_in_both_languages()
    {
        var policy = DiscountPolicy.Within(
            DiscountWindow
                .To(DueRule.FromIssue(DateStep.EndOfMonth, DateStep.PlusDays(10)))
                .Rolled(Weekdays, DateAdjustment.Following)
                .Tolerating(3),
            Percentage.Of(2)
        );
        Assert.Equal(
            """
            2% discount for payment up to and including a last day
              counted from the issue date in these steps
                the last day of that month
                10 days later
              If the last day is not a business day, it moves to the next business day
              A payment up to 3 days after the last day still earns the discount
            """.ReplaceLineEndings("\n"),
            policy.ToString()
        );
        Assert.Contains("Un pago hasta 3 días después del último día", policy.Describe().ToText(Language.Spanish));
    }

    [Fact]
    public void A_tolerated_payment_earns_the_discount_and_the_reason_says_how()
    {
        var tolerant = DiscountPolicy.Within(DiscountWindow.OfDays(10).Tolerating(3), Percentage.Of(2));
        var terms = new DiscountTerms(tolerant, Rounding.HalfEven);
        Assert.Equal((Day(11), Day(14)), Days(terms.OfferOn(Facts(), Day(11))));
        Assert.Equal((Day(14), Day(14)), Days(terms.OfferOn(Facts(), Day(12))));
        Assert.Null(terms.OfferOn(Facts(), Day(15)));
        Assert.Contains(
            "The last day was 2026-01-11; 2026-01-13 is within the 3 days that are tolerated",
            terms.OfferOn(Facts(), Day(13))!.Why.ToText(Language.English)
        );
    }

    [Fact]
    public void Tolerance_ends_with_the_due_date()
    {
        var tolerant = DiscountPolicy.Within(DiscountWindow.OfDays(30).Tolerating(3), Percentage.Of(2));
        Assert.Equal(Usd(20), tolerant.Available(Facts(), Day(31)));
        Assert.True(tolerant.Available(Facts(), Day(31).PlusDays(1)).IsZero);
    }

    [Theory]
    [InlineData(-1, "2")]
    [InlineData(DiscountWindow.MaxDays + 1, "2")]
    [InlineData(10, "0")]
    [InlineData(10, "-2")]
    [InlineData(10, "100")]
    [InlineData(10, "100.1")]
    public void A_window_out_of_range_is_refused(int days, string share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DiscountPolicy.Within(days, Percentage.Parse($"{share}%")));

    [Fact]
    public void Tolerance_out_of_range_and_windows_from_another_portion_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DiscountWindow.OfDays(10).Tolerating(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            DiscountWindow.OfDays(10).Tolerating(DiscountWindow.MaxTolerance + 1)
        );
        Assert.Throws<ArgumentException>(() => DiscountWindow.To(DueRule.FromPreviousPortion(DateStep.PlusDays(10))));
    }

    [Fact]
    public void A_fixed_discount_of_nothing_or_in_another_currency_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DiscountPolicy.Within(10, Usd(0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => DiscountPolicy.Within(10, Usd(-5)));
        Assert.Throws<CurrencyMismatchException>(() =>
            DiscountPolicy.Within(10, Money.Of(5, Currency.Mxn)).Available(Facts(), Issued)
        );
    }

    [Fact]
    public void A_fixed_discount_is_never_more_than_the_base_and_says_so()
    {
        var fifty = DiscountPolicy.Within(10, Usd(50));
        var facts = new DiscountFacts(Usd(30), Usd(40), Issued, Day(31));
        Assert.Equal(Usd(30), fifty.Available(facts, Issued));
        Assert.Contains("Limited to the base, USD 30.00", fifty.Explain(facts, Issued).ToText(Language.English));
    }

    [Fact]
    public void Half_of_the_invoice_can_still_earn_half_of_a_fixed_discount() =>
        Assert.Equal(
            Usd(25),
            DiscountPolicy.Within(10, Usd(50)).Available(new(Usd(1_000), Usd(500), Issued, Day(31)), Issued)
        );

    private static (LocalDate Named, LocalDate Earned) Days(DiscountOffer? offer) =>
        (offer!.LastDay, offer.EarnedThrough);

    private static DiscountFacts Facts() => new(Usd(1_000), Usd(1_000), Issued, Day(31));

    private static LocalDate Day(int day) => new(2026, 1, day);

    private static Money Usd(decimal amount) => Money.Of(amount, Currency.Usd);
}
