using NodaTime;

namespace Cobranza.Escalations;

/// <summary>Days on which the clock stood still, each counted once however many pauses lie on it.</summary>
internal static class FrozenDays
{
    /// <summary>The days of all pauses that stop the clock, as ranges that do not overlap, by date.</summary>
    /// <param name="pauses">By first day.</param>
    public static ValueList<DateRange> Of(ValueList<EscalationPause> pauses)
    {
        var merged = new List<DateRange>();
        foreach (var pause in pauses)
        {
            if (pause.Clock != PauseClock.Stops)
            {
                continue;
            }

            if (merged.Count > 0 && (merged[^1].End is not { } end || pause.During.Start <= end))
            {
                merged[^1] = Union(merged[^1], pause.During);
            }
            else
            {
                merged.Add(pause.During);
            }
        }

        return ValueList.From(merged);
    }

    /// <summary>How many of the days lie after the due date and not after the as-of date.</summary>
    public static int Count(ValueList<DateRange> frozen, LocalDate due, LocalDate asOf)
    {
        var count = 0;
        foreach (var range in frozen.AsSpan())
        {
            var last = range.End is { } end ? LocalDate.Min(end, asOf) : asOf;

            // The day before the first frozen day that counts; the due date itself never counts.
            var before = range.Start > due ? Period.DaysBetween(due, range.Start) - 1 : 0;
            count += Math.Max(0, Period.DaysBetween(due, last) - before);
        }

        return count;
    }

    private static DateRange Union(DateRange first, DateRange second) =>
        first.End is { } one && second.End is { } other
            ? DateRange.Of(first.Start, LocalDate.Max(one, other))
            : DateRange.From(first.Start);
}
