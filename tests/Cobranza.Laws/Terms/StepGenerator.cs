using Cobranza.Calendars;
using Cobranza.Terms;
using Cobranza.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws.Terms;

/// <summary>Generates date steps of every kind, with calendars whose holidays lie near the day they start from.</summary>
internal static class StepGenerator
{
    private static readonly DateAdjustment[] Moving =
    [
        .. Enum.GetValues<DateAdjustment>().Where(one => one != DateAdjustment.None),
    ];

    public static Gen<DateStep> Around(LocalDate day, bool postponing) =>
        Gen.Frequency((4, Plain), (2, WithCalendar(day)), (2, Paydays(day, postponing).Select(step => (DateStep)step)));

    public static Gen<BusinessCalendar> CalendarAround(LocalDate day) =>
        from holidays in Gen.ArrayOf(Gen.Choose(-20, 90))
        from weekend in Gen.Elements(
            BusinessCalendar.MondayToFriday,
            BusinessCalendar.EveryDay,
            BusinessCalendar.WithWeekend(IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday)
        )
        select weekend.WithHolidays(holidays.Select(day.PlusDays));

    public static Gen<PaydaysStep> Paydays(LocalDate around, bool postponing) =>
        from payday in Gen.OneOf(
            Gen.Constant(DateStep.PlusDays(0)),
            DaysOfMonth.Select(days => DateStep.DaysOfMonth(days)),
            Weekday.Select(DateStep.NextWeekday),
            Gen.Constant(DateStep.EndOfMonth)
        )
        from closed in Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(Closed(around), count))
        from postponed in postponing ? Postponed(around) : Gen.Constant(Array.Empty<Postponement>())
        from calendar in CalendarAround(around)
        from adjustment in Gen.Elements(Moving)
        from rolls in Gen.Elements(false, true)
        select Build(payday, closed, postponed, rolls ? (calendar, adjustment) : null);

    public static IEnumerable<DateStep> Shrink(DateStep step) =>
        step switch
        {
            PlusDaysStep { Days: 0 } => [],
            PlusDaysStep days => [DateStep.PlusDays(0), DateStep.PlusDays(days.Days / 2)],
            RolledStep rolled => [rolled.Step],
            PaydaysStep paydays => ShrinkPaydays(paydays),
            _ => [DateStep.PlusDays(0)],
        };

    /// <summary>The same paydays without a calendar, and with fewer closed periods and postponements.</summary>
    public static IEnumerable<PaydaysStep> ShrinkPaydays(PaydaysStep step)
    {
        if (step.Calendar != BusinessCalendar.EveryDay)
        {
            yield return Build(step.Payday, [.. step.ClosedPeriods], [.. step.Postponements], null);
        }

        if (!step.ClosedPeriods.IsEmpty)
        {
            yield return Build(step.Payday, [.. step.ClosedPeriods.Skip(1)], [.. step.Postponements], Moves(step));
        }

        if (!step.Postponements.IsEmpty)
        {
            yield return Build(step.Payday, [.. step.ClosedPeriods], [.. step.Postponements.Skip(1)], Moves(step));
        }
    }

    private static Gen<int[]> DaysOfMonth { get; } =
        from count in Gen.Choose(1, 4)
        from days in Gen.ArrayOf(Gen.Choose(1, 31), count)
        select days.Distinct().ToArray();

    private static Gen<IsoDayOfWeek> Weekday { get; } = Gen.Choose(1, 7).Select(day => (IsoDayOfWeek)day);

    private static Gen<AnnualDate> AnnualDates { get; } =
        Gen.OneOf(
            Gen.Elements(new AnnualDate(2, 29), new AnnualDate(2, 28), new AnnualDate(12, 31), new AnnualDate(1, 1)),
            Gen.Choose(0, 365).Select(AnnualDay)
        );

    private static Gen<DateStep> Plain { get; } =
        Gen.OneOf(
            Gen.OneOf(Gen.Elements(0, 1, 10, 15, 30, 45, 60, 90), Gen.Choose(0, 400)).Select(DateStep.PlusDays),
            Gen.Choose(0, 10).Select(DateStep.PlusWeeks),
            Gen.Choose(0, 24).Select(DateStep.PlusMonths),
            Gen.Constant(DateStep.EndOfMonth),
            Weekday.Select(DateStep.NextWeekday),
            DaysOfMonth.Select(days => DateStep.DaysOfMonth(days)),
            from count in Gen.Choose(1, 3)
            from dates in Gen.ArrayOf(AnnualDates, count)
            select DateStep.DatesOfYear([.. dates.Distinct()]),
            from day in Gen.Choose(1, 31)
            from ahead in Gen.Choose(0, 3)
            from cutoff in Gen.Choose(0, 30)
            select DateStep.DayOfMonth(day, ahead, cutoff == 0 ? null : cutoff)
        );

    private static Gen<DateStep> WithCalendar(LocalDate around) =>
        from calendar in CalendarAround(around)
        from plain in Plain
        from days in Gen.Choose(0, 40)
        from adjustment in Gen.Elements(Moving)
        from step in Gen.Elements(
            DateStep.PlusBusinessDays(days, calendar),
            DateStep.LastBusinessDayOfMonth(calendar),
            DateStep.NextBusinessDay(calendar),
            plain.Rolled(calendar, adjustment)
        )
        select step;

    // At most 60 days each: three of them leave a payday of every kind open, so that the step can be built.
    private static Gen<ClosedPeriod> Closed(LocalDate around) =>
        from start in Gen.Choose(-30, 60)
        from days in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 59))
        from everyYear in Gen.Elements(false, true)
        let first = around.PlusDays(start)
        let last = first.PlusDays(days)
        select everyYear
            ? ClosedPeriod.EveryYear(new AnnualDate(first.Month, first.Day), new AnnualDate(last.Month, last.Day))
            : ClosedPeriod.Once(first, last);

    private static Gen<Postponement[]> Postponed(LocalDate around) =>
        from offsets in Gen.ArrayOf(Gen.Choose(-20, 40))
        from lengths in Gen.ArrayOf(Gen.Choose(1, 30), 3)
        select offsets
            .Distinct()
            .Take(3)
            .Select(
                (offset, index) => new Postponement(around.PlusDays(offset), around.PlusDays(offset + lengths[index]))
            )
            .ToArray();

    private static (BusinessCalendar Calendar, DateAdjustment Adjustment)? Moves(PaydaysStep step) =>
        step.Calendar == BusinessCalendar.EveryDay ? null : (step.Calendar, step.Adjustment);

    private static AnnualDate AnnualDay(int dayOfLeapYear)
    {
        var date = new LocalDate(2024, 1, 1).PlusDays(dayOfLeapYear);
        return new(date.Month, date.Day);
    }

    private static PaydaysStep Build(
        DateStep payday,
        ClosedPeriod[] closed,
        Postponement[] postponed,
        (BusinessCalendar Calendar, DateAdjustment Adjustment)? rolls
    )
    {
        var step = DateStep.Paydays(payday);
        step = closed.Length == 0 ? step : step.Outside(closed);
        step = postponed.Length == 0 ? step : step.Postponing(postponed);
        return rolls is { } roll ? step.OnBusinessDays(roll.Calendar, roll.Adjustment) : step;
    }
}
