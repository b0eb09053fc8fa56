using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Terms;

public abstract partial record DateStep
{
    /// <summary>The last day of the month reached so far.</summary>
    public static DateStep EndOfMonth { get; } = new EndOfMonthStep();

    /// <summary>A number of calendar days later.</summary>
    /// <param name="days">Calendar days, from 0 up to and including <see cref="MaxDays"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or too many.</exception>
    public static DateStep PlusDays(int days) => new PlusDaysStep(days);

    /// <summary>A number of weeks later: the same step as seven times as many days.</summary>
    /// <param name="weeks">Weeks, from 0 up to and including <see cref="MaxWeeks"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weeks are negative or too many.</exception>
    public static DateStep PlusWeeks(int weeks) => new PlusDaysStep(7 * Guard.InRange(weeks, 0, MaxWeeks));

    /// <summary>A number of business days later; zero leaves the day as it is, business day or not.</summary>
    /// <param name="days">Business days, from 0 up to and including <see cref="MaxBusinessDays"/>.</param>
    /// <param name="calendar">Which days are business days.</param>
    /// <exception cref="ArgumentNullException">The calendar is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or too many.</exception>
    public static DateStep PlusBusinessDays(int days, BusinessCalendar calendar) =>
        new PlusBusinessDaysStep(days, calendar);

    /// <summary>The same day a number of months later, or the last day of a shorter month.</summary>
    /// <remarks>Counted from the day reached so far: two months after 31 January is 31 March, while one month and one more is 28 March.</remarks>
    /// <param name="months">Calendar months, from 0 up to and including <see cref="MaxMonths"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The months are negative or too many.</exception>
    public static DateStep PlusMonths(int months) => new PlusMonthsStep(months);

    /// <summary>The last business day of the month reached so far; of the following one where it has gone by.</summary>
    /// <param name="calendar">Which days are business days.</param>
    /// <exception cref="ArgumentNullException">The calendar is missing.</exception>
    public static DateStep LastBusinessDayOfMonth(BusinessCalendar calendar) =>
        new LastBusinessDayOfMonthStep(calendar);

    /// <summary>The next such day of the week; the day reached so far if it is one.</summary>
    /// <param name="day">Monday to Sunday.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not a day of the week.</exception>
    public static DateStep NextWeekday(IsoDayOfWeek day) => new NextWeekdayStep(day);

    /// <summary>The next business day; the day reached so far if it is one.</summary>
    /// <param name="calendar">Which days are business days.</param>
    /// <exception cref="ArgumentNullException">The calendar is missing.</exception>
    public static DateStep NextBusinessDay(BusinessCalendar calendar) =>
        new RolledStep(PlusDays(0), calendar, DateAdjustment.Following);

    /// <summary>A day of the month reached so far or of a following one; 31 means the last day of a shorter month.</summary>
    /// <remarks>With a cut-off this is the "prox" term of trade: "the 10th of the next month; what is invoiced after the 25th counts as next month's".</remarks>
    /// <param name="day">Day of the month, 1 to 31.</param>
    /// <param name="monthsAhead">
    /// 0 takes the first such day on or after the day reached so far; 1 that day of the following month, and so on up to <see cref="MaxMonths"/>.
    /// </param>
    /// <param name="cutoff">
    /// Day of the month, 1 to 30, after which the day reached counts as the next month's; the cut-off day itself still belongs to its month.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The day, the months or the cut-off are out of range.</exception>
    public static DateStep DayOfMonth(int day, int monthsAhead = 0, int? cutoff = null) =>
        new DayOfMonthStep(day, monthsAhead, cutoff);

    /// <summary>The first of several days of the month, on or after the day reached so far; 31 means the last day of a shorter month.</summary>
    /// <param name="days">Days of the month, 1 to 31, in any order, each once.</param>
    /// <exception cref="ArgumentException">There is no day, or one is given twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is not from 1 to 31.</exception>
    public static DateStep DaysOfMonth(params ReadOnlySpan<int> days) => new DaysOfMonthStep([.. days]);

    /// <summary>The first of several dates of the year, on or after the day reached so far; 29 February means the last day of February.</summary>
    /// <param name="dates">Dates of the year, in any order, each once.</param>
    /// <exception cref="ArgumentException">There is no date, or one is given twice.</exception>
    public static DateStep DatesOfYear(params ReadOnlySpan<AnnualDate> dates) => new DatesOfYearStep([.. dates]);

    /// <summary>The debtor's next payday, a day of the month; closed periods, postponements and a calendar can be added to it.</summary>
    /// <param name="daysOfMonth">Days of the month, 1 to 31 (31 means the last day of a shorter month), in any order, each once.</param>
    /// <exception cref="ArgumentException">There is no day, or one is given twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is not from 1 to 31.</exception>
    public static PaydaysStep Paydays(params ReadOnlySpan<int> daysOfMonth) => new(DaysOfMonth(daysOfMonth));

    /// <summary>The debtor's next payday by a step that stays where it is on a payday, such as <see cref="NextWeekday"/>.</summary>
    /// <param name="payday">The next payday on or after a day.</param>
    /// <exception cref="ArgumentNullException">The step is missing.</exception>
    /// <exception cref="ArgumentException">The step adds days or months, so that it never stays where it is.</exception>
    public static PaydaysStep Paydays(DateStep payday) => new(payday);

    /// <summary>The day reached so far, or the first day after the debtor's closed periods if it lies in one; every open day is a payday.</summary>
    /// <param name="periods">The closed periods; they may touch or overlap.</param>
    /// <exception cref="ArgumentNullException">A period is missing.</exception>
    /// <exception cref="ArgumentException">No period is given, or together they close the whole year.</exception>
    public static PaydaysStep OutsideClosedPeriods(params ReadOnlySpan<ClosedPeriod> periods) =>
        new PaydaysStep(PlusDays(0)).Outside(periods);
}
