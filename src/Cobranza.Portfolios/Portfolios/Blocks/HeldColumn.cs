namespace Cobranza.Portfolios.Blocks;

/// <summary>What is held of some rows by one status: only the rows that have it, for most have none.</summary>
internal readonly record struct HeldColumn(ReadOnlyMemory<int> Rows, ReadOnlyMemory<long> Units)
{
    /// <summary>What is held of a part of the rows, numbered from its start.</summary>
    public HeldColumn Slice(int start, int count)
    {
        var first = FirstFrom(start);
        var length = FirstFrom(start + count) - first;
        var rows = Rows.Slice(first, length).ToArray();
        foreach (ref var row in rows.AsSpan())
        {
            row -= start;
        }

        return new(rows, Units.Slice(first, length));
    }

    /// <summary>What is held of one row; zero of most.</summary>
    public long UnitsOf(int row)
    {
        var place = Rows.Span.BinarySearch(row);
        return place < 0 ? 0 : Units.Span[place];
    }

    private int FirstFrom(int row)
    {
        var place = Rows.Span.BinarySearch(row);
        return place < 0 ? ~place : place;
    }
}
