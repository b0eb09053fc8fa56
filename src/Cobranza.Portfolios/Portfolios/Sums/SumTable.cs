using System.Buffers;
using System.Numerics;

namespace Cobranza.Portfolios.Sums;

/// <summary>Sums of minor units in a row of cells: 64 bits wide where none can pass that, else 128.</summary>
internal sealed class SumTable
{
    private readonly long[] _narrow;
    private readonly Int128[] _wide;

    /// <summary>Cells at zero.</summary>
    /// <param name="count">How many.</param>
    /// <param name="magnitude">What the magnitudes of everything that will be added sum to, or more.</param>
    public SumTable(int count, UInt128 magnitude)
        : this(
            count,
            magnitude,
            IsNarrowFor(magnitude) ? new long[count] : [],
            IsNarrowFor(magnitude) ? [] : new Int128[count]
        ) { }

    private SumTable(int count, UInt128 magnitude, long[] narrow, Int128[] wide) =>
        (Count, Magnitude, IsNarrow, _narrow, _wide) = (count, magnitude, IsNarrowFor(magnitude), narrow, wide);

    public UInt128 Magnitude { get; }

    public bool IsNarrow { get; }

    public int Count { get; }

    /// <summary>The cells, if they are narrow.</summary>
    public Span<long> Narrow => IsNarrow ? _narrow.AsSpan(0, Count) : [];

    /// <summary>The narrow cells once they change no more.</summary>
    public ReadOnlyMemory<long> NarrowMemory => _narrow.AsMemory(0, IsNarrow ? Count : 0);

    /// <summary>The cells, if they are wide.</summary>
    public Span<Int128> Wide => _wide;

    /// <summary>Cells whose narrow sums have still to be written, each one.</summary>
    public static SumTable Unwritten(int count, UInt128 magnitude, SumBuffer? buffer) =>
        IsNarrowFor(magnitude)
            ? new(count, magnitude, buffer?.Take(count) ?? GC.AllocateUninitializedArray<long>(count), [])
            : new(count, magnitude);

    /// <summary>Cells at zero for a while: memory that others have used, and will.</summary>
    public static SumTable Rented(int count, UInt128 magnitude)
    {
        if (!IsNarrowFor(magnitude))
        {
            return new(count, magnitude);
        }

        var rented = new SumTable(count, magnitude, ArrayPool<long>.Shared.Rent(count), []);
        rented.Narrow.Clear();
        return rented;
    }

    /// <summary>Ends the use of rented cells.</summary>
    public void Return()
    {
        if (IsNarrow)
        {
            ArrayPool<long>.Shared.Return(_narrow);
        }
    }

    public Int128 this[int cell] => IsNarrow ? _narrow[cell] : _wide[cell];

    /// <summary>Sets all cells to zero.</summary>
    public void Clear()
    {
        _narrow.AsSpan().Clear();
        _wide.AsSpan().Clear();
    }

    public void Add(int cell, Int128 units)
    {
        if (IsNarrow)
        {
            _narrow[cell] += (long)units;
        }
        else
        {
            _wide[cell] += units;
        }
    }

    /// <summary>Adds to a cell what may pass its width on the way to a sum that does not.</summary>
    public void Wrap(int cell, Int128 units)
    {
        unchecked
        {
            if (IsNarrow)
            {
                _narrow[cell] += (long)units;
            }
            else
            {
                _wide[cell] += units;
            }
        }
    }

    /// <summary>Takes over the first cells of others that are no wider; as many as there are on both sides.</summary>
    public void CopyFrom(SumTable other)
    {
        var count = Math.Min(Count, other.Count);
        if (IsNarrow)
        {
            other.Narrow[..count].CopyTo(_narrow);
            return;
        }

        for (var cell = 0; cell < count; cell++)
        {
            _wide[cell] = other[cell];
        }
    }

    /// <summary>Adds lines of cells to lines of these.</summary>
    /// <param name="other">The same cells on every line.</param>
    /// <param name="columns">How many cells a line has.</param>
    /// <param name="lines">To which line each goes; to the same one if not given.</param>
    public void AddLines(SumTable other, int columns, ReadOnlySpan<int> lines)
    {
        if (lines.IsEmpty && IsNarrow && other.IsNarrow)
        {
            AddNarrow(other.Narrow);
            return;
        }

        for (var (line, cell) = (0, 0); cell < other.Count; line++)
        {
            var to = (lines.IsEmpty ? line : lines[line]) * columns;
            for (var column = 0; column < columns; column++, cell++)
            {
                Add(to + column, other[cell]);
            }
        }
    }

    /// <summary>Whether every sum, as it is now, fits in 64 bits.</summary>
    public bool FitNarrow => IsNarrow || !_wide.AsSpan().ContainsAnyExceptInRange(long.MinValue, long.MaxValue);

    /// <summary>Whether any of some cells is not zero.</summary>
    public bool HasAny(int start, int count) =>
        IsNarrow
            ? _narrow.AsSpan(start, count).ContainsAnyExcept(0L)
            : _wide.AsSpan(start, count).ContainsAnyExcept(Int128.Zero);

    private static bool IsNarrowFor(UInt128 magnitude) => magnitude <= (UInt128)long.MaxValue;

    // Unchecked, because the magnitude of both together fits.
    private void AddNarrow(ReadOnlySpan<long> other)
    {
        var sums = Narrow[..other.Length];
        var cell = 0;
        for (; cell <= other.Length - Vector<long>.Count; cell += Vector<long>.Count)
        {
            (new Vector<long>(sums[cell..]) + new Vector<long>(other[cell..])).CopyTo(sums[cell..]);
        }

        for (; cell < other.Length; cell++)
        {
            sums[cell] = unchecked(sums[cell] + other[cell]);
        }
    }
}
