using NodaTime;

namespace Cobranza.Discounts;

/// <summary>A discount for customers who have nothing overdue.</summary>
public sealed record StandingDiscount : DiscountPolicy
{
    /// <summary>A discount with good standing as its condition.</summary>
    /// <exception cref="ArgumentNullException">The discount is missing.</exception>
    public StandingDiscount(DiscountPolicy inner) => Inner = Guard.NotNull(inner);

    /// <summary>What is earned in good standing.</summary>
    public DiscountPolicy Inner { get; }

    /// <inheritdoc/>
    protected override Rule Rule => DiscountRules.Standing;

    /// <inheritdoc/>
    protected override ValueList<DiscountPolicy> Parts => [Inner];

    /// <inheritdoc/>
    protected override ExactAmount AvailableCore(DiscountFacts facts, LocalDate asOf, Trace? trace)
    {
        switch (Guard.NotNull(facts).InGoodStanding)
        {
            case true:
                return AvailableInside(Inner, facts, asOf, trace);
            case false:
                trace?.Open(DiscountRules.NotInStanding);
                return ExactAmount.Zero(facts.Open.Currency);
            default:
                throw new ArgumentException(
                    "do not say whether the customer is in good standing, which this discount depends on",
                    nameof(facts)
                );
        }
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        // The rule says it all.
    }
}
