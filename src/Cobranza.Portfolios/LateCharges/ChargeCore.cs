using Cobranza.LateFees;

namespace Cobranza.LateCharges;

/// <summary>A policy as a core whose charge follows from the balance in one of the plain forms, and the bounds around it.</summary>
/// <param name="Core">The charge without the bounds.</param>
/// <param name="Form">How the core's charge follows from the balance.</param>
/// <param name="CeilingForm">How its ceiling does.</param>
/// <param name="Bounds">The bounds, put together from the innermost to the outermost.</param>
internal sealed record ChargeCore(LateFeePolicy Core, ChargeForm Form, ChargeForm CeilingForm, ChargeBounds Bounds)
{
    /// <summary>Takes the bounds off a policy until a core of a plain form is left; nothing where none is.</summary>
    /// <remarks>
    /// Grace and holidays change the days of a row and never its amounts, so they may be written inside the bounds as well as around them.
    /// The lesser of a charge, a share of the balance and an amount is the same in any order, so a cap by share may move inside a cap.
    /// </remarks>
    public static ChargeCore? Of(LateFeePolicy policy, Currency currency)
    {
        var bounds = new Stack<LateFeePolicy>();
        Func<LateFeePolicy, LateFeePolicy> around = inner => inner;
        var inCap = false;
        while (true)
        {
            var core = around(policy);
            var (form, ceiling) = (ChargeForms.OfCharge(core, currency), ChargeForms.OfCeiling(core, currency));
            if (form != ChargeForm.Other && ceiling != ChargeForm.Other)
            {
                return Bounded(bounds, currency) is { } all ? new(core, form, ceiling, all) : null;
            }

            var outside = around;
            switch (policy)
            {
                case CappedLateFee or LifeCappedLateFee:
                    bounds.Push(policy);
                    break;
                case MinimumLateFee or WaivedBelowLateFee when !inCap:
                    bounds.Push(policy);
                    break;
                case GracedLateFee graced:
                    around = inner => outside(new GracedLateFee(inner, graced.Days, graced.Meaning, graced.Calendar));
                    break;
                case HolidayLateFee holiday:
                    around = inner => outside(new HolidayLateFee(inner, holiday.Days));
                    break;
                case ShareCappedLateFee capped:
                    around = inner => outside(new ShareCappedLateFee(inner, capped.OfPrincipal));
                    inCap = true;
                    break;
                case LimitedLateFee limited
                    when ChargeForms.OfCharge(limited.Limit, currency) is ChargeForm.Proportional:
                    around = inner => outside(new LimitedLateFee(inner, limited.Limit));
                    inCap = true;
                    break;
                case LapsingLateFee or ChargesIncludedLateFee or PerCurrencyLateFee:
                case BalancePartLateFee { Charged: BalancePart.StillOpen }:
                    break;
                default:
                    return null;
            }

            if (Inside(policy, currency) is not { } inside)
            {
                return null;
            }

            policy = inside;
        }
    }

    private static LateFeePolicy? Inside(LateFeePolicy policy, Currency currency) =>
        policy switch
        {
            PerCurrencyLateFee => ChargeForms.Chosen(policy, currency),
            LimitedLateFee limited => limited.Inner,
            _ => policy.BuiltFrom[0],
        };

    // Nothing where an amount is in another currency: the single path refuses the row.
    private static ChargeBounds? Bounded(Stack<LateFeePolicy> fromInside, Currency currency)
    {
        var bounds = ChargeBounds.None;
        foreach (var bound in fromInside)
        {
            var amount = bound switch
            {
                CappedLateFee capped => capped.Cap,
                LifeCappedLateFee capped => capped.Cap,
                MinimumLateFee minimum => minimum.Minimum,
                _ => ((WaivedBelowLateFee)bound).Threshold,
            };
            if (amount.Currency != currency)
            {
                return null;
            }

            bounds = bound switch
            {
                CappedLateFee or LifeCappedLateFee => bounds.CappedAt(amount.MinorUnits),
                MinimumLateFee => bounds.AtLeast(amount.MinorUnits),
                _ => bounds.WaivedUnder(amount.MinorUnits),
            };
        }

        return bounds;
    }
}
