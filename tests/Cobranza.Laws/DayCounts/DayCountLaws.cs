using Cobranza.Calendars;
using Cobranza.DayCounts;
using Cobranza.Laws.DayCounts;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What every day count promises about the part of a year between two dates.</summary>
public sealed class DayCountLaws
{
    /// <summary>These read each date by itself, so that a day in between changes nothing.</summary>
    private static readonly DayCount[] Additive =
    [
        DayCount.Actual365Fixed,
        DayCount.Actual360,
        DayCount.Actual364,
        DayCount.NoLeap365,
        DayCount.ActualActualIsda,
        DayCount.ThirtyE360,
        DayCount.ThirtyE360Isda,
        DayCount.ThirtyE365,
        DayCount.Thirty365,
        DayCount.Business252(BusinessCalendar.MondayToFriday),
    ];

    private static readonly DayCount[] ThirtyOver360 =
    [
        DayCount.Thirty360Us,
        DayCount.Thirty360BondBasis,
        DayCount.Thirty360Psa,
        DayCount.ThirtyE360,
        DayCount.ThirtyE360Isda,
        DayCount.ThirtyEPlus360,
    ];

    private static readonly DayCount[] ThirtyDays = [.. ThirtyOver360, DayCount.ThirtyE365, DayCount.Thirty365];

    private static readonly DayCount[] ActualDays =
    [
        DayCount.Actual365Fixed,
        DayCount.Actual360,
        DayCount.Actual364,
        DayCount.Actual365Actual,
        DayCount.NoLeap365,
        DayCount.ActualActualIsda,
        DayCount.ActualActualAfb,
        DayCount.Business252(BusinessCalendar.MondayToFriday),
    ];

    [Law]
    [Trait("Law", "DC-1")]
    public bool From_a_date_to_itself_is_nothing(DayCount count, LocalDate date) =>
        count.Between(date, date).IsZero && count.Days(date, date) == 0;

    [Law]
    [Trait("Law", "DC-2")]
    public bool A_later_end_is_never_a_smaller_part_of_a_year(DayCount count, DatePair dates, byte later)
    {
        // ACT/365A is made for periods up to a year; what it does beyond is shown below.
        var (start, end) = count == DayCount.Actual365Actual ? UpToAYear(dates) : (dates.Start, dates.End);
        var latest = count == DayCount.Actual365Actual ? Later(start, 366) : new LocalDate(9999, 12, 31);
        var further = LocalDate.Min(Later(end, later), latest);
        return count.Between(start, end).Sign >= 0
            && count.Between(start, end) <= count.Between(start, further)
            && count.Days(start, end) <= count.Days(start, further);
    }

    [Law(Arbitrary = [typeof(DayCountCases)])]
    [Trait("Law", "DC-3")]
    public bool Counts_that_read_each_date_by_itself_add_up_over_any_day_in_between(DaySpan span, ushort step)
    {
        var middle = span.Start.PlusDays(step % (Period.DaysBetween(span.Start, span.End) + 1));
        return Additive.All(count => Gap(count, span.Start, middle, span.End).IsZero);
    }

    [Law(Arbitrary = [typeof(DayCountCases)])]
    [Trait("Law", "DC-3")]
    public bool Counts_on_coupon_periods_add_up_over_any_day_in_between(CouponSpan span, ushort step)
    {
        var middle = span.Start.PlusDays(step % (Period.DaysBetween(span.Start, span.End) + 1));
        DayCount[] counts = [DayCount.ActualActualIcma(span.Periods), DayCount.Actual365L(span.Periods)];
        return counts.All(count => Gap(count, span.Start, middle, span.End).IsZero);
    }

    /// <summary>The law of adding up can fail, and does for counts that read one date in the light of the other.</summary>
    [Theory]
    [Trait("Law", "DC-3")]
    [InlineData("30/360 US", "2023-01-29", "2023-01-31", "2023-02-01")]
    [InlineData("30/360 US", "2023-02-28", "2024-02-28", "2024-02-29")]
    [InlineData("30/360 Bond Basis", "2023-01-29", "2023-01-31", "2023-02-01")]
    [InlineData("30/360 PSA", "2023-01-31", "2023-02-28", "2023-03-31")]
    [InlineData("30E+/360", "2023-01-30", "2023-01-31", "2023-02-01")]
    [InlineData("ACT/365A", "2023-12-31", "2024-02-28", "2024-02-29")]
    [InlineData("ACT/ACT AFB", "2023-12-31", "2024-02-29", "2024-03-01")]
    public void Counts_that_read_one_date_in_the_light_of_the_other_do_not_add_up(
        string name,
        string start,
        string middle,
        string end
    ) => Assert.False(Gap(DayCount.Of(name), Day(start), Day(middle), Day(end)).IsZero);

    [Fact]
    [Trait("Law", "DC-3")]
    public void Nor_does_30E_360_of_ISDA_over_the_day_on_which_the_contract_ends()
    {
        var ending = DayCount.ThirtyE360IsdaUntil(new(2023, 2, 28));
        Assert.False(Gap(ending, new(2023, 1, 31), new(2023, 2, 28), new(2023, 3, 1)).IsZero);
    }

    [Fact]
    [Trait("Law", "DC-2")]
    public void Beyond_a_year_a_later_end_can_be_less_by_365A()
    {
        var (start, end) = (new LocalDate(2022, 3, 1), new LocalDate(2024, 2, 28));
        Assert.True(
            DayCount.Actual365Actual.Between(start, end) > DayCount.Actual365Actual.Between(start, end.PlusDays(1))
        );
    }

    [Law]
    [Trait("Law", "DC-7")]
    public bool An_end_before_the_start_is_refused(DayCount count, DatePair dates) =>
        dates.Start == dates.End
        || Outcome.AllThrow<ArgumentOutOfRangeException>(
            () => count.Between(dates.End, dates.Start),
            () => count.Days(dates.End, dates.Start)
        );

    [Law]
    [Trait("Law", "DC-8")]
    public bool A_leap_year_has_366_days_over_what_the_count_divides_by(byte century, byte leap)
    {
        var year = (400 * (1 + (century % 20))) + (4 * (leap % 24));
        var (start, end) = (new LocalDate(year, 1, 1), new LocalDate(year + 1, 1, 1));
        return DayCount.Actual365Fixed.Between(start, end) == Fraction.Of(366, 365)
            && DayCount.Actual360.Between(start, end) == Fraction.Of(366, 360)
            && DayCount.Actual364.Between(start, end) == Fraction.Of(366, 364)
            && DayCount.Actual365Actual.Between(start, end) == Fraction.One
            && DayCount.NoLeap365.Between(start, end) == Fraction.One
            && DayCount.ActualActualIsda.Between(start, end) == Fraction.One
            && DayCount.ActualActualAfb.Between(start, end) == Fraction.One
            && ThirtyOver360.All(count => count.Between(start, end) == Fraction.One);
    }

    [Law]
    [Trait("Law", "DC-9")]
    public bool In_months_of_thirty_days_the_31st_counts_as_the_30th(DatePair dates)
    {
        var (start, end) = (Thirtieth(dates.Start), Thirtieth(dates.End));
        return start > end
            || DayCount.ThirtyE360.Between(start, end) == DayCount.ThirtyE360.Between(dates.Start, dates.End);
    }

    [Law]
    [Trait("Law", "DC-4")]
    public bool In_months_of_thirty_days_so_many_years_are_so_many(LocalDate date, byte years)
    {
        var start = new LocalDate(Math.Min(date.Year, 9_000), date.Month, Math.Min(date.Day, 27));
        return ThirtyOver360.All(count => count.Between(start, start.PlusYears(years)) == Fraction.Of(years));
    }

    [Fact]
    [Trait("Law", "DC-4")]
    public void On_the_28th_a_year_of_30_360_US_may_be_two_days_short() =>
        Assert.Equal(358, DayCount.Thirty360Us.Days(new(2023, 2, 28), new(2024, 2, 28)));

    [Law]
    [Trait("Law", "DC-5")]
    public bool From_new_year_to_new_year_actual_days_are_whole_years(LocalDate date, byte years)
    {
        var start = new LocalDate(Math.Clamp(date.Year, 2, 9_000), 1, 1);
        return DayCount.ActualActualIsda.Between(start, start.PlusYears(years)) == Fraction.Of(years)
            && DayCount.ActualActualAfb.Between(start, start.PlusYears(years)) == Fraction.Of(years);
    }

    [Law]
    [Trait("Law", "DC-10")]
    public bool The_last_of_February_counts_as_the_30th_unless_the_contract_ends_there(LocalDate date, byte span)
    {
        var end = new LocalDate(Math.Clamp(date.Year, 2, 9_999), 2, 1).With(DateAdjusters.EndOfMonth);
        var start = end.PlusDays(-1 - span);
        var short28 = 30 - end.Day;
        return DayCount.ThirtyE360IsdaUntil(end).Days(start, end) + short28 == DayCount.ThirtyE360Isda.Days(start, end)
            && DayCount.ThirtyE360IsdaUntil(end.PlusDays(1)).Days(start, end)
                == DayCount.ThirtyE360Isda.Days(start, end);
    }

    [Law(Arbitrary = [typeof(DayCountCases)])]
    [Trait("Law", "DC-11")]
    public bool The_American_counts_differ_only_from_the_last_of_February(DaySpan span) =>
        (span.Start.Month == 2 && span.Start == DateAdjusters.EndOfMonth(span.Start))
        || (
            DayCount.Thirty360Us.Days(span.Start, span.End) == DayCount.Thirty360BondBasis.Days(span.Start, span.End)
            && DayCount.Thirty360Psa.Days(span.Start, span.End)
                == DayCount.Thirty360BondBasis.Days(span.Start, span.End)
        );

    [Law]
    [Trait("Law", "DC-12")]
    public bool Four_centuries_later_every_span_is_as_long(DayCount count, DatePair dates)
    {
        // The contract of the one count that knows a day of this century ends on it; four centuries later it is another contract.
        var later =
            count == DayCount.ThirtyE360IsdaUntil(new(2024, 2, 29))
                ? DayCount.ThirtyE360IsdaUntil(new(2424, 2, 29))
                : count;
        return dates.End.Year > 9_599
            || (
                count.Between(dates.Start, dates.End)
                    == later.Between(dates.Start.PlusYears(400), dates.End.PlusYears(400))
                && count.Days(dates.Start, dates.End)
                    == later.Days(dates.Start.PlusYears(400), dates.End.PlusYears(400))
            );
    }

    [Law(Arbitrary = [typeof(DayCountCases)])]
    [Trait("Law", "DC-12")]
    public bool Four_centuries_later_coupon_periods_are_as_long(CouponSpan span)
    {
        var (start, end) = (span.Start.PlusYears(400), span.End.PlusYears(400));
        return DayCount.ActualActualIcma(span.Periods) is var icma
            && icma.Between(span.Start, span.End) == icma.Between(start, end)
            && DayCount.Actual365L(span.Periods) is var year
            && year.Between(span.Start, span.End) == year.Between(start, end);
    }

    [Law(Arbitrary = [typeof(DayCountCases)])]
    [Trait("Law", "DC-6")]
    [Trait("Law", "DC-13")]
    public bool Counts_of_actual_days_agree_with_counting_one_day_after_another(DaySpan span) =>
        ActualDays.All(count =>
            count.Between(span.Start, span.End) == NaiveDayCount.Of(count.Name, span.Start, span.End)
        );

    [Law(Arbitrary = [typeof(DayCountCases)])]
    [Trait("Law", "DC-13")]
    public bool Counts_of_months_of_thirty_days_agree_with_their_definition_word_by_word(DaySpan span) =>
        ThirtyDays.All(count =>
            count.Between(span.Start, span.End) == NaiveDayCount.Of(count.Name, span.Start, span.End)
        );

    [Law(Arbitrary = [typeof(DayCountCases)])]
    [Trait("Law", "DC-10")]
    [Trait("Law", "DC-13")]
    public bool A_contract_that_ends_with_the_span_agrees_with_its_definition(DaySpan span) =>
        DayCount.ThirtyE360IsdaUntil(span.End).Between(span.Start, span.End)
        == NaiveDayCount.Of("30E/360 ISDA", span.Start, span.End, span.End);

    [Law(Arbitrary = [typeof(DayCountCases)])]
    [Trait("Law", "DC-13")]
    public bool Counts_on_coupon_periods_agree_with_counting_one_day_after_another(CouponSpan span) =>
        DayCount.ActualActualIcma(span.Periods).Between(span.Start, span.End) == NaiveDayCount.Icma(span)
        && DayCount.Actual365L(span.Periods).Between(span.Start, span.End) == NaiveDayCount.Year365L(span);

    [Law(Arbitrary = [typeof(DayCountCases)])]
    [Trait("Law", "DC-13")]
    public bool A_whole_coupon_period_is_its_share_of_a_year_whatever_its_days(CouponSpan span)
    {
        var number = span.Periods.NumberOnOrBefore(span.Start);
        var count = DayCount.ActualActualIcma(span.Periods);
        return count.Between(span.Periods.Date(number), span.Periods.Date(number + 1))
            == Fraction.Of(span.Periods.Frequency.MonthStep, 12);
    }

    [Law(Arbitrary = [typeof(DayCountCases)])]
    [Trait("Law", "DC-13")]
    public bool Listed_coupon_periods_count_as_those_of_the_cycle_they_come_from(CouponSpan span)
    {
        var first = span.Periods.NumberOnOrBefore(span.Start);
        var last = span.Periods.NumberOnOrBefore(span.End) + 1;
        var listed = Enumerable.Range(first, last - first + 1).Select(span.Periods.Date).ToList();
        var perYear = span.Periods.Frequency.PeriodsPerYear!.Value;
        return DayCount.ActualActualIcma(perYear, listed).Between(span.Start, span.End)
                == DayCount.ActualActualIcma(span.Periods).Between(span.Start, span.End)
            && DayCount.Actual365L(perYear, listed).Between(span.Start, span.End)
                == DayCount.Actual365L(span.Periods).Between(span.Start, span.End);
    }

    [Law]
    [Trait("Law", "DC-14")]
    public bool A_count_is_found_by_its_name_in_any_case_and_spacing(DayCount count, int mangle)
    {
        var name = string.Concat(count.Name.Select((letter, at) => Mangled(letter, mangle >> (2 * (at % 15)))));
        return count.Name == "BUS/252" ? !DayCount.TryOf(name, out _) : DayCount.Of(name).Name == count.Name;
    }

    private static string Mangled(char letter, int how) =>
        (how & 1, how & 2) switch
        {
            (0, 0) => $"{letter}",
            (0, _) => $"{char.ToLowerInvariant(letter)}",
            (_, 0) => $" {letter}",
            _ => $"{char.ToUpperInvariant(letter)}  ",
        };

    private static Fraction Gap(DayCount count, LocalDate start, LocalDate middle, LocalDate end) =>
        count.Between(start, middle) + count.Between(middle, end) - count.Between(start, end);

    private static (LocalDate Start, LocalDate End) UpToAYear(DatePair dates) =>
        (dates.Start, LocalDate.Min(dates.End, Later(dates.Start, 366)));

    private static LocalDate Later(LocalDate date, int days) =>
        date.PlusDays(Math.Min(days, Period.DaysBetween(date, new(9999, 12, 31))));

    private static LocalDate Thirtieth(LocalDate date) => date.Day == 31 ? date.PlusDays(-1) : date;

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
