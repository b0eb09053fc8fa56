namespace Cobranza.LateCharges;

/// <summary>How a figure follows from the balance of a row, on any one due day: what decides whether a table can hold it.</summary>
internal enum ChargeForm
{
    /// <summary>There is no figure: the charge has no ceiling.</summary>
    None,

    /// <summary>Always zero.</summary>
    Nothing,

    /// <summary>The same for every balance: whole minor units.</summary>
    Fixed,

    /// <summary>A factor times the balance.</summary>
    Proportional,

    /// <summary>A factor times the balance, and a fixed amount.</summary>
    Both,

    /// <summary>Anything else: not proven, or not so.</summary>
    Other,
}
