using Cobranza.Portfolios.Storage;

namespace Cobranza.Portfolios.Blocks;

/// <summary>The open items and credits of a book in one currency.</summary>
internal sealed class OpenItemBlock
{
    private readonly RowNumbers _sourceRows;
#pragma warning disable MA0158 // net8.0 has no lock type
    private readonly object _building = new();
#pragma warning restore MA0158
    private CustomerOrder? _byCustomer;
    private BlockDays? _byDay;

    /// <param name="currency">Of all rows and credits.</param>
    /// <param name="rows">Due days and amounts.</param>
    /// <param name="places">The place of each row's customer.</param>
    /// <param name="facts">What is known of the rows.</param>
    /// <param name="held">What each status holds, in the order of <see cref="HeldStatuses"/>.</param>
    /// <param name="credits">The unapplied credits.</param>
    /// <param name="sourceRows">Which row of the source each row was.</param>
    public OpenItemBlock(
        Currency currency,
        RowColumns rows,
        ReadOnlyMemory<int> places,
        ColumnFacts facts,
        HeldColumn[] held,
        CreditColumn credits,
        RowNumbers sourceRows
    )
    {
        (Currency, Rows, Places, Facts) = (currency, rows, places, facts);
        (Held, Credits, _sourceRows) = (held, credits, sourceRows);
    }

    public Currency Currency { get; }

    public RowColumns Rows { get; }

    public ReadOnlyMemory<int> Places { get; }

    public ColumnFacts Facts { get; }

    // By status, in the order of HeldStatuses.
    public HeldColumn[] Held { get; }

    public CreditColumn Credits { get; }

    public int Count => Rows.Count;

    /// <summary>The layout by customer, if it has been prepared.</summary>
    public CustomerOrder? ByCustomer => Volatile.Read(ref _byCustomer);

    /// <summary>The sums by due day, if they have been prepared.</summary>
    public BlockDays? ByDay => Volatile.Read(ref _byDay);

    /// <summary>Which row of the source a row was.</summary>
    public int SourceRow(int row) => _sourceRows[row];

    /// <summary>Prepares the layout by customer once, however many ask for it.</summary>
    public CustomerOrder PrepareByCustomer(int keys)
    {
        lock (_building)
        {
            return _byCustomer ??= CustomerOrder.Of(this, keys);
        }
    }

    /// <summary>Prepares the sums by due day once, however many ask for them.</summary>
    public BlockDays PrepareByDay(Workers workers)
    {
        if (ByDay is { } standing)
        {
            return standing;
        }

        lock (_building)
        {
            return _byDay ??= BlockDays.Of(Rows, Facts, workers);
        }
    }

    /// <summary>Some of the rows over the same memory, with all credits or with none.</summary>
    public OpenItemBlock Slice(int start, int count, bool withCredits) =>
        new(
            Currency,
            Rows.Slice(start, count),
            Places.Slice(start, count),
            // An upper bound serves every use of the facts.
            count == 0
                ? ColumnFacts.None
                : Facts,
            [.. Held.Select(held => held.Slice(start, count))],
            withCredits ? Credits : CreditColumn.None,
            _sourceRows.From(start)
        );
}
