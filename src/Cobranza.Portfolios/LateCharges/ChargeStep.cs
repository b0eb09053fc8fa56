namespace Cobranza.LateCharges;

/// <summary>What a kernel does with a balance and the numerator of its day: multiply, divide and round exactly, keep within the bounds.</summary>
/// <remarks>
/// <para>The quotient is estimated with a floating-point number and then made exact with whole numbers: the estimate is never above the true quotient
/// and less than one below it, so that its whole part is right or one too small, which the exact remainder shows.</para>
/// <para>Proof: at most five roundings of relative size 2⁻⁵³ meet a factor that lies 6 × 2⁻⁵³ too low, so the estimate is low by
/// 1 to 11 times 2⁻⁵³ of a quotient of at most 2⁴⁹, which is less than one. Products stay below 2⁶², so that nothing leaves 64 bits.</para>
/// </remarks>
internal readonly struct ChargeStep
{
    /// <summary>Quotients must stay below this.</summary>
    public const long MaxQuotient = 1L << 49;

    /// <summary>Products of balance and numerator, with the divisor added, must stay below this.</summary>
    public const long MaxProduct = 1L << 62;

    /// <summary>Divisors must not be above this.</summary>
    public const long MaxDivisor = 1L << 60;

    /// <summary>Fixed parts and minimums must not be above this, so that a block of charges can be summed in 64 bits.</summary>
    public const long MaxFixed = 1L << 51;

    // 1 − 6 × 2⁻⁵³, exactly.
    private const double JustBelowOne = 1.0 - (6.0 / (1L << 53));

    /// <summary>The steps for a table.</summary>
    public ChargeStep(long divisor, RoundingMode mode, long ceiling, ChargeBounds bounds)
    {
        (Divisor, Ceiling, Bounds) = (divisor, ceiling, bounds);
        Rounding = ChargeRounding.Of(mode, divisor);
        Inverse = 1.0 / divisor * JustBelowOne;
        ChargedFrom = (long)Int128.Min(Int128.Max((Int128)bounds.WaivedBelow * divisor, 1), long.MaxValue);
    }

    /// <summary>What products are divided by; even.</summary>
    public long Divisor { get; }

    /// <summary>A little less than one by the divisor: for estimates alone.</summary>
    public double Inverse { get; }

    /// <summary>How quotients become whole.</summary>
    public ChargeRounding Rounding { get; }

    /// <summary>The numerator of the ceiling above which rounding does not go, or none.</summary>
    public long Ceiling { get; }

    /// <summary>The bounds in minor units.</summary>
    public ChargeBounds Bounds { get; }

    /// <summary>The smallest product of balance and numerator that is charged: what is waived is below it, and so is zero.</summary>
    public long ChargedFrom { get; }

    /// <summary>Whether the bounds change any charge: nothing is waived, raised or cut without them.</summary>
    public bool HasBounds => ChargedFrom > 1 || Bounds.Least > 0 || Bounds.Most < long.MaxValue;

    /// <summary>The whole part of a quotient below the bounds, and what it comes to times the divisor.</summary>
    public (long Whole, long Multiple) Divide(long dividend)
    {
        unchecked
        {
            var whole = (long)(dividend * Inverse);
            var multiple = whole * Divisor;
            return dividend - multiple >= Divisor ? (whole + 1, multiple + Divisor) : (whole, multiple);
        }
    }
}
