using Cobranza.Terms;

namespace Cobranza.Discounts;

public sealed partial record TradeTerms
{
    /// <summary>2/10 net 30: due after 30 days, 2 % discount for payment within 10 days, halves away from zero.</summary>
    public static TradeTerms TwoTenNet30 { get; } = Within(10, Percentage.Of(2), net: 30);

    /// <summary>1/10 net 30: due after 30 days, 1 % discount for payment within 10 days, halves away from zero.</summary>
    public static TradeTerms OneTenNet30 { get; } = Within(10, Percentage.Of(1), net: 30);

    /// <summary>2/10 net 60: due after 60 days, 2 % discount for payment within 10 days, halves away from zero.</summary>
    public static TradeTerms TwoTenNet60 { get; } = Within(10, Percentage.Of(2), net: 60);

    /// <summary>3/10 net 45: due after 45 days, 3 % discount for payment within 10 days, halves away from zero.</summary>
    public static TradeTerms ThreeTenNet45 { get; } = Within(10, Percentage.Of(3), net: 45);

    /// <summary>2/14 net 30, the usual <i>Skonto</i> in German-speaking countries: due after 30 days, 2 % for payment within 14 days, halves away from zero.</summary>
    public static TradeTerms TwoFourteenNet30 { get; } = Within(14, Percentage.Of(2), net: 30);

    /// <summary>2/10, 1/20, net 30: due after 30 days, 2 % for payment within 10 days or 1 % within 20, halves away from zero.</summary>
    public static TradeTerms TwoTenOneTwentyNet30 { get; } =
        new(
            PaymentTerms.Net(30),
            new DiscountTerms(
                DiscountPolicy.BestOf(
                    DiscountPolicy.Within(10, Percentage.Of(2)),
                    DiscountPolicy.Within(20, Percentage.Of(1))
                ),
                Rounding.HalfAwayFromZero
            )
        );

    /// <summary>2/10 EOM, net 30 EOM: due 30 days after the end of the month of issue, 2 % for payment by the 10th day after it, halves away from zero.</summary>
    public static TradeTerms TwoTenEndOfMonthNet30 { get; } =
        new(
            PaymentTerms.EndOfMonth(plus: 30),
            new DiscountTerms(
                DiscountPolicy.Within(
                    DiscountWindow.To(DueRule.FromIssue(DateStep.EndOfMonth, DateStep.PlusDays(10))),
                    Percentage.Of(2)
                ),
                Rounding.HalfAwayFromZero
            )
        );

    /// <summary>One window of days and net days, halves away from zero: <c>Within(10, Percentage.Of(2), net: 30)</c> is 2/10 net 30.</summary>
    /// <param name="days">Days from the issue date in which payment earns the discount, from 0 to the net days.</param>
    /// <param name="share">More than 0 % and less than 100 %.</param>
    /// <param name="net">Days from the issue date to the due date.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days or the share are out of range.</exception>
    /// <exception cref="ArgumentException">The window ends after the due date.</exception>
    public static TradeTerms Within(int days, Percentage share, int net) =>
        new(PaymentTerms.Net(net), new DiscountTerms(DiscountPolicy.Within(days, share), Rounding.HalfAwayFromZero));
}
