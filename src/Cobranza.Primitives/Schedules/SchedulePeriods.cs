using NodaTime;

namespace Cobranza.Schedules;

/// <summary>Cuts the term of a schedule into its periods.</summary>
internal static class SchedulePeriods
{
    public static ValueList<SchedulePeriod> Of(PeriodicSchedule schedule)
    {
        var (start, end) = (schedule.FirstRegularStart, schedule.LastRegularEnd);
        var (hasFirst, hasLast) = (schedule.Start < start, end < schedule.End);
        CheckTerms(schedule.Frequency, schedule.Stub, schedule.RollDay, hasFirst || hasLast);

        var periods = new List<SchedulePeriod>();
        if (hasFirst)
        {
            periods.Add(new(schedule.Start, start, isStub: true));
        }

        if (start < end)
        {
            periods.AddRange(Regular(schedule, LeftOver(schedule.Stub, hasFirst, hasLast)));
        }

        if (hasLast)
        {
            periods.Add(new(end, schedule.End, isStub: true));
        }

        return ValueList.From(periods);
    }

    private static void CheckTerms(Frequency frequency, Stub stub, RollDay rollDay, bool isWritten)
    {
        if (frequency.MonthStep == 0 && rollDay != RollDay.OfAnchor)
        {
            throw new ArgumentException($"'{rollDay}' needs a step of months, not '{frequency}'", nameof(rollDay));
        }

        if (stub == Stub.None && isWritten)
        {
            throw new ArgumentException(
                "must not be None: the first regular start or the last regular end makes a stub",
                nameof(stub)
            );
        }

        if (frequency == Frequency.WholeTerm && (isWritten || stub > Stub.None))
        {
            throw new ArgumentException("has no place: the whole term is one period", nameof(stub));
        }
    }

    // A stub that the contract writes out takes the place of the one that would be made on its side.
    private static Stub LeftOver(Stub stub, bool hasFirst, bool hasLast) =>
        (hasFirst && IsFirst(stub)) || (hasLast && IsLast(stub)) ? Stub.None : stub;

    private static IEnumerable<SchedulePeriod> Regular(PeriodicSchedule schedule, Stub stub)
    {
        var (from, end) = (schedule.FirstRegularStart, schedule.LastRegularEnd);
        if (schedule.Frequency == Frequency.WholeTerm)
        {
            yield return new(from, end, isStub: false);
            yield break;
        }

        var term = RegularTerm.Of(from, end, schedule.Frequency, stub, schedule.RollDay);
        for (var i = 0; i <= term.Dates; i++)
        {
            var to = i == term.Dates ? end : term.Date(i);
            yield return new(from, to, term.HasStub && i == (term.IsBackward ? 0 : term.Dates));
            from = to;
        }
    }

    private static bool IsLast(Stub stub) => stub is Stub.ShortLast or Stub.LongLast or Stub.SmartLast;

    internal static bool IsFirst(Stub stub) => stub is Stub.ShortFirst or Stub.LongFirst or Stub.SmartFirst;
}
