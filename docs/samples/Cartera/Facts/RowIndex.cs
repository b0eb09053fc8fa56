using Cartera.Mapping;
using Cartera.Problems;
using Cobranza;

namespace Cartera.Facts;

/// <summary>The rows accepted so far, by what they are and their number.</summary>
internal sealed class RowIndex(Header header, ProblemList problems)
{
    private readonly Dictionary<(string Kind, string Id), FactRow> _rows = [];

    /// <summary>Accepts the row's number; false when an earlier row already has it.</summary>
    public bool Take(FactRow row)
    {
        if (_rows.TryAdd((GroupOf(row.Kind), row.Id), row))
        {
            return true;
        }

        var earlier = _rows[(GroupOf(row.Kind), row.Id)];
        return Note(row, Field.Id, Words.Duplicate(row.Id, earlier.Line));
    }

    /// <summary>The row was refused after all: nothing may name it.</summary>
    public void Drop(FactRow row) => _rows.Remove((GroupOf(row.Kind), row.Id));

    /// <summary>A row of this kind cannot do without these columns; every one that is empty is noted.</summary>
    public bool HasAllItNeeds(FactRow row)
    {
        var due = !row.Kind.NeedsDue() || row.Due is not null || Note(row, Field.Due, Words.Missing);
        var against = !row.Kind.NeedsAgainst() || row.Against.Length > 0 || Note(row, Field.Against, Words.Missing);
        return due && against;
    }

    /// <summary>A document, entry or dispute that the row may name: of the same customer and currency; else null.</summary>
    public FactRow? Find(FactRow by, RowKind like, string id, Field field = Field.Against)
    {
        if (!_rows.TryGetValue((GroupOf(like), id), out var found))
        {
            Note(by, field, Words.NoSuchDocument(id));
            return null;
        }

        if (found.Customer != by.Customer)
        {
            Note(by, field, Words.OtherCustomer(id));
            return null;
        }

        return IsSameCurrency(by, found) ? found : null;
    }

    /// <summary>Notes what is wrong with a row; always false, so that a check can end with it.</summary>
    public bool Note(FactRow row, Field field, Phrase reason) => Note(row.Line, field, reason);

    /// <inheritdoc cref="Note(FactRow, Field, Phrase)"/>
    public bool Note(int line, Field field, Phrase reason)
    {
        problems.Add(line, header.NameOf(field), reason);
        return false;
    }

    private bool IsSameCurrency(FactRow by, FactRow found) =>
        by.Amount is not { } own
        || found.Amount is not { } other
        || own.Currency == other.Currency
        || Note(by, Field.Currency, Words.OtherCurrency(own.Currency, found.Id, other.Currency));

    // Documents share one series of numbers, entries another; events have one each.
    private static string GroupOf(RowKind kind) =>
        kind switch
        {
            RowKind.Invoice or RowKind.DebitNote or RowKind.LateFee => "document",
            RowKind.Dispute or RowKind.Promise or RowKind.Plan or RowKind.DisputeClosed => ColumnMap.NameOf(kind),
            _ => "entry",
        };
}
