using Cobranza.Calendars;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>On which day a holiday is kept.</summary>
public sealed class ObservanceLaws
{
    [Law(Arbitrary = [typeof(HolidayRuleLaws.Years)])]
    public bool A_day_kept_on_the_nearest_weekday_is_one_and_a_day_away_at_most(HolidayRuleLaws.Year year)
    {
        var kept = Kept(year.Date, Observance.NearestWeekday);
        return IsWeekday(kept)
            && Math.Abs(Period.DaysBetween(year.Date, kept)) <= 1
            && (!IsWeekday(year.Date) || kept == year.Date);
    }

    [Law(Arbitrary = [typeof(HolidayRuleLaws.Years)])]
    public bool A_day_kept_on_the_next_Monday_is_a_Monday_less_than_a_week_later(HolidayRuleLaws.Year year)
    {
        var kept = Kept(year.Date, Observance.NextMonday);
        return kept == DateAdjusters.NextOrSame(IsoDayOfWeek.Monday)(year.Date);
    }

    [Law(Arbitrary = [typeof(HolidayRuleLaws.Years)])]
    public bool A_weekday_kept_on_the_nearest_Monday_is_a_Monday_and_a_weekend_day_stays(HolidayRuleLaws.Year year)
    {
        var nearest = Kept(year.Date, Observance.NearestMonday);
        var ofTheWeek = Kept(year.Date, Observance.MondayOfTheWeek);
        return IsWeekday(year.Date)
            ? nearest.DayOfWeek == IsoDayOfWeek.Monday
                && ofTheWeek.DayOfWeek == IsoDayOfWeek.Monday
                && Period.DaysBetween(year.Date, nearest) is >= -2 and <= 4
                && Period.DaysBetween(year.Date, ofTheWeek) is >= -3 and <= 3
            : nearest == year.Date && ofTheWeek == year.Date;
    }

    [Law(Arbitrary = [typeof(HolidayRuleLaws.Years)])]
    public bool Only_a_Sunday_is_kept_on_Monday(HolidayRuleLaws.Year year) =>
        Kept(year.Date, Observance.SundayToMonday)
        == (year.Date.DayOfWeek == IsoDayOfWeek.Sunday ? year.Date.PlusDays(1) : year.Date);

    [Law(Arbitrary = [typeof(HolidayRuleLaws.Years), typeof(Groups)])]
    public bool Substitute_days_are_weekdays_all_different_and_as_early_as_can_be(
        HolidayRuleLaws.Year year,
        Group group
    )
    {
        var holidays = Days(group, year.Number).ToList();
        var kept = Rule(group).Observed(Observance.SubstituteWeekday).HolidaysIn(year.Number);
        var days = kept.Select(holiday => holiday.Date).ToList();
        return days.Count == holidays.Count
            && days.Distinct().Count() == days.Count
            && days.All(IsWeekday)
            && holidays.Where(IsWeekday).All(days.Contains)
            && kept.All(holiday =>
                holiday.MovedFrom is not { } original
                || (
                    !IsWeekday(original)
                    && Between(original, holiday.Date)
                        .Where(IsWeekday)
                        .All(passed => Taken(group, year.Number).Contains(passed))
                )
            );
    }

    [Law(Arbitrary = [typeof(HolidayRuleLaws.Years), typeof(Groups)])]
    public bool Substitute_days_of_two_years_never_meet(HolidayRuleLaws.Year year, Group group)
    {
        var rule = Rule(group).Observed(Observance.SubstituteWeekday);
        return !rule.In(year.Number).Intersect(rule.In(year.Number + 1)).Any();
    }

    [Law(Arbitrary = [typeof(HolidayRuleLaws.Years)])]
    public bool The_original_day_is_kept_as_well_when_it_is_asked_for(HolidayRule rule, HolidayRuleLaws.Year year)
    {
        var both = rule.Observed(Observance.NearestWeekday, keepOriginal: true).In(year.Number);
        var moved = rule.Observed(Observance.NearestWeekday).In(year.Number);
        return both.SequenceEqual(moved.Union(rule.In(year.Number)).Order());
    }

    [Law(Arbitrary = [typeof(HolidayRuleLaws.Years)])]
    public bool A_moved_day_says_where_it_came_from(HolidayRuleLaws.Year year)
    {
        var rule = HolidayRule.On(year.Date).Observed(Observance.NearestWeekday);
        var kept = Enumerable.Range(year.Number, 1).SelectMany(rule.HolidaysIn).Single();
        return kept.MovedFrom == (IsWeekday(year.Date) ? null : year.Date);
    }

    [Fact]
    public void The_law_of_substitutes_catches_one_that_takes_no_notice_of_other_holidays()
    {
        // 25 and 26 December 2021 were a Saturday and a Sunday: both would be kept on Monday 27.
        var careless = Observance.AsItFalls.Moving(IsoDayOfWeek.Saturday, days: 2).Moving(IsoDayOfWeek.Sunday, days: 1);
        var christmas = HolidayRule.Together(HolidayRule.Fixed(12, 25), HolidayRule.Fixed(12, 26));
        Assert.Single(christmas.Observed(careless).In(2021));
        Assert.Equal(
            [new LocalDate(2021, 12, 27), new LocalDate(2021, 12, 28)],
            christmas.Observed(Observance.SubstituteWeekday).In(2021)
        );
    }

    private static LocalDate Kept(LocalDate day, Observance observance) =>
        HolidayRule.On(day).Observed(observance).In(day.Year)[0];

    private static bool IsWeekday(LocalDate day) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    private static HolidayRule Rule(Group group) =>
        HolidayRule.Together([.. group.Days.Select(day => HolidayRule.Fixed(day.Month, day.Day))]);

    private static IEnumerable<LocalDate> Days(Group group, int year) =>
        group.Days.Select(day => new LocalDate(year, day.Month, day.Day));

    // The weekdays that some holiday or substitute of the years around has.
    private static HashSet<LocalDate> Taken(Group group, int year)
    {
        var rule = Rule(group).Observed(Observance.SubstituteWeekday);
        return [.. rule.In(year - 1), .. rule.In(year), .. rule.In(year + 1)];
    }

    private static IEnumerable<LocalDate> Between(LocalDate start, LocalDate end) =>
        Enumerable.Range(0, Period.DaysBetween(start, end)).Select(start.PlusDays);

    /// <summary>Holidays close to each other, some over the turn of the year.</summary>
    public sealed record Group(ValueList<LocalDate> Days);

    public static class Groups
    {
        public static Arbitrary<Group> Arbitrary() =>
            Arb.From(
                from start in Gen.Elements<LocalDate>(new(2023, 12, 22), new(2023, 4, 1))
                from count in Gen.Choose(1, 8)
                from offsets in Gen.ArrayOf(Gen.Choose(0, 14), count)
                select Of(offsets.Distinct().Select(start.PlusDays)),
                group => group.Days.Count > 1 ? [Of(group.Days.Skip(1)), Of(group.Days.Take(1))] : []
            );

        private static Group Of(IEnumerable<LocalDate> days) => new(ValueList.From(days));
    }
}
