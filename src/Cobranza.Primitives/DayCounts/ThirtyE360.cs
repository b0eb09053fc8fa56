using NodaTime;

namespace Cobranza.DayCounts;

/// <summary>Months of 30 days; the 31st of either date counts as the 30th.</summary>
internal sealed record ThirtyE360 : DayCount
{
    public override string Name => "30E/360";

    public override int DaysInYear => 360;

    protected override int DaysCore(LocalDate start, LocalDate end) =>
        ((end.Year - start.Year) * 360)
        + ((end.Month - start.Month) * 30)
        + Math.Min(end.Day, 30)
        - Math.Min(start.Day, 30);
}
