using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Testing;

/// <summary>Whole numbers over the whole range of sizes, as many short ones as long ones.</summary>
internal static class Numbers
{
    private const int HalfBits = 31;
    private const int AllBits = 62;

    /// <summary>0 to 2^62 - 1: first the number of bits, then the bits.</summary>
    public static Gen<long> LogUniform { get; } = UpToBits(AllBits);

    /// <summary>0 to 2^<paramref name="bits"/> - 1, log-uniform; at most 62 bits.</summary>
    public static Gen<long> UpToBits(int bits) =>
        from width in Gen.Choose(0, bits)
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select width == 0 ? 0 : (((long)high << HalfBits) | (long)low) >> (AllBits - width);

    /// <summary>The same numbers and their negatives.</summary>
    public static Gen<long> Signed(this Gen<long> numbers) =>
        from number in numbers
        from negative in Gen.Elements(false, true)
        select negative ? -number : number;

    /// <summary>Plainer numbers: zero, the positive twin, half of it, one step closer to zero.</summary>
    public static IEnumerable<long> Shrink(long number)
    {
        if (number == 0)
        {
            yield break;
        }

        yield return 0;
        if (number < 0 && number != long.MinValue)
        {
            yield return -number;
        }

        if (number is > 1 or < -1)
        {
            yield return number / 2;
        }

        yield return number - Math.Sign(number);
    }
}
