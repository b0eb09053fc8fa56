using Cartera.Csv;
using Cartera.Problems;
using Cobranza;
using NodaTime;
using NodaTime.Text;

namespace Cartera.Mapping;

/// <summary>Reads one row by itself; every column that is wrong is noted, and then the row is refused.</summary>
internal sealed class RowParser(ColumnMap map, Header header, ProblemList problems)
{
    /// <summary>
    /// Longest number of a document or code of a customer. Our choice, because it leaves room for
    /// what the sample appends within the 128 characters of the library's ids.
    /// </summary>
    private const int IdLength = 100;

    private const int MostInstallments = 1_200;

    private readonly LocalDatePattern _dates = map.DatePattern;
    private readonly AmountParser _amounts = new(map);

    /// <summary>The row, or null when it is refused.</summary>
    public FactRow? Parse(CsvRow row)
    {
        var problem =
            row.Malformed
            ?? (row.Fields.Count == header.Count ? null : Words.WrongFieldCount(row.Fields.Count, header.Count));

        if (problem is not null)
        {
            problems.Add(row.Line, "", problem);
            return null;
        }

        var cells = new RowCells(row, header, problems);
        var parsed = Parse(cells);
        return cells.IsBad ? null : parsed;
    }

    private static string Id(RowCells cells, RowKind kind)
    {
        var text = cells[Field.Id];

        if (text.Length == 0 && kind.IsDocument())
        {
            cells.Note(Field.Id, Words.Missing);
        }

        if (text.Length > IdLength)
        {
            cells.Note(Field.Id, Words.TooLong(text, IdLength));
        }

        return text.Length is 0 or > IdLength ? Words.Text($"#{cells.Line}") : text;
    }

    private static CustomerId Customer(RowCells cells)
    {
        var text = cells[Field.Customer];

        if (text.Length is > 0 and <= IdLength)
        {
            return CustomerId.Of(text);
        }

        cells.Note(Field.Customer, text.Length == 0 ? Words.Missing : Words.TooLong(text, IdLength));
        return default;
    }

    private FactRow Parse(RowCells cells)
    {
        var kind = Kind(cells);
        var date = Date(cells, Field.Date);

        if (date is null && cells[Field.Date].Length == 0)
        {
            cells.Note(Field.Date, Words.Missing);
        }

        return new()
        {
            Line = cells.Line,
            Kind = _amounts.IsCreditNote(cells, kind) ? RowKind.CreditNote : kind,
            Id = Id(cells, kind),
            Customer = Customer(cells),
            Date = date ?? default,
            Recorded = Date(cells, Field.Recorded) ?? date ?? default,
            Amount = _amounts.Parse(cells, kind),
            Due = Date(cells, Field.Due),
            Settled = Date(cells, Field.Settled),
            Disputed = map.Yes.Contains(cells[Field.Disputed]),
            Count = Count(cells),
            Name = cells[Field.Name],
            Country = cells[Field.Country],
            Segment = cells[Field.Segment],
            Against = cells[Field.Against],
            Reason = cells[Field.Reason],
            Step = cells[Field.Step],
            Channel = cells[Field.Channel],
        };
    }

    private RowKind Kind(RowCells cells)
    {
        if (cells.Lacks(Field.Kind))
        {
            return RowKind.Invoice;
        }

        if (map.Kinds.TryGetValue(cells[Field.Kind], out var kind))
        {
            return kind;
        }

        cells.Note(Field.Kind, Words.NotOneOf(cells[Field.Kind], map.Kinds.Keys));
        return RowKind.Invoice;
    }

    private LocalDate? Date(RowCells cells, Field field)
    {
        var text = cells[field];

        if (text.Length == 0)
        {
            return null;
        }

        var result = _dates.Parse(text);

        if (result.Success && Years.Hold(result.Value))
        {
            return result.Value;
        }

        cells.Note(field, Words.NotADate(text, map.DateFormat));
        return null;
    }

    private int? Count(RowCells cells)
    {
        var text = cells[Field.Count];

        if (text.Length == 0)
        {
            return null;
        }

        if (
            AmountText.Read(text, map.DecimalSeparator) is { } count
            && count is >= 1 and <= MostInstallments
            && decimal.IsInteger(count)
        )
        {
            return (int)count;
        }

        cells.Note(Field.Count, Words.NotACount(text));
        return null;
    }
}
