using NodaTime;

namespace Cobranza.DayCounts;

/// <summary>Calendar days without any 29 February, over 365.</summary>
internal sealed record NoLeap365 : DayCount
{
    public override string Name => "NL/365";

    protected override int DaysCore(LocalDate start, LocalDate end) =>
        CalendarDays(start, end) - LeapDays.After(start, end);

    protected override Fraction BetweenCore(LocalDate start, LocalDate end) => Fraction.Of(DaysCore(start, end), 365);
}
