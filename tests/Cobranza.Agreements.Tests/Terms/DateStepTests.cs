using Cobranza.Calendars;
using Cobranza.Terms;
using NodaTime;
using NodaTime.Text;

namespace Cobranza.Tests.Terms;

public sealed class DateStepTests
{
    private static readonly BusinessCalendar Weekdays = BusinessCalendar.MondayToFriday;

    [Theory]
    [InlineData(1, 25, "2026-01-25", "2026-02-10")]
    [InlineData(1, 25, "2026-01-26", "2026-03-10")]
    [InlineData(0, 25, "2026-01-09", "2026-01-10")]
    [InlineData(0, 25, "2026-01-11", "2026-02-10")]
    [InlineData(0, 25, "2026-01-26", "2026-02-10")]
    [InlineData(1, 30, "2026-02-28", "2026-03-10")]
    public void After_the_cutoff_an_invoice_counts_as_the_next_months(int ahead, int cutoff, string from, string due) =>
        Assert.Equal(Date(due), DateStep.DayOfMonth(10, ahead, cutoff).Apply(Date(from)));

    [Theory]
    [InlineData("2026-03-31", "2026-03-31")]
    [InlineData("2026-04-01", "2026-09-30")]
    [InlineData("2026-10-01", "2027-03-31")]
    public void Fixed_dates_of_the_year_are_taken_in_turn(string from, string due) =>
        Assert.Equal(Date(due), DateStep.DatesOfYear(new(9, 30), new(3, 31)).Apply(Date(from)));

    [Fact]
    public void The_last_of_february_is_its_29th_or_28th()
    {
        Assert.Equal(Date("2027-02-28"), DateStep.DatesOfYear(new AnnualDate(2, 29)).Apply(Date("2026-03-01")));
        Assert.Equal(Date("2028-02-29"), DateStep.DatesOfYear(new AnnualDate(2, 29)).Apply(Date("2028-02-28")));
    }

    [Theory]
    [InlineData("2026-05-10", "2026-05-29")]
    [InlineData("2026-05-29", "2026-05-29")]
    [InlineData("2026-05-30", "2026-06-30")]
    public void The_last_business_day_of_a_month_that_has_gone_by_is_that_of_the_next(string from, string due) =>
        Assert.Equal(Date(due), DateStep.LastBusinessDayOfMonth(Weekdays).Apply(Date(from)));

    [Fact]
    public void Weeks_are_seven_days()
    {
        Assert.Equal(DateStep.PlusDays(14), DateStep.PlusWeeks(2));
        Assert.Equal(Date("2026-05-01"), DateStep.NextWeekday(IsoDayOfWeek.Friday).Apply(Date("2026-04-30")));
        Assert.Equal(Date("2026-05-01"), DateStep.NextWeekday(IsoDayOfWeek.Friday).Apply(Date("2026-05-01")));
    }

    [Fact]
    public void A_step_rolled_back_stops_where_it_started()
    {
        // 2 May 2026 is a Saturday.
        var tenDays = DateStep.PlusDays(10).Rolled(Weekdays, DateAdjustment.Preceding);
        Assert.Equal(Date("2026-05-01"), tenDays.Apply(Date("2026-04-22")));
        var none = DateStep.PlusDays(0).Rolled(Weekdays, DateAdjustment.Preceding);
        Assert.Equal(Date("2026-05-02"), none.Apply(Date("2026-05-02")));
        Assert.Equal(Date("2026-05-04"), DateStep.NextBusinessDay(Weekdays).Apply(Date("2026-05-02")));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateStep.EndOfMonth.Rolled(Weekdays, DateAdjustment.None));
    }

    [Fact]
    public void A_payday_moved_to_monday_is_paid_on_that_monday()
    {
        // 5 April 2026 is a Sunday.
        var step = DateStep.Paydays(5, 20).OnBusinessDays(Weekdays);
        Assert.Equal(Date("2026-04-06"), step.Apply(Date("2026-04-02")));
        Assert.Equal(Date("2026-04-06"), step.Apply(Date("2026-04-06")));
        Assert.Equal(Date("2026-04-20"), step.Apply(Date("2026-04-07")));
    }

    [Fact]
    public void August_closed_skips_its_paydays()
    {
        var step = DateStep.Paydays(5, 20).Outside(ClosedPeriod.EveryMonth(8));
        Assert.Equal(Date("2026-09-05"), step.Apply(Date("2026-07-21")));
        Assert.Equal(Date("2026-07-20"), step.Apply(Date("2026-07-20")));
        var payday = DateStep.Paydays(31).Outside(ClosedPeriod.EveryMonth(8)).OnBusinessDays(Weekdays);

        // The 31st is a Sunday in August 2025: it is closed, so that its Monday does not count either.
        Assert.Equal(Date("2025-09-30"), payday.Apply(Date("2025-08-31")));
    }

    [Fact]
    public void A_closed_period_can_run_over_the_turn_of_the_year()
    {
        var step = DateStep.OutsideClosedPeriods(ClosedPeriod.EveryYear(12, 24, 1, 6));
        Assert.Equal(Date("2027-01-07"), step.Apply(Date("2026-12-24")));
        Assert.Equal(Date("2027-01-07"), step.Apply(Date("2027-01-06")));
        Assert.Equal(Date("2026-12-23"), step.Apply(Date("2026-12-23")));
    }

    [Fact]
    public void Paydays_that_can_never_be_open_are_refused_when_built()
    {
        var year = ClosedPeriod.EveryYear(1, 1, 12, 31);
        Assert.Throws<ArgumentException>(() => DateStep.OutsideClosedPeriods(year));
        Assert.Throws<ArgumentException>(() =>
            DateStep.OutsideClosedPeriods(ClosedPeriod.EveryYear(3, 1, 8, 31), ClosedPeriod.EveryYear(9, 1, 2, 31))
        );
        ClosedPeriod[] fifths =
        [
            .. Enumerable.Range(1, 12).Select(month => ClosedPeriod.EveryYear(month, 4, month, 6)),
        ];
        var error = Assert.Throws<ArgumentException>(() => DateStep.Paydays(5).Outside(fifths));
        Assert.Contains("no payday of any year", error.Message, StringComparison.Ordinal);
        Assert.Equal(Date("2026-01-20"), DateStep.Paydays(5, 20).Outside(fifths).Apply(Date("2026-01-05")));
    }

    [Fact]
    public void A_leap_day_alone_can_be_open()
    {
        var step = DateStep.OutsideClosedPeriods(ClosedPeriod.EveryYear(3, 1, 2, 28));
        Assert.Equal(Date("2028-02-29"), step.Apply(Date("2026-01-01")));
    }

    [Fact]
    public void Paydays_that_are_never_open_for_another_reason_end_the_search_with_an_error()
    {
        var never = DateStep
            .Paydays(DateStep.NextWeekday(IsoDayOfWeek.Friday))
            .Outside(ClosedPeriod.Once(Date("2000-01-01"), Date("9999-12-31")));
        Assert.Throws<ArgumentOutOfRangeException>(() => never.Apply(Date("2026-01-01")));

        // A step of one's own can be tried, but not known.
        var newYear = DateStep.Paydays(new NewYear()).Outside(ClosedPeriod.EveryYear(12, 31, 1, 1));
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => newYear.Apply(Date("2026-01-02")));
        Assert.Contains("no open payday", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_payday_of_ones_own_that_never_stays_is_caught()
    {
        Assert.Throws<ArgumentException>(() => DateStep.Paydays(DateStep.PlusDays(30)));
        var error = Assert.Throws<InvalidOperationException>(() =>
            DateStep.Paydays(new Tomorrow()).Apply(Date("2026-01-01"))
        );
        Assert.Contains(nameof(Tomorrow), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Postponements_lead_ahead_and_each_day_is_postponed_once()
    {
        var day = Date("2021-06-14");
        Assert.Throws<ArgumentOutOfRangeException>(() => new Postponement(day, day));
        Assert.Throws<ArgumentException>(() =>
            DateStep.Paydays(14).Postponing(new(day, day.PlusDays(1)), new(day, day.PlusDays(2)))
        );
        Assert.Throws<ArgumentException>(() => new ClosedPeriod.Dated(DateRange.From(day)));
    }

    [Fact]
    public void Days_and_dates_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DateStep.DayOfMonth(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateStep.DayOfMonth(32));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateStep.DayOfMonth(1, cutoff: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateStep.DayOfMonth(1, cutoff: 31));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateStep.DaysOfMonth(5, 32));
        Assert.Throws<ArgumentException>(() => DateStep.DaysOfMonth());
        Assert.Throws<ArgumentException>(() => DateStep.DaysOfMonth(5, 5));
        Assert.Throws<ArgumentException>(() => DateStep.DatesOfYear());
        Assert.Throws<ArgumentOutOfRangeException>(() => DateStep.NextWeekday(IsoDayOfWeek.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateStep.PlusWeeks(DateStep.MaxWeeks + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateStep.PlusBusinessDays(-1, Weekdays));
        Assert.Throws<ArgumentException>(() => DateStep.PlusDays(1).Apply(default));
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("9999-12-20")]
    public void Steps_beyond_the_year_9999_are_refused(string from)
    {
        DateStep[] beyond =
        [
            DateStep.PlusDays(30),
            DateStep.PlusMonths(1),
            DateStep.DayOfMonth(1, 1),
            DateStep.DaysOfMonth(5),
            DateStep.DatesOfYear(new AnnualDate(1, 1)),
            DateStep.Paydays(5),
            DateStep.PlusBusinessDays(30, Weekdays),
        ];
        Assert.All(beyond, step => Assert.Throws<ArgumentOutOfRangeException>(() => step.Apply(Date(from))));
    }

    [Fact]
    public void Steps_are_written_out_in_both_languages()
    {
        var step = DateStep
            .Paydays(5, 20)
            .Outside(ClosedPeriod.EveryMonth(2), ClosedPeriod.Once(Date("2026-03-03"), Date("2026-03-14")))
            .Postponing(new Postponement(Date("2026-06-14"), Date("2026-07-08")))
            .OnBusinessDays(Weekdays);
        Assert.Equal(
            """
            the debtor's next payday:
              the next of these days of a month: 5, 20 (the last day of a shorter month)
              nothing is paid from 1 February to the last day of February, every year
              nothing is paid from 2026-03-03 to 2026-03-14
              what falls on 2026-06-14 is paid on 2026-07-08
              if that day is not a business day, the next business day
            """.ReplaceLineEndings("\n"),
            step.ToString()
        );
        Assert.Equal(
            """
            el siguiente día de pago del deudor:
              el siguiente de estos días de mes: 5, 20 (el último día si el mes es más corto)
              no se paga del 1 de febrero al último día de febrero de cada año
              no se paga del 2026-03-03 al 2026-03-14
              lo que cae el 2026-06-14 se paga el 2026-07-08
              si ese día no es hábil, el siguiente día hábil
            """.ReplaceLineEndings("\n"),
            step.Describe().ToText(Language.Spanish)
        );
        Assert.Equal(
            "el día 10 del mes siguiente (el último día si el mes es más corto); después del día 25, un mes más tarde",
            DateStep.DayOfMonth(10, 1, 25).Describe().ToText(Language.Spanish)
        );
        Assert.Equal(
            "el siguiente viernes (ese mismo día si lo es)",
            DateStep.NextWeekday(IsoDayOfWeek.Friday).Describe().ToText(Language.Spanish)
        );
        Assert.Equal("1 día hábil después", DateStep.PlusBusinessDays(1, Weekdays).Describe().ToText(Language.Spanish));
    }

    [Fact]
    public void Every_step_fills_every_field_of_its_text()
    {
        DateStep[] steps =
        [
            DateStep.PlusDays(1),
            DateStep.PlusDays(2),
            DateStep.PlusMonths(1),
            DateStep.PlusMonths(2),
            DateStep.PlusBusinessDays(1, Weekdays),
            DateStep.PlusBusinessDays(2, Weekdays),
            DateStep.EndOfMonth,
            DateStep.LastBusinessDayOfMonth(Weekdays),
            DateStep.NextWeekday(IsoDayOfWeek.Monday),
            .. from ahead in new[] { 0, 1, 2 }
            from cutoff in new int?[] { null, 25 }
            select DateStep.DayOfMonth(10, ahead, cutoff),
            DateStep.DaysOfMonth(5, 20),
            DateStep.DatesOfYear(new AnnualDate(3, 31)),
            .. Enum.GetValues<DateAdjustment>()
                .Where(one => one != DateAdjustment.None)
                .Select(one => DateStep.PlusDays(2).Rolled(Weekdays, one)),
            DateStep.Paydays(5).Outside(ClosedPeriod.EveryMonth(8)).OnBusinessDays(Weekdays),
            DateStep.OutsideClosedPeriods(ClosedPeriod.EveryMonth(8)),
            new Tomorrow(),
        ];
        Assert.All(
            steps,
            step =>
            {
                Assert.DoesNotContain('{', step.ToString());
                Assert.DoesNotContain('{', step.Describe().ToText(Language.Spanish));
            }
        );
    }

    private static LocalDate Date(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    private sealed record Tomorrow : DateStep
    {
        protected override LocalDate ApplyCore(LocalDate from) => from.PlusDays(1);
    }

    private sealed record NewYear : DateStep
    {
        protected override LocalDate ApplyCore(LocalDate from) =>
            from.DayOfYear == 1 ? from : new LocalDate(from.Year + 1, 1, 1);
    }
}
