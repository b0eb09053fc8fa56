using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cobranza.LateCharges;

/// <summary>Numerators that rise by one step each late day, from a day on and up to a most: reckoned rather than looked up.</summary>
/// <param name="From">The first late day that charges anything.</param>
/// <param name="Slope">What each day adds.</param>
/// <param name="Offset">What day zero would have.</param>
/// <param name="Most">Where it ends.</param>
internal readonly record struct ChargeLine(int From, int Slope, int Offset, int Most)
{
    /// <summary>The line on which all days lie; nothing where there is none in 32 bits.</summary>
    public static ChargeLine? Of(DayCharges days)
    {
        // By days late, from the as-of date back.
        var numerators = days.Numerators;
        var last = numerators.Length - 1;
        var most = 0L;
        foreach (var numerator in numerators)
        {
            most = Math.Max(most, numerator);
        }

        var from = 0;
        while (from < last && numerators[last - from] == 0)
        {
            from++;
        }

        var slope = from < last ? numerators[last - from - 1] - numerators[last - from] : 0;
        var offset = numerators[last - from] - ((Int128)slope * from);
        if (slope < 0 || most > int.MaxValue || ((Int128)slope * last) + Int128.Abs(offset) > int.MaxValue)
        {
            return null;
        }

        var line = new ChargeLine(from, (int)slope, (int)offset, (int)most);
        for (var late = 0; late <= last; late++)
        {
            if (line.On(late) != numerators[last - late])
            {
                return null;
            }
        }

        return line;
    }

    /// <summary>The numerator so many days late.</summary>
    public long On(int late) => late < From ? 0 : Math.Min((Slope * late) + Offset, Most);

    /// <summary>The numerators of some due days, none more late than the line was made for.</summary>
    public void Fill(ReadOnlySpan<int> dueDays, int asOfDay, Span<long> numerators)
    {
        numerators = numerators[..dueDays.Length];
        ref var day = ref MemoryMarshal.GetReference(dueDays);
        ref var numerator = ref MemoryMarshal.GetReference(numerators);
        var (asOf, from) = (Vector256.Create(asOfDay), Vector256.Create(From - 1));
        var (slope, offset, most) = (Vector256.Create(Slope), Vector256.Create(Offset), Vector256.Create(Most));
        var inVectors = dueDays.Length - (dueDays.Length % Vector256<int>.Count);
        for (nuint row = 0; row < (nuint)inVectors; row = unchecked(row + (nuint)Vector256<int>.Count))
        {
            // Days that are not late may wrap; they are masked out.
            var late = asOf - Vector256.LoadUnsafe(ref day, row);
            var value = Vector256.Min((late * slope) + offset, most) & Vector256.GreaterThan(late, from);
            if (Avx512F.IsSupported)
            {
                Avx512F.ConvertToVector512Int64(value).StoreUnsafe(ref numerator, row);
                continue;
            }

            var (low, high) = Vector256.Widen(value);
            low.StoreUnsafe(ref numerator, row);
            high.StoreUnsafe(ref numerator, unchecked(row + (nuint)Vector256<long>.Count));
        }

        for (var row = inVectors; row < dueDays.Length; row++)
        {
            numerators[row] = On(Math.Max(asOfDay - dueDays[row], 0));
        }
    }
}
