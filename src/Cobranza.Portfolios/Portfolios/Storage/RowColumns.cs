namespace Cobranza.Portfolios.Storage;

/// <summary>The due day and the open amount of each row of a block, in one of two widths.</summary>
internal abstract class RowColumns
{
    public abstract int Count { get; }

    public abstract int DueDayOf(int row);

    public abstract long UnitsOf(int row);

    /// <summary>Some of the rows over the same memory.</summary>
    public abstract RowColumns Slice(int start, int count);

    /// <summary>Rows in the wide form, for readers that know no other.</summary>
    /// <param name="start">The first row.</param>
    /// <param name="end">The row after the last.</param>
    /// <param name="days">Room for <see cref="RowPieces.Rows"/> due days.</param>
    /// <param name="units">Room for as many amounts.</param>
    public RowPieces Read(int start, int end, Span<int> days, Span<long> units) => new(this, start, end, days, units);

    /// <summary>Gives the first of some rows, at least one: as they lie, or widened into the given room.</summary>
    /// <returns>How many they are.</returns>
    public abstract int ReadSome(
        int start,
        int end,
        Span<int> daysRoom,
        Span<long> unitsRoom,
        out ReadOnlySpan<int> dueDays,
        out ReadOnlySpan<long> units
    );
}
