using NodaTime;

namespace Cobranza.DayCounts;

/// <summary>Coupon periods between listed dates.</summary>
internal sealed record ListedPeriods : NotionalPeriods
{
    // No coupon period is shorter than a day.
    private const int MostPerYear = 366;

    public ListedPeriods(int periodsPerYear, IEnumerable<LocalDate> boundaries)
    {
        PerYear = Guard.InRange(periodsPerYear, 1, MostPerYear);
        Boundaries = ValueList.From(Guard.NotNull(boundaries).Select(date => Guard.Date(date, nameof(boundaries))));
        if (Boundaries.Count < 2)
        {
            throw new ArgumentException(
                Guard.Text($"must be at least two dates; there are {Boundaries.Count}"),
                nameof(boundaries)
            );
        }

        for (var i = 1; i < Boundaries.Count; i++)
        {
            if (Boundaries[i] <= Boundaries[i - 1])
            {
                throw new ArgumentException(
                    $"must increase; {Guard.Text(Boundaries[i])} follows {Guard.Text(Boundaries[i - 1])}",
                    nameof(boundaries)
                );
            }
        }
    }

    public ValueList<LocalDate> Boundaries { get; }

    public override int PerYear { get; }

    public override int PeriodOf(LocalDate date, string name)
    {
        if (date < Boundaries[0] || date > Boundaries[^1])
        {
            throw new ArgumentOutOfRangeException(
                name,
                Guard.Text(date),
                $"must be within the coupon periods, {Guard.Text(Boundaries[0])} to {Guard.Text(Boundaries[^1])}"
            );
        }

        var found = Boundaries.AsSpan().BinarySearch(date);
        return found >= 0 ? found : ~found - 1;
    }

    public override LocalDate StartOf(int period, string name) => Boundaries[period];
}
