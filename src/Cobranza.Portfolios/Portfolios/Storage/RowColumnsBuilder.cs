namespace Cobranza.Portfolios.Storage;

/// <summary>Gathers due days and amounts in narrow columns; in wide ones, all of them, once a row does not fit.</summary>
internal sealed class RowColumnsBuilder
{
    // Days before the first row's and days after it have about as much room.
    private const int DaysBefore = (ushort.MaxValue + 1) / 2;

    private ushort[] _days = [];
    private uint[] _narrowUnits = [];
    private int[] _dueDays = [];
    private long[] _units = [];
    private bool _isWide;
    private int _origin;

    public int Count { get; private set; }

    /// <summary>Adds a row, for which there must be room.</summary>
    public void Add(int dueDay, long units)
    {
        var row = Count;
        if (row == 0)
        {
            _origin = dueDay - DaysBefore;
        }

        if (!_isWide && !NarrowColumns.Hold(_origin, dueDay, units))
        {
            Widen();
        }

        if (_isWide)
        {
            (_dueDays[row], _units[row]) = (dueDay, units);
        }
        else
        {
            (_days[row], _narrowUnits[row]) = unchecked(((ushort)(dueDay - _origin), (uint)units));
        }

        Count = row + 1;
    }

    /// <summary>Makes room for so many rows.</summary>
    public void Grow(int room)
    {
        if (_isWide)
        {
            _dueDays = Grown.Of(_dueDays, Count, room);
            _units = Grown.Of(_units, Count, room);
        }
        else
        {
            _days = Grown.Of(_days, Count, room);
            _narrowUnits = Grown.Of(_narrowUnits, Count, room);
        }
    }

    public RowColumns Build() =>
        _isWide
            ? new WideColumns(_dueDays.AsMemory(0, Count), _units.AsMemory(0, Count))
            : new NarrowColumns(_origin, _days.AsMemory(0, Count), _narrowUnits.AsMemory(0, Count));

    private void Widen()
    {
        _dueDays = GC.AllocateUninitializedArray<int>(_days.Length);
        _units = GC.AllocateUninitializedArray<long>(_days.Length);
        for (var row = 0; row < Count; row++)
        {
            (_dueDays[row], _units[row]) = (_origin + _days[row], _narrowUnits[row]);
        }

        (_isWide, _days, _narrowUnits) = (true, [], []);
    }
}
