using NodaTime;

namespace Cobranza.Receivables;

/// <summary>The customer has the document in hand, from this day on.</summary>
public sealed record InvoiceReceived : AccountEvent
{
    /// <summary>A receipt of a document.</summary>
    /// <param name="effectiveOn">The day it was received.</param>
    /// <param name="item">The item whose document it is.</param>
    /// <param name="recordedOn">When it became known; the day of receipt if not given.</param>
    /// <exception cref="ArgumentException">The id or a date is missing.</exception>
    public InvoiceReceived(LocalDate effectiveOn, ReceivableId item, LocalDate? recordedOn = null)
        : base(effectiveOn, recordedOn) => Item = Ids.Given(item);

    /// <summary>The item whose document it is.</summary>
    public ReceivableId Item { get; }

    internal override string Text() => $"Receipt of {Item}";

    internal override void Check(AccountIndex index) => index.CheckItem(this, Item);
}
