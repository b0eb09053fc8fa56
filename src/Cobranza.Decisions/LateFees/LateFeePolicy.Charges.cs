using Cobranza.DayCounts;
using Cobranza.Rates;

namespace Cobranza.LateFees;

public abstract partial record LateFeePolicy
{
    /// <summary>Interest on the overdue balance and on the interest before it, at a rate that says how often it compounds.</summary>
    /// <inheritdoc cref="CompoundInterestLateFee(Rate, DayCount)"/>
    public static LateFeePolicy CompoundInterest(Rate rate, DayCount dayCount) =>
        new CompoundInterestLateFee(rate, dayCount);

    /// <summary>Simple interest that is added to the debt at the end of each period, and bears interest from then on.</summary>
    /// <inheritdoc cref="CapitalizedInterestLateFee(Rate, DayCount, LateFeePeriod)"/>
    public static LateFeePolicy CapitalizedInterest(Rate rate, DayCount dayCount, LateFeePeriod every) =>
        new CapitalizedInterestLateFee(rate, dayCount, every);

    /// <summary>A share of the overdue balance for each period of lateness, begun or completed.</summary>
    /// <inheritdoc cref="PeriodicLateFee(Percentage, LateFeePeriod, PeriodCounting)"/>
    public static LateFeePolicy PercentPer(Percentage share, LateFeePeriod every, PeriodCounting counting) =>
        new PeriodicLateFee(share, every, counting);

    /// <summary>A fixed amount for each period of lateness, begun or completed.</summary>
    /// <inheritdoc cref="PeriodicFlatLateFee(Money, LateFeePeriod, PeriodCounting)"/>
    public static LateFeePolicy FlatPer(Money amount, LateFeePeriod every, PeriodCounting counting) =>
        new PeriodicFlatLateFee(amount, every, counting);

    /// <summary>A share of the average daily balance of each period of lateness.</summary>
    /// <inheritdoc cref="AverageBalanceLateFee(Percentage, LateFeePeriod, PeriodCounting)"/>
    public static LateFeePolicy OnAverageBalance(Percentage share, LateFeePeriod every, PeriodCounting counting) =>
        new AverageBalanceLateFee(share, every, counting);

    /// <summary>Charges by days past due.</summary>
    /// <inheritdoc cref="TieredLateFee(ValueList{LateFeeTier}, TierMode)"/>
    public static LateFeePolicy ByDaysPastDue(TierMode mode, params ReadOnlySpan<LateFeeTier> tiers) =>
        new TieredLateFee([.. tiers], mode);

    /// <summary>Charges by the overdue amount: the band into which it falls decides for the whole.</summary>
    /// <inheritdoc cref="BandedLateFee(ValueList{AmountBand})"/>
    public static LateFeePolicy ByAmount(params ReadOnlySpan<AmountBand> bands) => new BandedLateFee([.. bands]);

    /// <summary>Accumulated shares of the overdue amount, once: each slice of it at its own share.</summary>
    /// <inheritdoc cref="SlicedLateFee(ValueList{AmountSlice})"/>
    public static LateFeePolicy BySlice(params ReadOnlySpan<AmountSlice> slices) => new SlicedLateFee([.. slices]);

    /// <summary>A fixed amount for each notice sent on a late day: reminder fees, recovery costs.</summary>
    /// <inheritdoc cref="PerNoticeLateFee(Money, int)"/>
    public static LateFeePolicy PerNotice(Money amount, int atMost = PerNoticeLateFee.MaxNotices) =>
        new PerNoticeLateFee(amount, atMost);

    /// <summary>The first charge of a list that applies.</summary>
    /// <inheritdoc cref="FirstLateFee(ValueList{LateFeePolicy})"/>
    public static LateFeePolicy FirstOf(params ReadOnlySpan<LateFeePolicy> choices) => new FirstLateFee([.. choices]);
}
