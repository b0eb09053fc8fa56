using NodaTime;

namespace Cobranza.DayCounts;

/// <summary>Calendar days over 366 where there is a 29 February, else over 365.</summary>
internal sealed record Actual365Actual : DayCount
{
    public override string Name => "ACT/365A";

    protected override Fraction BetweenCore(LocalDate start, LocalDate end) =>
        Fraction.Of(CalendarDays(start, end), LeapDays.After(start, end) > 0 ? 366 : 365);
}
