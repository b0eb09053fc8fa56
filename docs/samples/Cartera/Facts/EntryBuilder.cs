using Cartera.Mapping;
using Cartera.Problems;
using Cobranza;
using Cobranza.Receivables;

namespace Cartera.Facts;

/// <summary>Turns rows about money into entries; null when the row does not fit the others.</summary>
internal sealed class EntryBuilder(RowIndex index, Designations designations)
{
    private readonly HashSet<string> _undone = new(StringComparer.Ordinal);

    public Entry? Build(FactRow row) =>
        row.Kind switch
        {
            RowKind.Payment => Payment(row),
            RowKind.CreditNote => CreditNote(row),
            RowKind.Refund => Refund(row),
            RowKind.Reversal => Reversal(row),
            RowKind.Allowance or RowKind.Withholding or RowKind.WriteOff or RowKind.Recovery => index.Find(
                row,
                RowKind.Invoice,
                row.Against
            )
                is null
                ? null
                : AgainstItem(row),
            _ => null,
        };

    private static Entry? AgainstItem(FactRow row)
    {
        var (id, amount, item) = (EntryId.Of(row.Id), row.Amount.GetValueOrDefault(), ReceivableId.Of(row.Against));
        return row.Kind switch
        {
            RowKind.Allowance => new Allowance(id, amount, row.Date, item, ReasonOf(row.Reason), row.Recorded),
            RowKind.Withholding => new Withholding(id, amount, row.Date, item, row.Recorded),
            RowKind.WriteOff => new WriteOff(id, amount, row.Date, item, row.Recorded),
            RowKind.Recovery => new Recovery(id, amount, row.Date, item, row.Recorded),
            _ => null,
        };
    }

    // A column of free text: the two words that mean something else than a discount are looked for.
    private static AllowanceReason ReasonOf(string reason) =>
        reason.ToUpperInvariant() switch
        {
            "WAIVER" or "CONDONACIÓN" => AllowanceReason.Waiver,
            "SETTLEMENT" or "QUITA" => AllowanceReason.Settlement,
            _ => AllowanceReason.Discount,
        };

    private Payment? Payment(FactRow row) =>
        designations.Read(row) is { } parts
            ? new(EntryId.Of(row.Id), row.Amount.GetValueOrDefault(), row.Date, ValueList.From(parts), row.Recorded)
            : null;

    private CreditNote? CreditNote(FactRow row)
    {
        var named = row.Against.Length > 0;

        if (named && index.Find(row, RowKind.Invoice, row.Against) is null)
        {
            return null;
        }

        ReceivableId? item = named ? ReceivableId.Of(row.Against) : null;
        return new(EntryId.Of(row.Id), row.Amount.GetValueOrDefault(), row.Date, item, row.Recorded);
    }

    private Refund? Refund(FactRow row)
    {
        if (index.Find(row, RowKind.Payment, row.Against) is not { } source)
        {
            return null;
        }

        if (source.Kind is not (RowKind.Payment or RowKind.CreditNote))
        {
            index.Note(row, Field.Against, Words.LeavesNoCredit(source.Id));
            return null;
        }

        return new(EntryId.Of(row.Id), row.Amount.GetValueOrDefault(), row.Date, EntryId.Of(source.Id), row.Recorded);
    }

    private Reversal? Reversal(FactRow row) =>
        index.Find(row, RowKind.Payment, row.Against) is { } undone && CanUndo(row, undone) && _undone.Add(undone.Id)
            ? new(EntryId.Of(row.Id), undone.Amount.GetValueOrDefault(), row.Date, EntryId.Of(undone.Id), row.Recorded)
            : null;

    private bool CanUndo(FactRow row, FactRow undone)
    {
        var whole = undone.Amount.GetValueOrDefault();
        return undone.Kind == RowKind.Reversal ? index.Note(row, Field.Against, Words.CannotBeUndone(undone.Id))
            : _undone.Contains(undone.Id) ? index.Note(row, Field.Against, Words.DoneTwice(undone.Id))
            : row.Amount is { } amount && amount != whole
                ? index.Note(row, Field.Amount, Words.NotTheWhole(undone.Id, whole))
            : row.Date >= undone.Date || index.Note(row, Field.Date, Words.NotBefore(row.Date, undone.Date));
    }
}
