using Cobranza.Calendars;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What holiday rules promise about the days they close.</summary>
public sealed class HolidayRuleLaws
{
    private const int DaysOf400Years = 146_097;

    [Law(Arbitrary = [typeof(Years)])]
    public bool The_days_of_a_rule_are_sorted_each_once_and_in_the_year_or_beside_it(HolidayRule rule, Year year)
    {
        var days = rule.In(year.Number);
        return days.SequenceEqual(days.Distinct().Order())
            && days.All(day => Math.Abs(day.Year - year.Number) <= 1)
            && rule.HolidaysIn(year.Number).Select(holiday => holiday.Date).Distinct().SequenceEqual(days);
    }

    [Law]
    public bool A_rule_says_in_both_languages_what_it_closes(HolidayRule rule) =>
        Enum.GetValues<Language>()
            .Select(language => rule.Describe().ToText(language))
            .All(text => text.Length > 0 && !text.Contains('{') && !text.Contains('}'));

    [Law(Arbitrary = [typeof(Years)])]
    public bool A_fixed_day_is_on_that_day_in_every_year_that_has_it(Year year)
    {
        var day = year.Date;
        var closed = HolidayRule.Fixed(day.Month, day.Day).In(year.Number + 1);
        return day is { Month: 2, Day: 29 } && !CalendarSystem.Iso.IsLeapYear(year.Number + 1)
            ? closed.IsEmpty
            : closed == [new LocalDate(year.Number + 1, day.Month, day.Day)];
    }

    [Law(Arbitrary = [typeof(Years)])]
    public bool Every_day_is_the_nth_of_its_weekday_in_its_month_and_the_last_if_no_other_follows(Year year)
    {
        var day = year.Date;
        var number = ((day.Day - 1) / 7) + 1;
        var isLast = day.PlusDays(7).Month != day.Month;
        return HolidayRule.Nth(number, day.DayOfWeek, day.Month).In(day.Year) == [day]
            && (HolidayRule.Last(day.DayOfWeek, day.Month).In(day.Year) == [day]) == isLast
            && HolidayRule.Nth(5, day.DayOfWeek, day.Month).In(day.Year).Count
                == (HolidayRule.Last(day.DayOfWeek, day.Month).In(day.Year)[0].Day > 28 ? 1 : 0);
    }

    [Law(Arbitrary = [typeof(Years)])]
    public bool A_weekday_on_or_after_a_day_and_one_before_it_are_the_nearest_on_their_side(
        Year year,
        IsoDayOfWeek weekday
    )
    {
        var day = year.Date is { Month: 2, Day: 29 } ? year.Date.PlusDays(1) : year.Date;
        var wanted = weekday == IsoDayOfWeek.None ? IsoDayOfWeek.Monday : weekday;
        var after = HolidayRule.OnOrAfter(wanted, day.Month, day.Day).In(day.Year)[0];
        var before = HolidayRule.Before(wanted, day.Month, day.Day).In(day.Year)[0];
        return after == DateAdjusters.NextOrSame(wanted)(day) && before == DateAdjusters.Previous(wanted)(day);
    }

    [Law(Arbitrary = [typeof(Years)])]
    public bool A_closure_is_every_day_from_its_first_to_its_last_over_new_year_too(Year year, byte length)
    {
        var (start, end) = (year.Date, year.Date.PlusDays(length));
        var closed = HolidayRule.Period(start.Month, start.Day, end.Month, end.Day).In(start.Year);
        return closed.SequenceEqual(Enumerable.Range(0, length + 1).Select(start.PlusDays));
    }

    [Law(Arbitrary = [typeof(Years)])]
    public bool A_rule_until_a_year_and_from_the_next_one_on_is_the_whole_rule(HolidayRule rule, Year year, Year other)
    {
        var (until, from) = (rule.Until(year.Number), rule.From(year.Number + 1));
        return HolidayRule.Together(until, from).HolidaysIn(other.Number) == rule.HolidaysIn(other.Number)
            && (other.Number <= year.Number ? from : until).In(other.Number).IsEmpty
            && rule.Between(year.Number, year.Number + 5).In(other.Number)
                == rule.From(year.Number).Until(year.Number + 5).In(other.Number);
    }

    [Law(Arbitrary = [typeof(Years)])]
    public bool A_rule_of_every_so_many_years_holds_in_these_and_in_no_other(
        HolidayRule rule,
        Year year,
        PositiveInt every
    )
    {
        var rhythm = (every.Get % 100) + 1;
        var some = rule.EveryYears(rhythm, from: 2000);
        return some.In(year.Number)
            == (year.Number >= 2000 && (year.Number - 2000) % rhythm == 0 ? rule.In(year.Number) : []);
    }

    [Law(Arbitrary = [typeof(Years)])]
    public bool Rules_put_together_close_what_each_closes_whatever_their_order(
        HolidayRule one,
        HolidayRule other,
        Year year
    )
    {
        var both = HolidayRule.Together(one, other).In(year.Number);
        return both == HolidayRule.Together(other, one, other).In(year.Number)
            && both.SequenceEqual(one.In(year.Number).Union(other.In(year.Number)).Order());
    }

    [Law(Arbitrary = [typeof(Years)])]
    public bool An_exception_and_a_moved_day_change_that_day_alone(HolidayRule rule, Year year)
    {
        if (rule.In(year.Number) is not [var day])
        {
            return true;
        }

        var elsewhere = new LocalDate(year.Number, 6, 15);
        var moved = rule.Moved(year.Number, elsewhere);
        return !rule.Except(day).In(year.Number).Contains(day)
            && moved.In(year.Number) == [elsewhere]
            && moved.In(year.Number + 1) == rule.In(year.Number + 1)
            && rule.Except(day).In(year.Number + 2) == rule.In(year.Number + 2);
    }

    [Law(Arbitrary = [typeof(Years)])]
    public bool A_name_changes_no_day_and_is_on_every_day(HolidayRule rule, Year year)
    {
        var named = rule.Named("Harvest Day", "Día de la Cosecha");
        return named.In(year.Number) == rule.In(year.Number)
            && named
                .HolidaysIn(year.Number)
                .All(holiday => holiday.Name == new HolidayName("Harvest Day", "Día de la Cosecha"));
    }

    [Law(Arbitrary = [typeof(Years)])]
    [Trait("Law", "CA-17")]
    public bool Four_hundred_years_later_a_rule_without_Easter_closes_the_same_days(Year year, IsoDayOfWeek weekday)
    {
        var wanted = weekday == IsoDayOfWeek.None ? IsoDayOfWeek.Friday : weekday;
        var day = year.Date;
        HolidayRule[] rules =
        [
            HolidayRule.Fixed(day.Month, day.Day).Observed(Observance.NearestWeekday),
            HolidayRule.Nth(2, wanted, day.Month),
            HolidayRule.Last(wanted, day.Month).DaysLater(3),
            HolidayRule.Period(day.Month, day.Day, 1, 6),
        ];
        return rules.All(rule =>
            rule.In(year.Number + 400)
                .SequenceEqual(rule.In(year.Number).Select(closed => closed.PlusDays(DaysOf400Years)))
        );
    }

    [Law(Arbitrary = [typeof(Years)])]
    public bool A_calendar_from_rules_is_closed_on_their_days_and_on_weekends_and_on_no_other_day(
        HolidayRule one,
        HolidayRule other,
        Year year
    )
    {
        IsoDayOfWeek[] weekend = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];
        var (first, last) = (year.Number, year.Number + 1);
        var calendar = BusinessCalendar.FromRules("rules", [.. weekend], first, last, one, other);
        var closed = Enumerable
            .Range(first - 1, 4)
            .SelectMany(each => one.In(each).Concat(other.In(each)))
            .Where(date => date.Year >= first && date.Year <= last && !weekend.Contains(date.DayOfWeek))
            .Distinct()
            .Order();
        return calendar.Holidays.SequenceEqual(closed)
            && calendar.Openings.IsEmpty
            && calendar == BusinessCalendar.MondayToFriday.Between(first, last).With(other).With(one)
            && calendar
                .HolidaysIn(first)
                .Select(holiday => holiday.Date)
                .Distinct()
                .SequenceEqual(calendar.Holidays.Where(date => date.Year == first));
    }

    [Law(Arbitrary = [typeof(Years)])]
    public bool A_rule_of_ones_own_composes_with_ours(Year year)
    {
        var rule = new FridayThe13th().Named("Friday the 13th", "Viernes 13").DaysLater(3).From(1600);
        return rule.In(year.Number).All(day => day is { Day: 16, DayOfWeek: IsoDayOfWeek.Monday })
            && rule.In(year.Number).Count is >= 1 and <= 3
            && rule.Describe().ToText(Language.Spanish).Contains("Viernes 13");
    }

    [Law(Arbitrary = [typeof(Years)])]
    public bool A_rule_of_ones_own_that_breaks_its_promise_is_named(Year year)
    {
        foreach (var wrong in new HolidayRule[] { new TenYearsOff(), new Endless() })
        {
            var broken = Assert.Throws<InvalidOperationException>(() => wrong.In(year.Number));
            Assert.Contains(wrong.GetType().Name, broken.Message);
        }

        return true;
    }

    /// <summary>A year with one of its days, any weekday and leap days included.</summary>
    public sealed record Year(LocalDate Date)
    {
        public int Number => Date.Year;
    }

    public static class Years
    {
        public static Arbitrary<Year> Arbitrary() =>
            Arb.From(
                Gen.OneOf(
                        Gen.Choose(0, 60 * 365).Select(new LocalDate(1990, 1, 1).PlusDays),
                        Gen.Choose(0, 400 * 365).Select(new LocalDate(1600, 1, 1).PlusDays),
                        Gen.Elements<LocalDate>(new(2024, 2, 29), new(2000, 2, 29), new(2021, 12, 31), new(2022, 1, 1))
                    )
                    .Select(date => new Year(date)),
                year => year.Number == 2023 ? [] : [new Year(new(2023, 1, 1)), new Year(year.Date.PlusDays(-1))]
            );
    }

    private sealed record FridayThe13th : HolidayRule
    {
        protected override IEnumerable<LocalDate> InCore(int year) =>
            Enumerable
                .Range(1, 12)
                .Select(month => new LocalDate(year, month, 13))
                .Where(day => day.DayOfWeek == IsoDayOfWeek.Friday);
    }

    private sealed record TenYearsOff : HolidayRule
    {
        protected override IEnumerable<LocalDate> InCore(int year) => [new(year + 10, 1, 1)];
    }

    private sealed record Endless : HolidayRule
    {
        protected override IEnumerable<LocalDate> InCore(int year)
        {
            while (true)
            {
                yield return new(year, 1, 1);
            }
        }
    }
}
