using Cobranza.Discounts;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>What every discount policy must keep, yours as well as the library's: run these on a policy of your own.</summary>
/// <remarks>
/// Each law is true or false for one policy, one invoice and one day; no test framework is needed. A policy that breaks a promise
/// which the library checks makes the law false, not the test crash.
/// </remarks>
public static class DiscountPolicyLaws
{
    /// <summary>A discount is never negative and never more than the base as far as it is open.</summary>
    public static bool LiesBetweenNothingAndTheBase(DiscountPolicy policy, DiscountFacts facts, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Keeps(
            policy,
            () => policy.Available(facts, asOf) is { Sign: >= 0 } discount && discount <= facts.Discountable
        );
    }

    /// <summary>A discount is in the currency of the invoice.</summary>
    public static bool IsInTheCurrencyOfTheInvoice(DiscountPolicy policy, DiscountFacts facts, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Keeps(policy, () => policy.Available(facts, asOf).Currency == facts.Open.Currency);
    }

    /// <summary>Nothing is earned after the due date.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="facts">An invoice in a currency that the policy accepts.</param>
    /// <param name="daysLate">Days after the due date, 1 or more; no further than the calendar goes.</param>
    public static bool NothingIsEarnedAfterTheDueDate(DiscountPolicy policy, DiscountFacts facts, int daysLate)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfLessThan(daysLate, 1);
        return Keeps(policy, () => policy.Available(facts, facts.DueOn.PlusDays(daysLate)).IsZero);
    }

    /// <summary>Where nothing is open, nothing is earned, however early it is.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="facts">An invoice in a currency that the policy accepts; its amounts are replaced by zero.</param>
    /// <param name="asOf">Any day.</param>
    public static bool NothingIsEarnedOnNothing(DiscountPolicy policy, DiscountFacts facts, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var zero = Money.Zero(facts.Open.Currency);
        var nothing = new DiscountFacts(zero, zero, facts.IssuedOn, facts.DueOn)
            .WithDates(facts.Dates)
            .WithStanding(facts.InGoodStanding ?? true);
        return Keeps(policy, () => policy.Available(nothing, asOf).IsZero);
    }

    /// <summary>Paying earlier never earns less.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="facts">An invoice in a currency that the policy accepts.</param>
    /// <param name="asOf">The later day.</param>
    /// <param name="daysEarlier">Days before it, 0 or more; no further back than the calendar goes.</param>
    public static bool PayingEarlierNeverEarnsLess(
        DiscountPolicy policy,
        DiscountFacts facts,
        LocalDate asOf,
        int daysEarlier
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(daysEarlier);
        return Keeps(
            policy,
            () => policy.Available(facts, asOf.PlusDays(-daysEarlier)) >= policy.Available(facts, asOf)
        );
    }

    /// <summary>The same facts give the same answer, however often they are asked.</summary>
    public static bool SameFactsGiveTheSameAnswer(DiscountPolicy policy, DiscountFacts facts, LocalDate asOf) =>
        Keeps(policy, () => policy.Available(facts, asOf) == policy.Available(facts, asOf));

    /// <summary>The explanation comes to the same figure as the discount, and to the same reasons every time.</summary>
    public static bool TheExplanationComesToTheSameFigure(DiscountPolicy policy, DiscountFacts facts, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Keeps(
                policy,
                () => Explained(policy.Explain(facts, asOf), facts.Open.Currency) == policy.Available(facts, asOf)
            ) && Keeps(policy, () => policy.Explain(facts, asOf) == policy.Explain(facts, asOf));
    }

    /// <summary>The offer of terms with this policy and the payment it asks for make exactly what is open, and paying it settles that.</summary>
    public static bool TheOfferSettlesExactlyWhatIsOpen(DiscountPolicy policy, DiscountFacts facts, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Keeps(
            policy,
            () =>
            {
                var terms = new DiscountTerms(policy, Rounding.HalfEven);
                return terms.OfferOn(facts, asOf) is not { } offer
                    || (
                        offer.Discount + offer.PayNow == facts.Open
                        && (offer.PayNow.IsZero || terms.Settle(facts, offer.PayNow, asOf).Open.IsZero)
                    );
            }
        );
    }

    /// <summary>All of these laws at once, for one invoice and one day.</summary>
    public static bool AllHold(DiscountPolicy policy, DiscountFacts facts, LocalDate asOf) =>
        LiesBetweenNothingAndTheBase(policy, facts, asOf)
        && IsInTheCurrencyOfTheInvoice(policy, facts, asOf)
        && NothingIsEarnedAfterTheDueDate(policy, facts, daysLate: 1)
        && NothingIsEarnedOnNothing(policy, facts, asOf)
        && PayingEarlierNeverEarnsLess(policy, facts, asOf, daysEarlier: 1)
        && PayingEarlierNeverEarnsLess(policy, facts, asOf, daysEarlier: 10)
        && SameFactsGiveTheSameAnswer(policy, facts, asOf)
        && TheExplanationComesToTheSameFigure(policy, facts, asOf)
        && TheOfferSettlesExactlyWhatIsOpen(policy, facts, asOf);

    // The last reason of a discount is what it comes to; where none was in question there is no such reason and it is zero.
    private static ExactAmount Explained(Explanation explanation, Currency currency) =>
        explanation.Because[^1]["amount"] is NoteValue.OfExactAmount said ? said.Value : ExactAmount.Zero(currency);

    // A promise that the library itself checks is broken with an exception; two currencies that meet are a mistake of the test.
    private static bool Keeps(DiscountPolicy policy, Func<bool> law)
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
