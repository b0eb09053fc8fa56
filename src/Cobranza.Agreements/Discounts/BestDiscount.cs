using NodaTime;

namespace Cobranza.Discounts;

/// <summary>The best of several discounts on each day; their order does not matter to the figure.</summary>
/// <example>2 % within 10 days or 1 % within 20: on day 10 it is 2 %, on day 11 it is 1 %.</example>
public sealed record BestDiscount : DiscountPolicy
{
    /// <summary>Most discounts to choose from: 16, our choice, because real terms have at most three or four.</summary>
    public const int MaxChoices = 16;

    /// <summary>A choice among discounts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none, or more than <see cref="MaxChoices"/>.</exception>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    public BestDiscount(ValueList<DiscountPolicy> choices)
    {
        Guard.NotNull(choices);
        Guard.InRange(choices.Count, 1, MaxChoices);
        foreach (var choice in choices)
        {
            Guard.NotNull(choice);
        }

        Choices = choices;
    }

    /// <summary>The discounts to choose from.</summary>
    public ValueList<DiscountPolicy> Choices { get; }

    /// <inheritdoc/>
    protected override Rule Rule => DiscountRules.Best;

    /// <inheritdoc/>
    protected override ValueList<DiscountPolicy> Parts => Choices;

    /// <inheritdoc/>
    protected override ExactAmount AvailableCore(DiscountFacts facts, LocalDate asOf, Trace? trace)
    {
        Guard.NotNull(facts);
        var best = ExactAmount.Zero(facts.Open.Currency);
        foreach (var choice in Choices)
        {
            best = ExactAmount.Max(best, AvailableInside(choice, facts, asOf, trace));
        }

        return best;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        // The rule says it all.
    }
}
