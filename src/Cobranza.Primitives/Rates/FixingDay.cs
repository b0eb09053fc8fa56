namespace Cobranza.Rates;

/// <summary>The day on which a reference rate is observed for a period.</summary>
public enum FixingDay
{
    /// <summary>The first day of the period, as the European directive does: 1 January for the half-year to 30 June.</summary>
    FirstDay,

    /// <summary>The day before the period begins, as the British order does: 31 December for the half-year to 30 June.</summary>
    DayBefore,
}
