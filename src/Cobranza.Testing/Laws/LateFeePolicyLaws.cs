using Cobranza.Balances;
using Cobranza.LateFees;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>What every late-fee policy must keep, yours as well as the library's: run these on a policy of your own.</summary>
/// <remarks>
/// Each law is true or false for one policy, one receivable and one day; no test framework is needed. A policy that breaks a promise
/// which the library checks makes the law false, not the test crash.
/// </remarks>
public static class LateFeePolicyLaws
{
    /// <summary>Nothing is owed on the due date or on any day before it.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="item">A receivable in a currency that the policy accepts.</param>
    /// <param name="daysEarly">Days before the due date, 0 or more; no further back than the calendar goes.</param>
    public static bool NothingIsOwedOnOrBeforeTheDueDate(LateFeePolicy policy, OverdueItem item, int daysEarly)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentOutOfRangeException.ThrowIfNegative(daysEarly);
        return Keeps(policy, () => policy.Accrue(item, item.DueOn.PlusDays(-daysEarly)).IsZero);
    }

    /// <summary>Where nothing is open, nothing is owed, however late it is.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="item">A receivable in a currency that the policy accepts; its balances are replaced by zero.</param>
    /// <param name="asOf">Any day.</param>
    public static bool NothingIsOwedOnABalanceOfZero(LateFeePolicy policy, OverdueItem item, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(item);
        var zero = Money.Zero(item.Currency);
        var portions = item.Portions.Select(portion => new DuePortion(
            portion.OriginallyDueOn,
            portion.Principal,
            ValueList.From(portion.Balances.Select(step => new BalanceStep(step.From, zero)))
        ));
        var settled = new OverdueItem(item.Item, ValueList.From(portions), zero);
        return Keeps(policy, () => policy.Accrue(settled, asOf).IsZero);
    }

    /// <summary>A late fee is never negative.</summary>
    public static bool IsNeverNegative(LateFeePolicy policy, OverdueItem item, LocalDate asOf) =>
        Keeps(policy, () => policy.Accrue(item, asOf).Sign >= 0);

    /// <summary>A late fee is in the currency of the receivable.</summary>
    public static bool IsInTheCurrencyOfTheReceivable(LateFeePolicy policy, OverdueItem item, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Keeps(policy, () => policy.Accrue(item, asOf).Currency == item.Currency);
    }

    /// <summary>The same facts give the same answer, however often they are asked.</summary>
    public static bool SameFactsGiveTheSameAnswer(LateFeePolicy policy, OverdueItem item, LocalDate asOf) =>
        Keeps(policy, () => policy.Accrue(item, asOf) == policy.Accrue(item, asOf));

    /// <summary>The explanation comes to the same figure as the charge, and to the same reasons every time.</summary>
    public static bool TheExplanationComesToTheSameFigure(LateFeePolicy policy, OverdueItem item, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Keeps(policy, () => Explained(policy.Explain(item, asOf), item.Currency) == policy.Accrue(item, asOf))
            && Keeps(policy, () => policy.Explain(item, asOf) == policy.Explain(item, asOf));
    }

    /// <summary>A late fee never passes the ceiling that its own policy names.</summary>
    public static bool NeverPassesItsOwnCeiling(LateFeePolicy policy, OverdueItem item, LocalDate asOf) =>
        Keeps(policy, () => policy.Ceiling(item, asOf) is not { } ceiling || policy.Accrue(item, asOf) <= ceiling);

    /// <summary>All of these laws at once, for one receivable and one day.</summary>
    public static bool AllHold(LateFeePolicy policy, OverdueItem item, LocalDate asOf) =>
        NothingIsOwedOnOrBeforeTheDueDate(policy, item, daysEarly: 0)
        && NothingIsOwedOnABalanceOfZero(policy, item, asOf)
        && IsNeverNegative(policy, item, asOf)
        && IsInTheCurrencyOfTheReceivable(policy, item, asOf)
        && SameFactsGiveTheSameAnswer(policy, item, asOf)
        && TheExplanationComesToTheSameFigure(policy, item, asOf)
        && NeverPassesItsOwnCeiling(policy, item, asOf);

    // The last reason of a charge is what it comes to; a charge that never began has no such reason and is zero.
    private static ExactAmount Explained(Explanation explanation, Currency currency) =>
        explanation.Because[^1]["amount"] is NoteValue.OfExactAmount said ? said.Value : ExactAmount.Zero(currency);

    // A promise that the library itself checks is broken with an exception; two currencies that meet are a mistake of the test.
    private static bool Keeps(LateFeePolicy policy, Func<bool> law)
    {
        ArgumentNullException.ThrowIfNull(policy);
        try
        {
            return law();
        }
        catch (InvalidOperationException broken) when (broken is not CurrencyMismatchException)
        {
            return false;
        }
    }
}
