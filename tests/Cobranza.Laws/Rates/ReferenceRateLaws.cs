using Cobranza.Rates;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>A reference rate with a margin, and which day's reference counts.</summary>
public sealed class ReferenceRateLaws
{
    [Law]
    [Trait("Law", "CA-2")]
    public bool Fixed_rates_partition_the_days_and_each_day_has_the_rate_it_has_alone(RateDebt debt)
    {
        var days = DayByDay(debt).ToArray();
        return days.Select(day => day.Day)
                .SequenceEqual(
                    Enumerable.Range(0, Period.DaysBetween(debt.First, debt.Last) + 1).Select(debt.First.PlusDays)
                )
            && Array.TrueForAll(
                days,
                day =>
                {
                    var alone = debt.Rate.On(day.Day, debt.DefaultedOn);
                    return (alone.First, alone.Last) == (day.Day, day.Day)
                        && alone.Rate == day.Fixed.Rate
                        && alone.Reference == day.Fixed.Reference;
                }
            );
    }

    [Law]
    public bool A_fixed_rate_is_the_reference_of_the_day_observed_plus_the_margin_and_never_negative(RateDebt debt) =>
        debt
            .Rate.RatesFor(debt.DefaultedOn, debt.First, debt.Last)
            .All(one =>
                one.Reference == Latest(debt.Rate.Series, one.ObservedOn)
                && one.ObservedOn == debt.Rate.Fixing.ObservedFor(one.First, debt.DefaultedOn)
                && one.Rate
                    == Rate.Annual(Percentage.Of(Math.Max(0m, one.Reference.Value.Value + debt.Rate.Margin.Value)))
            );

    [Law]
    public bool Daily_fixing_is_the_series_itself_day_by_day(RateDebt debt) =>
        DayByDay(With(debt, RateFixing.Daily)).All(day => day.Fixed.Reference == Latest(debt.Rate.Series, day.Day));

    [Law]
    public bool Within_one_period_there_is_one_rate_observed_on_its_first_day_or_the_day_before(
        RateDebt debt,
        RateFixing fixing
    )
    {
        var each = RateFixing.Each(fixing.Period, fixing.Observed);
        return DayByDay(With(debt, each))
            .All(day =>
            {
                var start = FirstDay(fixing.Period, day.Day);
                var observed = fixing.Observed == FixingDay.FirstDay ? start : start.PlusDays(-1);
                // Where each day stands for itself, days of one step are named after the first of them.
                var named =
                    fixing.Period == FixingPeriod.Day
                        ? day.Fixed.ObservedOn <= observed
                        : day.Fixed.ObservedOn == observed;
                return named && day.Fixed.Reference == Latest(debt.Rate.Series, observed);
            });
    }

    [Law]
    public bool Fixed_at_default_there_is_one_rate_for_the_life_of_the_debt(RateDebt debt, RateFixing fixing)
    {
        var forLife = With(debt, RateFixing.ForLife(fixing.Period, fixing.Observed));
        var atDefault = With(debt, RateFixing.Each(fixing.Period, fixing.Observed))
            .Rate.On(debt.DefaultedOn, debt.DefaultedOn);
        var rates = forLife.Rate.RatesFor(debt.DefaultedOn, debt.First, debt.Last);
        return rates.Count == 1 && rates[0] == atDefault with { First = debt.First, Last = debt.Last };
    }

    [Law]
    public bool A_sum_below_zero_is_refused_unless_it_is_floored(RateDebt debt)
    {
        var lowest = debt.Rate.Series.Steps.Min(step => step.Value.Value);
        var margin = Percentage.Of(-lowest - 0.01m);
        var floored = new ReferenceRate(debt.Rate.Series, margin, debt.Rate.Fixing, RateFloor.Zero);
        return Outcome.Throws<ArgumentOutOfRangeException>(() =>
                _ = new ReferenceRate(debt.Rate.Series, margin, debt.Rate.Fixing)
            )
            && floored
                .RatesFor(debt.DefaultedOn, debt.First, debt.Last)
                .All(one => one.Rate.Value.IsZero == one.Reference.Value.Value + margin.Value <= 0)
            && new ReferenceRate(debt.Rate.Series, Percentage.Of(-lowest), debt.Rate.Fixing).Margin.Value == -lowest;
    }

    [Law]
    public bool A_day_whose_reference_is_not_known_yet_has_no_rate(RateDebt debt)
    {
        var (rate, known) = (debt.Rate, debt.Rate.Series.KnownThrough!.Value);
        var after = Enumerable
            .Range(0, 800)
            .Select(known.PlusDays)
            .First(day =>
                RateFixing.Each(rate.Fixing.Period, rate.Fixing.Observed).ObservedFor(day, debt.DefaultedOn) > known
            );
        // A debt for life needs no later reference than that of its default.
        return rate.Fixing.IsForLife
            ? rate.On(after, debt.DefaultedOn).Rate == rate.On(debt.Last, debt.DefaultedOn).Rate
                && Outcome.Throws<ArgumentOutOfRangeException>(() => rate.On(after, after))
            : Outcome.AllThrow<ArgumentOutOfRangeException>(
                () => rate.On(after, debt.DefaultedOn),
                () => rate.RatesFor(debt.DefaultedOn, debt.First, after)
            );
    }

    private static RateDebt With(RateDebt debt, RateFixing fixing) =>
        debt with
        {
            Rate = new(debt.Rate.Series, debt.Rate.Margin, fixing, debt.Rate.Floor),
        };

    private static IEnumerable<(LocalDate Day, FixedRate Fixed)> DayByDay(RateDebt debt) =>
        debt
            .Rate.RatesFor(debt.DefaultedOn, debt.First, debt.Last)
            .SelectMany(one =>
                Enumerable
                    .Range(0, Period.DaysBetween(one.First, one.Last) + 1)
                    .Select(day => (one.First.PlusDays(day), one))
            );

    // Every step is looked at.
    private static ReferenceStep Latest(ReferenceSeries series, LocalDate day) =>
        series.Steps.Where(step => step.From <= day).MaxBy(step => step.From)!;

    // Back, day by day, to the first day of a month that begins such a period.
    private static LocalDate FirstDay(FixingPeriod period, LocalDate day)
    {
        int[] months = period switch
        {
            FixingPeriod.Year => [1],
            FixingPeriod.HalfYear => [1, 7],
            FixingPeriod.Quarter => [1, 4, 7, 10],
            _ => [.. Enumerable.Range(1, 12)],
        };
        while (period != FixingPeriod.Day && (day.Day != 1 || !months.Contains(day.Month)))
        {
            day = day.PlusDays(-1);
        }

        return day;
    }
}
