using Cobranza.Calendars;
using Cobranza.DayCounts;
using Cobranza.Rates;

namespace Cobranza.LateFees;

public abstract partial record LateFeePolicy
{
    /// <summary>This charge with business days of grace after the due date, the last one included.</summary>
    /// <param name="days">Business days, from 0 up to and including <see cref="GracedLateFee.MaxDays"/>.</param>
    /// <param name="calendar">Which days are business days.</param>
    /// <param name="meaning">What happens once they have passed.</param>
    /// <exception cref="ArgumentNullException">The calendar is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days or the meaning are out of range.</exception>
    public LateFeePolicy AfterGraceOfBusinessDays(
        int days,
        BusinessCalendar calendar,
        GraceMeaning meaning = GraceMeaning.Waiving
    ) => new GracedLateFee(this, days, meaning, Guard.NotNull(calendar));

    /// <summary>This charge, but at least a floor wherever anything is charged, and never more than a cap.</summary>
    /// <param name="floor">Zero or more, and not more than the cap.</param>
    /// <param name="cap">Zero or more.</param>
    /// <exception cref="ArgumentException">An amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or the cap is below the floor.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in two currencies.</exception>
    public LateFeePolicy Between(Money floor, Money cap) =>
        Guard.PositiveOrZero(floor) <= Guard.PositiveOrZero(cap)
            ? AtLeast(floor).CappedAt(cap)
            : throw new ArgumentOutOfRangeException(nameof(cap), cap, $"must not be below the floor of {floor}");

    /// <summary>This charge, but never more than interest at a maximum rate comes to, rounding included.</summary>
    /// <param name="rate">A simple rate.</param>
    /// <param name="dayCount">How late days become parts of a year.</param>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    /// <exception cref="ArgumentException">The rate compounds.</exception>
    public LateFeePolicy CappedAt(Rate rate, DayCount dayCount) => CappedBy(SimpleInterest(rate, dayCount));

    /// <summary>This charge, but never more than another one comes to, rounding included: a legal maximum that changes, most of all.</summary>
    /// <inheritdoc cref="LimitedLateFee(LateFeePolicy, LateFeePolicy)"/>
    public LateFeePolicy CappedBy(LateFeePolicy limit) => new LimitedLateFee(this, limit);

    /// <summary>This charge, but together with what other rules have charged never more than an amount over the receivable's life.</summary>
    /// <param name="cap">Zero or more.</param>
    /// <exception cref="ArgumentException">The cap has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The cap is negative.</exception>
    public LateFeePolicy CappedForLifeAt(Money cap) => new LifeCappedLateFee(this, cap);

    /// <summary>This charge, but nothing until it reaches an amount worth charging.</summary>
    /// <param name="threshold">The smallest exact charge that is owed.</param>
    /// <exception cref="ArgumentException">The threshold has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is negative.</exception>
    public LateFeePolicy WaivedBelow(Money threshold) => new WaivedBelowLateFee(this, threshold);

    /// <summary>This charge with late days that bear nothing, while every counter runs on.</summary>
    /// <param name="days">At least one range, in any order; they may overlap.</param>
    /// <exception cref="ArgumentNullException">A member is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is none, or there are too many.</exception>
    public LateFeePolicy ExceptDuring(params ReadOnlySpan<DateRange> days) => new HolidayLateFee(this, [.. days]);

    /// <summary>This charge only where a condition on the facts holds.</summary>
    /// <exception cref="ArgumentNullException">The condition is missing.</exception>
    public LateFeePolicy When(LateFeeCondition condition) => new ConditionalLateFee(this, condition);

    /// <summary>This charge, which lapses once the debt itself is paid in full; without this, charges survive the payment.</summary>
    public LateFeePolicy LapsingOncePaid() => new LapsingLateFee(this);

    /// <summary>This charge on what is still open alone: it ends with the payment.</summary>
    public LateFeePolicy OnOpen() => new BalancePartLateFee(this, BalancePart.StillOpen);

    /// <summary>This charge on what has been paid late alone: it is made when the payment comes.</summary>
    public LateFeePolicy OnClosed() => new BalancePartLateFee(this, BalancePart.PaidLate);

    /// <summary>This charge on unpaid charges of before as well: interest on interest and on fees.</summary>
    public LateFeePolicy OnChargesToo() => new ChargesIncludedLateFee(this);
}
