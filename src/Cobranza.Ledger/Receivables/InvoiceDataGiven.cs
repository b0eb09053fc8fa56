using NodaTime;

namespace Cobranza.Receivables;

/// <summary>Fields that a document carries from this day on, by the host's own names, such as a purchase order or a tax folio (UUID).</summary>
public sealed record InvoiceDataGiven : AccountEvent
{
    /// <summary>Fields of a document.</summary>
    /// <param name="effectiveOn">The day from which on it carries them.</param>
    /// <param name="item">The item whose document it is.</param>
    /// <param name="fields">The host's names of the fields, at least one, each of 1 to <see cref="AccountEvent.MaxTextLength"/> characters.</param>
    /// <param name="recordedOn">When it became known; the day itself if not given.</param>
    /// <exception cref="ArgumentException">The id, a date or a name is missing.</exception>
    public InvoiceDataGiven(
        LocalDate effectiveOn,
        ReceivableId item,
        ValueList<string> fields,
        LocalDate? recordedOn = null
    )
        : base(effectiveOn, recordedOn)
    {
        Item = Ids.Given(item);
        Fields = ReadinessPolicy.Checked(fields);
        if (Fields.IsEmpty)
        {
            throw new ArgumentException("must name a field", nameof(fields));
        }
    }

    /// <summary>The item whose document it is.</summary>
    public ReceivableId Item { get; }

    /// <summary>The host's names of the fields, by name.</summary>
    public ValueList<string> Fields { get; }

    internal override string Text() => $"Data of {Item}: {string.Join(", ", Fields)}";

    internal override void Check(AccountIndex index) => index.CheckItem(this, Item);
}
