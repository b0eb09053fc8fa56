using Cartera.Problems;
using Cobranza;

namespace Cartera.Mapping;

/// <summary>Reads the amount of a row, in the currency of the row or of the map.</summary>
internal sealed class AmountParser(ColumnMap map)
{
    /// <summary>The amount without its sign; null where there is none, or where it is wrong.</summary>
    public Money? Parse(RowCells cells, RowKind kind)
    {
        var text = cells[Field.Amount];

        if (text.Length == 0)
        {
            if (kind.NeedsAmount())
            {
                cells.Note(Field.Amount, Words.Missing);
            }

            return null;
        }

        var currency = CurrencyOf(cells);
        var amount = AmountText.Read(text, map.DecimalSeparator);

        if (amount is null)
        {
            cells.Note(Field.Amount, Words.NotAnAmount(text, map.DecimalSeparator));
        }

        return amount is { } value && currency is { } known ? MoneyOf(cells, kind, value, known) : null;
    }

    /// <summary>An invoice below zero, where the map says that such rows are credit notes.</summary>
    public bool IsCreditNote(RowCells cells, RowKind kind) =>
        kind == RowKind.Invoice && map.NegativeIsCreditNote && cells[Field.Amount].StartsWith('-');

    private static Money? InRange(RowCells cells, decimal value, Currency currency)
    {
        try
        {
            return Money.Of(value, currency);
        }
        catch (AmountOverflowException)
        {
            cells.Note(Field.Amount, Words.TooLarge(cells[Field.Amount]));
            return null;
        }
    }

    private Money? MoneyOf(RowCells cells, RowKind kind, decimal value, Currency currency)
    {
        var text = cells[Field.Amount];

        if (value == 0)
        {
            cells.Note(Field.Amount, Words.Zero);
        }
        else if (value < 0 && !IsCreditNote(cells, kind))
        {
            cells.Note(Field.Amount, Words.Negative(text));
        }
        else if (decimal.Round(value, currency.MinorDigits, MidpointRounding.ToZero) != value)
        {
            cells.Note(Field.Amount, Words.TooManyDecimals(text, currency));
        }
        else
        {
            return InRange(cells, Math.Abs(value), currency);
        }

        return null;
    }

    private Currency? CurrencyOf(RowCells cells)
    {
        if (map.Currency is { } currency)
        {
            return currency;
        }

        var text = cells[Field.Currency];

        if (Currency.TryOf(text, out currency))
        {
            return currency;
        }

        cells.Note(Field.Currency, text.Length == 0 ? Words.Missing : Words.UnknownCurrency(text));
        return null;
    }
}
