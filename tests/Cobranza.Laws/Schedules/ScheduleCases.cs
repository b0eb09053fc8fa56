using Cobranza.Calendars;
using Cobranza.Schedules;
using Cobranza.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws.Schedules;

/// <summary>What a schedule is made from, so that it can be made again with one part changed.</summary>
public sealed record ScheduleCase(
    LocalDate Start,
    LocalDate End,
    Frequency Frequency,
    Stub Stub,
    RollDay RollDay,
    LocalDate? FirstRegularStart = null,
    LocalDate? LastRegularEnd = null
)
{
    public PeriodicSchedule Schedule => new(Start, End, Frequency, Stub, RollDay, FirstRegularStart, LastRegularEnd);

    /// <summary>The end from which dates are counted.</summary>
    public LocalDate Anchor =>
        Stub is Stub.ShortFirst or Stub.LongFirst or Stub.SmartFirst
            ? LastRegularEnd ?? End
            : FirstRegularStart ?? Start;
}

/// <summary>Schedules of up to some hundred periods that are valid by construction, half of them anchored near the end of a month.</summary>
public static class ScheduleCases
{
    private static readonly Stub[] Stubs =
    [
        Stub.ShortFirst,
        Stub.LongFirst,
        Stub.SmartFirst,
        Stub.ShortLast,
        Stub.LongLast,
        Stub.SmartLast,
    ];

    private static Gen<LocalDate> Anchor { get; } =
        Gen.OneOf(
            Gen.Choose(0, 30_000).Select(new LocalDate(1980, 1, 1).PlusDays),
            from month in Gen.Choose(0, 1_000)
            from days in Gen.Choose(-3, 1)
            select new LocalDate(1980, 1, 31).PlusMonths(month).PlusDays(days)
        );

    private static Gen<Frequency> Months { get; } =
        Gen.Elements(1, 1, 2, 3, 4, 6, 12, 5, 18, 24).Select(Frequency.Months);

    private static Gen<Frequency> Steps { get; } =
        Gen.Frequency((4, Months), (1, Gen.Elements(1, 7, 14, 15, 90).Select(Frequency.Days)));

    /// <summary>Cycles of every kind of step and roll day.</summary>
    public static Arbitrary<Cycle> Cycles() =>
        Arb.From(
            from anchor in Anchor
            from step in Steps
            from roll in Rolls(anchor, step)
            select new Cycle(anchor, step, roll),
            cycle =>
                cycle == new Cycle(cycle.Anchor, Frequency.Monthly) ? [] : [new Cycle(cycle.Anchor, Frequency.Monthly)]
        );

    /// <summary>Terms of any length with a stub made first or last.</summary>
    public static Arbitrary<ScheduleCase> Cases() =>
        Arb.From(
            from anchor in Anchor
            from step in Steps
            from roll in Rolls(anchor, step)
            from stub in Gen.Elements(Stubs)
            from days in Gen.OneOf(Gen.Choose(1, 70), Gen.Choose(1, 3_000))
            from written in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 100)))
            select Case(anchor, step, roll, stub, days, written),
            Shrink
        );

    private static ScheduleCase Case(
        LocalDate anchor,
        Frequency step,
        RollDay roll,
        Stub stub,
        int days,
        int written
    ) =>
        stub is Stub.ShortFirst or Stub.LongFirst or Stub.SmartFirst
            ? new(anchor.PlusDays(-days), anchor.PlusDays(written), step, stub, roll)
            {
                LastRegularEnd = written == 0 ? null : anchor,
            }
            : new(anchor.PlusDays(-written), anchor.PlusDays(days), step, stub, roll)
            {
                FirstRegularStart = written == 0 ? null : anchor,
            };

    // A fixed day must be that of the anchor; in a shorter month so may be every later one.
    private static Gen<RollDay> Rolls(LocalDate anchor, Frequency step) =>
        step.MonthStep == 0
            ? Gen.Constant(RollDay.OfAnchor)
            : Gen.OneOf(
                Gen.Elements(RollDay.OfAnchor, RollDay.OfAnchorOrEndOfMonth),
                Gen.Choose(anchor.Day, anchor == DateAdjusters.EndOfMonth(anchor) ? 31 : anchor.Day).Select(RollDay.Of)
            );

    // Shorter on the side that is not the anchor, then without written stubs, then the plainest roll day and step.
    private static IEnumerable<ScheduleCase> Shrink(ScheduleCase schedule)
    {
        var isFirst = schedule.Anchor != (schedule.FirstRegularStart ?? schedule.Start);
        var length = Period.DaysBetween(schedule.Start, schedule.End);
        if (schedule is { FirstRegularStart: null, LastRegularEnd: null })
        {
            foreach (var days in new[] { length / 2, length - 1 }.Where(days => days >= 1 && days < length).Distinct())
            {
                yield return isFirst
                    ? schedule with
                    {
                        Start = schedule.End.PlusDays(-days),
                    }
                    : schedule with
                    {
                        End = schedule.Start.PlusDays(days),
                    };
            }
        }
        else
        {
            yield return isFirst
                ? schedule with
                {
                    End = schedule.Anchor,
                    LastRegularEnd = null,
                }
                : schedule with
                {
                    Start = schedule.Anchor,
                    FirstRegularStart = null,
                };
        }

        if (schedule.RollDay != RollDay.OfAnchor)
        {
            yield return schedule with
            {
                RollDay = RollDay.OfAnchor,
            };
        }

        if (schedule.Frequency != Frequency.Monthly)
        {
            yield return schedule with
            {
                Frequency = Frequency.Monthly,
            };
        }
    }
}

/// <summary>A way to move dates: a calendar with holidays in the years of the generated schedules, and an adjustment.</summary>
public sealed record DateMove(BusinessCalendar Calendar, DateAdjustment Adjustment);

/// <summary>Ways to move dates, every adjustment alike.</summary>
public static class DateMoves
{
    public static Arbitrary<DateMove> Moves() =>
        Arb.From(
            from calendar in CobranzaArbitraries.Calendars().Generator
            from adjustment in Gen.Elements(Enum.GetValues<DateAdjustment>())
            select new DateMove(calendar, adjustment),
            move =>
                CobranzaArbitraries
                    .Calendars()
                    .Shrinker(move.Calendar)
                    .Select(calendar => new DateMove(calendar, move.Adjustment))
        );
}
