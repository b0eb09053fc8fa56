using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Ranges of days put together: earliest first, no two that touch or overlap.</summary>
internal static class FreeDaysOf
{
    public static ValueList<DateRange> Joined(ValueList<DateRange> some, ValueList<DateRange> more)
    {
        var joined = new List<DateRange>(some.Count + more.Count);
        foreach (
            var range in some.Concat(more).Select(range => Guard.NotNull(range, "days")).OrderBy(range => range.Start)
        )
        {
            if (joined.Count > 0 && Touches(joined[^1], range))
            {
                joined[^1] = Union(joined[^1], range);
            }
            else
            {
                joined.Add(range);
            }
        }

        return ValueList.From(joined);
    }

    // The later one does not start before the earlier one.
    private static bool Touches(DateRange earlier, DateRange later) =>
        earlier.End is not { } end || end == LocalDate.MaxIsoValue || later.Start <= end.PlusDays(1);

    private static DateRange Union(DateRange earlier, DateRange later) =>
        earlier.End is { } first && later.End is { } second
            ? DateRange.Of(earlier.Start, LocalDate.Max(first, second))
            : DateRange.From(earlier.Start);
}
