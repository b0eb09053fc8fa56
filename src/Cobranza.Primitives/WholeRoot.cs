using System.Numerics;

namespace Cobranza;

/// <summary>Roots of whole numbers that are whole themselves.</summary>
internal static class WholeRoot
{
    /// <summary>The whole number whose power is <paramref name="value"/>; nothing if there is none.</summary>
    /// <param name="value">Greater than zero.</param>
    /// <param name="degree">1 or more.</param>
    public static BigInteger? Of(BigInteger value, int degree)
    {
        if (value.IsOne || degree == 1)
        {
            return value;
        }

        if (degree >= value.GetBitLength())
        {
            return null;
        }

        var root = Floor(value, degree);
        return BigInteger.Pow(root, degree) == value ? root : null;
    }

    // Newton's steps from above fall until they reach the greatest whole number whose power is not too large.
    private static BigInteger Floor(BigInteger value, int degree)
    {
        var root = BigInteger.One << (int)((value.GetBitLength() + degree - 1) / degree);
        while (true)
        {
            var next = (((degree - 1) * root) + (value / BigInteger.Pow(root, degree - 1))) / degree;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
