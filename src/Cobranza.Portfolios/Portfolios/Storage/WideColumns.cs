namespace Cobranza.Portfolios.Storage;

/// <summary>Columns that hold every row there can be, 12 bytes each: those of a caller, or of rows that do not fit in narrow ones.</summary>
internal sealed class WideColumns : RowColumns
{
    private readonly ReadOnlyMemory<int> _dueDays;
    private readonly ReadOnlyMemory<long> _units;

    public WideColumns(ReadOnlyMemory<int> dueDays, ReadOnlyMemory<long> units) =>
        (_dueDays, _units) = (dueDays, units);

    public ReadOnlySpan<int> DueDays => _dueDays.Span;

    public ReadOnlySpan<long> Units => _units.Span;

    public override int Count => _units.Length;

    public override int DueDayOf(int row) => DueDays[row];

    public override long UnitsOf(int row) => Units[row];

    public override RowColumns Slice(int start, int count) =>
        new WideColumns(_dueDays.Slice(start, count), _units.Slice(start, count));

    /// <summary>All of the rows, as they lie.</summary>
    /// <inheritdoc/>
    public override int ReadSome(
        int start,
        int end,
        Span<int> daysRoom,
        Span<long> unitsRoom,
        out ReadOnlySpan<int> dueDays,
        out ReadOnlySpan<long> units
    )
    {
        dueDays = DueDays[start..end];
        units = Units[start..end];
        return end - start;
    }
}
