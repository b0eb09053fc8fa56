using Cobranza.Calendars;
using Cobranza.Discounts;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests.Discounts;

public sealed class TradeTermsTests
{
    private static readonly LocalDate Issued = new(2026, 1, 15);
    private static readonly DiscountTerms TenDays = Discount(DiscountWindow.OfDays(10));

    public static TheoryData<string, string, string, int> Named() =>
        new()
        {
            { "2/10 net 30", "2026-01-25", "2026-02-14", 20 },
            { "1/10 net 30", "2026-01-25", "2026-02-14", 10 },
            { "2/10 net 60", "2026-01-25", "2026-03-16", 20 },
            { "3/10 net 45", "2026-01-25", "2026-03-01", 30 },
            { "2/14 net 30", "2026-01-29", "2026-02-14", 20 },
            { "2/10 1/20 net 30", "2026-01-25", "2026-02-14", 20 },
            { "2/10 EOM net 30", "2026-02-10", "2026-03-02", 20 },
        };

    [Theory]
    [MemberData(nameof(Named))]
    public void The_usual_terms_have_names(string name, string lastDay, string due, int discount)
    {
        var terms = name switch
        {
            "2/10 net 30" => TradeTerms.TwoTenNet30,
            "1/10 net 30" => TradeTerms.OneTenNet30,
            "2/10 net 60" => TradeTerms.TwoTenNet60,
            "3/10 net 45" => TradeTerms.ThreeTenNet45,
            "2/14 net 30" => TradeTerms.TwoFourteenNet30,
            "2/10 1/20 net 30" => TradeTerms.TwoTenOneTwentyNet30,
            _ => TradeTerms.TwoTenEndOfMonthNet30,
        };
        var facts = terms.FactsFor(Eur(1_000), Issued);
        var offer = terms.OfferOn(facts, Issued)!;
        Assert.Equal((lastDay, due, Eur(discount)), ($"{offer.LastDay:R}", $"{facts.DueOn:R}", offer.Discount));
    }

    [Fact]
    public void A_preview_shows_what_each_day_gains_or_loses()
    {
        var terms = TradeTerms.TwoTenOneTwentyNet30;
        var preview = terms.Preview(terms.FactsFor(Eur(1_000), Issued));
        Assert.Equal(
            """
            EUR 1,000.00 issued on 2026-01-15, due on 2026-02-14
              From 2026-01-15 through 2026-01-25: EUR 980.00; gained EUR 20.00, lost EUR 0.00
              From 2026-01-26 through 2026-02-04: EUR 990.00; gained EUR 10.00, lost EUR 10.00
              From 2026-02-05 through 2026-02-14: EUR 1,000.00; nothing gained, lost EUR 20.00
            """.ReplaceLineEndings("\n"),
            preview.ToString()
        );
        Assert.Contains("se ganan EUR 20.00", preview.Text.ToText(Language.Spanish));
        Assert.Equal([Eur(0), Eur(10), Eur(20)], preview.Rows.Select(row => row.Lost));
    }

    [Fact]
    public void A_preview_of_terms_without_a_discount_is_one_row()
    {
        var terms = new TradeTerms(PaymentTerms.Net(30));
        Assert.Single(terms.Preview(terms.FactsFor(Eur(1_000), Issued)).Rows);
    }

    [Fact]
    public void A_window_longer_than_the_net_days_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => new TradeTerms(PaymentTerms.Net(9), TenDays));
        Assert.Contains("10 days", error.Message);
        Assert.NotNull(new TradeTerms(PaymentTerms.Net(10), TenDays));
    }

    [Fact]
    public void A_window_that_ends_after_the_due_date_on_some_dates_is_refused_with_one_of_them()
    {
        // Ten days from 22 January end on 1 February, after the end of January.
        var error = Assert.Throws<ArgumentException>(() => new TradeTerms(PaymentTerms.EndOfMonth(), TenDays));
        Assert.Contains(
            "counted from 2024-01-22 it would end on 2024-02-01, but 2024-01-31 is the due date",
            error.Message
        );
        Assert.NotNull(new TradeTerms(PaymentTerms.EndOfMonth(plus: 10), TenDays));
    }

    [Fact]
    public void A_window_inside_other_discounts_is_refused_too() =>
        Assert.Throws<ArgumentException>(() =>
            new TradeTerms(
                PaymentTerms.Net(9),
                new(
                    DiscountPolicy
                        .BestOf(DiscountPolicy.Within(5, Percentage.Of(1)), TenDays.Policy)
                        .WhenInGoodStanding(),
                    Rounding.HalfEven
                )
            )
        );

    [Fact]
    public void Rolling_is_part_of_the_question()
    {
        var weekdays = BusinessCalendar.MondayToFriday;
        var rolled = Discount(DiscountWindow.OfDays(30).Rolled(weekdays, DateAdjustment.Following));
        Assert.Throws<ArgumentException>(() => new TradeTerms(PaymentTerms.Net(30), rolled));
        Assert.NotNull(new TradeTerms(PaymentTerms.Net(30).Rolled(weekdays, DateAdjustment.Following), rolled));
        Assert.Throws<ArgumentException>(() =>
            new TradeTerms(
                PaymentTerms.Net(30).Rolled(weekdays, DateAdjustment.Preceding),
                Discount(DiscountWindow.OfDays(30))
            )
        );
    }

    [Fact]
    public void Windows_and_due_dates_from_delivery_are_held_against_each_other()
    {
        var net = PaymentTerms.Of(DueRule.From(BaseDate.Delivery, DateStep.PlusDays(30)));
        var late = Discount(DiscountWindow.To(DueRule.From(BaseDate.Delivery, DateStep.PlusDays(31))));
        Assert.Throws<ArgumentException>(() => new TradeTerms(net, late));

        // From issue against from delivery nothing can be known; the due date then ends the window.
        var open = new TradeTerms(net, Discount(DiscountWindow.OfDays(60)));
        var invoice = InvoiceAmounts.Of(Eur(100), Eur(0));
        var facts = open.FactsFor(invoice, new(Issued, deliveredOn: Issued));
        Assert.Equal(Issued.PlusDays(30), open.OfferOn(facts, Issued)!.LastDay);
    }

    private static DiscountTerms Discount(DiscountWindow window) =>
        new(DiscountPolicy.Within(window, Percentage.Of(2)), Rounding.HalfEven);

    private static Money Eur(decimal amount) => Money.Of(amount, Currency.Eur);
}
