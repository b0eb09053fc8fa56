namespace Cobranza.Portfolios.Blocks;

/// <summary>Gathers the rows of one currency.</summary>
internal sealed class OpenItemBlockBuilder(Currency currency)
{
    private const int SmallestRoom = 1_024;

    // From so many rows on, what has been read tells what will come: within a hundredth, mostly.
    private const int Telling = 16_384;

    private readonly List<int>[] _heldRows =
    [
        [],
        [],
        [],
    ];
    private readonly List<long>[] _heldUnits =
    [
        [],
        [],
        [],
    ];
    private readonly List<int> _creditPlaces = [];
    private readonly List<long> _creditUnits = [];
    private int[] _dueDays = [];
    private long[] _units = [];
    private int[] _places = [];
    private int[] _sourceRows = [];
    private int _count;

    public Currency Currency { get; } = currency;

    /// <summary>Whether it must grow before another row.</summary>
    public bool IsFull => _count == _units.Length;

    public void Add(int place, int dueDay, long units, int sourceRow)
    {
        var row = _count;
        (_dueDays[row], _units[row], _places[row], _sourceRows[row]) = (dueDay, units, place, sourceRow);
        _count = row + 1;
    }

    /// <summary>Says what of the last row a status holds.</summary>
    public void Hold(int status, long units)
    {
        if (units != 0)
        {
            _heldRows[status].Add(_count - 1);
            _heldUnits[status].Add(units);
        }
    }

    public void AddCredit(int place, long units)
    {
        _creditPlaces.Add(place);
        _creditUnits.Add(units);
    }

    /// <param name="keys">How many customers there are.</param>
    /// <param name="mixed">Whether the source held rows of other currencies too.</param>
    public OpenItemBlock Build(int keys, bool mixed)
    {
        var columns = new OpenItemColumns(
            Currency,
            _dueDays.AsMemory(0, _count),
            _units.AsMemory(0, _count),
            _places.AsMemory(0, _count)
        );
        return new(
            columns,
            ColumnFacts.Of(columns, keys, nameof(columns)),
            [.. _heldRows.Zip(_heldUnits, (rows, units) => new HeldColumn(rows.ToArray(), units.ToArray()))],
            CreditColumn.Of([.. _creditPlaces], [.. _creditUnits]),
            mixed ? _sourceRows.AsMemory(0, _count) : default
        );
    }

    /// <summary>Makes room: for all rows that will come, if enough of the source has been read to tell by it, else for as many again.</summary>
    /// <param name="rowsRead">How many rows of any currency have been read.</param>
    /// <param name="rowsExpected">How many there will be, as far as is known.</param>
    public void Grow(int rowsRead, int rowsExpected)
    {
        var room = Math.Max(SmallestRoom, _count * 2L);
        if (_count >= Telling && rowsExpected > rowsRead)
        {
            // A little more, so that a share that was somewhat too small at first does not mean a copy of all.
            var likely = _count * (long)rowsExpected / rowsRead * 33 / 32;
            room = Math.Min(Math.Max(likely, _count * 5L / 4), _count + (long)rowsExpected - rowsRead);
        }

        var length = (int)Math.Min(room, OpenItemSet.MaxRows);
        Grow(ref _dueDays, length);
        Grow(ref _units, length);
        Grow(ref _places, length);
        Grow(ref _sourceRows, length);
    }

    // Array.Resize would clear what is then written anyway.
    private void Grow<T>(ref T[] column, int length)
    {
        var grown = GC.AllocateUninitializedArray<T>(length);
        column.AsSpan(0, _count).CopyTo(grown);
        column = grown;
    }
}
