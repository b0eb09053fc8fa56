using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>A national calendar and one of its years.</summary>
/// <param name="Id">Which calendar.</param>
/// <param name="Place">Which of its years, counted from the first and round again.</param>
public sealed record NationalYear(string Id, int Place)
{
    /// <summary>The calendar.</summary>
    public BusinessCalendar Calendar =>
        BusinessCalendars.TryFind(Id, out var calendar) ? calendar : throw new InvalidOperationException(Id);

    /// <summary>The year.</summary>
    public int Year => In(Calendar);

    /// <summary>The year at the same place of another calendar.</summary>
    public int In(BusinessCalendar calendar) =>
        calendar.FirstYear + (Place % (calendar.LastYear - calendar.FirstYear + 1));

    /// <summary>The closed weekdays of the year.</summary>
    public IReadOnlyList<LocalDate> Closed => ClosedIn(Calendar);

    /// <summary>The closed weekdays of the year at the same place of another calendar.</summary>
    public IReadOnlyList<LocalDate> ClosedIn(BusinessCalendar calendar) =>
        [.. calendar.Holidays.Where(date => date.Year == In(calendar))];

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Year}";
}
