namespace Cobranza.Comparison;

/// <summary>What the engines are asked.</summary>
internal enum Question
{
    /// <summary>How fast memory can be read at all.</summary>
    Memory,

    /// <summary>Open totals by currency and bucket.</summary>
    Totals,

    /// <summary>Open totals by customer, currency and bucket.</summary>
    Customers,

    /// <summary>A late charge for every item.</summary>
    Charges,

    /// <summary>The sum of the late charges alone, by currency.</summary>
    ChargeSums,

    /// <summary>Today's balances by currency and bucket as each of 365 days sees them.</summary>
    Snapshots,

    /// <summary>The balances of each of 365 days, with the payments by then.</summary>
    History,

    /// <summary>From what an application holds to what an engine can work on.</summary>
    Loading,
}
