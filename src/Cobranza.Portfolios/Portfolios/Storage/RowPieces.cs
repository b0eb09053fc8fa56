namespace Cobranza.Portfolios.Storage;

/// <summary>Rows one piece after the other: all at once where they lie wide in memory, else so many as stay in the nearest cache.</summary>
internal ref struct RowPieces
{
    /// <summary>Most rows that are widened at once: 512, our choice.</summary>
    public const int Rows = 512;

    private readonly RowColumns _columns;
    private readonly Span<int> _days;
    private readonly Span<long> _units;
    private readonly int _end;
    private int _next;

    public RowPieces(RowColumns columns, int start, int end, Span<int> days, Span<long> units)
    {
        _columns = columns;
        _days = days;
        _units = units;
        (_next, _end) = (start, end);
    }

    /// <summary>The row with which the piece begins.</summary>
    public int Start { get; private set; }

    public ReadOnlySpan<int> DueDays { get; private set; }

    public ReadOnlySpan<long> Units { get; private set; }

    /// <summary>Goes to the first piece, or to the next; false where there is none.</summary>
    public bool MoveNext()
    {
        if (_next == _end)
        {
            return false;
        }

        Start = _next;
        _next += _columns.ReadSome(_next, _end, _days, _units, out var dueDays, out var units);
        DueDays = dueDays;
        Units = units;
        return true;
    }
}
