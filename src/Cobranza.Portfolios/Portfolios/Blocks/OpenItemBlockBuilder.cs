namespace Cobranza.Portfolios.Blocks;

/// <summary>Gathers the rows of one currency.</summary>
internal sealed class OpenItemBlockBuilder(Currency currency, int capacity)
{
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
    private int[] _dueDays = New<int>(capacity);
    private long[] _units = New<long>(capacity);
    private int[] _places = New<int>(capacity);
    private int[] _sourceRows = New<int>(capacity);
    private int _count;

    public Currency Currency { get; } = currency;

    public void Add(int place, int dueDay, long units, int sourceRow)
    {
        var row = _count;
        if (row == _units.Length)
        {
            Grow();
        }

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

    private static T[] New<T>(int capacity) => GC.AllocateUninitializedArray<T>(capacity);

    private void Grow()
    {
        var room = (int)Math.Min(OpenItemSet.MaxRows, Math.Max(1_024, _count * 2L));
        Array.Resize(ref _dueDays, room);
        Array.Resize(ref _units, room);
        Array.Resize(ref _places, room);
        Array.Resize(ref _sourceRows, room);
    }
}
