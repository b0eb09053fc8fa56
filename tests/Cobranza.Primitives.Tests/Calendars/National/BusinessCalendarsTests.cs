using Cobranza.Calendars;

namespace Cobranza.Tests;

public sealed class BusinessCalendarsTests
{
    // Written out, because files of policies hold these ids.
    private static readonly string[] Ids =
    [
        "argentina",
        "brazil",
        "brazil-banking",
        "chile",
        "colombia",
        "mexico",
        "peru",
        "spain",
        "t2",
        "united-kingdom-england-wales",
        "united-states-federal",
        "united-states-federal-reserve",
    ];

    [Fact]
    public void The_ids_never_change() => Assert.Equal(Ids, BusinessCalendars.Ids);

    [Fact]
    public void Every_calendar_is_found_by_its_id_and_tells_it()
    {
        Assert.Equal(Ids.Length, BusinessCalendars.All.Distinct().Count());
        Assert.Equal(Ids, BusinessCalendars.All.Select(BusinessCalendars.IdOf));
        foreach (var id in Ids)
        {
            Assert.True(BusinessCalendars.TryFind(id, out var calendar));
            Assert.Equal(id, BusinessCalendars.IdOf(calendar));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Spain")]
    [InlineData(" spain")]
    [InlineData("españa")]
    [InlineData("atlantis")]
    public void Another_id_finds_nothing(string id)
    {
        Assert.False(BusinessCalendars.TryFind(id, out var calendar));
        Assert.Null(calendar);
    }

    [Fact]
    public void A_calendar_of_one_s_own_has_no_id()
    {
        Assert.Null(BusinessCalendars.IdOf(BusinessCalendar.MondayToFriday));
        Assert.Null(BusinessCalendars.IdOf(BusinessCalendars.Spain.WithHolidays([new(2026, 7, 24)])));
        Assert.Null(BusinessCalendars.IdOf(BusinessCalendars.Spain.Between(2020, 2025)));
    }

    [Fact]
    public void Another_name_leaves_the_id() =>
        Assert.Equal("spain", BusinessCalendars.IdOf(BusinessCalendars.Spain.Named("España")));

    [Fact]
    public void A_missing_id_or_calendar_is_refused()
    {
        Assert.Throws<ArgumentNullException>("id", () => BusinessCalendars.TryFind(null!, out _));
        Assert.Throws<ArgumentNullException>("calendar", () => BusinessCalendars.IdOf(null!));
    }

    [Fact]
    public void A_calendar_is_built_once() => Assert.Same(BusinessCalendars.Chile, BusinessCalendars.Chile);

    [Fact]
    public void A_day_outside_its_years_is_refused_by_the_calendar_s_name()
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() =>
            BusinessCalendars.UnitedKingdom.IsBusinessDay(new(2029, 1, 1))
        );
        Assert.Contains("'England and Wales'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("1978 to 2028", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2018-11-02", "Reformation Day", "Día de las Iglesias Evangélicas y Protestantes")]
    [InlineData("2018-09-17", "National holiday", "Feriado nacional")]
    [InlineData("2026-05-21", "Navy Day", "Día de las Glorias Navales")]
    public void A_closed_day_says_which_holiday_it_is(string day, string english, string spanish)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var reason = BusinessCalendars.Chile.WhyClosed(date);
        Assert.NotNull(reason);
        Assert.Contains(english, reason.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains(spanish, reason.ToText(Language.Spanish), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_holiday_of_every_calendar_has_a_name_in_both_languages()
    {
        foreach (var calendar in BusinessCalendars.All)
        {
            Assert.All(
                calendar.Holidays,
                date => Assert.NotEqual("calendars.unnamed-holiday", calendar.WhyClosed(date)!.Rule.Id)
            );
        }
    }
}
