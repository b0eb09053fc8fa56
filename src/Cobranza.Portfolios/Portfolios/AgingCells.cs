using Cobranza.Aging;

namespace Cobranza.Portfolios;

/// <summary>Sums by line and bucket in 128 bits; changed only while they are built.</summary>
internal sealed class AgingCells(int lines, int buckets)
{
    private readonly Int128[] _open = new Int128[lines * buckets];
    private readonly Int128[] _disputed = new Int128[lines];
    private readonly Int128[] _credits = new Int128[lines];

    public void AddRows(OpenItemSet items, BucketTable table, int start, int count)
    {
        var due = items.DueDays.Slice(start, count);
        var open = items.OpenUnits.Slice(start, count);
        var disputed = items.DisputedUnits.Slice(start, count);
        var line = items.LineOfRow.Slice(start, count);
        for (var row = 0; row < due.Length; row++)
        {
            _open[(line[row] * buckets) + table.BucketOf(due[row])] += open[row];
            _disputed[line[row]] += disputed[row];
        }
    }

    public void AddCredits(ReadOnlySpan<Int128> credits)
    {
        for (var line = 0; line < credits.Length; line++)
        {
            _credits[line] += credits[line];
        }
    }

    public void AddCells(AgingCells other, int[] places)
    {
        for (var line = 0; line < places.Length; line++)
        {
            AddLine(places[line], other, line);
        }
    }

    /// <summary>The lines on which something is open or credited.</summary>
    public ValueList<AgingRow> ToRows(AgingLine[] keys)
    {
        var rows = new List<AgingRow>(keys.Length);
        for (var line = 0; line < keys.Length; line++)
        {
            if (HasAnything(line))
            {
                rows.Add(ToRow(line, keys[line].Customer.Value, keys[line].Currency));
            }
        }

        return ValueList.From(rows);
    }

    /// <summary>One line for each currency, by code.</summary>
    public ValueList<AgingRow> ToTotals(AgingLine[] keys)
    {
        // The same sums with the currencies as lines.
        var currencies = Enumerable
            .Range(0, keys.Length)
            .Where(HasAnything)
            .Select(line => keys[line].Currency)
            .Distinct()
            .OrderBy(currency => currency.Code, StringComparer.Ordinal)
            .ThenBy(currency => currency.MinorDigits)
            .ToArray();
        var totals = new AgingCells(currencies.Length, buckets);
        for (var line = 0; line < keys.Length; line++)
        {
            if (HasAnything(line))
            {
                totals.AddLine(Array.IndexOf(currencies, keys[line].Currency), this, line);
            }
        }

        return [.. currencies.Select((currency, line) => totals.ToRow(line, AgingReport.TotalKey, currency))];
    }

    /// <summary>Everything that is not zero, for comparison.</summary>
    public IEnumerable<(AgingLine Line, int Column, Int128 Units)> Sums(AgingLine[] keys) =>
        Enumerable
            .Range(0, keys.Length)
            .SelectMany(line => Columns(line).Select((units, column) => (keys[line], column, units)))
            .Where(sum => sum.units != 0);

    private void AddLine(int line, AgingCells other, int otherLine)
    {
        for (var bucket = 0; bucket < buckets; bucket++)
        {
            _open[(line * buckets) + bucket] += other._open[(otherLine * buckets) + bucket];
        }

        _disputed[line] += other._disputed[otherLine];
        _credits[line] += other._credits[otherLine];
    }

    private Int128[] Columns(int line) => [.. _open.AsSpan(line * buckets, buckets), _disputed[line], _credits[line]];

    private bool HasAnything(int line) =>
        _credits[line] != 0 || _open.AsSpan(line * buckets, buckets).ContainsAnyExcept(Int128.Zero);

    private AgingRow ToRow(int line, string key, Currency currency)
    {
        var open = new Money[buckets];
        for (var bucket = 0; bucket < buckets; bucket++)
        {
            open[bucket] = Amount(_open[(line * buckets) + bucket], currency);
        }

        return new(key, currency, [.. open], Amount(_credits[line], currency), Amount(_disputed[line], currency));
    }

    private static Money Amount(Int128 units, Currency currency) =>
        units >= -Money.MaxMinorUnits && units <= Money.MaxMinorUnits
            ? Money.OfMinor((long)units, currency)
            : throw new AmountOverflowException(
                Guard.Text(
                    $"{currency} {units} minor units is beyond the largest amount, {Money.MaxMinorUnits} minor units either way."
                )
            );
}
