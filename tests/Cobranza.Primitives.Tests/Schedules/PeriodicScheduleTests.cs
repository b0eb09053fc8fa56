using System.Globalization;
using Cobranza.Calendars;
using Cobranza.Schedules;
using NodaTime;
using NodaTime.Text;

namespace Cobranza.Tests;

public sealed class PeriodicScheduleTests
{
    private const string None = "-";

    public static TheoryData<string> Published() => [.. Rows().Select(row => row.Id)];

    public static TheoryData<string> PublishedOtherwise() =>
        [.. Rows().Where(row => row.Ours != None).Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Published))]
    public void Published_periods_come_out(string id)
    {
        var row = Rows().Single(row => row.Id == id);
        var schedule = row.Schedule();
        Assert.Equal(Dates(row.Contractual), Ends(schedule.Periods, period => (period.Start, period.End)));
        Assert.Equal(
            Dates(row.Ours == None ? row.Adjusted : row.Ours),
            Ends(
                schedule.AdjustedPeriods(row.Calendar(), row.Adjustment),
                period => (period.AdjustedStart, period.AdjustedEnd)
            )
        );
    }

    /// <summary>QuantLib keeps month ends on the last business day of the month; we move each date as the contract says.</summary>
    [Theory]
    [MemberData(nameof(PublishedOtherwise))]
    public void Published_dates_that_follow_another_convention_still_do(string id)
    {
        var row = Rows().Single(row => row.Id == id);
        var calendar = row.Calendar();
        foreach (var (contractual, theirs, ours) in Dates(row.Contractual).Zip(Dates(row.Adjusted), Dates(row.Ours)))
        {
            Assert.Equal(calendar.Adjust(contractual, row.Adjustment), ours);
            Assert.True(theirs == ours || theirs == LastBusinessDayOfMonth(calendar, contractual));
        }

        Assert.NotEqual(row.Adjusted, row.Ours);
    }

    [Theory]
    [InlineData(Stub.ShortFirst, "1000")]
    [InlineData(Stub.LongFirst, "100")]
    [InlineData(Stub.SmartFirst, "1000")]
    [InlineData(Stub.ShortLast, "0001")]
    [InlineData(Stub.LongLast, "001")]
    [InlineData(Stub.SmartLast, "0001")]
    public void A_stub_says_that_it_is_one(Stub stub, string stubs)
    {
        var schedule = new PeriodicSchedule(new(2014, 6, 4), new(2014, 9, 17), Frequency.Monthly, stub);
        Assert.Equal(stubs, string.Concat(schedule.Periods.Select(period => period.IsStub ? '1' : '0')));
    }

    [Fact]
    public void Weeks_and_days_are_counted_from_the_anchor_too()
    {
        var weekly = PeriodicSchedule.Of(new(2026, 1, 2), 3, Frequency.Weekly);
        Assert.Equal(
            "[2026-01-02..2026-01-09, 2026-01-09..2026-01-16, 2026-01-16..2026-01-23]",
            weekly.Periods.ToString()
        );
        var fortnights = new PeriodicSchedule(new(2026, 1, 1), new(2026, 2, 1), Frequency.Weeks(2), Stub.ShortFirst);
        Assert.Equal(
            "[2026-01-01..2026-01-04, 2026-01-04..2026-01-18, 2026-01-18..2026-02-01]",
            fortnights.Periods.ToString()
        );
        Assert.Equal(
            "[True, False, False]",
            ValueList.From(fortnights.Periods.Select(period => period.IsStub)).ToString()
        );
    }

    [Fact]
    public void The_first_date_may_be_moved_in_another_way_than_the_rest()
    {
        var schedule = new PeriodicSchedule(new(2014, 8, 17), new(2014, 10, 17), Frequency.Monthly);
        var periods = schedule.AdjustedPeriods(
            BusinessCalendar.MondayToFriday,
            DateAdjustment.Following,
            DateAdjustment.None
        );
        Assert.Equal("[2014-08-17..2014-09-17, 2014-09-17..2014-10-17]", periods.ToString());
        Assert.Equal(
            new(2014, 8, 18),
            schedule.AdjustedPeriods(BusinessCalendar.MondayToFriday, DateAdjustment.Following)[0].AdjustedStart
        );
    }

    [Fact]
    public void A_start_that_would_be_moved_past_its_end_is_refused()
    {
        var schedule = PeriodicSchedule.Of(new(2026, 1, 3), 2, Frequency.Days(1));
        var calendar = BusinessCalendar.MondayToFriday;
        Assert.Throws<ArgumentException>(
            "ofStart",
            () => schedule.AdjustedPeriods(calendar, DateAdjustment.Preceding, DateAdjustment.Following)
        );
        var periods = schedule.AdjustedPeriods(calendar, DateAdjustment.Following);
        Assert.Equal(
            "[2026-01-03..2026-01-04 (2026-01-05..2026-01-05), 2026-01-04..2026-01-05 (2026-01-05..2026-01-05)]",
            periods.ToString()
        );
    }

    [Fact]
    public void What_cannot_be_is_refused_by_name()
    {
        LocalDate start = new(2014, 6, 4);
        LocalDate end = new(2014, 9, 17);
        var monthly = Frequency.Monthly;
        Refused("end", () => new PeriodicSchedule(start, start, monthly));
        Refused("end", () => new PeriodicSchedule(end, start, monthly));
        Refused("start", () => new PeriodicSchedule(default, end, monthly));
        Refused("stub", () => new PeriodicSchedule(start, end, monthly));
        Refused("stub", () => new PeriodicSchedule(start, end, monthly, Stub.None));
        Refused("stub", () => new PeriodicSchedule(start, end, monthly, (Stub)99));
        Refused("stub", () => new PeriodicSchedule(start, end, monthly, Stub.None, null, new(2014, 6, 17)));
        Refused("stub", () => new PeriodicSchedule(start, end, monthly, rollDay: RollDay.Of(9)));
        Refused(
            "stub",
            () => new PeriodicSchedule(start, end, Frequency.Quarterly, firstRegularStart: new(2014, 7, 17))
        );
        Refused("stub", () => new PeriodicSchedule(start, end, Frequency.WholeTerm, Stub.ShortFirst));
        Refused("stub", () => new PeriodicSchedule(start, end, Frequency.WholeTerm, lastRegularEnd: new(2014, 8, 4)));
        Refused("rollDay", () => new PeriodicSchedule(start, end, monthly, Stub.ShortFirst, RollDay.Of(4)));
        Refused("rollDay", () => new PeriodicSchedule(start, end, monthly, Stub.LongLast, RollDay.Of(17)));
        Refused(
            "rollDay",
            () => new PeriodicSchedule(start, end, Frequency.Weekly, Stub.ShortLast, RollDay.EndOfMonth)
        );
        Refused("rollDay", () => new PeriodicSchedule(start, end, Frequency.WholeTerm, rollDay: RollDay.Of(4)));
        Refused(
            "firstRegularStart",
            () => new PeriodicSchedule(start, end, monthly, firstRegularStart: new(2014, 6, 3))
        );
        Refused(
            "firstRegularStart",
            () => new PeriodicSchedule(start, end, monthly, firstRegularStart: new(2014, 9, 18))
        );
        Refused("lastRegularEnd", () => new PeriodicSchedule(start, end, monthly, lastRegularEnd: new(2014, 9, 18)));
        Refused(
            "lastRegularEnd",
            () => new PeriodicSchedule(start, end, monthly, Stub.Implied, null, new(2014, 7, 17), new(2014, 7, 16))
        );
    }

    [Fact]
    public void Too_many_periods_are_refused_before_they_are_made()
    {
        LocalDate start = new(2000, 1, 1);
        Assert.Equal(
            PeriodicSchedule.MaxPeriods,
            PeriodicSchedule.Of(start, PeriodicSchedule.MaxPeriods, Frequency.Days(1)).Periods.Count
        );
        Refused("periods", () => PeriodicSchedule.Of(start, PeriodicSchedule.MaxPeriods + 1, Frequency.Days(1)));
        Refused("periods", () => PeriodicSchedule.Of(start, 0, Frequency.Days(1)));
        Refused("frequency", () => new PeriodicSchedule(start, new(9999, 12, 31), Frequency.Days(1)));
        Refused(
            "frequency",
            () => new PeriodicSchedule(start, start.PlusDays(PeriodicSchedule.MaxPeriods + 1), Frequency.Days(1))
        );
        Refused("number", () => PeriodicSchedule.Of(start, PeriodicSchedule.MaxPeriods, Frequency.Yearly));
        Refused("frequency", () => PeriodicSchedule.Of(start, 3, Frequency.WholeTerm));
    }

    [Fact]
    public void A_schedule_reads_as_what_it_is()
    {
        var schedule = new PeriodicSchedule(
            new(2014, 6, 4),
            new(2014, 9, 17),
            Frequency.Monthly,
            rollDay: RollDay.Of(17)
        );
        Assert.Equal("2014-06-04..2014-09-17 every month, 4 periods", schedule.ToString());
        Assert.Equal(
            schedule,
            new PeriodicSchedule(new(2014, 6, 4), new(2014, 9, 17), Frequency.Months(1), Stub.Implied, RollDay.Of(17))
        );
    }

    private static void Refused(string parameter, Func<object> make) =>
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(make).ParamName);

    private static LocalDate LastBusinessDayOfMonth(BusinessCalendar calendar, LocalDate date) =>
        calendar.Adjust(date.With(DateAdjusters.EndOfMonth), DateAdjustment.Preceding);

    private static IEnumerable<LocalDate> Ends(
        ValueList<SchedulePeriod> periods,
        Func<SchedulePeriod, (LocalDate Start, LocalDate End)> dates
    ) => periods.Select(period => dates(period).End).Prepend(dates(periods[0]).Start);

    private static IEnumerable<LocalDate> Dates(string texts) => texts.Split(' ').Select(Date);

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static IEnumerable<Row> Rows() =>
        Facts
            .Rows("periodic-schedules.csv")
            .Select(row => new Row(
                row[0],
                row[1],
                row[2],
                row[3],
                row[4],
                row[5],
                row[6],
                row[7],
                row[8],
                row[9],
                row[10]
            )
            {
                Contractual = row[11],
                Adjusted = row[12],
                Ours = row[13],
            });

    private sealed record Row(
        string Id,
        string Start,
        string End,
        string Months,
        string Stub,
        string Roll,
        string FirstRegularStart,
        string LastRegularEnd,
        string Written,
        string AdjustmentName,
        string Holidays
    )
    {
        public required string Contractual { get; init; }

        public required string Adjusted { get; init; }

        public required string Ours { get; init; }

        public DateAdjustment Adjustment => Enum.Parse<DateAdjustment>(AdjustmentName);

        public BusinessCalendar Calendar() =>
            BusinessCalendar.MondayToFriday.WithHolidays(Holidays == None ? [] : Dates(Holidays));

        public PeriodicSchedule Schedule() =>
            new(
                Given(Start)!.Value,
                Given(End)!.Value,
                Months == "once"
                    ? Frequency.WholeTerm
                    : Frequency.Months(int.Parse(Months, CultureInfo.InvariantCulture)),
                Enum.Parse<Stub>(Stub),
                RollDay(fixedEndOfMonth: false),
                Given(FirstRegularStart),
                Given(LastRegularEnd)
            );

        private LocalDate? Given(string text) =>
            text == None ? null
            : Written == "adjusted"
                ? RollDay(fixedEndOfMonth: true).BeforeAdjustment(Date(text), Calendar(), Adjustment)
            : Date(text);

        private RollDay RollDay(bool fixedEndOfMonth) =>
            Roll switch
            {
                "anchor" => Schedules.RollDay.OfAnchor,
                "anchor or end of month" when fixedEndOfMonth => Schedules.RollDay.EndOfMonth,
                "anchor or end of month" => Schedules.RollDay.OfAnchorOrEndOfMonth,
                var day => Schedules.RollDay.Of(int.Parse(day, CultureInfo.InvariantCulture)),
            };
    }
}
