namespace Cobranza.Aging;

/// <summary>In what the age of a balance is counted.</summary>
public enum AgingUnit
{
    /// <summary>Calendar days from the date counted from.</summary>
    Days,

    /// <summary>Calendar months from the month of the date counted from to the month of the as-of date; the day within the month does not matter.</summary>
    CalendarMonths,
}
