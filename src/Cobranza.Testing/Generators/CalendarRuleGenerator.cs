using Cobranza.Calendars;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>Holiday rules of every kind, and what can be said of them, up to three deep.</summary>
internal static class CalendarRuleGenerator
{
    private const int Deepest = 3;
    private const int Early = 1990;
    private const int Late = 2050;

    private static readonly HolidayRule[] Plain = [HolidayRule.Fixed(12, 25), HolidayRule.Easter(-2)];

    private static readonly Observance[] Observances =
    [
        Observance.AsItFalls,
        Observance.NearestWeekday,
        Observance.SundayToMonday,
        Observance.NextMonday,
        Observance.NearestMonday,
        Observance.MondayOfTheWeek,
        Observance.AsItFalls.Moving(IsoDayOfWeek.Tuesday, days: -4).Moving(IsoDayOfWeek.Wednesday, days: 2),
    ];

    private static readonly Gen<int> Years = Gen.Choose(Early, Late);

    private static readonly Gen<IsoDayOfWeek> Weekdays = Gen.Choose(1, 7).Select(day => (IsoDayOfWeek)day);

    // Every day of a leap year, 29 February and 31 December included.
    private static readonly Gen<LocalDate> DaysOfLeapYear = Gen.Frequency(
        (6, Gen.Choose(0, 365).Select(new LocalDate(2024, 1, 1).PlusDays)),
        (1, Gen.Elements<LocalDate>(new(2024, 1, 1), new(2024, 2, 29), new(2024, 12, 31)))
    );

    public static Arbitrary<HolidayRule> Arbitrary { get; } =
        Arb.From(Gen.Choose(0, Deepest).SelectMany(Nested), rule => Plain.Contains(rule) ? [] : Plain);

    private static Gen<HolidayRule> Nested(int depth) =>
        depth == 0 ? Gen.OneOf(ByDate(), ByWeekday(), ByEaster(), ByPeriod()) : Changed(Nested(depth - 1));

    private static Gen<HolidayRule> ByDate() =>
        from day in DaysOfLeapYear
        from year in Years
        from once in Gen.Elements(false, false, true)
        select once
            ? HolidayRule.On(new LocalDate(year, day.Month, Math.Min(day.Day, 28)))
            : HolidayRule.Fixed(day.Month, day.Day);

    private static Gen<HolidayRule> ByWeekday() =>
        from weekday in Weekdays
        from day in DaysOfLeapYear
        from number in Gen.Choose(1, 5)
        from kind in Gen.Choose(0, 3)
        let plain = day is { Month: 2, Day: 29 } ? day.PlusDays(1) : day
        select kind switch
        {
            0 => HolidayRule.Nth(number, weekday, day.Month),
            1 => HolidayRule.Last(weekday, day.Month),
            2 => HolidayRule.OnOrAfter(weekday, plain.Month, plain.Day),
            _ => HolidayRule.Before(weekday, plain.Month, plain.Day),
        };

    private static Gen<HolidayRule> ByEaster() => Gen.Choose(-63, 68).Select(HolidayRule.Easter);

    private static Gen<HolidayRule> ByPeriod() =>
        from start in DaysOfLeapYear
        from length in Gen.Choose(0, 40)
        let end = start.PlusDays(length)
        select HolidayRule.Period(start.Month, start.Day, end.Month, end.Day);

    private static Gen<HolidayRule> Changed(Gen<HolidayRule> inner) =>
        Gen.OneOf(
            inner.Select(rule => rule.Named("Founders' Day", "Día de los Fundadores")),
            from rule in inner
            from observance in Gen.Elements(Observances)
            from keep in Gen.Elements(false, true)
            select rule.Observed(observance, keep),
            from rule in inner
            from days in Gen.Choose(-5, 5)
            select rule.DaysLater(days),
            from rule in inner
            from year in Years
            from kind in Gen.Choose(0, 3)
            from more in Gen.Choose(1, 7)
            select kind switch
            {
                0 => rule.From(year),
                1 => rule.Until(year),
                2 => rule.Between(year, year + more),
                _ => rule.EveryYears(more, year),
            },
            from rule in inner
            from other in inner
            select HolidayRule.Together(rule, other)
        );
}
