using Cobranza.Aging;
using Cobranza.Portfolios.Answers;
using NodaTime;

namespace Cobranza.Portfolios;

/// <summary>The finished aging of a whole book: every row counted, exactly once.</summary>
/// <remarks>Lines and totals equal those of <see cref="AgingReport"/>, in the same order. Lines become objects only when they are asked for.</remarks>
public sealed class PortfolioAgingReport
{
    private readonly PortfolioAging _aging;
    private readonly DisputedTreatment _disputed;
    private readonly Lazy<ValueList<AgingRow>> _rows;

    internal PortfolioAgingReport(PortfolioAging aging, DisputedTreatment disputed)
    {
        (_aging, _disputed) = (aging, disputed);
        _rows = new(AllRows);
        Totals = AllTotals();
        if (!IsNarrow())
        {
            // Refuses a line that does not fit now, and not when somebody looks at it.
            _ = Rows;
        }
    }

    /// <summary>The day at whose end everything is judged.</summary>
    public LocalDate AsOf => _aging.AsOf;

    /// <summary>The ranges of days or months.</summary>
    public AgingBuckets Buckets => _aging.Buckets;

    /// <summary>One line for each key and currency on which something is open or credited, by key and then by code.</summary>
    public ValueList<AgingRow> Rows => _rows.Value;

    /// <summary>One line for each currency, by code: the sums of <see cref="Rows"/>.</summary>
    public ValueList<AgingRow> Totals { get; }

    /// <summary>The line of one key in one currency; <see langword="null"/> where nothing is open and no credit stands.</summary>
    /// <exception cref="ArgumentNullException">The key is missing.</exception>
    public AgingRow? Row(string key, Currency currency) =>
        _aging.Keys.PlaceOf(Guard.NotNull(key)) is { } line && CellsOf(currency) is { } cells && cells.HasAnything(line)
            ? cells.ToRow(line, key, _disputed)
            : null;

    /// <summary>The lines with the most open, the largest first; equal ones by key.</summary>
    /// <param name="currency">The currency; others are not compared with it.</param>
    /// <param name="take">How many lines, one or more; fewer if there are not so many on which something is open.</param>
    /// <param name="fromBucket">The first bucket that counts: 0 for all that is open, 1 for what is past due.</param>
    /// <param name="toBucket">The last bucket that counts; the last one there is if not given.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nothing is to be taken, or there are no such buckets.</exception>
    public ValueList<AgingRow> Largest(Currency currency, int take, int fromBucket = 0, int? toBucket = null)
    {
        Guard.InRange(take, 1, int.MaxValue);
        Guard.InRange(fromBucket, 0, Buckets.Count - 1);
        var last = Guard.InRange(toBucket ?? (Buckets.Count - 1), fromBucket, Buckets.Count - 1, nameof(toBucket));
        if (CellsOf(currency) is not { } cells)
        {
            return [];
        }

        // The least of the best so far comes out first, so that no more than those are ever kept.
        var best = new PriorityQueue<int, (Int128 Open, int Rank)>();
        var order = _aging.Keys.InOrder;
        for (var rank = 0; rank < order.Length; rank++)
        {
            var line = order[rank];
            Int128 open = 0;
            for (var bucket = fromBucket; bucket <= last; bucket++)
            {
                open += cells.Open[(line * Buckets.Count) + bucket];
            }

            if (open > 0)
            {
                best.Enqueue(line, (open, -rank));
                if (best.Count > take)
                {
                    best.Dequeue();
                }
            }
        }

        var rows = new AgingRow[best.Count];
        for (var place = rows.Length - 1; place >= 0; place--)
        {
            var line = best.Dequeue();
            rows[place] = cells.ToRow(line, _aging.Keys[line], _disputed);
        }

        return [.. rows];
    }

    /// <summary>Day and totals, independent of the current culture.</summary>
    public override string ToString() =>
        Guard.Text($"Aging as of {Guard.Text(AsOf)}, {_aging.RowCount} rows; {string.Join("; ", Totals)}");

    private AgingCells? CellsOf(Currency currency)
    {
        foreach (var cells in _aging.Cells)
        {
            if (cells.Currency == currency)
            {
                return cells;
            }
        }

        return null;
    }

    private bool IsNarrow()
    {
        foreach (var cells in _aging.Cells)
        {
            if (!cells.Open.IsNarrow || cells.CreditMagnitude > (UInt128)long.MaxValue)
            {
                return false;
            }
        }

        return true;
    }

    private ValueList<AgingRow> AllRows()
    {
        var rows = new List<AgingRow>();
        foreach (var line in _aging.Keys.InOrder)
        {
            foreach (var cells in _aging.Cells)
            {
                if (cells.HasAnything(line))
                {
                    rows.Add(cells.ToRow(line, _aging.Keys[line], _disputed));
                }
            }
        }

        return ValueList.From(rows);
    }

    // Lines of opposite credits may come to nothing together; as in the single path, nothing is no line.
    private ValueList<AgingRow> AllTotals()
    {
        var totals = new List<AgingRow>(_aging.Cells.Length);
        foreach (var cells in _aging.Cells)
        {
            var total = cells.Total();
            if (total.HasAnything(0))
            {
                totals.Add(total.ToRow(0, AgingReport.TotalKey, _disputed));
            }
        }

        return ValueList.From(totals);
    }
}
