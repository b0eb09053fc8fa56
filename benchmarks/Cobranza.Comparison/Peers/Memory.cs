using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cobranza.Comparison;

/// <summary>How fast memory is read: adding up 64-bit integers, and nothing else.</summary>
/// <param name="rows">So many bytes are read, times <see cref="BytesPerRow"/>.</param>
/// <param name="pair">The two threads.</param>
internal sealed class Memory(int rows, Pair pair)
{
    /// <summary>As many as the totals read of a row of wrapped columns, a day of 32 bits and an amount of 64: of ten million rows more than a cache holds.</summary>
    public const int BytesPerRow = sizeof(int) + sizeof(long);

    private readonly long[] _units = Fill((long)rows * BytesPerRow);
    private readonly long[] _partial = new long[2];

    public IEnumerable<Way> Ways() =>
        [
            Way.Of(Question.Memory, "Sum of 64-bit integers", 1, Effort.Light, One, sums => ErrorsIn(sums[0])),
            Way.Of(
                Question.Memory,
                "Sum of 64-bit integers",
                2,
                Effort.Light,
                Two,
                sums => ErrorsIn(sums[0] + sums[1])
            ),
        ];

    // By how much it is not the sum of 0, 1, 2 and so on.
    private long[] ErrorsIn(long sum) => [sum - ((_units.Length - 1L) * _units.Length / 2)];

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

    private static long[] Fill(long bytes)
    {
        var units = new long[bytes / sizeof(long)];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = i;
        }

        return units;
    }
}
