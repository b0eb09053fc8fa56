namespace Cobranza;

public readonly partial struct Money
{
    /// <summary>Most parts of one split: 100,000 (our choice: a bound on work and memory).</summary>
    public const int MaxParts = 100_000;

    /// <summary>Splits into parts as equal as they can be; the earlier ones carry what does not divide.</summary>
    /// <remarks>The parts sum exactly to the whole and differ by at most one minor unit: EUR 0.05 in three is 0.02, 0.02, 0.01.</remarks>
    /// <param name="parts">1 to <see cref="MaxParts"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of parts is outside that range.</exception>
    /// <exception cref="CurrencyMismatchException">There is no currency.</exception>
    public ValueList<Money> Split(int parts)
    {
        Guard.InRange(parts, 1, MaxParts);
        var (share, rest) = DivRem(parts);
        var result = new Money[parts];
        for (var i = 0; i < parts; i++)
        {
            var extra = i < Math.Abs(rest._minorUnits) ? rest.Sign : 0;
            result[i] = new(share._minorUnits + extra, _currency);
        }

        return ValueList.From(result);
    }

    /// <summary>Splits in proportion to weights by the largest remainder; equal remainders go to the earlier weight.</summary>
    /// <inheritdoc cref="Allocate(ReadOnlySpan{long}, RemainderRule)"/>
    public ValueList<Money> Allocate(params ReadOnlySpan<long> weights) =>
        Allocate(weights, RemainderRule.EarlierFirst);

    /// <summary>Splits in proportion to weights by the largest remainder.</summary>
    /// <remarks>
    /// <para>The parts sum exactly to the whole; each is less than one minor unit away from its exact share; a weight of zero
    /// receives nothing; a negative amount mirrors the positive one.</para>
    /// <para>Source: the method of largest remainders (Hamilton).</para>
    /// </remarks>
    /// <param name="weights">1 to <see cref="MaxParts"/> of them, none negative, not all zero.</param>
    /// <param name="rule">Who goes first where two remainders are equal.</param>
    /// <exception cref="ArgumentException">There are no weights or too many, one is negative, or all are zero.</exception>
    /// <exception cref="CurrencyMismatchException">There is no currency.</exception>
    public ValueList<Money> Allocate(ReadOnlySpan<long> weights, RemainderRule rule)
    {
        RequireSame(this, this);
        Guard.Defined(rule);
        return ValueList.From(LargestRemainder.Allocate(this, weights, rule));
    }
}
