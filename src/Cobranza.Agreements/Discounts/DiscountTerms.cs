using NodaTime;

namespace Cobranza.Discounts;

/// <summary>A discount policy with the one rounding that turns it into money.</summary>
public sealed record DiscountTerms
{
    /// <summary>A policy and its rounding.</summary>
    /// <param name="policy">What is earned, exact.</param>
    /// <param name="rounding">How the discount is rounded, once; never past what is open.</param>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    public DiscountTerms(DiscountPolicy policy, Rounding rounding)
    {
        Policy = Guard.NotNull(policy);
        Rounding = Guard.NotNull(rounding);
    }

    /// <summary>What is earned, exact.</summary>
    public DiscountPolicy Policy { get; }

    /// <summary>How the discount is rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>The offer that stands on a day, or none: nothing open, no window open, or less than can be rounded to.</summary>
    /// <param name="facts">The invoice as it stands on that day.</param>
    /// <param name="asOf">The day of payment.</param>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    /// <exception cref="InvalidOperationException">A policy of your own broke its promise.</exception>
    public DiscountOffer? OfferOn(DiscountFacts facts, LocalDate asOf)
    {
        Guard.NotNull(facts);
        var discount = Rounded(facts, Policy.Available(facts, asOf), trace: null);
        if (!discount.IsPositive)
        {
            return null;
        }

        var payNow = facts.Open - discount;
        var lastDay = LastDay(facts, asOf);
        var trace = new Trace(DiscountRules.Offer)
            .Note("open", facts.Open)
            .Note("discount", discount)
            .Note("pay-now", payNow)
            .Note("last-day", lastDay);
        Rounded(facts, DiscountPolicy.RunInside(Policy, facts, asOf, trace), trace);
        return new(discount, payNow, lastDay, trace.ToExplanation());
    }

    /// <summary>The policy in words, as data.</summary>
    public Explanation Describe() => Policy.Describe();

    /// <summary>The policy in plain English, independent of the current culture.</summary>
    public override string ToString() => Policy.ToString();

    private Money Rounded(DiscountFacts facts, ExactAmount exact, Trace? trace)
    {
        var rounded = exact.Round(Rounding);
        var down = rounded > facts.Open;
        if (down)
        {
            rounded = exact.Round(Rounding.WithMode(RoundingMode.Down));
        }

        trace
            ?.Open(down ? DiscountRules.RoundedDown : DiscountRules.Rounded)
            .Note("rounding", Rounding)
            .Note("discount", rounded);
        return rounded;
    }

    // Paying earlier never earns less, so the days that earn this much come first and the last of them is found by halving.
    private LocalDate LastDay(DiscountFacts facts, LocalDate asOf)
    {
        var earned = Policy.Available(facts, asOf);
        var (good, bad) = (0, Period.DaysBetween(asOf, facts.DueOn) + 1);
        while (bad - good > 1)
        {
            var middle = good + ((bad - good) / 2);
            if (Policy.Available(facts, asOf.PlusDays(middle)) >= earned)
            {
                good = middle;
            }
            else
            {
                bad = middle;
            }
        }

        return asOf.PlusDays(good);
    }
}
