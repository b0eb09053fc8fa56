using Cobranza.DayCounts;
using Cobranza.Rates;

namespace Cobranza.LateFees;

public abstract partial record LateFeePolicy
{
    /// <summary>Lateness costs nothing.</summary>
    public static LateFeePolicy None { get; } = new NoLateFee();

    /// <summary>A fixed amount, once, from the first late day.</summary>
    /// <param name="amount">Zero or more; receivables in another currency are refused.</param>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static LateFeePolicy Flat(Money amount) => new FlatLateFee(amount);

    /// <summary>A share of the overdue balance, once, from the first late day.</summary>
    /// <param name="share">From 0 % up to and including <see cref="PercentLateFee.MaxShare"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range.</exception>
    public static LateFeePolicy Percent(Percentage share) => new PercentLateFee(share);

    /// <summary>A share of the overdue balance for each month begun since the due date.</summary>
    /// <param name="share">From 0 % up to and including <see cref="PercentLateFee.MaxShare"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range.</exception>
    public static LateFeePolicy PercentPerStartedMonth(Percentage share) => new StartedMonthLateFee(share);

    /// <summary>Interest for each late day on the overdue balance, without interest on interest.</summary>
    /// <param name="rate">A simple rate; rates are never negative.</param>
    /// <param name="dayCount">How late days become parts of a year.</param>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    /// <param name="window">Which days bear interest.</param>
    /// <exception cref="ArgumentException">The rate compounds.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The window is not one of the named ones.</exception>
    public static LateFeePolicy SimpleInterest(
        Rate rate,
        DayCount dayCount,
        AccrualWindow window = AccrualWindow.DayAfterDue
    ) => new SimpleInterestLateFee(rate, dayCount, window);

    /// <summary>Interest for each late day at the rate in force on it, without interest on interest.</summary>
    /// <param name="rates">Simple rates over time.</param>
    /// <param name="dayCount">How late days become parts of a year.</param>
    /// <param name="window">Which days bear interest.</param>
    /// <param name="refuseAbove">A bound for a year beyond which a rate is taken for a typing error.</param>
    /// <exception cref="ArgumentNullException">Rates or day count are missing.</exception>
    /// <exception cref="ArgumentException">The rates compound.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The window is not one of the named ones, or a rate is above the bound.</exception>
    public static LateFeePolicy SimpleInterest(
        RateSeries rates,
        DayCount dayCount,
        AccrualWindow window = AccrualWindow.DayAfterDue,
        Percentage? refuseAbove = null
    ) => new SeriesInterestLateFee(rates, dayCount, window, refuseAbove);

    /// <summary>Interest for each late day at a reference rate plus a margin, without interest on interest.</summary>
    /// <param name="rate">The reference with its margin and fixing.</param>
    /// <param name="dayCount">How late days become parts of a year.</param>
    /// <param name="window">Which days bear interest.</param>
    /// <param name="refuseAbove">A bound beyond which a rate is taken for a typing error.</param>
    /// <exception cref="ArgumentNullException">Rate or day count are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The window is not one of the named ones, or a reference with its margin is above the bound.</exception>
    public static LateFeePolicy SimpleInterest(
        ReferenceRate rate,
        DayCount dayCount,
        AccrualWindow window = AccrualWindow.DayAfterDue,
        Percentage? refuseAbove = null
    ) => new ReferenceInterestLateFee(rate, dayCount, window, refuseAbove);

    /// <summary>The greater of two charges on each day.</summary>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    public static LateFeePolicy GreaterOf(LateFeePolicy first, LateFeePolicy second) =>
        new GreaterLateFee(first, second);

    /// <summary>The lesser of two charges on each day.</summary>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    public static LateFeePolicy LesserOf(LateFeePolicy first, LateFeePolicy second) => new LesserLateFee(first, second);

    /// <summary>One policy for each currency, for agreements whose amounts name a currency.</summary>
    /// <exception cref="ArgumentException">There is none, or a currency is missing or given twice.</exception>
    /// <exception cref="ArgumentNullException">A policy is missing.</exception>
    public static LateFeePolicy PerCurrency(params ReadOnlySpan<LateFeeInCurrency> choices) =>
        new PerCurrencyLateFee([.. choices]);

    /// <summary>This charge with days of grace after the due date, the last one included.</summary>
    /// <param name="days">Calendar days, from 0 up to and including <see cref="GracedLateFee.MaxDays"/>.</param>
    /// <param name="meaning">What happens once they have passed; waiving unless named, our choice, because it is what "grace" promises a customer.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days or the meaning are out of range.</exception>
    public LateFeePolicy AfterGraceOf(int days, GraceMeaning meaning = GraceMeaning.Waiving) =>
        new GracedLateFee(this, days, meaning);

    /// <summary>This charge, but never more than an amount, rounding included.</summary>
    /// <param name="cap">Zero or more; zero is allowed, because a law can forbid any charge.</param>
    /// <exception cref="ArgumentException">The cap has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The cap is negative.</exception>
    public LateFeePolicy CappedAt(Money cap) => new CappedLateFee(this, cap);

    /// <summary>This charge, but never more than a share of the original amount, rounding included.</summary>
    /// <param name="ofPrincipal">From 0 % up to and including <see cref="PercentLateFee.MaxShare"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range.</exception>
    public LateFeePolicy CappedAt(Percentage ofPrincipal) => new ShareCappedLateFee(this, ofPrincipal);

    /// <summary>This charge, but at least an amount wherever anything is charged at all.</summary>
    /// <remarks>Order matters: a minimum written after a cap can pass it, one written before it cannot.</remarks>
    /// <param name="minimum">Zero or more.</param>
    /// <exception cref="ArgumentException">The minimum has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is negative.</exception>
    public LateFeePolicy AtLeast(Money minimum) => new MinimumLateFee(this, minimum);

    /// <summary>This charge and another one together.</summary>
    /// <exception cref="ArgumentNullException">The other one is missing.</exception>
    public LateFeePolicy Plus(LateFeePolicy other) => new SumLateFee(this, other);
}
