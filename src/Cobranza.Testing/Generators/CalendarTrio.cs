using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>Three business calendars with their holidays around one day, so that joining them is seldom trivial.</summary>
/// <param name="First">One calendar.</param>
/// <param name="Second">Another one.</param>
/// <param name="Third">A third one.</param>
/// <param name="Date">A day among their holidays.</param>
public sealed record CalendarTrio(
    BusinessCalendar First,
    BusinessCalendar Second,
    BusinessCalendar Third,
    LocalDate Date
);
