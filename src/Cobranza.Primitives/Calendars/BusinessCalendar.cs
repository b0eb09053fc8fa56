using NodaTime;

namespace Cobranza.Calendars;

/// <summary>Which days are business days: all but the weekend days and the holidays.</summary>
/// <remarks>Holidays may come in any order, twice, or on weekends; that changes nothing. Equal when weekend days and holidays are equal.</remarks>
public sealed record BusinessCalendar
{
    /// <summary>Most days a search for a business day goes: 400 (our choice: longer than any closure).</summary>
    public const int SearchDays = 400;

    private readonly HashSet<LocalDate> _holidays;

    private BusinessCalendar(IEnumerable<IsoDayOfWeek> weekend, IEnumerable<LocalDate> holidays)
    {
        Weekend = ValueList.From(weekend.Distinct().Order());
        _holidays = [.. holidays.Select(holiday => Guard.Date(holiday, nameof(holidays)))];
        Holidays = ValueList.From(_holidays.Where(day => !Weekend.Contains(day.DayOfWeek)).Order());
    }

    /// <summary>Every day is a business day.</summary>
    public static BusinessCalendar EveryDay { get; } = new([], []);

    /// <summary>Monday to Friday, no holidays.</summary>
    public static BusinessCalendar MondayToFriday { get; } = new([IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], []);

    /// <summary>The days of the week without business, Monday first.</summary>
    public ValueList<IsoDayOfWeek> Weekend { get; }

    /// <summary>The holidays that are not on a weekend day, earliest first.</summary>
    public ValueList<LocalDate> Holidays { get; }

    /// <summary>A calendar with other weekend days and no holidays.</summary>
    /// <exception cref="ArgumentException">All seven days are weekend days, or one is not a day of the week.</exception>
    public static BusinessCalendar WithWeekend(params ReadOnlySpan<IsoDayOfWeek> weekend)
    {
        var days = weekend.ToArray().Distinct().ToArray();
        if (days.Length == 7 || days.Any(day => day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday))
        {
            throw new ArgumentException(
                "must be days of the week, and leave at least one for business",
                nameof(weekend)
            );
        }

        return new(days, []);
    }

    /// <summary>This calendar with more holidays.</summary>
    /// <exception cref="ArgumentException">A date is missing (<c>default</c>).</exception>
    public BusinessCalendar WithHolidays(IEnumerable<LocalDate> holidays) =>
        new(Weekend, Guard.NotNull(holidays).Concat(_holidays));

    /// <summary>Whether business is done on the day.</summary>
    public bool IsBusinessDay(LocalDate date) =>
        !Weekend.Contains(Guard.Date(date).DayOfWeek) && !_holidays.Contains(date);

    /// <summary>The day itself if it is a business day, else the one that the adjustment names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no business day within <see cref="SearchDays"/> days, or within the years 1 to 9999.</exception>
    public LocalDate Adjust(LocalDate date, DateAdjustment adjustment) =>
        Guard.Defined(adjustment) == DateAdjustment.None || IsBusinessDay(date)
            ? date
            : adjustment switch
            {
                DateAdjustment.Following => Search(date, 1),
                DateAdjustment.Preceding => Search(date, -1),
                DateAdjustment.ModifiedFollowing => Modified(date, 1),
                DateAdjustment.ModifiedPreceding => Modified(date, -1),
                _ => Nearest(date),
            };

    /// <inheritdoc/>
    public bool Equals(BusinessCalendar? other) =>
        other is not null && Weekend == other.Weekend && Holidays == other.Holidays;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Weekend, Holidays);

    /// <summary>Weekend days and number of holidays: <c>closed Saturday, Sunday and 14 holidays</c>.</summary>
    public override string ToString() =>
        Guard.Text(
            $"closed {(Weekend.IsEmpty ? "on no day of the week" : string.Join(", ", Weekend))} and {Holidays.Count} holidays"
        );

    private LocalDate Modified(LocalDate date, int direction)
    {
        var there = Search(date, direction);
        return there.Month == date.Month && there.Year == date.Year ? there : Search(date, -direction);
    }

    private LocalDate Nearest(LocalDate date)
    {
        var before = Search(date, -1);
        var after = Search(date, 1);
        return Period.DaysBetween(date, after) < Period.DaysBetween(before, date) ? after : before;
    }

    private LocalDate Search(LocalDate date, int direction)
    {
        for (var days = 1; days <= SearchDays; days++)
        {
            var candidate = Guard.PlusDays(date, direction * days, nameof(date));
            if (IsBusinessDay(candidate))
            {
                return candidate;
            }
        }

        throw new ArgumentOutOfRangeException(
            nameof(date),
            Guard.Text(date),
            Guard.Text($"has no business day within {SearchDays} days")
        );
    }
}
