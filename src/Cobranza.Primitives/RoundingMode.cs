namespace Cobranza;

/// <summary>Which neighbor an amount between two representable ones becomes.</summary>
/// <remarks>The same example everywhere: 2.5, −2.5 and 2.1 rounded to whole units.</remarks>
public enum RoundingMode
{
    /// <summary>To the nearest; an exact half to the even neighbor: 2, −2, 2. Also called banker's rounding.</summary>
    HalfEven,

    /// <summary>To the nearest; an exact half away from zero: 3, −3, 2. What most invoices and tax rules mean by rounding.</summary>
    HalfAwayFromZero,

    /// <summary>To the nearest; an exact half toward zero: 2, −2, 2.</summary>
    HalfTowardZero,

    /// <summary>To the nearest; an exact half to the greater number: 3, −2, 2.</summary>
    HalfCeiling,

    /// <summary>To the nearest; an exact half to the smaller number: 2, −3, 2.</summary>
    HalfFloor,

    /// <summary>Away from zero: 3, −3, 3.</summary>
    Up,

    /// <summary>Toward zero, cutting digits off: 2, −2, 2.</summary>
    Down,

    /// <summary>To the greater number: 3, −2, 3.</summary>
    Ceiling,

    /// <summary>To the smaller number: 2, −3, 2.</summary>
    Floor,
}
