using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Terms;

/// <summary>Finds the day on which a debtor really pays next. Plain loops: part of resolving a due date, which allocates nothing.</summary>
internal static class PaydaySearch
{
    /// <summary>The day really paid on, on or after a day.</summary>
    public static LocalDate Next(PaydaysStep step, LocalDate from)
    {
        var ahead = NextAhead(step, from);
        return GoneBy(step, from, ahead) ?? ahead;
    }

    /// <summary>Whether the periods that return every year close every payday of every year; known for days of the month or year and for every day.</summary>
    public static bool CanNeverOpen(PaydaysStep step) =>
        step.Payday
            is PlusDaysStep
                or DaysOfMonthStep
                or DatesOfYearStep
                or EndOfMonthStep
                or DayOfMonthStep { MonthsAhead: 0 }
        && NeverOpensIn(step, 2023)
        && NeverOpensIn(step, 2024);

    private static bool NeverOpensIn(PaydaysStep step, int year)
    {
        var day = new LocalDate(year, 1, 1);
        while (day.Year == year)
        {
            var payday = step.Payday.Apply(day);
            if (payday.Year > year)
            {
                break;
            }

            if (!step.ClosedPeriods.OfType<ClosedPeriod.Annual>().Any(period => period.Contains(payday)))
            {
                return false;
            }

            day = payday.PlusDays(1);
        }

        return true;
    }

    private static LocalDate NextAhead(PaydaysStep step, LocalDate from)
    {
        var day = from;
        for (var tries = 0; tries < PaydaysStep.MaxTries; tries++)
        {
            var payday = PaydayFrom(step, day);
            if (LastClosedDay(step, payday) is { } end)
            {
                day = TermMath.PlusDays(end, 1);
            }
            else if (PaidOn(step, payday) is { } paid && paid >= from)
            {
                return paid;
            }
            else
            {
                day = TermMath.PlusDays(payday, 1);
            }
        }

        throw new ArgumentOutOfRangeException(
            nameof(from),
            Guard.Text(from),
            Guard.Text($"has no open payday among the next {PaydaysStep.MaxTries}")
        );
    }

    // A payday before the day, moved or postponed to a day that is still to come, and earlier than what lies ahead. Only the closed days beside the
    // day itself and beside a postponed one can hold such a payday.
    private static LocalDate? GoneBy(PaydaysStep step, LocalDate from, LocalDate ahead)
    {
        var earliest = EarliestMovedOnto(step, from, from, ahead);
        foreach (var postponement in step.Postponements.AsSpan())
        {
            if (postponement.Day < from)
            {
                earliest = EarliestMovedOnto(step, postponement.Day, from, earliest ?? ahead) ?? earliest;
            }
        }

        return earliest;
    }

    // The paydays between the business days before and after a day, tried one by one.
    private static LocalDate? EarliestMovedOnto(PaydaysStep step, LocalDate day, LocalDate from, LocalDate limit)
    {
        if (day == from && !step.MovesDays)
        {
            return null;
        }

        LocalDate? earliest = null;
        var end = LocalDate.Min(from, NextBusinessDay(step.Calendar, TermMath.PlusDays(day, 1)));
        var candidate = PaydayFrom(step, AfterLastBusinessDayBefore(step, day));
        while (candidate < end)
        {
            if (
                LastClosedDay(step, candidate) is null
                && PaidOn(step, candidate) is { } paid
                && paid >= from
                && paid < (earliest ?? limit)
            )
            {
                earliest = paid;
            }

            candidate = PaydayFrom(step, TermMath.PlusDays(candidate, 1));
        }

        return earliest;
    }

    private static LocalDate NextBusinessDay(BusinessCalendar calendar, LocalDate day) =>
        calendar.Adjust(day, DateAdjustment.Following);

    private static LocalDate AfterLastBusinessDayBefore(PaydaysStep step, LocalDate day)
    {
        if (!step.MovesDays)
        {
            return day;
        }

        var business = step.Calendar.Adjust(Guard.PlusDays(day, -1), DateAdjustment.Preceding);
        return TermMath.PlusDays(business, 1);
    }

    private static LocalDate PaydayFrom(PaydaysStep step, LocalDate day)
    {
        var payday = step.Payday.Take(day);
        return step.StaysOnPaydays || payday == day || step.Payday.Apply(payday) == payday
            ? payday
            : throw new InvalidOperationException(
                $"A payday must be a day that its step stays on, but {Guard.Text(payday)} leads on to {Guard.Text(step.Payday.Apply(payday))}: {step.Payday}"
            );
    }

    // Postponed and moved for as long as either applies; no day at all if that ends in a closed period or runs in a circle, which only a move
    // back onto a postponed day can do.
    private static LocalDate? PaidOn(PaydaysStep step, LocalDate payday)
    {
        var day = payday;
        for (var moves = 0; moves <= 2 * (step.Postponements.Count + 1); moves++)
        {
            var moved = PostponedTo(step, day) ?? (step.MovesDays ? step.Calendar.Adjust(day, step.Adjustment) : day);
            if (moved == day)
            {
                return LastClosedDay(step, day) is null ? day : null;
            }

            day = moved;
        }

        return null;
    }

    private static LocalDate? PostponedTo(PaydaysStep step, LocalDate day)
    {
        foreach (var postponement in step.Postponements.AsSpan())
        {
            if (postponement.Day == day)
            {
                return postponement.To;
            }
        }

        return null;
    }

    private static LocalDate? LastClosedDay(PaydaysStep step, LocalDate day)
    {
        foreach (var period in step.ClosedPeriods.AsSpan())
        {
            if (period.LastClosedDay(day) is { } end)
            {
                return end;
            }
        }

        return null;
    }
}
