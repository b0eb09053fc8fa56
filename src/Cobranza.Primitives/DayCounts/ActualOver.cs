using NodaTime;

namespace Cobranza.DayCounts;

/// <summary>Calendar days over a fixed number of days.</summary>
internal sealed record ActualOver : DayCount
{
    public ActualOver(string name, int daysInYear) => (Name, DaysInYear) = (name, daysInYear);

    public override string Name { get; }

    public override int DaysInYear { get; }

    protected override int DaysCore(LocalDate start, LocalDate end) => Period.DaysBetween(start, end);
}
