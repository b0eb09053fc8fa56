namespace Cobranza.Portfolios.Blocks;

/// <summary>The open items and credits of a book in one currency.</summary>
internal sealed class OpenItemBlock
{
    // Numbered from the row of the source, where rows of several currencies came mixed; empty where the columns were given.
    private readonly ReadOnlyMemory<int> _sourceRows;
#pragma warning disable MA0158 // net8.0 has no lock type
    private readonly object _building = new();
#pragma warning restore MA0158
    private CustomerOrder? _byCustomer;
    private BlockDays? _byDay;

    public OpenItemBlock(
        OpenItemColumns columns,
        ColumnFacts facts,
        HeldColumn[] held,
        CreditColumn credits,
        ReadOnlyMemory<int> sourceRows
    ) => (Columns, Facts, Held, Credits, _sourceRows) = (columns, facts, held, credits, sourceRows);

    public Currency Currency => Columns.Currency;

    public OpenItemColumns Columns { get; }

    public ColumnFacts Facts { get; }

    // By status, in the order of HeldStatuses.
    public HeldColumn[] Held { get; }

    public CreditColumn Credits { get; }

    public int Count => Columns.MinorUnits.Length;

    public ReadOnlySpan<int> DueDays => Columns.DueDays.Span;

    public ReadOnlySpan<long> Units => Columns.MinorUnits.Span;

    public ReadOnlySpan<int> Places => Columns.Customers.Span;

    /// <summary>The layout by customer, if it has been prepared.</summary>
    public CustomerOrder? ByCustomer => Volatile.Read(ref _byCustomer);

    /// <summary>The sums by due day, if they have been prepared.</summary>
    public BlockDays? ByDay => Volatile.Read(ref _byDay);

    /// <summary>Which row of the source a row was.</summary>
    public int SourceRow(int row) => _sourceRows.IsEmpty ? row : _sourceRows.Span[row];

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
            return _byDay ??= BlockDays.Of(Columns, Facts, workers);
        }
    }

    /// <summary>Some of the rows over the same memory, with all credits or with none.</summary>
    public OpenItemBlock Slice(int start, int count, bool withCredits)
    {
        var columns = new OpenItemColumns(
            Currency,
            Columns.DueDays.Slice(start, count),
            Columns.MinorUnits.Slice(start, count),
            Columns.Customers.Slice(start, count)
        );
        return new(
            columns,
            // An upper bound serves every use of the facts.
            count == 0
                ? ColumnFacts.None
                : Facts,
            [.. Held.Select(held => held.Slice(start, count))],
            withCredits ? Credits : CreditColumn.None,
            _sourceRows.IsEmpty ? Enumerable.Range(start, count).ToArray() : _sourceRows.Slice(start, count)
        );
    }
}
