using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>The creditor claimed items in court, or before an arbitrator (demanda, interpelación judicial).</summary>
public sealed record ClaimFiled : AccountEvent
{
    /// <summary>A claim.</summary>
    /// <param name="id">Its number, unique among the claims of the account.</param>
    /// <param name="effectiveOn">The day from which on it has its effect, by the law that governs it: filed or served.</param>
    /// <param name="items">The items claimed, at least one.</param>
    /// <param name="reference">The court and its file.</param>
    /// <param name="recordedOn">When it became known; the day itself if not given.</param>
    /// <exception cref="ArgumentException">A text is blank or too long, no item is named, or an id or a date is missing.</exception>
    public ClaimFiled(
        string id,
        LocalDate effectiveOn,
        ValueList<ReceivableId> items,
        string reference,
        LocalDate? recordedOn = null
    )
        : base(effectiveOn, recordedOn)
    {
        Id = Guard.Line(id, MaxTextLength);
        Items = Ids.AtLeastOne(items);
        Reference = Guard.Line(reference, MaxTextLength);
    }

    /// <summary>Its number.</summary>
    public string Id { get; }

    /// <summary>The items claimed.</summary>
    public ValueList<ReceivableId> Items { get; }

    /// <summary>The court and its file.</summary>
    public string Reference { get; }

    internal override EventKey? Key => new("Claim", Id);

    internal override string Text() => $"Claim {Id} of {string.Join(" and ", Items)}";

    internal override void Check(AccountIndex index)
    {
        foreach (var item in Items)
        {
            index.CheckItem(this, item);
        }
    }
}
