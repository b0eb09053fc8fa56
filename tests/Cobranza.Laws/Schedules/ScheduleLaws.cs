using Cobranza.Calendars;
using Cobranza.Laws.Schedules;
using Cobranza.Schedules;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What schedules and the cycles behind them promise about dates.</summary>
public sealed class ScheduleLaws
{
    [Law(Arbitrary = [typeof(ScheduleCases)])]
    [Trait("Law", "CA-1")]
    public bool Every_date_of_a_cycle_is_on_the_day_of_the_anchor_or_the_last_of_a_shorter_month(
        Cycle cycle,
        short number
    )
    {
        var k = number % 1_000;
        if (cycle.Frequency.MonthStep == 0)
        {
            return cycle.Date(k) == cycle.Anchor.PlusDays(k * cycle.Frequency.DayStep);
        }

        var month = new LocalDate(cycle.Anchor.Year, cycle.Anchor.Month, 1).PlusMonths(k * cycle.Frequency.MonthStep);
        var day = cycle.RollDay.Day ?? (KeepsEndOfMonth(cycle) ? 31 : cycle.Anchor.Day);
        return cycle.Date(k)
                == month.PlusDays(Math.Min(day, month.Calendar.GetDaysInMonth(month.Year, month.Month)) - 1)
            && cycle.Date(0) == cycle.Anchor;
    }

    [Law(Arbitrary = [typeof(ScheduleCases)])]
    [Trait("Law", "CA-1")]
    [Trait("Law", "CA-4")]
    public bool Every_date_of_a_schedule_but_its_stubs_is_a_date_of_one_cycle(ScheduleCase terms)
    {
        var cycle = new Cycle(terms.Anchor, terms.Frequency, terms.RollDay);
        var inside = terms.Schedule.Periods.Skip(1).Select(period => period.Start);
        return inside.All(date => cycle.Date(cycle.NumberOnOrBefore(date)) == date);
    }

    [Law(Arbitrary = [typeof(ScheduleCases)])]
    [Trait("Law", "CA-4")]
    public bool Stepping_twice_is_stepping_the_sum_once_wherever_the_anchor_is_kept(
        Cycle cycle,
        sbyte first,
        sbyte second
    )
    {
        // From a date cut to a shorter month the anchor's day is lost: then only the cycle's own count is right.
        var there = cycle.Date(first);
        var kept = cycle.Frequency.MonthStep == 0 || cycle.RollDay.Day is not null || there.Day == cycle.Anchor.Day;
        return !kept
            || KeepsEndOfMonth(cycle)
            || new Cycle(there, cycle.Frequency, Plain(cycle)).Date(second) == cycle.Date(first + second);
    }

    [Fact]
    [Trait("Law", "CA-4")]
    public void Stepping_from_a_date_that_was_cut_to_a_shorter_month_loses_the_day()
    {
        var cycle = new Cycle(new(2024, 1, 31), Frequency.Monthly);
        Assert.NotEqual(cycle.Date(2), new Cycle(cycle.Date(1), Frequency.Monthly).Date(1));
    }

    [Law(Arbitrary = [typeof(ScheduleCases)])]
    [Trait("Law", "CA-2")]
    public bool Dates_of_a_cycle_increase_and_each_day_lies_between_two_neighbors(Cycle cycle, short offset)
    {
        var day = cycle.Anchor.PlusDays(offset);
        var number = cycle.NumberOnOrBefore(day);
        return cycle.Date(number) <= day && day < cycle.Date(number + 1);
    }

    [Law(Arbitrary = [typeof(ScheduleCases)])]
    [Trait("Law", "CA-2")]
    public bool Periods_cut_the_term_without_gap_or_overlap(ScheduleCase terms)
    {
        var periods = terms.Schedule.Periods;
        return periods[0].Start == terms.Start
            && periods[^1].End == terms.End
            && periods.All(period => period.Start < period.End)
            && periods.Zip(periods.Skip(1), (period, next) => period.End == next.Start).All(meets => meets);
    }

    [Law(Arbitrary = [typeof(ScheduleCases)])]
    [Trait("Law", "CA-2")]
    public bool Only_the_first_or_the_last_period_is_a_stub_and_a_stub_is_where_it_was_asked_for(ScheduleCase terms)
    {
        var periods = terms.Schedule.Periods;
        var asked = terms.Stub is Stub.ShortFirst or Stub.LongFirst or Stub.SmartFirst;
        return periods.Skip(1).SkipLast(1).All(period => !period.IsStub)
            && (terms.FirstRegularStart is null || periods[0].IsStub)
            && (terms.LastRegularEnd is null || periods[^1].IsStub)
            && (terms.FirstRegularStart is not null || asked || periods.Count == 1 || !periods[0].IsStub)
            && (terms.LastRegularEnd is not null || !asked || periods.Count == 1 || !periods[^1].IsStub);
    }

    [Law(Arbitrary = [typeof(ScheduleCases)])]
    public bool A_short_stub_is_shorter_than_a_period_and_a_long_one_longer(ScheduleCase terms)
    {
        var periods = terms.Schedule.Periods;
        var isFirst = terms.Stub is Stub.ShortFirst or Stub.LongFirst or Stub.SmartFirst;
        var stub = isFirst ? periods[0] : periods[^1];
        var whole =
            periods.Count - (terms.FirstRegularStart is null ? 0 : 1) - (terms.LastRegularEnd is null ? 0 : 1) == 1;
        var cycle = new Cycle(terms.Anchor, terms.Frequency, terms.RollDay);
        var number = isFirst ? cycle.NumberOnOrBefore(stub.End.PlusDays(-1)) : cycle.NumberOnOrBefore(stub.Start);
        var (from, to) = (cycle.Date(number), cycle.Date(number + 1));
        var isShort = isFirst ? stub.Start > from : stub.End < to;
        var days = Period.DaysBetween(stub.Start, stub.End);
        var shortDays = isFirst ? Period.DaysBetween(stub.Start, from) : Period.DaysBetween(to, stub.End);
        return !stub.IsStub
            || terms.Stub switch
            {
                Stub.ShortFirst or Stub.ShortLast => isShort,
                Stub.LongFirst or Stub.LongLast => whole || !isShort,
                _ when isShort => whole || days >= PeriodicSchedule.ShortestSmartStub,
                _ => shortDays < PeriodicSchedule.ShortestSmartStub,
            };
    }

    [Law(Arbitrary = [typeof(ScheduleCases)])]
    public bool A_fixed_roll_day_on_one_side_alone_implies_a_short_stub_on_the_other(ScheduleCase terms)
    {
        var day = RollDay.Of(terms.Anchor.Day);
        var isFirst = terms.Stub is Stub.ShortFirst or Stub.LongFirst or Stub.SmartFirst;
        var (start, end) = isFirst ? (terms.Start, terms.Anchor) : (terms.Anchor, terms.End);
        var step = Frequency.Months(Math.Max(1, terms.Frequency.MonthStep));
        var far = isFirst ? start : end;
        return far == day.InMonthOf(far)
            || new PeriodicSchedule(start, end, step, rollDay: day).Periods
                == new PeriodicSchedule(start, end, step, isFirst ? Stub.ShortFirst : Stub.ShortLast, day).Periods;
    }

    [Law(Arbitrary = [typeof(ScheduleCases)])]
    [Trait("Law", "CA-3")]
    public bool A_schedule_at_the_end_of_month_stays_there_across_leap_years(ScheduleCase terms)
    {
        var (start, end) = (terms.Start.With(DateAdjusters.EndOfMonth), terms.End.With(DateAdjusters.EndOfMonth));
        var step = Frequency.Months(Math.Max(1, terms.Frequency.MonthStep));
        return start == end
            || new[] { RollDay.EndOfMonth, RollDay.OfAnchorOrEndOfMonth }.All(roll =>
                new PeriodicSchedule(start, end, step, terms.Stub, roll).Periods.All(period =>
                    period.Start == DateAdjusters.EndOfMonth(period.Start)
                    && period.End == DateAdjusters.EndOfMonth(period.End)
                )
            );
    }

    [Law(Arbitrary = [typeof(ScheduleCases)])]
    [Trait("Law", "CA-4")]
    public bool So_many_periods_end_on_the_date_of_that_number(Cycle cycle, byte count)
    {
        var schedule = PeriodicSchedule.Of(cycle.Anchor, count + 1, cycle.Frequency, cycle.RollDay);
        return schedule.Periods.Count == count + 1
            && schedule.Periods.Select((period, at) => period.End == cycle.Date(at + 1)).All(agrees => agrees)
            && schedule.Periods.All(period => !period.IsStub);
    }

    [Law(Arbitrary = [typeof(ScheduleCases)])]
    public bool A_term_of_whole_periods_has_no_stub_whichever_is_asked_for(Cycle cycle, byte count, bool first)
    {
        var (start, end) = (cycle.Anchor, cycle.Date(count + 1));

        // Without a fixed day, counting from an end that was cut to a shorter month would be counting on another day.
        var sameFromTheEnd = cycle.RollDay.Day is not null || (cycle.RollDay == RollDay.OfAnchor && start.Day <= 28);
        var whole = new PeriodicSchedule(start, end, cycle.Frequency, Stub.None, cycle.RollDay);
        var asked = new PeriodicSchedule(
            start,
            end,
            cycle.Frequency,
            first && sameFromTheEnd ? Stub.LongFirst : Stub.SmartLast,
            cycle.RollDay
        );
        return asked.Periods == whole.Periods;
    }

    [Law(Arbitrary = [typeof(ScheduleCases), typeof(DateMoves)])]
    public bool Adjusted_dates_are_what_the_calendar_says_and_never_run_back(ScheduleCase terms, DateMove move)
    {
        var schedule = terms.Schedule;
        var adjusted = schedule.AdjustedPeriods(move.Calendar, move.Adjustment);
        return adjusted
                .Select(period => (period.Start, period.End, period.IsStub))
                .SequenceEqual(schedule.Periods.Select(period => (period.Start, period.End, period.IsStub)))
            && adjusted.All(period =>
                period.AdjustedStart == move.Calendar.Adjust(period.Start, move.Adjustment)
                && period.AdjustedEnd == move.Calendar.Adjust(period.End, move.Adjustment)
                && period.AdjustedStart <= period.AdjustedEnd
            );
    }

    [Law(Arbitrary = [typeof(ScheduleCases), typeof(DateMoves)])]
    public bool The_contractual_date_is_found_again_behind_its_adjusted_one(Cycle cycle, sbyte number, DateMove move)
    {
        var contractual = cycle.Date(number);
        var day = RollDay.Of(cycle.Frequency.MonthStep == 0 ? contractual.Day : cycle.Date(0).Day);
        var date = day.InMonthOf(contractual);
        var found = day.BeforeAdjustment(move.Calendar.Adjust(date, move.Adjustment), move.Calendar, move.Adjustment);
        return move.Calendar.Adjust(found, move.Adjustment) == move.Calendar.Adjust(date, move.Adjustment);
    }

    private static bool KeepsEndOfMonth(Cycle cycle) =>
        cycle.RollDay.KeepsEndOfMonth && cycle.Anchor == DateAdjusters.EndOfMonth(cycle.Anchor);

    // On the way a date may come to stand on the last day of a month without meaning it.
    private static RollDay Plain(Cycle cycle) => cycle.RollDay.KeepsEndOfMonth ? RollDay.OfAnchor : cycle.RollDay;
}
