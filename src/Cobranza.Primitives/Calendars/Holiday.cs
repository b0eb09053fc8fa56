using NodaTime;

namespace Cobranza.Calendars;

/// <summary>One day that a rule closes.</summary>
/// <param name="Date">The day without business.</param>
/// <param name="Name">What it is called; <see langword="null"/> if its rule has no name.</param>
/// <param name="MovedFrom">The day it would be on had it not been moved; <see langword="null"/> if it was not.</param>
public sealed record Holiday(LocalDate Date, HolidayName? Name, LocalDate? MovedFrom = null)
{
    /// <summary>Date and English name: <c>2026-07-03 Independence Day, moved from 2026-07-04</c>.</summary>
    public override string ToString() =>
        (Name is null ? Guard.Text(Date) : $"{Guard.Text(Date)} {Name}")
        + (MovedFrom is { } original ? $", moved from {Guard.Text(original)}" : "");
}
