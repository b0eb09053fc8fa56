using Cobranza.LateFees;

namespace Cobranza.LateCharges;

/// <summary>Reads from the tree of a policy how its charge follows from the balance.</summary>
/// <remarks>
/// <para>For a row that is due at once, whose one balance has been open since, of which nothing was charged, noticed or waived before.
/// Only what is proven here counts; a policy or condition of the caller's own never does.</para>
/// <para>Interest on interest is not among them: it is kept to 28 digits after each period, and that is not in proportion to the balance.</para>
/// </remarks>
internal static class ChargeForms
{
    /// <summary>The form of the exact charge.</summary>
    public static ChargeForm OfCharge(LateFeePolicy policy, Currency currency) =>
        policy switch
        {
            // Without notices there is nothing to charge for; nothing that is still open was paid late.
            NoLateFee or PerNoticeLateFee or BalancePartLateFee { Charged: BalancePart.PaidLate } => ChargeForm.Nothing,
            FlatLateFee or PeriodicFlatLateFee => ChargeForm.Fixed,
            PercentLateFee
            or StartedMonthLateFee
            or PeriodicLateFee
            or AverageBalanceLateFee
            or SimpleInterestLateFee
            or SeriesInterestLateFee
            or ReferenceInterestLateFee => ChargeForm.Proportional,
            SumLateFee sum => Joined(OfCharge(sum.First, currency), OfCharge(sum.Second, currency)),
            GreaterLateFee pair => Compared(OfCharge(pair.First, currency), OfCharge(pair.Second, currency)),
            LesserLateFee pair => Compared(OfCharge(pair.First, currency), OfCharge(pair.Second, currency)),
            LimitedLateFee limited => Compared(OfCharge(limited.Inner, currency), OfCharge(limited.Limit, currency)),
            ShareCappedLateFee capped => Compared(OfCharge(capped.Inner, currency), ChargeForm.Proportional),
            CappedLateFee capped => Compared(OfCharge(capped.Inner, currency), ChargeForm.Fixed),
            LifeCappedLateFee capped => Compared(OfCharge(capped.Inner, currency), ChargeForm.Fixed),
            MinimumLateFee minimum => Compared(OfCharge(minimum.Inner, currency), ChargeForm.Fixed),
            WaivedBelowLateFee waived => Compared(OfCharge(waived.Inner, currency), ChargeForm.Fixed),

            // The day decides which one it is, never the balance.
            TieredLateFee tiered => tiered.Tiers.Select(tier => OfCharge(tier.Charge, currency)).Aggregate(Joined),
            FirstLateFee first => first.Choices.Select(choice => OfCharge(choice, currency)).Aggregate(Joined),
            ConditionalLateFee conditional => IsOfTheDay(conditional.Condition)
                ? OfCharge(conditional.Inner, currency)
                : ChargeForm.Other,
            PerCurrencyLateFee => Chosen(policy, currency) is { } chosen
                ? OfCharge(chosen, currency)
                : ChargeForm.Other,
            GracedLateFee graced => OfCharge(graced.Inner, currency),
            HolidayLateFee holiday => OfCharge(holiday.Inner, currency),
            LapsingLateFee lapsing => OfCharge(lapsing.Inner, currency),
            ChargesIncludedLateFee included => OfCharge(included.Inner, currency),
            BalancePartLateFee part => OfCharge(part.Inner, currency),
            _ => ChargeForm.Other,
        };

    /// <summary>The form of the ceiling; none where there is no ceiling. A choice may have one on some days only.</summary>
    public static ChargeForm OfCeiling(LateFeePolicy policy, Currency currency) =>
        policy switch
        {
            NoLateFee => ChargeForm.Nothing,
            CappedLateFee capped => Lower(OfCeiling(capped.Inner, currency), ChargeForm.Fixed),
            LifeCappedLateFee capped => Lower(OfCeiling(capped.Inner, currency), ChargeForm.Fixed),
            ShareCappedLateFee capped => Lower(OfCeiling(capped.Inner, currency), ChargeForm.Proportional),
            LimitedLateFee limited => Lower(OfCeiling(limited.Inner, currency), OfCharge(limited.Limit, currency)),
            MinimumLateFee minimum => OfCeiling(minimum.Inner, currency) is var inner and not ChargeForm.None
                ? Compared(inner, ChargeForm.Fixed)
                : ChargeForm.None,
            SumLateFee sum => OfBoth(OfCeiling(sum.First, currency), OfCeiling(sum.Second, currency), Joined),
            GreaterLateFee pair => OfBoth(OfCeiling(pair.First, currency), OfCeiling(pair.Second, currency), Compared),
            LesserLateFee pair => Lower(OfCeiling(pair.First, currency), OfCeiling(pair.Second, currency)),

            // Zero where none applies.
            FirstLateFee first => first
                .Choices.Select(choice => OfCeiling(choice, currency))
                .Where(form => form != ChargeForm.None)
                .Aggregate(ChargeForm.Nothing, Joined),
            PerCurrencyLateFee => Chosen(policy, currency) is { } chosen
                ? OfCeiling(chosen, currency)
                : ChargeForm.Other,
            WaivedBelowLateFee waived => OfCeiling(waived.Inner, currency),
            ConditionalLateFee conditional => OfCeiling(conditional.Inner, currency),
            GracedLateFee graced => OfCeiling(graced.Inner, currency),
            HolidayLateFee holiday => OfCeiling(holiday.Inner, currency),
            LapsingLateFee lapsing => OfCeiling(lapsing.Inner, currency),
            ChargesIncludedLateFee included => OfCeiling(included.Inner, currency),
            BalancePartLateFee part => OfCeiling(part.Inner, currency),
            _ => ChargeForm.None,
        };

    /// <summary>The policy that a choice by currency takes; none where there is none.</summary>
    public static LateFeePolicy? Chosen(LateFeePolicy policy, Currency currency) =>
        ((PerCurrencyLateFee)policy).Choices.FirstOrDefault(choice => choice.Currency == currency)?.Policy;

    // Without notices, a condition on their number is one of the day as well: it never holds.
    private static bool IsOfTheDay(LateFeeCondition condition) =>
        condition is DaysLateCondition or DueOnOrAfterCondition or NoticesCondition;

    // The sum of two figures, or one of the two by the day.
    private static ChargeForm Joined(ChargeForm one, ChargeForm other) =>
        one == ChargeForm.Other || other == ChargeForm.Other ? ChargeForm.Other
        : one == other || other == ChargeForm.Nothing ? one
        : one == ChargeForm.Nothing ? other
        : ChargeForm.Both;

    // The greater or the lesser of two figures: of a factor and an amount, the balance would decide.
    private static ChargeForm Compared(ChargeForm one, ChargeForm other) =>
        Joined(one, other) is ChargeForm.Both ? ChargeForm.Other : Joined(one, other);

    private static ChargeForm Lower(ChargeForm one, ChargeForm other) =>
        one == ChargeForm.None ? other
        : other == ChargeForm.None ? one
        : Compared(one, other);

    private static ChargeForm OfBoth(
        ChargeForm one,
        ChargeForm other,
        Func<ChargeForm, ChargeForm, ChargeForm> combined
    ) => one == ChargeForm.None || other == ChargeForm.None ? ChargeForm.None : combined(one, other);
}
