using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Tests;

public sealed class HolidayRuleTests
{
    public static TheoryData<HolidayRule, string, string> Texts() =>
        new()
        {
            { HolidayRule.Fixed(12, 25), "25 December", "25 de diciembre" },
            { HolidayRule.Nth(3, IsoDayOfWeek.Monday, 1), "the third Monday of January", "el tercer lunes de enero" },
            { HolidayRule.Last(IsoDayOfWeek.Monday, 5), "the last Monday of May", "el último lunes de mayo" },
            {
                HolidayRule.OnOrAfter(IsoDayOfWeek.Saturday, 10, 31),
                "the first Saturday on or after 31 October",
                "el primer sábado a partir del 31 de octubre, este incluido"
            },
            {
                HolidayRule.Before(IsoDayOfWeek.Monday, 5, 25),
                "the last Monday before 25 May",
                "el último lunes antes del 25 de mayo"
            },
            { HolidayRule.Easter(-2), "Easter Sunday minus 2 days", "el domingo de Pascua menos 2 días" },
            {
                HolidayRule.Period(12, 24, 1, 6),
                "every day from 24 December to 6 January of the next year",
                "todos los días del 24 de diciembre al 6 de enero del año siguiente"
            },
            {
                HolidayRule.Fixed(12, 25).Named("Christmas Day", "Navidad"),
                "Christmas Day:\n  25 December",
                "Navidad:\n  25 de diciembre"
            },
            {
                HolidayRule.Fixed(7, 4).Observed(Observance.NearestWeekday).From(2000),
                "from 2000 on\n  moved by the weekday in days (Saturday -1, Sunday +1)\n    4 July",
                "desde 2000\n  trasladado según el día de la semana, en días (sábado -1, domingo +1)\n    4 de julio"
            },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_rule_is_read_in_both_languages(HolidayRule rule, string english, string spanish)
    {
        Assert.Equal(english, rule.Describe().ToText(Language.English).ReplaceLineEndings("\n").TrimEnd());
        Assert.Equal(spanish, rule.Describe().ToText(Language.Spanish).ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public void A_leap_day_closes_leap_years_alone()
    {
        Assert.Empty(HolidayRule.Fixed(2, 29).In(2023));
        Assert.Equal([new LocalDate(2024, 2, 29)], HolidayRule.Fixed(2, 29).In(2024));
    }

    [Fact]
    public void A_closure_that_ends_on_a_leap_day_ends_on_the_last_of_February()
    {
        Assert.Equal(new(2023, 2, 28), HolidayRule.Period(2, 27, 2, 29).In(2023)[^1]);
        Assert.Equal(new(2024, 2, 29), HolidayRule.Period(2, 27, 2, 29).In(2024)[^1]);
        Assert.Equal(new(2023, 3, 1), HolidayRule.Period(2, 29, 3, 2).In(2023)[0]);
    }

    [Fact]
    public void New_Year_on_a_Saturday_is_kept_in_the_old_year()
    {
        var rule = HolidayRule.Fixed(1, 1).Observed(Observance.NearestWeekday);
        Assert.Equal([new LocalDate(2021, 12, 31)], rule.In(2022));
        Assert.DoesNotContain(rule.In(2021), day => day.Month == 12);
    }

    [Theory]
    [InlineData(2021, "2021-12-27,2021-12-28")]
    [InlineData(2022, "2022-12-26,2022-12-27")]
    [InlineData(2020, "2020-12-25,2020-12-28")]
    [InlineData(2023, "2023-12-25,2023-12-26")]
    public void Christmas_and_Boxing_Day_have_substitutes_of_their_own(int year, string expected)
    {
        var christmas = HolidayRule
            .Together(HolidayRule.Fixed(12, 25), HolidayRule.Fixed(12, 26))
            .Observed(Observance.SubstituteWeekday);
        Assert.Equal(expected, string.Join(',', christmas.In(year).Select(NodaTime.Text.LocalDatePattern.Iso.Format)));
    }

    [Fact]
    public void A_moved_holiday_is_back_in_its_place_a_year_later()
    {
        // The late May bank holiday of England and Wales was kept on 2 June in 2022.
        var spring = HolidayRule.Last(IsoDayOfWeek.Monday, 5).Moved(2022, new(2022, 6, 2));
        Assert.Equal([new LocalDate(2022, 6, 2)], spring.In(2022));
        Assert.Equal([new LocalDate(2023, 5, 29)], spring.In(2023));
    }

    [Fact]
    public void What_no_year_can_close_is_refused_by_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("month", () => HolidayRule.Fixed(13, 1));
        Assert.Throws<ArgumentOutOfRangeException>("day", () => HolidayRule.Fixed(2, 30));
        Assert.Throws<ArgumentOutOfRangeException>("day", () => HolidayRule.Fixed(4, 0));
        Assert.Throws<ArgumentOutOfRangeException>("number", () => HolidayRule.Nth(6, IsoDayOfWeek.Monday, 1));
        Assert.Throws<ArgumentOutOfRangeException>("weekday", () => HolidayRule.Nth(1, IsoDayOfWeek.None, 1));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => HolidayRule.Last(IsoDayOfWeek.Monday, 0));
        Assert.Throws<ArgumentOutOfRangeException>("day", () => HolidayRule.Before(IsoDayOfWeek.Monday, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => HolidayRule.Easter(101));
        Assert.Throws<ArgumentOutOfRangeException>("toDay", () => HolidayRule.Period(8, 1, 8, 32));
        Assert.Throws<ArgumentException>("dates", () => HolidayRule.On());
        Assert.Throws<ArgumentException>("dates", () => HolidayRule.On(default(LocalDate)));
        Assert.Throws<ArgumentException>("rules", () => HolidayRule.Together());
        Assert.Throws<ArgumentOutOfRangeException>("year", () => HolidayRule.Easter().In(1582));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => HolidayRule.Easter().In(9999));
    }

    [Fact]
    public void What_a_rule_does_not_have_cannot_be_taken_from_it()
    {
        var christmas = HolidayRule.Fixed(12, 25);
        Assert.Throws<ArgumentException>("dates", () => christmas.Except(new LocalDate(2026, 12, 26)));
        Assert.Throws<ArgumentException>("year", () => christmas.Until(2020).Moved(2021, new(2021, 12, 27)));
        Assert.Throws<ArgumentException>(
            "year",
            () => HolidayRule.Period(12, 24, 12, 26).Moved(2021, new(2021, 12, 27))
        );
        Assert.Throws<ArgumentOutOfRangeException>("date", () => christmas.Moved(2021, new(2024, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>("lastYear", () => christmas.Between(2021, 2020));
        Assert.Throws<ArgumentOutOfRangeException>("every", () => christmas.EveryYears(0, from: 2020));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => christmas.DaysLater(32));
        Assert.Throws<ArgumentException>("english", () => christmas.Named("", "Navidad"));
    }

    [Fact]
    public void Observances_that_could_not_end_are_refused()
    {
        var everyDay = Enumerable
            .Range(1, 7)
            .Aggregate(Observance.AsItFalls, (all, day) => all.Moving((IsoDayOfWeek)day, days: 1));
        Assert.Throws<InvalidOperationException>(() => everyDay.AvoidingHolidays());
        Assert.Throws<ArgumentException>(
            "observance",
            () =>
                HolidayRule
                    .Fixed(12, 25)
                    .Observed(Observance.SubstituteWeekday)
                    .From(2000)
                    .Observed(Observance.SubstituteWeekday)
        );
    }

    [Fact]
    public void Rules_are_nested_and_grouped_only_so_far()
    {
        var deep = HolidayRule.Fixed(12, 25);
        for (var level = 1; level < HolidayRule.MaxDepth; level++)
        {
            deep = deep.From(1600);
        }

        Assert.Equal([new LocalDate(2026, 12, 25)], deep.In(2026));
        Assert.Contains("25 December", deep.ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("inner", () => deep.From(1600));

        var many = Enumerable.Range(1, HolidayRule.MaxParts - 1).Select(_ => HolidayRule.Fixed(12, 25)).ToArray();
        Assert.Single(HolidayRule.Together(many).In(2026));
        Assert.Throws<ArgumentException>("rules", () => HolidayRule.Together([.. many, HolidayRule.Fixed(12, 25)]));
    }

    [Fact]
    public void Rules_are_equal_when_they_say_the_same()
    {
        Assert.Equal(
            HolidayRule.Fixed(12, 25).Named("Christmas Day", "Navidad").From(2000),
            HolidayRule.Fixed(12, 25).Named("Christmas Day", "Navidad").From(2000)
        );
        Assert.NotEqual(HolidayRule.Fixed(12, 25), HolidayRule.Fixed(12, 25).Named("Christmas Day", "Navidad"));
        Assert.Equal(
            Observance.NearestWeekday,
            Observance.AsItFalls.Moving(IsoDayOfWeek.Saturday, days: -1).Moving(IsoDayOfWeek.Sunday, days: 1)
        );
    }

    [Theory]
    [InlineData("NearestWeekday", "2026-07-01", "2026-07-03", "2026-07-06")]
    [InlineData("SundayToMonday", "2026-07-01", "2026-07-04", "2026-07-06")]
    [InlineData("NextMonday", "2026-07-06", "2026-07-06", "2026-07-06")]
    [InlineData("NearestMonday", "2026-06-29", "2026-07-04", "2026-07-05")]
    [InlineData("MondayOfTheWeek", "2026-06-29", "2026-07-04", "2026-07-05")]
    [InlineData("SubstituteWeekday", "2026-07-01", "2026-07-06", "2026-07-06")]
    [InlineData("AsItFalls", "2026-07-01", "2026-07-04", "2026-07-05")]
    public void The_example_of_each_observance_is_right(string name, string wednesday, string saturday, string sunday)
    {
        var observance = name switch
        {
            "NearestWeekday" => Observance.NearestWeekday,
            "SundayToMonday" => Observance.SundayToMonday,
            "NextMonday" => Observance.NextMonday,
            "NearestMonday" => Observance.NearestMonday,
            "MondayOfTheWeek" => Observance.MondayOfTheWeek,
            "SubstituteWeekday" => Observance.SubstituteWeekday,
            _ => Observance.AsItFalls,
        };
        Assert.Equal((wednesday, saturday, sunday), (Kept(1, observance), Kept(4, observance), Kept(5, observance)));
    }

    private static string Kept(int dayOfJuly, Observance observance) =>
        NodaTime.Text.LocalDatePattern.Iso.Format(HolidayRule.Fixed(7, dayOfJuly).Observed(observance).In(2026)[0]);
}
