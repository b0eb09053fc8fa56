using Cobranza.Calendars;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Laws.Terms;

/// <summary>The same terms by a walk through the calendar, one day at a time: slow, and too plain to share a mistake with the library.</summary>
internal static class NaiveTerms
{
    public static LocalDate Due(DueRule rule, TermDates dates, LocalDate? previous)
    {
        var start = rule switch
        {
            DueRule.Chain chain => Base(chain.Start, dates, previous),
            DueRule.Latest latest => latest.Rules.Select(one => Due(one, dates, previous)).Max(),
            DueRule.Earliest earliest => earliest.Rules.Select(one => Due(one, dates, previous)).Min(),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "is not a rule known here"),
        };
        return rule.Steps.Aggregate(start, (day, step) => After(step, day));
    }

    public static LocalDate After(DateStep step, LocalDate from) =>
        step switch
        {
            PlusDaysStep plus => Days(from).ElementAt(plus.Days),
            PlusMonthsStep plus => MonthsLater(from, plus.Months),
            PlusBusinessDaysStep { Days: 0 } => from,
            PlusBusinessDaysStep plus => Days(from).Skip(1).Where(plus.Calendar.IsBusinessDay).ElementAt(plus.Days - 1),
            EndOfMonthStep => Days(from).First(IsLastOfMonth),
            LastBusinessDayOfMonthStep last => Days(from).First(day => IsLastBusinessDay(last.Calendar, day)),
            NextWeekdayStep weekday => Days(from).First(day => day.DayOfWeek == weekday.Day),
            DaysOfMonthStep list => Days(from).First(day => list.Days.Any(one => IsDay(day, one))),
            DatesOfYearStep list => Days(from).First(day => list.Dates.Any(one => one.InYear(day.Year) == day)),
            DayOfMonthStep day => DayOfMonth(day, from),
            RolledStep rolled => LocalDate.Max(
                rolled.Calendar.Adjust(After(rolled.Step, from), rolled.Adjustment),
                from
            ),
            PaydaysStep paydays => NaivePaydays.Next(paydays, from),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, "is not a step known here"),
        };

    public static bool IsDay(LocalDate date, int dayOfMonth) =>
        date.Day == dayOfMonth || (date.Day < dayOfMonth && IsLastOfMonth(date));

    public static bool IsLastOfMonth(LocalDate date) => date.PlusDays(1).Day == 1;

    private static LocalDate Base(BaseDate start, TermDates dates, LocalDate? previous) =>
        start switch
        {
            BaseDate.Issue => dates.IssuedOn,
            BaseDate.Delivery => dates.DeliveredOn!.Value,
            BaseDate.Acceptance => dates.AcceptedOn!.Value,
            BaseDate.Receipt => dates.ReceivedOn!.Value,
            BaseDate.MonthClosed => Days(dates.IssuedOn).First(IsLastOfMonth),
            _ => previous!.Value,
        };

    private static LocalDate MonthsLater(LocalDate from, int months)
    {
        var month = Days(from).Where(day => day.Day == 1 || day == from).ElementAt(months);
        return months == 0 ? from : Days(month).First(day => IsDay(day, from.Day));
    }

    private static LocalDate DayOfMonth(DayOfMonthStep step, LocalDate from)
    {
        // The firsts of the month reached and of those that follow; what comes after the cut-off belongs to the next one.
        var firsts = Days(from).Where(day => day.Day == 1);
        var late = step.Cutoff is { } cutoff && from.Day > cutoff;
        var ahead = step.MonthsAhead + (late ? 1 : 0);
        var start = ahead == 0 ? from : firsts.ElementAt(from.Day == 1 ? ahead : ahead - 1);
        return Days(start).First(day => IsDay(day, step.Day));
    }

    private static bool IsLastBusinessDay(BusinessCalendar calendar, LocalDate date) =>
        calendar.IsBusinessDay(date)
        && Days(date.PlusDays(1)).TakeWhile(day => day.Month == date.Month).All(day => !calendar.IsBusinessDay(day));

    private static IEnumerable<LocalDate> Days(LocalDate from)
    {
        for (var day = from; ; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
