using NodaTime;

namespace Cobranza.Calendars;

public sealed partial record BusinessCalendar
{
    /// <summary>The holidays of a year that are no weekend days, earliest first, each with its name where a rule gave one.</summary>
    /// <remarks>A day that two rules close is there under both names.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the calendar's years.</exception>
    public ValueList<Holiday> HolidaysIn(int year)
    {
        Guard.InRange(year, FirstYear, LastYear);
        return ValueList.From(
            Holidays
                .Where(date => date.Year == year)
                .SelectMany(date => NamedOn(date).DefaultIfEmpty(new Holiday(date, Name: null)))
        );
    }

    /// <summary>Why no business is done on a day; <see langword="null"/> if it is done.</summary>
    /// <remarks>Weekend day or holiday by its name; for a joint calendar, beneath it, the reason of each calendar that is closed.</remarks>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the calendar's years.</exception>
    public Explanation? WhyClosed(LocalDate date)
    {
        if (IsBusinessDay(date))
        {
            return null;
        }

        var holidays = _closures.On(date).ToList();
        var reasons = _closures.Joined.Select(calendar => calendar.WhyClosed(date)).OfType<Explanation>().ToList();
        var isWeekend = Weekend.Contains(date.DayOfWeek);
        if (holidays.Count == 0 && reasons.Count > 0)
        {
            var joint = new Trace(CalendarRules.Joined).Note("date", date).Note("calendar", Name);
            reasons.ForEach(reason => joint.Include(reason));
            return joint.ToExplanation();
        }

        var trace = new Trace(isWeekend ? CalendarRules.Weekend : CalendarRules.Unnamed);
        if (isWeekend)
        {
            Note(trace, date);
            CalendarWords.NoteWeekday(trace, "weekday", date.DayOfWeek);
        }
        else
        {
            Note(trace, date, holidays.FirstOrDefault());
        }

        // What else closes the day stands beneath: a holiday on a weekend day, a second holiday, a joined calendar.
        foreach (var holiday in holidays.Skip(isWeekend ? 0 : 1))
        {
            Note(trace.Open(CalendarRules.Unnamed), date, holiday);
        }

        reasons.ForEach(reason => trace.Include(reason));
        return trace.ToExplanation();
    }

    private IEnumerable<Holiday> NamedOn(LocalDate date) =>
        _closures
            .On(date)
            .Concat(_closures.Joined.Where(one => !one.IsBusinessDay(date)).SelectMany(one => one.NamedOn(date)))
            .Distinct();

    private Trace Note(Trace trace, LocalDate date) => trace.Note("date", date).Note("calendar", Name);

    private void Note(Trace trace, LocalDate date, Holiday? holiday)
    {
        Note(trace, date);
        if (holiday?.Name is not { } name)
        {
            return;
        }

        trace.Rule = holiday.MovedFrom is null ? CalendarRules.Holiday : CalendarRules.MovedHoliday;
        trace.Note("holiday", name.English, name.Spanish);
        if (holiday.MovedFrom is { } original)
        {
            trace.Note("moved-from", original);
        }
    }
}
