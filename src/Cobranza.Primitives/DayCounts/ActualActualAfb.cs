using NodaTime;

namespace Cobranza.DayCounts;

/// <summary>Whole years counted back from the end, and the days left at the start over 365 or 366.</summary>
internal sealed record ActualActualAfb : DayCount
{
    public override string Name => "ACT/ACT AFB";

    protected override Fraction BetweenCore(LocalDate start, LocalDate end)
    {
        var years = end.Year - start.Year;
        if (end.PlusYears(-years) < start)
        {
            years--;
        }

        var rest = end.PlusYears(-years);
        var daysInYear = LeapDays.From(start, rest) > 0 ? 366 : 365;
        return Fraction.Of((years * daysInYear) + CalendarDays(start, rest), daysInYear);
    }
}
