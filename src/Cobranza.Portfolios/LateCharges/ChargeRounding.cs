namespace Cobranza.LateCharges;

/// <summary>How a product over a divisor becomes whole: an addend, then the whole part; and for banker's rounding, an exact half back from an odd one.</summary>
/// <remarks>Charges are never negative, so that modes which differ only below zero are one. The divisor is even, so that its half is whole.</remarks>
/// <param name="Addend">What is added to the product, less than the divisor.</param>
/// <param name="TiesToEven">Whether an exact half goes to the even neighbor.</param>
internal readonly record struct ChargeRounding(long Addend, bool TiesToEven)
{
    /// <summary>The rounding of a mode for a divisor.</summary>
    public static ChargeRounding Of(RoundingMode mode, long divisor) =>
        mode switch
        {
            RoundingMode.HalfEven => new(divisor / 2, TiesToEven: true),
            RoundingMode.HalfAwayFromZero or RoundingMode.HalfCeiling => new(divisor / 2, TiesToEven: false),
            RoundingMode.HalfTowardZero or RoundingMode.HalfFloor => new((divisor / 2) - 1, TiesToEven: false),
            RoundingMode.Up or RoundingMode.Ceiling => new(divisor - 1, TiesToEven: false),
            _ => new(0, TiesToEven: false),
        };

    /// <summary>Whether a rounding goes to the minor unit itself: the only step that a table holds.</summary>
    public static bool IsToMinorUnit(Rounding rounding, Currency currency)
    {
        if (rounding.Increment is not { } step)
        {
            return true;
        }

        for (var digit = 0; digit < currency.MinorDigits; digit++)
        {
            step *= 10;
        }

        return step == 1;
    }
}
