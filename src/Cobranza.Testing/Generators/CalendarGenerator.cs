using Cobranza.Calendars;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>
/// Calendars with single holidays, chains of up to fifteen, holidays on weekends, at month ends and given twice, weekend days that are
/// open, and calendars joined from two.
/// </summary>
internal static class CalendarGenerator
{
    private const int LongestChain = 15;
    private const int MostChains = 4;
    private const int MostOpenings = 6;
    private const int Nearby = 20;

    private static readonly BusinessCalendar[] Plain =
    [
        BusinessCalendar.MondayToFriday,
        BusinessCalendar.EveryDay,
        BusinessCalendar.WithWeekend(IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday),
        BusinessCalendar.WithWeekend(IsoDayOfWeek.Sunday),
        BusinessCalendar.WithWeekend(
            IsoDayOfWeek.Monday,
            IsoDayOfWeek.Tuesday,
            IsoDayOfWeek.Wednesday,
            IsoDayOfWeek.Friday,
            IsoDayOfWeek.Saturday,
            IsoDayOfWeek.Sunday
        ),
    ];

    public static Arbitrary<BusinessCalendar> Arbitrary { get; } =
        Arb.From(from anchor in DateGenerator.Modern() from calendar in Around(anchor) select calendar, Shrink);

    public static Arbitrary<CalendarDay> Days { get; } =
        Arb.From(
            from anchor in DateGenerator.Modern()
            from calendar in Around(anchor)
            from day in Gen.Frequency((4, Near(anchor)), (1, Exceptional(calendar, anchor)))
            select new CalendarDay(calendar, day),
            day => Shrink(day.Calendar).Select(calendar => day with { Calendar = calendar })
        );

    public static Arbitrary<CalendarTrio> Trios { get; } =
        Arb.From(
            from anchor in DateGenerator.Modern()
            from first in Around(anchor)
            from second in Around(anchor)
            from third in Around(anchor)
            select new CalendarTrio(first, second, third, anchor),
            trio =>
                Shrink(trio.First)
                    .Select(calendar => trio with { First = calendar })
                    .Concat(Shrink(trio.Second).Select(calendar => trio with { Second = calendar }))
                    .Concat(Shrink(trio.Third).Select(calendar => trio with { Third = calendar }))
        );

    private static Gen<LocalDate> Near(LocalDate anchor) => Gen.Choose(-Nearby, Nearby).Select(anchor.PlusDays);

    // On an opening if the calendar has one, else on a holiday.
    private static Gen<LocalDate> Exceptional(BusinessCalendar calendar, LocalDate anchor) =>
        !calendar.Openings.IsEmpty ? Gen.Elements(calendar.Openings.ToArray())
        : !calendar.Holidays.IsEmpty ? Gen.Elements(calendar.Holidays.ToArray())
        : Near(anchor);

    private static Gen<BusinessCalendar> Around(LocalDate anchor) =>
        Gen.Frequency((5, Single(anchor)), (1, Joint(anchor)));

    private static Gen<BusinessCalendar> Joint(LocalDate anchor) =>
        from left in Single(anchor)
        from right in Single(anchor)
        from all in Gen.Elements(true, false)
        select all ? BusinessCalendar.AllOpen(left, right) : BusinessCalendar.AnyOpen(left, right);

    private static Gen<BusinessCalendar> Single(LocalDate anchor) =>
        from plain in Gen.Elements(Plain)
        from count in Gen.Choose(0, MostChains)
        from chains in Gen.ArrayOf(Chain(anchor), count)
        from openings in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, MostOpenings)))
        from opened in Gen.ArrayOf(Gen.Choose(-Nearby, Nearby).Select(anchor.PlusDays), openings)
        select plain.WithHolidays(chains.SelectMany(chain => chain)).WithOpenings(opened);

    private static Gen<LocalDate[]> Chain(LocalDate anchor) =>
        from start in Gen.OneOf(
            Gen.Choose(-Nearby, Nearby).Select(anchor.PlusDays),
            Gen.Constant(anchor.With(DateAdjusters.EndOfMonth))
        )
        from length in Gen.Frequency((3, Gen.Choose(1, 3)), (1, Gen.Choose(1, LongestChain)))
        select Enumerable.Range(0, length).Select(start.PlusDays).ToArray();

    // First without openings, then with half of the holidays, at last a plain one.
    private static IEnumerable<BusinessCalendar> Shrink(BusinessCalendar calendar)
    {
        var week = BusinessCalendar.WithWeekend(calendar.Weekend.AsSpan());
        var half = calendar.Holidays.Take(calendar.Holidays.Count / 2);
        BusinessCalendar[] plainer = Plain.Contains(calendar)
            ? []
            : [week.WithHolidays(calendar.Holidays), week.WithHolidays(half), week, .. Plain];
        return plainer.Where(other => other != calendar).Distinct();
    }
}
