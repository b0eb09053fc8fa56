using NodaTime;

namespace Cobranza.Calendars;

/// <summary>Why days are closed: the named holidays of a calendar, and the calendars it was joined from.</summary>
internal sealed class Closures
{
    private readonly Holiday[] _holidays;

    private Closures(Holiday[] holidays, ValueList<BusinessCalendar> joined, int levels) =>
        (_holidays, Joined, Levels) = (holidays, joined, levels);

    public static Closures None { get; } = new([], [], levels: 0);

    /// <summary>The calendars that were joined; none for a calendar of its own.</summary>
    public ValueList<BusinessCalendar> Joined { get; }

    /// <summary>How many joints lie in one another.</summary>
    public int Levels { get; }

    public static Closures Of(ValueList<BusinessCalendar> joined, int levels) => new([], joined, levels);

    public Closures With(IEnumerable<Holiday> holidays) =>
        new([.. _holidays.Concat(holidays).Distinct().OrderBy(holiday => holiday.Date)], Joined, Levels);

    /// <summary>Without the days on which business is done after all.</summary>
    public Closures Without(HashSet<LocalDate> dates) =>
        new([.. _holidays.Where(holiday => !dates.Contains(holiday.Date))], Joined, Levels);

    public IEnumerable<Holiday> On(LocalDate date)
    {
        var (low, high) = (0, _holidays.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _holidays[middle].Date < date ? (middle + 1, high) : (low, middle);
        }

        return _holidays.Skip(low).TakeWhile(holiday => holiday.Date == date);
    }
}
