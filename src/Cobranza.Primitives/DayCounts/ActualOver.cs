using NodaTime;

namespace Cobranza.DayCounts;

/// <summary>Calendar days over a fixed number of days.</summary>
internal sealed record ActualOver : DayCount
{
    public ActualOver(string name, int daysInYear) => (Name, DaysInYear) = (name, daysInYear);

    public override string Name { get; }

    public int DaysInYear { get; }

    protected override Fraction BetweenCore(LocalDate start, LocalDate end) =>
        Fraction.Of(CalendarDays(start, end), DaysInYear);
}
