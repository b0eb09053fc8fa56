using NodaTime;

namespace Cobranza.LateFees;

/// <summary>One policy for each currency; a receivable in a currency without one is refused.</summary>
/// <example>A flat MXN 200.00 or a flat EUR 10.00, whichever currency the invoice is in.</example>
public sealed record PerCurrencyLateFee : LateFeePolicy
{
    /// <summary>Most currencies: 256, our choice, because fewer are in use.</summary>
    public const int MaxCurrencies = 256;

    /// <summary>A choice by currency.</summary>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    /// <exception cref="ArgumentException">A currency is given twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is none, or more than <see cref="MaxCurrencies"/>.</exception>
    public PerCurrencyLateFee(ValueList<LateFeeInCurrency> choices)
    {
        Guard.NotNull(choices);
        Guard.InRange(choices.Count, 1, MaxCurrencies);
        var seen = new HashSet<Currency>();
        foreach (var choice in choices)
        {
            if (!seen.Add(Guard.NotNull(choice).Currency))
            {
                throw new ArgumentException($"names {choice.Currency} more than once", nameof(choices));
            }
        }

        Choices = choices;
    }

    /// <summary>The policies with their currencies.</summary>
    public ValueList<LateFeeInCurrency> Choices { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.PerCurrency;

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => ValueList.From(Choices.Select(choice => choice.Policy));

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
        AccrueInside(For(item), item, asOf, trace);

    /// <inheritdoc/>
    protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf) => For(item).Ceiling(item, asOf);

    /// <inheritdoc/>
    protected override bool AppliesCore(OverdueItem item, LocalDate asOf) => For(item).AppliesTo(item, asOf);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("currencies", Currencies());
    }

    private LateFeePolicy For(OverdueItem item) =>
        Choices.FirstOrDefault(choice => choice.Currency == Guard.NotNull(item).Currency)?.Policy
        ?? throw new ArgumentException(
            $"is in {item.Currency}, for which there is no late fee; there is one for {Currencies()}",
            nameof(item)
        );

    private string Currencies() => string.Join(", ", Choices.Select(choice => choice.Currency.Code));
}
