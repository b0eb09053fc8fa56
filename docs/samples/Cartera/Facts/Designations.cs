using Cartera.Mapping;
using Cartera.Problems;
using Cobranza;
using Cobranza.Receivables;

namespace Cartera.Facts;

/// <summary>
/// Reads what a payment names: nothing, one document, or several with their parts
/// (<c>F-1=100.00 F-2=50.00</c>).
/// </summary>
internal sealed class Designations(RowIndex index, ColumnMap map)
{
    /// <summary>The documents named in a column, in the order written.</summary>
    public static string[] NamesIn(string text) =>
        text.Split([' ', ';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The parts, or null when the row is refused.</summary>
    public IReadOnlyList<Designation>? Read(FactRow row)
    {
        var names = NamesIn(row.Against);
        var parts = new List<Designation>();
        var left = row.Amount.GetValueOrDefault();

        foreach (var name in names)
        {
            if (Part(row, name, names.Length == 1) is not { } part)
            {
                return null;
            }

            parts.Add(part);
            left -= part.Amount;
        }

        if (left.IsNegative)
        {
            index.Note(row, Field.Against, Words.PartsTooLarge(row.Amount.GetValueOrDefault()));
            return null;
        }

        return parts;
    }

    private Designation? Part(FactRow row, string name, bool isOnly)
    {
        var cut = name.IndexOf('=', StringComparison.Ordinal);
        var id = cut < 0 ? name : name[..cut];

        if (index.Find(row, RowKind.Invoice, id) is null)
        {
            return null;
        }

        var amount = row.Amount.GetValueOrDefault();

        if (cut < 0 && isOnly)
        {
            return new(ReceivableId.Of(id), amount);
        }

        var text = cut < 0 ? "" : name[(cut + 1)..];

        if (AmountText.Read(text, map.DecimalSeparator) is not { } part || part <= 0 || !Fits(part, amount.Currency))
        {
            index.Note(
                row,
                Field.Against,
                cut < 0 ? Words.PartNeeded(id) : Words.NotAnAmount(text, map.DecimalSeparator)
            );
            return null;
        }

        return new(ReceivableId.Of(id), Money.Of(part, amount.Currency));
    }

    private static bool Fits(decimal part, Currency currency) =>
        part < 1_000_000_000_000m && decimal.Round(part, currency.MinorDigits, MidpointRounding.ToZero) == part;
}
