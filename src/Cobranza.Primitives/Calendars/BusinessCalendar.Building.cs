using NodaTime;

namespace Cobranza.Calendars;

public sealed partial record BusinessCalendar
{
    private const int LastYearOfAll = 9_999;

    private static readonly IsoDayOfWeek[] Weekdays = [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)];

    /// <summary>Every day is a business day, in the years 1 to 9999.</summary>
    public static BusinessCalendar EveryDay { get; } = OfWeek(0);

    /// <summary>Monday to Friday, no holidays, in the years 1 to 9999.</summary>
    public static BusinessCalendar MondayToFriday { get; } =
        OfWeek(WeekPattern.SetOf(IsoDayOfWeek.Saturday) | WeekPattern.SetOf(IsoDayOfWeek.Sunday));

    /// <summary>A calendar with other weekend days and no holidays, in the years 1 to 9999.</summary>
    /// <exception cref="ArgumentException">All seven days are weekend days, or one is not a day of the week.</exception>
    public static BusinessCalendar WithWeekend(params ReadOnlySpan<IsoDayOfWeek> weekend) =>
        OfWeek(ClosedDays(weekend, nameof(weekend)));

    /// <summary>A calendar of weekend days and holiday rules, for the years in which the rules are known to be right.</summary>
    /// <param name="name">What it is called, for people.</param>
    /// <param name="weekend">The days of the week without business.</param>
    /// <param name="firstYear">The first year, after <see cref="HolidayRule.FirstYear"/>.</param>
    /// <param name="lastYear">The last year, included, before <see cref="HolidayRule.LastYear"/>.</param>
    /// <param name="rules">The rules; days they give outside the years belong to other years and are not taken.</param>
    /// <exception cref="ArgumentException">The name is blank, a rule is missing, no business day is left, or there are too many holidays.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is out of range, or the last is before the first.</exception>
    public static BusinessCalendar FromRules(
        string name,
        ValueList<IsoDayOfWeek> weekend,
        int firstYear,
        int lastYear,
        params ReadOnlySpan<HolidayRule> rules
    )
    {
        Guard.Line(name, MaxNameLength);
        var closedDays = ClosedDays(Guard.NotNull(weekend).AsSpan(), nameof(weekend));
        Guard.InRange(firstYear, HolidayRule.FirstYear + 1, HolidayRule.LastYear - 1);
        Guard.InRange(lastYear, firstYear, HolidayRule.LastYear - 1);
        return OfWeek(closedDays).Between(firstYear, lastYear).Named(name).With(rules);
    }

    /// <summary>This calendar under another name.</summary>
    /// <exception cref="ArgumentException">The name is blank, too long, or not on one line.</exception>
    public BusinessCalendar Named(string name) =>
        new(Guard.Line(name, MaxNameLength), _index, FirstYear, LastYear, _closures);

    /// <summary>This calendar for fewer years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside the calendar's own, or the last is before the first.</exception>
    /// <exception cref="ArgumentException">The years have no business day.</exception>
    public BusinessCalendar Between(int firstYear, int lastYear)
    {
        Guard.InRange(firstYear, FirstYear, LastYear);
        Guard.InRange(lastYear, firstYear, LastYear);
        var (first, last) = (DayOf(new(firstYear, 1, 1)), DayOf(new(lastYear, 12, 31)));
        var kept = _index.Exceptions.ToArray().Where(day => day >= first && day <= last);
        return Of(Name, _index.Week, kept, firstYear, lastYear, _closures, nameof(firstYear));
    }

    /// <summary>This calendar with more holidays: closed on these days, also where an opening was given before.</summary>
    /// <exception cref="ArgumentException">A date is missing, no business day is left, or there are too many holidays.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the calendar's years.</exception>
    public BusinessCalendar WithHolidays(IEnumerable<LocalDate> holidays) =>
        Changed(Guard.NotNull(holidays), open: false, _closures, nameof(holidays));

    /// <summary>This calendar with more openings: business is done on these days, whether weekend or holiday.</summary>
    /// <exception cref="ArgumentException">A date is missing, or there are too many openings.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the calendar's years.</exception>
    public BusinessCalendar WithOpenings(IEnumerable<LocalDate> openings)
    {
        var dates = Guard.NotNull(openings).ToHashSet();
        return Changed(dates, open: true, _closures.Without(dates), nameof(openings));
    }

    /// <summary>This calendar with more holiday rules, such as a closure of one's own in August, for all its years.</summary>
    /// <remarks>A calendar for all years is first narrowed by <see cref="Between"/>, for a rule is not known for all of them.</remarks>
    /// <exception cref="ArgumentException">
    /// A rule is missing, no business day is left, there are too many holidays, or the calendar's years are more than a rule knows.
    /// </exception>
    /// <exception cref="InvalidOperationException">A rule of your own broke its promise.</exception>
    public BusinessCalendar With(params ReadOnlySpan<HolidayRule> rules)
    {
        if (FirstYear <= HolidayRule.FirstYear || LastYear >= HolidayRule.LastYear)
        {
            throw new ArgumentException(
                Guard.Text(
                    $"need years from {HolidayRule.FirstYear + 1} to {HolidayRule.LastYear - 1}; narrow the calendar '{Name}' first, it is valid for the years {FirstYear} to {LastYear}"
                ),
                nameof(rules)
            );
        }

        var holidays = new HashSet<Holiday>();
        foreach (var rule in rules)
        {
            Guard.NotNull(rule, nameof(rules));

            // The years beside ours too: New Year's Day on a Saturday is kept in the old year.
            for (var year = FirstYear - 1; year <= LastYear + 1; year++)
            {
                foreach (var holiday in rule.HolidaysIn(year))
                {
                    if (holiday.Date.Year >= FirstYear && holiday.Date.Year <= LastYear)
                    {
                        holidays.Add(holiday);
                    }
                }

                NotTooMany(holidays.Count, nameof(rules));
            }
        }

        var closed = holidays.Select(holiday => holiday.Date);
        return Changed(closed, open: false, _closures.With(holidays), nameof(rules));
    }

    private static BusinessCalendar OfWeek(int closedDays)
    {
        var week = new WeekPattern(closedDays);
        var closed = Weekdays.Where(day => (closedDays & WeekPattern.SetOf(day)) != 0).ToArray();
        var name =
            closed.Length == 0 ? "every day"
            : closed is [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday] ? "Monday to Friday"
            : $"every day but {string.Join(", ", closed)}";
        return new(name, new(week, []), 1, LastYearOfAll, Closures.None);
    }

    private static int ClosedDays(ReadOnlySpan<IsoDayOfWeek> weekend, string name)
    {
        var set = 0;
        foreach (var day in weekend)
        {
            set |= day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
                ? WeekPattern.SetOf(day)
                : WeekPattern.AllDays;
        }

        return set != WeekPattern.AllDays
            ? set
            : throw new ArgumentException("must be days of the week, and leave at least one for business", name);
    }

    private static BusinessCalendar Of(
        string name,
        WeekPattern week,
        IEnumerable<int> exceptions,
        int firstYear,
        int lastYear,
        Closures closures,
        string argument
    )
    {
        var sorted = exceptions.Order().ToArray();
        NotTooMany(sorted.Length, argument);
        var calendar = new BusinessCalendar(name, new(week, sorted), firstYear, lastYear, closures);
        return calendar._firstNumber <= calendar._lastNumber
            ? calendar
            : throw new ArgumentException("must leave at least one business day", argument);
    }

    private static void NotTooMany(int count, string argument)
    {
        if (count > MaxHolidays)
        {
            throw new ArgumentException(
                Guard.Text($"must make at most {MaxHolidays} holidays and openings; there are {count}"),
                argument
            );
        }
    }

    // The last word counts: an opening on a holiday opens it, a holiday on an opening closes it.
    private BusinessCalendar Changed(IEnumerable<LocalDate> dates, bool open, Closures closures, string argument)
    {
        var exceptions = new HashSet<int>();
        foreach (var day in _index.Exceptions)
        {
            exceptions.Add(day);
        }

        foreach (var date in dates)
        {
            var day = Day(date, argument);
            _ = _index.Week.IsOpen(day) == open ? exceptions.Remove(day) : exceptions.Add(day);
            NotTooMany(exceptions.Count, argument);
        }

        return Of(Name, _index.Week, exceptions, FirstYear, LastYear, closures, argument);
    }
}
