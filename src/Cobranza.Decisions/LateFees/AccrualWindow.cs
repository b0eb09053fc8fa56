namespace Cobranza.LateFees;

/// <summary>Which days bear interest. Both windows have the same number of days; they differ where a rate changes.</summary>
public enum AccrualWindow
{
    /// <summary>From the day after the due date up to and including the day of payment: each day bears the rate in force on it. Usual for late charges.</summary>
    DayAfterDue,

    /// <summary>From the due date up to but excluding the day of payment, as loans count: each day bears the rate in force on it. Grace and free days still name late days.</summary>
    FromDueDate,
}
