namespace Cobranza.Balances;

/// <summary>Why an amount settled an item, or stopped settling it.</summary>
public enum SettlementRule
{
    /// <summary>The payer meant it for the item.</summary>
    Designated,

    /// <summary>A credit note, allowance or withholding names the item.</summary>
    Named,

    /// <summary>The allocation order in force on the value date chose the item.</summary>
    ByOrder,

    /// <summary>Unapplied credit was put on the item by an application.</summary>
    Applied,

    /// <summary>It was recovered after a write-off.</summary>
    Recovered,

    /// <summary>An unapplication took it off the item again; the amount is negative.</summary>
    Unapplied,

    /// <summary>A reversal undid what had been settled; the amount is negative. Undoing an unapplication puts it back, a positive one.</summary>
    Reversed,

    /// <summary>The charge it had settled was taken back, so it became free again; the amount is negative.</summary>
    Released,
}
