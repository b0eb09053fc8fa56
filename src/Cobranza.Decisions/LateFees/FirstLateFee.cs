using NodaTime;

namespace Cobranza.LateFees;

/// <summary>The first charge of a list that applies; those behind it do not count, even where it comes to nothing.</summary>
/// <remarks>A charge under a condition applies where the condition holds; every other one applies always, and so is last.</remarks>
/// <example>15 % a year for debts of MXN 50,000.00 or more, else 24 %.</example>
public sealed record FirstLateFee : LateFeePolicy
{
    /// <summary>Most choices: 32, our choice, because an agreement has a handful.</summary>
    public const int MaxChoices = 32;

    /// <summary>The first that applies.</summary>
    /// <param name="choices">1 to <see cref="MaxChoices"/>, in the order in which they are asked.</param>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is none, or there are too many.</exception>
    public FirstLateFee(ValueList<LateFeePolicy> choices)
    {
        Guard.InRange(Guard.NotNull(choices).Count, 1, MaxChoices, nameof(choices));
        foreach (var choice in choices)
        {
            Part(choice, nameof(choices));
        }

        Choices = choices;
    }

    /// <summary>The charges, in the order in which they are asked.</summary>
    public ValueList<LateFeePolicy> Choices { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.First;

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => Choices;

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        if (Chosen(item, asOf) is { } chosen)
        {
            return AccrueInside(chosen, item, asOf, trace);
        }

        trace?.Open(LateFeeRules.NoneApplies);
        return ExactAmount.Zero(Guard.NotNull(item).Currency);
    }

    /// <inheritdoc/>
    protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf) =>
        Chosen(item, asOf) is { } chosen ? chosen.Ceiling(item, asOf) : ExactAmount.Zero(Guard.NotNull(item).Currency);

    /// <inheritdoc/>
    protected override bool AppliesCore(OverdueItem item, LocalDate asOf) => Chosen(item, asOf) is not null;

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        // The rule says it all.
    }

    private LateFeePolicy? Chosen(OverdueItem item, LocalDate asOf)
    {
        foreach (var choice in Choices.AsSpan())
        {
            if (choice.AppliesTo(item, asOf))
            {
                return choice;
            }
        }

        return null;
    }
}
