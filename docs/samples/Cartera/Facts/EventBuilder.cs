using Cartera.Mapping;
using Cartera.Problems;
using Cobranza;
using Cobranza.Commitments;
using Cobranza.Installments;
using Cobranza.Receivables;
using NodaTime;

namespace Cartera.Facts;

/// <summary>Turns rows about what was said and done into events; null when the row does not fit the others.</summary>
internal sealed class EventBuilder(RowIndex index)
{
    private const string NotSaid = "-";

    private readonly HashSet<string> _closed = new(StringComparer.Ordinal);

    public AccountEvent? Build(FactRow row) =>
        row.Kind switch
        {
            RowKind.Dispute => Dispute(row),
            RowKind.DisputeClosed => DisputeClosed(row),
            RowKind.Promise => Promise(row),
            RowKind.Plan => Plan(row),
            RowKind.Contact => Contact(row),
            RowKind.Pause => Pause(row),
            _ => null,
        };

    private static string Said(string text) =>
        text.Length == 0 ? NotSaid : Words.Clean(text, AccountEvent.MaxTextLength);

    private DisputeOpened? Dispute(FactRow row) =>
        index.Find(row, RowKind.Invoice, row.Against) is { Amount: { } whole } document
            ? new(row.Id, row.Amount ?? whole, row.Date, ReceivableId.Of(document.Id), Said(row.Reason), row.Recorded)
            : null;

    private DisputeClosed? DisputeClosed(FactRow row)
    {
        var id = row.Against.Length > 0 ? row.Against : row.Id;

        if (index.Find(row, RowKind.Dispute, id, row.Against.Length > 0 ? Field.Against : Field.Id) is not { } dispute)
        {
            return null;
        }

        if (!_closed.Add(id))
        {
            index.Note(row, Field.Id, Words.DoneTwice(id));
            return null;
        }

        return IsInOrder(row, Field.Date, row.Date, dispute.Date) ? new(id, row.Date, row.Recorded) : null;
    }

    private PromiseMade? Promise(FactRow row)
    {
        var due = row.Due.GetValueOrDefault();
        return Items(row) is { } items && IsInOrder(row, Field.Due, due, row.Date)
            ? new(row.Id, row.Amount.GetValueOrDefault(), row.Date, due, items, recordedOn: row.Recorded)
            : null;
    }

    private PlanAgreed? Plan(FactRow row)
    {
        if (row.Count is not { } count)
        {
            index.Note(row, Field.Count, Words.Missing);
            return null;
        }

        var due = row.Due.GetValueOrDefault();
        return Items(row) is { } items && IsInOrder(row, Field.Due, due, row.Date)
            ? new(
                row.Id,
                row.Date,
                items,
                InstallmentPlan.Equal(row.Amount.GetValueOrDefault(), count, due),
                recordedOn: row.Recorded
            )
            : null;
    }

    private ContactMade? Contact(FactRow row)
    {
        if (row.Step.Length > 0)
        {
            return new(Said(row.Step), row.Date, Said(row.Channel), row.Recorded);
        }

        index.Note(row, Field.Step, Words.Missing);
        return null;
    }

    private PausedUntil? Pause(FactRow row)
    {
        var until = row.Due.GetValueOrDefault();
        return IsInOrder(row, Field.Due, until, row.Date) ? new(row.Date, until, Said(row.Reason), row.Recorded) : null;
    }

    private ValueList<ReceivableId>? Items(FactRow row)
    {
        var names = Designations.NamesIn(row.Against);
        return names.All(name => index.Find(row, RowKind.Invoice, name) is not null)
            ? ValueList.From(names.Select(ReceivableId.Of))
            : null;
    }

    private bool IsInOrder(FactRow row, Field field, LocalDate later, LocalDate earlier) =>
        later >= earlier || index.Note(row, field, Words.NotBefore(later, earlier));
}
