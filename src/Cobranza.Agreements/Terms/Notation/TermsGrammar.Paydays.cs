using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Terms.Notation;

internal sealed partial class TermsGrammar
{
    /// <summary>paydays = "paid" payday { closed | postponed | moved } | closed { … }</summary>
    private PaydaysStep? Paydays()
    {
        var payday = reader.Skip(Words.Paid) ? Payday() : DateStep.PlusDays(0);
        var step = payday is null ? null : DateStep.Paydays(payday);
        while (step is not null)
        {
            var comma = reader.At(',') && _commas ? 1 : 0;
            if (!reader.At(Words.Closed, comma) && !reader.At(Words.Postponed, comma) && !reader.At(Words.Moved, comma))
            {
                return step;
            }

            reader.Advance(comma);
            step =
                reader.Skip(Words.Closed) ? Closed(step)
                : reader.Skip(Words.Postponed) ? Postponed(step)
                : Moved(step);
        }

        return null;
    }

    // Only steps that stay on a day once they have reached it can be paydays.
    private DateStep? Payday()
    {
        var start = reader.Current;
        if (reader.Skip(Words.Next))
        {
            var next = Next();
            if (next is null or NextWeekdayStep or DayOfMonthStep { Cutoff: null })
            {
                return next;
            }

            reader.OutOfRange(start, Label.Payday);
            return null;
        }

        return reader.AtDigits() ? DaysOrDates()
            : AtDays(0) ? OnPaydays()
            : reader.Skip(Words.AnyDay) ? DateStep.PlusDays(0)
            : reader.Skip(Words.EndOfMonth) || reader.Skip(Words.FinDeMes) ? DateStep.EndOfMonth
            : reader.Skip(Words.LastBusinessDay) ? OnCalendar(DateStep.LastBusinessDayOfMonth)
            : Nothing<DateStep>(Label.Payday);
    }

    private DateStep? OnPaydays()
    {
        SkipOn();
        return DaysOrDates();
    }

    // closed = "closed" period { "and" period }
    private PaydaysStep? Closed(PaydaysStep paydays)
    {
        var step = paydays;
        do
        {
            var start = reader.Current;
            if (Period() is not { } period)
            {
                return null;
            }

            try
            {
                step = step.Outside(period);
            }
            catch (ArgumentException)
            {
                reader.OutOfRange(start, Label.OpenPayday);
                return null;
            }
        } while (!reader.At(Words.Then) && reader.Accept(Words.And)); // "y luego" is another step, not another period.

        return step;
    }

    // period = month | date "to" date, each year or once
    private ClosedPeriod? Period()
    {
        reader.Skip(Words.Between);
        if (reader.AtDigits() && reader.At('-', 1))
        {
            var start = reader.Current;
            if (Dated() is not { } first || !Required(Words.To) || Dated() is not { } last)
            {
                return null;
            }

            if (last >= first && first != default)
            {
                return ClosedPeriod.Once(first, last);
            }

            reader.OutOfRange(start, Label.DateOrder);
            return null;
        }

        if (reader.AtDigits())
        {
            return DayAndMonth() is { } from && Required(Words.To) && DayAndMonth() is { } to
                ? ClosedPeriod.EveryYear(from, to)
                : null;
        }

        if (Month() is { } month)
        {
            return ClosedPeriod.EveryMonth(month);
        }

        reader.Missed(Label.Date);
        return Nothing<ClosedPeriod>(Label.Month);
    }

    // postponed = "postponed" date "to" date
    private PaydaysStep? Postponed(PaydaysStep paydays)
    {
        reader.Skip(Words.Between);
        if (Dated() is not { } day || !Required(Words.To))
        {
            return null;
        }

        var start = reader.Current;
        if (Dated() is not { } to)
        {
            return null;
        }

        try
        {
            return paydays.Postponing(new Postponement(day, to));
        }
        catch (ArgumentException)
        {
            reader.OutOfRange(start, Label.LaterDate);
            return null;
        }
    }

    // moved = "moved" adjustment [ "in" ] calendar
    private PaydaysStep? Moved(PaydaysStep paydays) =>
        Required(Words.Moved) && Roll() is var (calendar, adjustment) && IsRoll(adjustment)
            ? paydays.OnBusinessDays(calendar, adjustment)
            : null;

    // A date in ISO form.
    private LocalDate? Dated()
    {
        if (
            reader.Whole(1, 9_999, Label.Date) is not { } year
            || !Required('-')
            || reader.Whole(1, 12) is not { } month
            || !Required('-')
            || reader.Whole(1, CalendarSystem.Iso.GetDaysInMonth(year, month)) is not { } day
        )
        {
            return null;
        }

        return new(year, month, day);
    }
}
