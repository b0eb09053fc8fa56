using System.Numerics;
using Cobranza.DayCounts;
using Cobranza.Rates;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What a rate costs over a time.</summary>
public sealed class RateInterestLaws
{
    private static readonly DayCount[] AddUp = [DayCount.Actual365Fixed, DayCount.Actual360];

    [Law]
    public bool A_yearly_rate_costs_its_share_of_the_part_of_the_year(
        Percentage share,
        DatePair dates,
        DayCount count
    ) =>
        Rate.Annual(share).Over(dates.Start, dates.End, count)
        == share.ToFraction() * count.Between(dates.Start, dates.End);

    [Law]
    public bool A_daily_rate_costs_its_share_for_each_day(Percentage share, DatePair dates) =>
        Rate.Daily(share).Over(dates.Start, dates.End, DayCount.Actual360)
        == share.ToFraction() * Fraction.Of(Period.DaysBetween(dates.Start, dates.End));

    [Law]
    [Trait("Law", "CA-4")]
    public bool A_monthly_rate_over_whole_months_costs_exactly_so_many_times_its_share(
        Percentage share,
        LocalDate start,
        byte months,
        DayCount count
    )
    {
        var whole = Math.Min(months, ((9999 - start.Year) * 12) + 12 - start.Month);
        return Rate.Monthly(share).Over(start, start.PlusMonths(whole), count)
            == share.ToFraction() * Fraction.Of(whole);
    }

    [Law]
    public bool Each_day_costs_its_part_of_the_month_that_it_belongs_to(Percentage share, DatePair dates)
    {
        var end = LocalDate.Min(
            dates.End,
            dates.Start.PlusDays(Math.Min(100, Period.DaysBetween(dates.Start, dates.End)))
        );
        return Rate.Monthly(share).Over(dates.Start, end, DayCount.Actual360)
            == share.ToFraction() * MonthsDayByDay(dates.Start, end);
    }

    [Law]
    [Trait("Law", "LF-10")]
    public bool Splitting_a_time_anywhere_and_adding_the_parts_gives_the_whole(Rate rate, DatePair dates, ushort at)
    {
        var days = Period.DaysBetween(dates.Start, dates.End);
        var middle = dates.Start.PlusDays(at % (days + 1));
        return Array.TrueForAll(
            AddUp,
            count =>
            {
                var first = rate.Over(dates.Start, middle, count);
                var second = rate.Over(middle, dates.End, count, monthsFrom: dates.Start);
                var whole = rate.Over(dates.Start, dates.End, count);
                return rate.Compounds
                    ? PowerOracle.Agree((Fraction.One + first) * (Fraction.One + second), Fraction.One + whole, 2)
                    : first + second == whole;
            }
        );
    }

    [Law]
    public bool A_later_end_never_costs_less(Rate rate, DatePair dates, byte days, DayCount count)
    {
        var later = dates.End.PlusDays(Math.Min(days, Period.DaysBetween(dates.End, new LocalDate(9999, 12, 31))));
        return rate.Over(dates.Start, dates.End, count) <= rate.Over(dates.Start, later, count);
    }

    [Law]
    public bool From_a_date_to_itself_nothing_is_due(Rate rate, LocalDate date, DayCount count) =>
        rate.Over(date, date, count).IsZero;

    [Law]
    [Trait("Law", "LF-11")]
    public bool Simple_interest_is_proportional_to_the_rate(Percentage share, DatePair dates, DayCount count)
    {
        Func<Percentage, Rate>[] simple = [Rate.Annual, Rate.Monthly, Rate.Daily];
        return Array.TrueForAll(
            simple,
            make =>
                make(share).Over(dates.Start, dates.End, count)
                == make(Percentage.OneHundred).Over(dates.Start, dates.End, count) * share.ToFraction()
        );
    }

    [Law]
    [Trait("Law", "LF-17")]
    public bool Interest_on_interest_never_costs_less_than_simple_interest_once_a_period_has_passed(
        Rate rate,
        DatePair dates,
        DayCount count
    )
    {
        var years = count.Between(dates.Start, dates.End);
        return !rate.Compounds
            || years * Fraction.Of(PeriodsAYear(rate.Compounding)) < Fraction.One
            || PowerOracle.Nearest(Fraction.One + rate.Over(dates.Start, dates.End, count))
                >= PowerOracle.Nearest(Fraction.One + (rate.Value.ToFraction() * years));
    }

    [Law]
    public bool Compounding_more_often_never_costs_less(Percentage share, DatePair dates, DayCount count)
    {
        var growths = Enum.GetValues<Compounding>()
            .Where(compounding => compounding != Compounding.None)
            .Select(compounding =>
                Rate.Compounded(share, compounding).Over(dates.Start, dates.End, count) + Fraction.One
            )
            .Select(PowerOracle.Nearest)
            .ToArray();
        return growths.SequenceEqual(growths.Order());
    }

    [Law]
    public bool Over_whole_years_a_compounding_rate_multiplies_period_by_period(Percentage share, byte years)
    {
        var start = new LocalDate(2023, 3, 1);
        var whole = years % 12;
        return Array.TrueForAll(
            [Compounding.Annual, Compounding.HalfYearly, Compounding.Quarterly, Compounding.Monthly],
            compounding =>
            {
                var periods = PeriodsAYear(compounding);
                var growth = Fraction.One + (share.ToFraction() / Fraction.Of(periods));
                return PowerOracle.IsNearest(
                    Rate.Compounded(share, compounding).Over(start, start.PlusYears(whole), DayCount.ThirtyE360)
                        + Fraction.One,
                    growth,
                    Fraction.Of(periods * whole)
                );
            }
        );
    }

    private static int PeriodsAYear(Compounding compounding) =>
        compounding switch
        {
            Compounding.Annual => 1,
            Compounding.HalfYearly => 2,
            Compounding.Quarterly => 4,
            Compounding.Monthly => 12,
            _ => 365,
        };

    // One day after the other, each as a part of the month that it lies in; months end on the day of the start or on their last.
    private static Fraction MonthsDayByDay(LocalDate start, LocalDate end)
    {
        var months = Fraction.Zero;
        var (number, day) = (0, start);
        while (day < end)
        {
            var length = MonthEnd(start, number + 1) is { } next
                ? Period.DaysBetween(MonthEnd(start, number)!.Value, next)
                : 31;
            months += Fraction.Of(1, length);
            day = day.PlusDays(1);
            number += MonthEnd(start, number + 1) == day ? 1 : 0;
        }

        return months;
    }

    private static LocalDate? MonthEnd(LocalDate start, int number)
    {
        var (years, month) = Math.DivRem(start.Month - 1 + number, 12);
        var year = start.Year + years;
        return year > 9999
            ? null
            : new LocalDate(year, month + 1, Math.Min(start.Day, CalendarSystem.Iso.GetDaysInMonth(year, month + 1)));
    }
}
