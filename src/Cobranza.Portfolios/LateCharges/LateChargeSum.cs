namespace Cobranza.LateCharges;

/// <summary>What the late charges of many rows of one currency come to together.</summary>
/// <param name="Currency">The currency of all rows.</param>
/// <param name="MinorUnits">The sum in minor units, in 128 bits, so that no number of rows can overflow it.</param>
/// <param name="RowCount">How many rows were reckoned, charged or not.</param>
public readonly record struct LateChargeSum(Currency Currency, Int128 MinorUnits, long RowCount)
{
    /// <summary>The sum as an amount.</summary>
    /// <exception cref="ArgumentException">There is no currency.</exception>
    /// <exception cref="AmountOverflowException">The sum is beyond <see cref="Money.MaxMinorUnits"/>.</exception>
    public Money ToMoney() =>
        MinorUnits >= 0 && MinorUnits <= long.MaxValue
            ? Money.OfMinor((long)MinorUnits, Currency)
            : throw new AmountOverflowException(
                Guard.Text($"{Currency} {MinorUnits} minor units are larger than an amount can be.")
            );

    /// <summary>This sum and another one of the same currency together.</summary>
    internal LateChargeSum With(LateChargeSum other) =>
        new(Currency, MinorUnits + other.MinorUnits, RowCount + other.RowCount);

    /// <summary>Amount and rows, independent of the current culture.</summary>
    public override string ToString() => Guard.Text($"{MinorUnits} minor units of {Currency} on {RowCount} rows");
}
