using Cobranza.Aging;

namespace Cobranza.Portfolios;

/// <summary>Sums by line and bucket in 128 bits; changed only while they are built.</summary>
internal sealed class AgingCells(int lines, int buckets)
{
    private readonly Int128[] _open = new Int128[lines * buckets];

    // By status; null until something has it.
    private readonly Int128[]?[] _held = new Int128[]?[HeldStatuses.Count];
    private readonly Int128[] _credits = new Int128[lines];

    /// <summary>The statuses that are counted on their own; the rest of what is open is free.</summary>
    public static IReadOnlyList<AgingStatus> HeldStatuses { get; } =
    [AgingStatus.Disputed, AgingStatus.InPlan, AgingStatus.Promised];

    public void AddRows(OpenItemSet items, BucketTable table, int start, int count)
    {
        var due = items.DueDays.Slice(start, count);
        var open = items.OpenUnits.Slice(start, count);
        var line = items.LineOfRow.Slice(start, count);
        for (var row = 0; row < due.Length; row++)
        {
            _open[(line[row] * buckets) + table.BucketOf(due[row])] += open[row];
        }

        for (var status = 0; status < _held.Length; status++)
        {
            foreach (var (row, units) in items.Held[status].In(start, start + count))
            {
                HeldBy(status)[(items.LineOfRow[row] * buckets) + table.BucketOf(items.DueDays[row])] += units;
            }
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
    public ValueList<AgingRow> ToRows(AgingLine[] keys, DisputedTreatment disputed)
    {
        var rows = new List<AgingRow>(keys.Length);
        for (var line = 0; line < keys.Length; line++)
        {
            if (HasAnything(line))
            {
                rows.Add(ToRow(line, keys[line].Customer.Value, keys[line].Currency, disputed));
            }
        }

        return ValueList.From(rows);
    }

    /// <summary>One line for each currency in which something is open or credited, by code.</summary>
    public ValueList<AgingRow> ToTotals(AgingLine[] keys, DisputedTreatment disputed)
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

        // Lines of opposite credits may come to nothing together; as in the single path, nothing is no line.
        return
        [
            .. Enumerable
                .Range(0, currencies.Length)
                .Where(totals.HasAnything)
                .Select(line => totals.ToRow(line, AgingReport.TotalKey, currencies[line], disputed)),
        ];
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

        for (var status = 0; status < _held.Length; status++)
        {
            if (other._held[status] is { } held)
            {
                for (var bucket = 0; bucket < buckets; bucket++)
                {
                    HeldBy(status)[(line * buckets) + bucket] += held[(otherLine * buckets) + bucket];
                }
            }
        }

        _credits[line] += other._credits[otherLine];
    }

    private Int128[] HeldBy(int status) => _held[status] ??= new Int128[_open.Length];

    private Int128[] Columns(int line) =>
        [
            _credits[line],
            .. _open.AsSpan(line * buckets, buckets),
            .. _held.SelectMany(held => held?[(line * buckets)..((line + 1) * buckets)] ?? new Int128[buckets]),
        ];

    private bool HasAnything(int line) =>
        _credits[line] != 0 || _open.AsSpan(line * buckets, buckets).ContainsAnyExcept(Int128.Zero);

    private AgingRow ToRow(int line, string key, Currency currency, DisputedTreatment disputed) =>
        new(
            key,
            currency,
            Amounts(_open, line, currency),
            Amount(_credits[line], currency),
            _held[0] is { } inDispute ? Amounts(inDispute, line, currency) : null,
            _held[1] is { } inPlan ? Amounts(inPlan, line, currency) : null,
            _held[2] is { } promised ? Amounts(promised, line, currency) : null,
            disputed
        );

    private ValueList<Money> Amounts(Int128[] units, int line, Currency currency)
    {
        var amounts = new Money[buckets];
        for (var bucket = 0; bucket < buckets; bucket++)
        {
            amounts[bucket] = Amount(units[(line * buckets) + bucket], currency);
        }

        return [.. amounts];
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
