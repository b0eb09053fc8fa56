namespace Cobranza.Portfolios.Blocks;

/// <summary>Unapplied credits of one currency: whose, and how much.</summary>
/// <param name="Places">The place of each credit's customer.</param>
/// <param name="Units">Above zero for a credit; below zero only where a refunded payment was reversed.</param>
/// <param name="Magnitude">The sum of the magnitudes.</param>
internal sealed record CreditColumn(ReadOnlyMemory<int> Places, ReadOnlyMemory<long> Units, UInt128 Magnitude)
{
    public static CreditColumn None { get; } = new(default, default, 0);

    public int Count => Units.Length;

    /// <summary>All credits together.</summary>
    public Int128 Sum()
    {
        Int128 sum = 0;
        foreach (var one in Units.Span)
        {
            sum += one;
        }

        return sum;
    }

    public static CreditColumn Of(int[] places, long[] units)
    {
        UInt128 magnitude = 0;
        foreach (var one in units)
        {
            magnitude += (UInt128)Int128.Abs(one);
        }

        return new(places, units, magnitude);
    }
}
