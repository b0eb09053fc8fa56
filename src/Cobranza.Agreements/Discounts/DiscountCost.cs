namespace Cobranza.Discounts;

/// <summary>What it costs a year not to take a discount: the interest that a customer pays for the money until the due date.</summary>
/// <remarks>
/// <para>Giving up a discount of d for so many more days is a loan of 1 − d for that time, repaid with 1. The figures are shares:
/// 18/49 is 36.73 %.</para>
/// </remarks>
/// <example>2/10 net 30: 36.7347 % a year simple and 43.8569 % effective on 360 days, 37.2449 % and 44.5853 % on 365.</example>
public sealed record DiscountCost
{
    private DiscountCost(Fraction discount, int days, int daysInYear) =>
        (Discount, Days, DaysInYear) = (discount, days, daysInYear);

    /// <summary>The discount given up, as a share of what is owed.</summary>
    public Fraction Discount { get; }

    /// <summary>Days that the payment is put off: from the last day of the window to the due date.</summary>
    public int Days { get; }

    /// <summary>Days in the year that the cost is for.</summary>
    public int DaysInYear { get; }

    /// <summary>The simple cost, exact: d ÷ (1 − d) × year ÷ days.</summary>
    public Fraction Simple => Discount / (Fraction.One - Discount) * Fraction.Of(DaysInYear, Days);

    /// <summary>The effective cost, compounded: (1 ÷ (1 − d)) to the power of year ÷ days, less 1.</summary>
    /// <remarks>The power is exact where it is a short fraction, and otherwise given to 28 significant digits.</remarks>
    /// <exception cref="AmountOverflowException">The power is beyond any reasonable size.</exception>
    public Fraction Effective =>
        (Fraction.One / (Fraction.One - Discount)).Power(Fraction.Of(DaysInYear, Days)) - Fraction.One;

    /// <summary>The cost of a discount for payment within a window, where the invoice is due later.</summary>
    /// <param name="discount">The discount, more than 0 % and less than 100 %.</param>
    /// <param name="windowDays">Days from the issue date to the last day of the window; 0 or more.</param>
    /// <param name="netDays">Days from the issue date to the due date; more than the window's, at most <see cref="DiscountWindow.MaxDays"/>.</param>
    /// <param name="daysInYear">360 to 366.</param>
    /// <exception cref="ArgumentOutOfRangeException">The discount, the days or the year are out of range.</exception>
    public static DiscountCost Of(Percentage discount, int windowDays, int netDays, int daysInYear)
    {
        Guard.InRange(windowDays, 0, DiscountWindow.MaxDays - 1);
        Guard.InRange(netDays, windowDays + 1, DiscountWindow.MaxDays);
        return Of(
            WindowDiscount.RequireShare(discount, nameof(discount)).ToFraction(),
            netDays - windowDays,
            daysInYear
        );
    }

    /// <summary>The cost of a discount for so many days.</summary>
    /// <param name="discount">The discount as a share, more than 0 and less than 1.</param>
    /// <param name="days">Days that the payment is put off; 1 or more.</param>
    /// <param name="daysInYear">360 to 366.</param>
    /// <exception cref="ArgumentOutOfRangeException">The discount, the days or the year are out of range.</exception>
    public static DiscountCost Of(Fraction discount, int days, int daysInYear)
    {
        if (discount <= Fraction.Zero || discount >= Fraction.One)
        {
            throw new ArgumentOutOfRangeException(nameof(discount), discount, "must be more than 0 and less than 1");
        }

        return new(discount, Guard.InRange(days, 1, int.MaxValue), Guard.InRange(daysInYear, 360, 366));
    }

    /// <summary>The simple cost with its numbers, as data.</summary>
    public Explanation Describe() =>
        new Trace(DiscountRules.Cost)
            .Note("discount", Discount)
            .Note("days", Days)
            .Note("days-in-year", DaysInYear)
            .Note("simple", Simple)
            .ToExplanation();

    /// <summary>The cost in plain English, independent of the current culture.</summary>
    public override string ToString() => Describe().ToText(Language.English);
}
