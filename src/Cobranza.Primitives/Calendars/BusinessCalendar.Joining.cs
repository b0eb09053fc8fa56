namespace Cobranza.Calendars;

public sealed partial record BusinessCalendar
{
    /// <summary>Business is done on the days on which it is done in all the calendars: creditor, debtor and bank.</summary>
    /// <remarks>Valid for the years that all are valid for; closed on every weekend day of any of them.</remarks>
    /// <exception cref="ArgumentException">
    /// There is no calendar, one is missing or joined <see cref="MaxJoints"/> times over, or no year or no business day is common to all.
    /// </exception>
    public static BusinessCalendar AllOpen(params ReadOnlySpan<BusinessCalendar> calendars) =>
        Joined([.. calendars], all: true);

    /// <summary>Business is done on the days on which it is done in at least one of the calendars: a branch that is open will do.</summary>
    /// <remarks>Valid for the years that all are valid for; closed on the weekend days that all share.</remarks>
    /// <exception cref="ArgumentException">
    /// There is no calendar, one is missing or joined <see cref="MaxJoints"/> times over, or no year is common to all.
    /// </exception>
    public static BusinessCalendar AnyOpen(params ReadOnlySpan<BusinessCalendar> calendars) =>
        Joined([.. calendars], all: false);

    private static BusinessCalendar Joined(BusinessCalendar[] calendars, bool all)
    {
        if (calendars.Length == 0)
        {
            throw new ArgumentException("must be at least one calendar", nameof(calendars));
        }

        foreach (var calendar in calendars)
        {
            if (Guard.NotNull(calendar, nameof(calendars))._closures.Levels >= MaxJoints)
            {
                throw new ArgumentException(
                    Guard.Text($"must be joined at most {MaxJoints} times over; join many calendars at once"),
                    nameof(calendars)
                );
            }
        }

        var (firstYear, lastYear) = (calendars.Max(one => one.FirstYear), calendars.Min(one => one.LastYear));
        if (firstYear > lastYear)
        {
            throw new ArgumentException("must have at least one year in common", nameof(calendars));
        }

        var closedDays = calendars
            .Select(one => one._index.Week.ClosedDays)
            .Aggregate((left, right) => all ? left | right : left & right);
        if (closedDays == WeekPattern.AllDays)
        {
            throw new ArgumentException(
                "must leave at least one day of the week on which all do business",
                nameof(calendars)
            );
        }

        // Where no calendar departs from its week, neither does the joint one: only their exceptions need to be looked at.
        var week = new WeekPattern(closedDays);
        var (first, last) = (DayOf(new(firstYear, 1, 1)), DayOf(new(lastYear, 12, 31)));
        var exceptions = calendars
            .SelectMany(one => one._index.Exceptions.ToArray())
            .Where(day => day >= first && day <= last)
            .Distinct()
            .Where(day => IsOpen(day) != week.IsOpen(day));
        var names = calendars.Select(one => one.Name).Distinct(StringComparer.Ordinal);
        return Of(
            string.Join(all ? " + " : " / ", names),
            week,
            exceptions,
            firstYear,
            lastYear,
            Closures.Of(
                ValueList.From(calendars.DistinctBy(one => (one, one.Name))),
                calendars.Max(one => one._closures.Levels) + 1
            ),
            nameof(calendars)
        );

        bool IsOpen(int day) =>
            all ? calendars.All(one => one._index.IsOpen(day)) : calendars.Any(one => one._index.IsOpen(day));
    }
}
