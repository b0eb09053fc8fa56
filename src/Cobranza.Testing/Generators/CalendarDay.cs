using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>A business calendar and a day near its holidays, so that adjusting the day is seldom trivial.</summary>
/// <param name="Calendar">The calendar.</param>
/// <param name="Date">A day among its holidays, or a few days beside them.</param>
public sealed record CalendarDay(BusinessCalendar Calendar, LocalDate Date);
