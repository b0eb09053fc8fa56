using Cobranza.DayCounts;
using Cobranza.Rates;

namespace Cobranza.Discounts;

public abstract partial record DiscountPolicy
{
    /// <summary>A share of the base for payment within a number of days from the issue date, the last day included.</summary>
    /// <param name="days">Calendar days after the issue date, from 0 up to and including <see cref="DiscountWindow.MaxDays"/>.</param>
    /// <param name="share">More than 0 % and less than 100 %.</param>
    /// <example>2 % within 10 days on an invoice of 1 January 2019 is earned up to and including 11 January 2019.</example>
    /// <exception cref="ArgumentOutOfRangeException">The days or the share are out of range.</exception>
    public static DiscountPolicy Within(int days, Percentage share) => new WindowDiscount(days, share);

    /// <summary>A share of the base for payment within a window: a last day by date steps, rolled to a business day, with tolerance.</summary>
    /// <param name="window">Until when.</param>
    /// <param name="share">More than 0 % and less than 100 %.</param>
    /// <example>2 % until the 10th of the following month.</example>
    /// <exception cref="ArgumentNullException">The window is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range.</exception>
    public static DiscountPolicy Within(DiscountWindow window, Percentage share) => new WindowDiscount(window, share);

    /// <summary>A fixed amount for payment within a number of days from the issue date, the last day included.</summary>
    /// <param name="days">Calendar days after the issue date, from 0 up to and including <see cref="DiscountWindow.MaxDays"/>.</param>
    /// <param name="amount">More than zero; never more than the base is given.</param>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days or the amount are out of range.</exception>
    public static DiscountPolicy Within(int days, Money amount) =>
        new FixedDiscount(DiscountWindow.OfDays(days), amount);

    /// <summary>A fixed amount for payment within a window.</summary>
    /// <param name="window">Until when.</param>
    /// <param name="amount">More than zero; never more than the base is given.</param>
    /// <exception cref="ArgumentNullException">The window is missing.</exception>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not greater than zero.</exception>
    public static DiscountPolicy Within(DiscountWindow window, Money amount) => new FixedDiscount(window, amount);

    /// <summary>An annual rate for the days paid before the due date; it falls day by day and is zero on the due date.</summary>
    /// <param name="rate">The simple annual rate, more than zero.</param>
    /// <param name="dayCount">How days become a part of a year.</param>
    /// <param name="cap">Most of the base, more than 0 % and less than 100 %; no cap if not given.</param>
    /// <exception cref="ArgumentNullException">The rate or the day count is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is zero, not for a year or compounding, or the cap is out of range.</exception>
    public static DiscountPolicy Sliding(Rate rate, DayCount dayCount, Percentage? cap = null) =>
        new SlidingDiscount(rate, dayCount, cap);

    /// <summary>The best of several discounts on each day; their order does not matter.</summary>
    /// <example>2 % within 10 days or 1 % within 20.</example>
    /// <exception cref="ArgumentOutOfRangeException">There is none, or more than <see cref="BestDiscount.MaxChoices"/>.</exception>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    public static DiscountPolicy BestOf(params ReadOnlySpan<DiscountPolicy> choices) => new BestDiscount([.. choices]);

    /// <summary>This discount for customers who have nothing overdue; the facts must say whether they have.</summary>
    public DiscountPolicy WhenInGoodStanding() => new StandingDiscount(this);
}
