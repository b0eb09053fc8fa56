using Cobranza.DayCounts;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What every day count promises about the part of a year between two dates.</summary>
public sealed class DayCountLaws
{
    [Law]
    [Trait("Law", "DC-1")]
    public bool From_a_date_to_itself_is_nothing(DayCount count, LocalDate date) =>
        count.Between(date, date).IsZero && count.Days(date, date) == 0;

    [Law]
    [Trait("Law", "DC-2")]
    public bool A_later_end_is_never_a_smaller_part_of_a_year(DayCount count, DatePair dates, byte later)
    {
        var end = dates.End.PlusDays(Math.Min(later, Period.DaysBetween(dates.End, new(9999, 12, 31))));
        return count.Between(dates.Start, dates.End).Sign >= 0
            && count.Between(dates.Start, dates.End) <= count.Between(dates.Start, end);
    }

    [Law]
    [Trait("Law", "DC-3")]
    public bool Counts_of_calendar_days_add_up_over_any_day_in_between(DatePair dates, ushort step)
    {
        var middle = dates.Start.PlusDays(step % (Period.DaysBetween(dates.Start, dates.End) + 1));
        DayCount[] actual = [DayCount.Actual365Fixed, DayCount.Actual360];
        return actual.All(count =>
            count.Between(dates.Start, middle) + count.Between(middle, dates.End)
            == count.Between(dates.Start, dates.End)
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
    public bool A_leap_year_has_366_days_over_365_or_360(byte century, byte leap)
    {
        var year = (400 * (1 + (century % 20))) + (4 * (leap % 24));
        var (start, end) = (new LocalDate(year, 1, 1), new LocalDate(year + 1, 1, 1));
        return DayCount.Actual365Fixed.Between(start, end) == Fraction.Of(366, 365)
            && DayCount.Actual360.Between(start, end) == Fraction.Of(366, 360)
            && DayCount.ThirtyE360.Between(start, end) == Fraction.One;
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
    public bool In_months_of_thirty_days_so_many_years_are_so_many(DatePair dates, byte years)
    {
        var start = new LocalDate(Math.Min(dates.Start.Year, 9_000), dates.Start.Month, Math.Min(dates.Start.Day, 27));
        return DayCount.ThirtyE360.Between(start, start.PlusYears(years)) == Fraction.Of(years);
    }

    [Law]
    [Trait("Law", "DC-13")]
    public bool Counts_agree_with_counting_one_day_after_another(DatePair dates)
    {
        var (start, days) = (dates.Start, Period.DaysBetween(dates.Start, dates.End));
        var thirtieths = Enumerable.Range(1, days).Select(day => start.PlusDays(day)).Sum(Thirty) - 0;
        return DayCount.Actual360.Days(start, dates.End) == days
            && DayCount.ThirtyE360.Days(start, dates.End) == thirtieths;

        // What each day adds in a year of twelve months of thirty days: none for a 31st, more for a 1st of March.
        static int Thirty(LocalDate date)
        {
            var before = date.PlusDays(-1);
            return date.Day == 31 ? 0
                : date.Day == 1 ? 31 - Math.Min(before.Day, 30)
                : 1;
        }
    }

    [Fact]
    public void The_law_of_adding_up_catches_months_of_thirty_days()
    {
        // 28 February to 31 March is 32 days, but 1 and 29 by way of 1 March … the law is not offered for this count.
        var (start, middle, end) = (new LocalDate(2023, 1, 30), new LocalDate(2023, 1, 31), new LocalDate(2023, 2, 1));
        Assert.Equal(1, DayCount.ThirtyE360.Days(start, end));
        Assert.Equal(0, DayCount.ThirtyE360.Days(start, middle));
        Assert.Equal(1, DayCount.ThirtyE360.Days(middle, end));
    }

    private static LocalDate Thirtieth(LocalDate date) => date.Day == 31 ? date.PlusDays(-1) : date;
}
