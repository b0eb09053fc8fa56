namespace Cobranza;

/// <summary>Powers of ten as whole numbers.</summary>
internal static class PowersOfTen
{
    /// <summary>10 to the power of <paramref name="exponent"/>, 0 to 18.</summary>
    public static long Int64(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    /// <summary>10 to the power of <paramref name="exponent"/>, 0 to 38.</summary>
    public static Int128 Int128(int exponent)
    {
        System.Int128 power = 1;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
