using Cobranza.Calendars;
using Cobranza.Discounts;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests.Discounts;

public sealed class DiscountCostTests
{
    public static TheoryData<string, int, int, int, string, string, string, string> Published() =>
        new(
            Facts
                .Rows("discount-costs.csv")
                .Select(row =>
                    (row[1], int.Parse(row[2]), int.Parse(row[3]), int.Parse(row[4]), row[5], row[6], row[7], row[8])
                )
        );

    [Theory]
    [MemberData(nameof(Published))]
    public void Not_taking_a_discount_costs_what_the_source_says(
        string share,
        int window,
        int net,
        int year,
        string method,
        string published,
        string exact,
        string verdict
    )
    {
        var cost = DiscountCost.Of(Percentage.Parse($"{share}%"), window, net, year);
        var percent = (method == "simple" ? cost.Simple : cost.Effective) * Fraction.Of(100);
        Assert.Equal(decimal.Parse(exact), percent.ToDecimal(6, RoundingMode.HalfEven));
        var digits = published.Contains('.') ? published.Length - 1 - published.IndexOf('.') : 0;
        Assert.Equal(verdict == "agrees", decimal.Parse(published) == percent.ToDecimal(digits, RoundingMode.HalfEven));
    }

    [Fact]
    [Trait("Law", "DI-13")]
    public void Two_ten_net_thirty_costs_more_than_a_third_a_year()
    {
        Assert.Equal(Fraction.Of(18, 49), TwoTen(360).Simple);
        Assert.Equal(Fraction.Of(73, 196), TwoTen(365).Simple);
        Assert.Equal("36.7347, 43.8569, 37.2449, 44.5853", $"{Percents(360)}, {Percents(365)}");
    }

    [Fact]
    public void The_effective_cost_has_twenty_eight_digits()
    {
        // 0.98 to the power of -18, worked out in whole numbers.
        var exact = Fraction.One / Fraction.Of(98, 100).Power(Fraction.Of(18)) - Fraction.One;
        Assert.Equal(
            exact.ToDecimal(18, RoundingMode.HalfEven),
            TwoTen(360).Effective.ToDecimal(18, RoundingMode.HalfEven)
        );
    }

    [Fact]
    public void Terms_on_given_dates_cost_what_their_days_say()
    {
        // Issued 15 January: 2 % until 10 February, due 2 March, which is 20 days later.
        var terms = TradeTerms.TwoTenEndOfMonthNet30;
        var facts = terms.FactsFor(Money.Of(1_000, Currency.Eur), new LocalDate(2026, 1, 15));
        var cost = terms.CostOfWaiting(facts, facts.IssuedOn, 360)!;
        Assert.Equal((20, Fraction.Of(18, 49)), (cost.Days, cost.Simple));
        Assert.Null(terms.CostOfWaiting(facts, new LocalDate(2026, 2, 11), 360));
    }

    [Fact]
    public void Each_of_two_windows_has_its_own_cost()
    {
        var terms = TradeTerms.TwoTenOneTwentyNet30;
        var facts = terms.FactsFor(Money.Of(1_000, Currency.Eur), new LocalDate(2026, 1, 1));
        Assert.Equal(20, terms.CostOfWaiting(facts, facts.IssuedOn, 365)!.Days);
        Assert.Equal(
            DiscountCost.Of(Percentage.Of(1), 20, 30, 365),
            terms.CostOfWaiting(facts, facts.IssuedOn.PlusDays(11), 365)
        );
    }

    [Fact]
    public void A_window_that_ends_on_the_due_date_costs_nothing_to_wait_for()
    {
        var terms = new TradeTerms(
            PaymentTerms.Net(10).Rolled(BusinessCalendar.MondayToFriday, DateAdjustment.Following),
            new(DiscountPolicy.Within(10, Percentage.Of(2)), Rounding.HalfEven)
        );
        var facts = terms.FactsFor(Money.Of(1_000, Currency.Eur), new LocalDate(2026, 1, 2));
        Assert.Null(terms.CostOfWaiting(facts, facts.IssuedOn, 365));
    }

    [Fact]
    public void A_cost_explains_itself() =>
        Assert.Equal(
            "Giving up 0.02 of the amount to pay 20 days later costs 18/49 of it a year of 360 days, simple",
            TwoTen(360).ToString()
        );

    [Theory]
    [InlineData("0", 10, 30, 360)]
    [InlineData("100", 10, 30, 360)]
    [InlineData("2", 30, 30, 360)]
    [InlineData("2", -1, 30, 360)]
    [InlineData("2", 10, 30, 359)]
    [InlineData("2", 10, 30, 367)]
    public void What_has_no_cost_is_refused(string share, int window, int net, int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            DiscountCost.Of(Percentage.Parse($"{share}%"), window, net, year)
        );

    private static DiscountCost TwoTen(int year) => DiscountCost.Of(Percentage.Of(2), 10, 30, year);

    private static string Percents(int year) => $"{Percent(TwoTen(year).Simple)}, {Percent(TwoTen(year).Effective)}";

    private static decimal Percent(Fraction cost) => (cost * Fraction.Of(100)).ToDecimal(4, RoundingMode.HalfEven);
}
