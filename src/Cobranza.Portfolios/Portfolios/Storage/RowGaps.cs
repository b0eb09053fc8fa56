namespace Cobranza.Portfolios.Storage;

/// <summary>Rising numbers of rows, kept as the gaps between them: little more than a byte each, where four would stand in full.</summary>
internal sealed class RowGaps
{
    // A byte holds seven bits of a gap, the lowest first; its eighth tells that more follow.
    private const int Bits = 7;
    private const int More = 1 << Bits;
    private const int MostBytes = 5;

    // So many rows share a number that stands in full: no look-up adds up more.
    private const int RowsPerMark = 128;

    private readonly List<(int Number, int Place)> _marks = [];
    private byte[] _gaps = [];
    private int _used;
    private int _count;
    private int _last;

    /// <summary>Adds the number of the next row.</summary>
    /// <param name="number">Greater than that of the row before it.</param>
    public void Add(int number)
    {
        if (_count++ % RowsPerMark == 0)
        {
            _marks.Add((number, _used));
        }
        else
        {
            AddGap(unchecked((uint)(number - _last)));
        }

        _last = number;
    }

    /// <summary>Makes room for so many rows, if their gaps are like those so far.</summary>
    public void Grow(int rows) => Resize(_count == 0 ? rows : (int)((long)_used * rows / _count));

    /// <summary>The number of a row.</summary>
    public int NumberOf(int row)
    {
        var (number, place) = _marks[row / RowsPerMark];
        for (var after = row % RowsPerMark; after > 0; after--)
        {
            number += GapAt(ref place);
        }

        return number;
    }

    private void AddGap(uint gap)
    {
        if (_used > _gaps.Length - MostBytes)
        {
            Resize(_used + (_used / 8));
        }

        for (; gap >= More; gap >>= Bits)
        {
            _gaps[_used++] = unchecked((byte)(gap | More));
        }

        _gaps[_used++] = (byte)gap;
    }

    private void Resize(int bytes) => _gaps = Grown.Of(_gaps, _used, bytes + RowsPerMark);

    private int GapAt(ref int place)
    {
        var (gap, shift) = (0, 0);
        while (_gaps[place] >= More)
        {
            gap |= (_gaps[place++] & (More - 1)) << shift;
            shift += Bits;
        }

        return gap | (_gaps[place++] << shift);
    }
}
