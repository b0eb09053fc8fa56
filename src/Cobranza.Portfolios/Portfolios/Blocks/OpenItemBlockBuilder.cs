using Cobranza.Portfolios.Storage;

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
    private readonly RowColumnsBuilder _rows = new();
    private readonly RowGaps _sourceRows = new();
    private int[] _places = [];

    public Currency Currency { get; } = currency;

    /// <summary>Whether it must grow before another row.</summary>
    public bool IsFull => _rows.Count == _places.Length;

    public void Add(int place, int dueDay, long units, int sourceRow)
    {
        _places[_rows.Count] = place;
        _rows.Add(dueDay, units);
        _sourceRows.Add(sourceRow);
    }

    /// <summary>Says what of the last row a status holds.</summary>
    public void Hold(int status, long units)
    {
        if (units != 0)
        {
            _heldRows[status].Add(_rows.Count - 1);
            _heldUnits[status].Add(units);
        }
    }

    public void AddCredit(int place, long units)
    {
        _creditPlaces.Add(place);
        _creditUnits.Add(units);
    }

    /// <param name="keys">How many customers there are.</param>
    /// <param name="keepsNumbers">Whether the numbers of the source rows are other than 0, 1, 2 and so on, and so must be kept.</param>
    public OpenItemBlock Build(int keys, bool keepsNumbers)
    {
        var rows = _rows.Build();
        var places = _places.AsMemory(0, rows.Count);
        return new(
            Currency,
            rows,
            places,
            ColumnFacts.Of(rows, places.Span, keys, Currency, nameof(rows)),
            [.. _heldRows.Zip(_heldUnits, (held, units) => new HeldColumn(held.ToArray(), units.ToArray()))],
            CreditColumn.Of([.. _creditPlaces], [.. _creditUnits]),
            keepsNumbers ? RowNumbers.Of(_sourceRows) : default
        );
    }

    /// <summary>Makes room: for all rows that will come, if enough of the source has been read to tell by it, else for as many again.</summary>
    /// <param name="rowsRead">How many rows of any currency have been read.</param>
    /// <param name="rowsExpected">How many there will be, as far as is known.</param>
    public void Grow(int rowsRead, int rowsExpected)
    {
        var count = _rows.Count;
        var room = Math.Max(SmallestRoom, count * 2L);
        if (count >= Telling && rowsExpected > rowsRead)
        {
            // A little more, so that a share that was somewhat too small at first does not mean a copy of all.
            var likely = count * (long)rowsExpected / rowsRead * 33 / 32;
            room = Math.Min(Math.Max(likely, count * 5L / 4), count + (long)rowsExpected - rowsRead);
        }

        var length = (int)Math.Min(room, OpenItemSet.MaxRows);
        _places = Grown.Of(_places, count, length);
        _rows.Grow(length);
        _sourceRows.Grow(length);
    }
}
