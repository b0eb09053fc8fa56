using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>The customer acknowledged that it owes (reconocimiento de deuda).</summary>
public sealed record DebtAcknowledged : AccountEvent
{
    /// <summary>An acknowledgement.</summary>
    /// <param name="id">Its number, unique among the acknowledgements of the account.</param>
    /// <param name="effectiveOn">The day on which the customer declared it.</param>
    /// <param name="items">The items acknowledged, at least one.</param>
    /// <param name="amount">What was acknowledged on them together, greater than zero; null where no amount was named.</param>
    /// <param name="proof">The reference of the document, or null.</param>
    /// <param name="recordedOn">When it became known; the day itself if not given.</param>
    /// <exception cref="ArgumentException">A text is blank or too long, no item is named, an id or a date is missing, or the amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
    public DebtAcknowledged(
        string id,
        LocalDate effectiveOn,
        ValueList<ReceivableId> items,
        Money? amount = null,
        string? proof = null,
        LocalDate? recordedOn = null
    )
        : base(effectiveOn, recordedOn)
    {
        Id = Guard.Line(id, MaxTextLength);
        Items = Ids.AtLeastOne(items);
        Amount = amount is { } named ? Guard.Positive(named, nameof(amount)) : null;
        Proof = proof is null ? null : Guard.Line(proof, MaxTextLength);
    }

    /// <summary>Its number.</summary>
    public string Id { get; }

    /// <summary>The items acknowledged.</summary>
    public ValueList<ReceivableId> Items { get; }

    /// <summary>What was acknowledged on them together, or null where no amount was named.</summary>
    public Money? Amount { get; }

    /// <summary>The reference of the document, or null.</summary>
    public string? Proof { get; }

    internal override EventKey? Key => OwnKey;

    private EventKey OwnKey => new("Acknowledgement", Id);

    internal override string Text() => $"Acknowledgement {Id} of {string.Join(" and ", Items)}";

    internal override void Check(AccountIndex index)
    {
        foreach (var item in Items)
        {
            if (Amount is { } amount)
            {
                index.CheckItem(OwnKey, item, amount);
            }
            else
            {
                index.CheckItem(this, item);
            }
        }
    }
}
