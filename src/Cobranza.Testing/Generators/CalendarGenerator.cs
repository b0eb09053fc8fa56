using Cobranza.Calendars;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>Calendars with single holidays, chains of up to fifteen, and holidays on weekends, at month ends and given twice.</summary>
internal static class CalendarGenerator
{
    private const int LongestChain = 15;
    private const int MostChains = 4;
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
        Arb.From(
            from anchor in DateGenerator.Modern()
            from calendar in Around(anchor)
            select calendar,
            calendar => Plain.Contains(calendar) ? [] : Plain
        );

    public static Arbitrary<CalendarDay> Days { get; } =
        Arb.From(
            from anchor in DateGenerator.Modern()
            from calendar in Around(anchor)
            from offset in Gen.Choose(-Nearby, Nearby)
            select new CalendarDay(calendar, anchor.PlusDays(offset)),
            day => Arbitrary.Shrinker(day.Calendar).Select(calendar => new CalendarDay(calendar, day.Date))
        );

    private static Gen<BusinessCalendar> Around(LocalDate anchor) =>
        from plain in Gen.Elements(Plain)
        from count in Gen.Choose(0, MostChains)
        from chains in Gen.ArrayOf(Chain(anchor), count)
        select plain.WithHolidays(chains.SelectMany(chain => chain));

    private static Gen<LocalDate[]> Chain(LocalDate anchor) =>
        from start in Gen.OneOf(
            Gen.Choose(-Nearby, Nearby).Select(anchor.PlusDays),
            Gen.Constant(anchor.With(DateAdjusters.EndOfMonth))
        )
        from length in Gen.Frequency((3, Gen.Choose(1, 3)), (1, Gen.Choose(1, LongestChain)))
        select Enumerable.Range(0, length).Select(start.PlusDays).ToArray();
}
