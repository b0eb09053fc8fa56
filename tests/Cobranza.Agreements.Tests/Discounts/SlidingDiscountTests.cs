using Cobranza.DayCounts;
using Cobranza.Discounts;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Tests.Discounts;

public sealed class SlidingDiscountTests
{
    private static readonly LocalDate Due = new(2026, 1, 31);
    private static readonly DiscountPolicy Twelve = DiscountPolicy.Sliding(Annual(12), DayCount.Actual360);

    [Theory]
    [InlineData(31, "0.00")]
    [InlineData(30, "0.33")]
    [InlineData(16, "5.00")]
    [InlineData(1, "10.00")]
    public void Each_day_earlier_earns_a_day_of_the_rate(int day, string discount) =>
        Assert.Equal(Usd(discount), Twelve.Available(Facts(), new(2026, 1, day)).Round(Rounding.HalfEven));

    [Fact]
    public void A_cap_holds_the_discount_and_says_so()
    {
        var capped = DiscountPolicy.Sliding(Annual(12), DayCount.Actual360, cap: Percentage.Of(0.5m));
        Assert.Equal(Usd(5), capped.Available(Facts(), new(2026, 1, 1)));
        Assert.Equal(
            """
            Discount of 12% a year (ACT/360) for the days paid before the due date
              At most 0.5%
              On 2026-01-01 there are 30 days left until 2026-01-31: 1/12 of a year, on USD 1,000.00
              Held at 0.5% of USD 1,000.00
              Comes to USD 5.00
            """.ReplaceLineEndings("\n"),
            capped.Explain(Facts(), new(2026, 1, 1)).ToText(Language.English)
        );
        Assert.Contains("12% anual", capped.Describe().ToText(Language.Spanish));
    }

    [Fact]
    public void A_rate_of_nothing_for_another_time_or_with_compounding_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DiscountPolicy.Sliding(Annual(0), DayCount.Actual360));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            DiscountPolicy.Sliding(Rate.Monthly(Percentage.Of(1)), DayCount.Actual360)
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            DiscountPolicy.Sliding(Rate.Effective(Percentage.Of(12)), DayCount.Actual360)
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            DiscountPolicy.Sliding(Annual(12), DayCount.Actual360, cap: Percentage.OneHundred)
        );
    }

    [Fact]
    public void Good_standing_is_a_fact_that_must_be_given()
    {
        var conditional = Twelve.WhenInGoodStanding();
        Assert.Equal(Usd(10), conditional.Available(Facts().WithStanding(nothingOverdue: true), new(2026, 1, 1)));
        Assert.True(conditional.Available(Facts().WithStanding(nothingOverdue: false), new(2026, 1, 1)).IsZero);
        Assert.Throws<ArgumentException>(() => conditional.Available(Facts(), new(2026, 1, 1)));
        Assert.StartsWith("Only for customers with nothing overdue", conditional.ToString());
    }

    private static Rate Annual(decimal percent) => Rate.Annual(Percentage.Of(percent));

    private static DiscountFacts Facts() => new(Usd(1_000), Usd(1_000), new(2026, 1, 1), Due);

    private static Money Usd(string amount) => Money.Parse($"USD {amount}");

    private static Money Usd(decimal amount) => Money.Of(amount, Currency.Usd);
}
