using NodaTime;

namespace Cobranza.Calendars;

/// <summary>A day of the year, such as 25 December.</summary>
internal readonly record struct AnnualDay(int Month, int Day)
{
    // A leap year, so that 29 February counts as a day.
    private const int LeapYear = 2000;

    public static AnnualDay Of(int month, int day, string monthName = "month", string dayName = "day")
    {
        Guard.InRange(month, 1, 12, monthName);
        return new(month, Guard.InRange(day, 1, CalendarSystem.Iso.GetDaysInMonth(LeapYear, month), dayName));
    }

    public static AnnualDay OfEveryYear(int month, int day)
    {
        var annual = Of(month, day);
        return annual.IsLeapDay
            ? throw new ArgumentOutOfRangeException(nameof(day), day, "must be a day that every year has")
            : annual;
    }

    public bool IsLeapDay => this is { Month: 2, Day: 29 };

    public bool IsIn(int year) => !IsLeapDay || CalendarSystem.Iso.IsLeapYear(year);

    /// <summary>The day in a year that has it.</summary>
    public LocalDate In(int year) => new(year, Month, Day);

    public bool IsBefore(AnnualDay other) => (Month, Day).CompareTo((other.Month, other.Day)) < 0;
}
