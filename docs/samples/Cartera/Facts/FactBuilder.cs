using Cartera.Mapping;
using Cartera.Problems;
using Cobranza;
using Cobranza.Commitments;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;

namespace Cartera.Facts;

/// <summary>Turns rows into the accounts of customers. What a row names may stand anywhere in the file.</summary>
internal sealed class FactBuilder
{
    private readonly Dictionary<CustomerId, CustomerFacts> _customers = [];
    private readonly Func<LocalDate, DueDate> _dueByPolicy;
    private readonly RowIndex _index;
    private readonly EntryBuilder _entries;
    private readonly EventBuilder _events;

    /// <param name="header">The columns of the file, by which problems are told.</param>
    /// <param name="map">How the columns are read.</param>
    /// <param name="problems">Where problems are noted.</param>
    /// <param name="dueByPolicy">The due date of a document issued on a day, when the file gives none.</param>
    public FactBuilder(Header header, ColumnMap map, ProblemList problems, Func<LocalDate, DueDate> dueByPolicy)
    {
        _index = new(header, problems);
        _entries = new(_index, new(_index, map));
        _events = new(_index);
        _dueByPolicy = dueByPolicy;
    }

    public IReadOnlyList<CustomerFile> Build(IEnumerable<FactRow> rows)
    {
        // What is named comes before what names it; inside a stage the order of the file decides.
        foreach (var row in rows.OrderBy(row => StageOf(row.Kind)))
        {
            Add(row);
        }

        return
        [
            .. _customers
                .Values.OrderBy(customer => customer.Id.Value, StringComparer.Ordinal)
                .Select(FileOf)
                .OfType<CustomerFile>(),
        ];
    }

    // Every row was checked before; should the account still refuse them together, the customer is told.
    private CustomerFile? FileOf(CustomerFacts customer)
    {
        try
        {
            return customer.ToFile();
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            _index.Note(customer.Line, Field.Customer, Words.CustomerRefused(customer.Id.Value, exception.Message));
            return null;
        }
    }

    private static int StageOf(RowKind kind) =>
        kind switch
        {
            RowKind.LateFee => 1,
            _ when kind.IsDocument() => 0,
            RowKind.Reversal => 4,
            RowKind.Refund or RowKind.DisputeClosed => 3,
            _ => 2,
        };

    private void Add(FactRow row)
    {
        try
        {
            if (_index.HasAllItNeeds(row) && _index.Take(row) && !Accepts(row))
            {
                _index.Drop(row);
            }
        }
        catch (Exception exception)
            when (exception is ArgumentException or InvalidOperationException or OverflowException)
        {
            // A rule of the library that this sample does not check beforehand: the row is told, not lost.
            _index.Note(row, Field.Id, Words.RefusedByLedger(exception.Message));
            _index.Drop(row);
        }
    }

    private bool Accepts(FactRow row)
    {
        if (row.Kind.IsDocument())
        {
            return AcceptsDocument(row);
        }

        if (_entries.Build(row) is { } entry)
        {
            CustomerOf(row).Entries.Add(entry);
            return true;
        }

        if (_events.Build(row) is { } happening)
        {
            CustomerOf(row).Events.Add(happening);
            return true;
        }

        return false;
    }

    private bool AcceptsDocument(FactRow row)
    {
        // Asked for every document: one issued before the first policy cannot be judged by any.
        var byPolicy = _dueByPolicy(row.Date);
        var due = row.Due is { } given ? DueDate.On(given) : byPolicy;

        if (!IsOnOrAfterIssue(row, Field.Due, row.Due) || !IsOnOrAfterIssue(row, Field.Settled, row.Settled))
        {
            return false;
        }

        var about = row.Kind == RowKind.LateFee && row.Against.Length > 0 ? row.Against : null;

        if (about is not null && _index.Find(row, RowKind.Invoice, about) is null)
        {
            return false;
        }

        var (id, amount) = (ReceivableId.Of(row.Id), row.Amount.GetValueOrDefault());
        var customer = CustomerOf(row);
        customer.Receivables.Add(
            new(
                id,
                row.Customer,
                KindOf(row.Kind),
                amount,
                row.Date,
                due,
                row.Recorded,
                segment: SegmentOf(row),
                about: about is null ? null : ReceivableId.Of(about)
            )
        );
        AddSettlement(customer, row, id, amount);
        return true;
    }

    private bool IsOnOrAfterIssue(FactRow row, Field field, LocalDate? date) =>
        date is not { } given || given >= row.Date || _index.Note(row, field, Words.NotBefore(given, row.Date));

    // A file that only says when each invoice was paid: one payment in full on that day.
    private static void AddSettlement(CustomerFacts customer, FactRow row, ReceivableId id, Money amount)
    {
        if (row.Settled is { } settled)
        {
            customer.Entries.Add(new Payment(EntryId.Of($"{row.Id}/settled"), amount, settled, [new(id, amount)]));
        }

        if (!row.Disputed)
        {
            return;
        }

        customer.Events.Add(new DisputeOpened($"{row.Id}/disputed", amount, row.Date, id, "disputed"));

        if (row.Settled is { } closed)
        {
            customer.Events.Add(new DisputeClosed($"{row.Id}/disputed", closed));
        }
    }

    private static string? SegmentOf(FactRow row) =>
        row.Segment.Length == 0 ? null : Words.Clean(row.Segment, Receivable.MaxSegmentLength);

    private static ReceivableKind KindOf(RowKind kind) =>
        kind switch
        {
            RowKind.DebitNote => ReceivableKind.DebitNote,
            RowKind.LateFee => ReceivableKind.LateFee,
            _ => ReceivableKind.Invoice,
        };

    private CustomerFacts CustomerOf(FactRow row)
    {
        if (!_customers.TryGetValue(row.Customer, out var customer))
        {
            customer = _customers[row.Customer] = new(row.Customer, row.Line);
        }

        customer.Name = row.Name.Length > 0 ? row.Name : customer.Name;
        customer.Country = row.Country.Length > 0 ? row.Country : customer.Country;
        return customer;
    }
}
