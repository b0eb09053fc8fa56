using Cobranza.DayCounts;
using Cobranza.Rates;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>Rates that change on given days.</summary>
public sealed class RateSeriesLaws
{
    [Law]
    public bool The_rate_of_a_day_is_that_of_the_latest_step_and_the_days_outside_have_none(RateSpan span)
    {
        var series = span.Series;
        return series.On(span.First) == Latest(series, span.First)
            && series.On(span.Last) == Latest(series, span.Last)
            && series.StepOn(series.Start).From == series.Start
            && Outcome.Throws<ArgumentOutOfRangeException>(() => series.On(series.Start.PlusDays(-1)))
            && Outcome.Throws<ArgumentOutOfRangeException>(() => series.Segments(series.Start.PlusDays(-1), span.Last))
            && (
                series.KnownThrough is not { } known
                || (
                    series.On(known) == Latest(series, known)
                    && Outcome.Throws<ArgumentOutOfRangeException>(() => series.On(known.PlusDays(1)))
                    && Outcome.Throws<ArgumentOutOfRangeException>(() => series.Segments(span.First, known.PlusDays(1)))
                )
            );
    }

    [Law]
    [Trait("Law", "CA-2")]
    public bool Segments_partition_the_days_and_neighbors_differ(RateSpan span)
    {
        var segments = span.Series.Segments(span.First, span.Last);
        var days = segments
            .SelectMany(segment =>
                Enumerable
                    .Range(0, Period.DaysBetween(segment.First, segment.Last) + 1)
                    .Select(day => (Day: segment.First.PlusDays(day), segment.Rate))
            )
            .ToArray();
        return days.Select(day => day.Day)
                .SequenceEqual(
                    Enumerable.Range(0, Period.DaysBetween(span.First, span.Last) + 1).Select(span.First.PlusDays)
                )
            && Array.TrueForAll(days, day => day.Rate == Latest(span.Series, day.Day))
            && segments.Zip(segments.Skip(1)).All(pair => pair.First.Rate != pair.Second.Rate);
    }

    [Law]
    [Trait("Law", "LF-13")]
    public bool A_series_of_equal_steps_is_the_constant_rate(RateSpan span, DayCount count)
    {
        var rate = span.Series.Steps[0].Rate;
        var constant = RateSeries.Of(
            span.Series.Steps.Select(step => new RateStep(step.From, rate)),
            span.Series.KnownThrough
        );
        return constant.Segments(span.First, span.Last) == [new RateSegment(span.First, span.Last, rate)]
            && constant.Over(span.First, span.Last, count) == rate.Over(span.First, span.Last, count);
    }

    [Law]
    [Trait("Law", "LF-13")]
    public bool A_step_to_the_same_rate_changes_nothing(RateSpan span)
    {
        if (span.Series.Steps.Any(step => step.From == span.Last))
        {
            return Outcome.Throws<ArgumentException>(() =>
                span.Series.With(new(span.Last, Rate.Annual(Percentage.Zero)))
            );
        }

        var more = span.Series.With(new(span.Last, span.Series.On(span.Last), "a gazette"));
        return more.Steps.Count == span.Series.Steps.Count + 1
            && more.KnownThrough == span.Series.KnownThrough
            && more.Segments(span.First, span.Last) == span.Series.Segments(span.First, span.Last);
    }

    [Law]
    [Trait("Law", "LF-10")]
    public bool Interest_over_a_series_is_the_sum_over_its_days(RateSpan span)
    {
        var last = LocalDate.Min(span.Last, span.First.PlusDays(100));
        var days = Enumerable.Range(1, Period.DaysBetween(span.First, last)).Select(span.First.PlusDays);
        var sum = days.Aggregate(
            Fraction.Zero,
            (sum, day) =>
                sum + span.Series.On(day).Over(day.PlusDays(-1), day, DayCount.Actual365Fixed, monthsFrom: span.First)
        );
        return span.Series.Over(span.First, last, DayCount.Actual365Fixed) == sum;
    }

    [Law]
    [Trait("Law", "LF-10")]
    public bool Splitting_a_time_anywhere_and_adding_the_parts_gives_the_whole_over_a_series(RateSpan span, ushort at)
    {
        var middle = span.First.PlusDays(at % (Period.DaysBetween(span.First, span.Last) + 1));
        var count = DayCount.Actual360;
        return span.Series.Over(span.First, middle, count)
                + span.Series.Over(middle, span.Last, count, monthsFrom: span.First)
            == span.Series.Over(span.First, span.Last, count);
    }

    [Law]
    public bool Compounding_over_a_series_multiplies_piece_by_piece(RateSpan span)
    {
        var series = RateSeries.Of(
            span.Series.Steps.Select(step => new RateStep(
                step.From,
                Rate.Compounded(step.Rate.Value, Compounding.Monthly)
            )),
            span.Series.KnownThrough
        );
        var segments = span.First == span.Last ? [] : series.Segments(span.First.PlusDays(1), span.Last);
        var growth = segments.Aggregate(
            Fraction.One,
            (growth, segment) =>
                growth
                * (Fraction.One + segment.Rate.Over(segment.First.PlusDays(-1), segment.Last, DayCount.Actual365Fixed))
        );
        return PowerOracle.Agree(
            Fraction.One + series.Over(span.First, span.Last, DayCount.Actual365Fixed),
            growth,
            segments.Count + 1
        );
    }

    [Law]
    [Trait("Law", "LF-21")]
    public bool The_order_of_steps_does_not_matter_and_two_of_one_day_are_refused(RateSpan span)
    {
        var steps = span.Series.Steps;
        return RateSeries.Of(steps.Reverse(), span.Series.KnownThrough) == span.Series
            && Outcome.Throws<ArgumentException>(() => RateSeries.Of([.. steps, steps[^1]], span.Series.KnownThrough));
    }

    [Law]
    public bool A_later_step_changes_no_earlier_day(RateSpan span, byte days)
    {
        var end = span.Series.KnownThrough ?? LocalDate.Max(span.Last, span.Series.Steps[^1].From);
        var step = new RateStep(end.PlusDays(1 + days), Rate.Annual(Percentage.OneHundred));
        var longer = span.Series.With(step, step.From);
        return longer.Segments(span.First, span.Last) == span.Series.Segments(span.First, span.Last)
            && longer.On(step.From) == step.Rate
            && longer.KnownThrough == step.From
            && (span.Series.KnownThrough is null || Outcome.Throws<ArgumentException>(() => span.Series.With(step)));
    }

    // Every step is looked at.
    private static Rate Latest(RateSeries series, LocalDate day) =>
        series.Steps.Where(step => step.From <= day).MaxBy(step => step.From)!.Rate;
}
