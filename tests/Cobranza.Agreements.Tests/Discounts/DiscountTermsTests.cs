using Cobranza.Discounts;
using NodaTime;

namespace Cobranza.Tests.Discounts;

public sealed class DiscountTermsTests
{
    private static readonly LocalDate Issued = new(2019, 1, 1);
    private static readonly DiscountTerms TenPercent = new(
        DiscountPolicy.Within(10, Percentage.Of(10)),
        Rounding.HalfAwayFromZero
    );

    /// <summary>Source: github odoo/odoo addons/account/tests/test_early_payment_discount.py#test_early_payment_end_date.</summary>
    [Fact]
    public void The_last_day_of_ten_counts_and_the_day_after_does_not()
    {
        var facts = Facts(open: 1_000);
        var lastDay = new LocalDate(2019, 1, 11);
        Assert.Equal(lastDay, TenPercent.OfferOn(facts, Issued)!.LastDay);
        Assert.Equal(Usd(100), TenPercent.OfferOn(facts, lastDay)!.Discount);
        Assert.Null(TenPercent.OfferOn(facts, lastDay.PlusDays(1)));
    }

    /// <summary>A payment before the issue date earns as on it. Source: as above, test of a batch paid two years early.</summary>
    [Fact]
    public void A_payment_before_the_issue_date_earns_the_discount() =>
        Assert.Equal(Usd(100), TenPercent.OfferOn(Facts(open: 1_000), Issued.PlusYears(-2))!.Discount);

    [Fact]
    public void What_is_excluded_from_the_base_earns_nothing()
    {
        // 2 % of 1,000 net; the tax of 160 is paid in full.
        var facts = new DiscountFacts(Usd(1_000), Usd(1_160), Issued, Issued.PlusDays(30));
        Assert.Equal(Usd(1_140), TradeTerms.TwoTenNet30.OfferOn(facts, Issued)!.PayNow);
    }

    [Fact]
    public void What_is_paid_already_earns_nothing_again() =>
        Assert.Equal(Usd(40), TenPercent.OfferOn(Facts(open: 400), Issued)!.Discount);

    [Fact]
    public void Nothing_is_on_offer_where_nothing_is_open() => Assert.Null(TenPercent.OfferOn(Facts(open: 0), Issued));

    [Fact]
    public void A_discount_that_rounds_to_zero_is_no_offer() =>
        Assert.Null(TradeTerms.TwoTenNet30.OfferOn(new(Usd(0.01m), Usd(0.01m), Issued, Issued), Issued));

    [Fact]
    public void A_discount_rounded_up_past_what_is_open_rounds_down_instead()
    {
        var nearly = new DiscountTerms(DiscountPolicy.Within(10, Percentage.Of(99)), Rounding.Up.ToMultipleOf(1));
        var offer = nearly.OfferOn(new(Usd(1.50m), Usd(1.50m), Issued, Issued), Issued);
        Assert.Equal((Usd(1), Usd(0.50m)), (offer!.Discount, offer.PayNow));
    }

    [Fact]
    public void The_best_window_wins_on_each_day()
    {
        var best = DiscountPolicy.BestOf(
            DiscountPolicy.Within(20, Percentage.Of(1)),
            DiscountPolicy.Within(10, Percentage.Of(2))
        );
        var terms = new DiscountTerms(best, Rounding.HalfEven);
        Assert.Equal(Usd(20), terms.OfferOn(Facts(open: 1_000), Issued.PlusDays(10))!.Discount);
        Assert.Equal(Usd(10), terms.OfferOn(Facts(open: 1_000), Issued.PlusDays(11))!.Discount);
        Assert.Equal(Issued.PlusDays(10), terms.OfferOn(Facts(open: 1_000), Issued)!.LastDay);
    }

    [Fact]
    public void An_offer_explains_itself_in_both_languages()
    {
        var offer = TradeTerms.TwoTenNet30.OfferOn(Facts(open: 1_000), Issued)!;
        Assert.Equal(
            """
            Paying USD 980.00 by 2019-01-11 settles USD 1,000.00: a discount of USD 20.00
              2% discount for payment within 10 days of the issue date, the last day included
                On 2019-01-01 the window is open: 2% of USD 1,000.00
                Comes to USD 20.00
              Rounded once to USD 20.00
            """.ReplaceLineEndings("\n"),
            offer.Why.ToText(Language.English)
        );
        Assert.StartsWith(
            "Con un pago de USD 980.00 hasta el 2019-01-11 se liquidan USD 1,000.00",
            offer.Why.ToText(Language.Spanish)
        );
    }

    [Fact]
    public void Two_currencies_are_refused() =>
        Assert.Throws<CurrencyMismatchException>(() =>
            new DiscountFacts(Usd(1), Money.Of(1, Currency.Mxn), Issued, Issued)
        );

    [Fact]
    public void A_policy_of_ones_own_that_gives_more_than_is_open_is_caught()
    {
        var error = Assert.Throws<InvalidOperationException>(() =>
            new TooGenerous().Available(Facts(open: 1_000), Issued)
        );
        Assert.Contains(nameof(TooGenerous), error.Message);
    }

    private static DiscountFacts Facts(decimal open) => new(Usd(1_000), Usd(open), Issued, Issued.PlusDays(30));

    private static Money Usd(decimal amount) => Money.Of(amount, Currency.Usd);

    private sealed record TooGenerous : DiscountPolicy
    {
        protected override ExactAmount AvailableCore(DiscountFacts facts, LocalDate asOf, Trace? trace) =>
            (ExactAmount)facts.Open * 2;
    }
}
