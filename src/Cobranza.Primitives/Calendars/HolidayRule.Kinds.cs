using NodaTime;

namespace Cobranza.Calendars;

public abstract partial record HolidayRule
{
    /// <summary>A day of every year. 29 February closes leap years only.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last day of the month, 29 for February.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static HolidayRule Fixed(int month, int day) => new FixedHoliday(AnnualDay.Of(month, day));

    /// <summary>A weekday counted from the start of a month, such as the third Monday of January.</summary>
    /// <param name="number">1 to 5; the fifth closes only the years that have one.</param>
    /// <param name="weekday">Monday to Sunday.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is out of range.</exception>
    public static HolidayRule Nth(int number, IsoDayOfWeek weekday, int month) =>
        new NthWeekday(number, weekday, month);

    /// <summary>The last such weekday of a month, such as the last Monday of May.</summary>
    /// <param name="weekday">Monday to Sunday.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is out of range.</exception>
    public static HolidayRule Last(IsoDayOfWeek weekday, int month) => new LastWeekday(weekday, month);

    /// <summary>The first such weekday on or after a day, such as the Saturday from 31 October on.</summary>
    /// <param name="weekday">Monday to Sunday.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last day of the month; 29 February is refused, because most years have none.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is out of range.</exception>
    public static HolidayRule OnOrAfter(IsoDayOfWeek weekday, int month, int day) =>
        new WeekdayOnOrAfter(weekday, AnnualDay.OfEveryYear(month, day));

    /// <summary>The last such weekday before a day, such as the Monday before 25 May.</summary>
    /// <param name="weekday">Monday to Sunday.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last day of the month; 29 February is refused, because most years have none.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is out of range.</exception>
    public static HolidayRule Before(IsoDayOfWeek weekday, int month, int day) =>
        new WeekdayBefore(weekday, AnnualDay.OfEveryYear(month, day));

    /// <summary>A day counted from Easter Sunday of the western churches: −2 is Good Friday, 1 Easter Monday, 60 Corpus Christi.</summary>
    /// <param name="days">Calendar days, from −<see cref="EasterHoliday.MaxDays"/> to <see cref="EasterHoliday.MaxDays"/>; 0 is the Sunday itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public static HolidayRule Easter(int days = 0) => new EasterHoliday(days);

    /// <summary>A closure of every year, both ends included: all of August, or 24 December to 6 January of the next year.</summary>
    /// <remarks>A closure that ends on an earlier day of the year than it begins runs into the next year. One that begins or ends on
    /// 29 February does so on 1 March or 28 February of a year without it.</remarks>
    /// <param name="fromMonth">Month of the first day.</param>
    /// <param name="fromDay">The first closed day.</param>
    /// <param name="toMonth">Month of the last day.</param>
    /// <param name="toDay">The last closed day.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static HolidayRule Period(int fromMonth, int fromDay, int toMonth, int toDay) =>
        new ClosedPeriod(
            AnnualDay.Of(fromMonth, fromDay, nameof(fromMonth), nameof(fromDay)),
            AnnualDay.Of(toMonth, toDay, nameof(toMonth), nameof(toDay))
        );

    /// <summary>Days that are closed once, such as a royal funeral or an election.</summary>
    /// <exception cref="ArgumentException">There is none, or a date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the years a rule knows, or one year has too many.</exception>
    public static HolidayRule On(params ReadOnlySpan<LocalDate> dates) => new SingleDays([.. dates]);

    /// <summary>All the days of several rules; what is then said of the group, such as <see cref="Observed"/>, sees all of them.</summary>
    /// <exception cref="ArgumentException">There is none, one is missing, or they are nested too deeply or too many.</exception>
    public static HolidayRule Together(params ReadOnlySpan<HolidayRule> rules) => new HolidayGroup([.. rules]);
}
