using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cobranza.Comparison;

/// <summary>The floor: adding up as many bytes as the totals must read, twelve a row, and nothing else.</summary>
internal sealed class Memory(int rows, Pair pair)
{
    public const int BytesPerRow = sizeof(int) + sizeof(long);

    private readonly long[] _units = Fill(rows);
    private readonly long[] _partial = new long[2];

    public static long ExpectedSum(int rows)
    {
        var last = Length(rows) - 1L;
        return last * (last + 1) / 2;
    }

    public IEnumerable<Way> Ways() =>
        [
            Way.Of(Question.Memory, "Sum of 64-bit integers", 1, Effort.Light, One, sums => sums),
            Way.Of(Question.Memory, "Sum of 64-bit integers", 2, Effort.Light, Two, sums => [sums[0] + sums[1]]),
        ];

    /// <summary>The sum of all of it.</summary>
    public long SumOn(int threads) => threads == 1 ? One()[0] : Two().Sum();

    private long[] One()
    {
        _partial[0] = Sum(_units);
        return _partial[..1];
    }

    private long[] Two()
    {
        pair.Run(
            2,
            part =>
                _partial[part] = Sum(
                    _units.AsSpan((int)((long)_units.Length * part / 2)..(int)((long)_units.Length * (part + 1) / 2))
                )
        );
        return _partial;
    }

    // Eight accumulators: enough to have loads in flight whatever the latency of an addition.
    private static long Sum(ReadOnlySpan<long> units)
    {
        ref var first = ref MemoryMarshal.GetReference(units);
        var (a, b, c, d) = (Vector512<long>.Zero, Vector512<long>.Zero, Vector512<long>.Zero, Vector512<long>.Zero);
        var (e, f, g, h) = (a, a, a, a);
        nuint i = 0;
        for (; i + 64 <= (nuint)units.Length; i += 64)
        {
            a += Vector512.LoadUnsafe(ref first, i);
            b += Vector512.LoadUnsafe(ref first, i + 8);
            c += Vector512.LoadUnsafe(ref first, i + 16);
            d += Vector512.LoadUnsafe(ref first, i + 24);
            e += Vector512.LoadUnsafe(ref first, i + 32);
            f += Vector512.LoadUnsafe(ref first, i + 40);
            g += Vector512.LoadUnsafe(ref first, i + 48);
            h += Vector512.LoadUnsafe(ref first, i + 56);
        }

        var sum = Vector512.Sum(a + b + c + d + e + f + g + h);
        foreach (var unit in units[(int)i..])
        {
            sum += unit;
        }

        return sum;
    }

    private static long[] Fill(int rows)
    {
        var units = new long[Length(rows)];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = i;
        }

        return units;
    }

    private static int Length(int rows) => (int)((long)rows * BytesPerRow / sizeof(long));
}
