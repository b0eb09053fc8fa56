using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Terms.Notation;

internal sealed partial class TermsGrammar
{
    // Where the last adjustment was named.
    private Token _adjustmentAt;

    // first = step, or a number of days with the end of the month right after it.
    private FirstSteps? First(bool bare, Label expected)
    {
        var isCounted = reader.AtDigits() && !AtOrdinal();
        if (Step(bare, expected) is not { } step)
        {
            return null;
        }

        return isCounted && step is PlusDaysStep ? AfterDays(step) : new([step], 0);
    }

    // "30 EOM" takes the end of the month first, "30 días fin de mes" the days.
    private FirstSteps AfterDays(DateStep days) =>
        reader.Accept(Words.EndOfMonth) ? new([DateStep.EndOfMonth, days], 1)
        : reader.Skip(Words.FinDeMes) ? new([days, DateStep.EndOfMonth], 0)
        : new([days], 0);

    /// <summary>step = counted | nth | "[" step "rolled" … "]" | "EOM" | "MFI" | "last business day" | "next" … | paydays | "on" …</summary>
    private DateStep? Step(bool bare, Label expected) =>
        AtOrdinal() || (reader.AtDigits() && AtNth(1)) ? NthOfMonth()
        : reader.AtDigits() ? Counted(bare)
        : reader.At('[') ? Rolled()
        : reader.Skip(Words.EndOfMonth) || reader.Skip(Words.FinDeMes) ? DateStep.EndOfMonth
        : reader.Skip(Words.Mfi) ? WithCutoff(day: 31, monthsAhead: 1)
        : reader.Skip(Words.LastBusinessDay) ? OnCalendar(DateStep.LastBusinessDayOfMonth)
        : reader.Skip(Words.Next) ? Next()
        : reader.At(Words.Paid) || reader.At(Words.Closed) ? Paydays()
        : reader.At(Words.On) || reader.At(Words.Day) ? OnDays()
        : Nothing<DateStep>(expected);

    // counted = number [ unit ], business days with "in" and a calendar.
    private DateStep? Counted(bool bare)
    {
        var number = reader.Current;
        if (reader.Whole(0, DateStep.MaxDays) is not { } count)
        {
            return null;
        }

        var unit = Unit();
        if (unit is null && !bare && !AtEndOfMonth() && !reader.At(BaseWords.InvoiceDate))
        {
            reader.Missed(Label.Of(Words.EndOfMonth));
            reader.Missed(Label.Of(Words.Prox));
            reader.Unexpected();
            return null;
        }

        var counted = unit ?? CountUnit.Days;
        if (reader.InRange(number, 0, counted.Most()) is null)
        {
            return null;
        }

        return counted == CountUnit.BusinessDays
            ? OnCalendar(calendar => counted.Step(count, calendar))
            : counted.Step(count);
    }

    // unit = "business days" | "days" | "weeks" | "months"
    private CountUnit? Unit()
    {
        if (reader.Skip(Words.BusinessDays))
        {
            return CountUnit.BusinessDays;
        }

        if (reader.Skip(Words.Days))
        {
            return CountUnit.Days;
        }

        if (reader.Skip(Words.Weeks))
        {
            return CountUnit.Weeks;
        }

        if (reader.Skip(Words.Months))
        {
            return CountUnit.Months;
        }

        reader.Missed(Label.Unit);
        return null;
    }

    private bool AtEndOfMonth() => reader.At(Words.EndOfMonth) || reader.At(Words.FinDeMes);

    // "[" step "rolled" adjustment [ "in" ] calendar "]"
    private DateStep? Rolled()
    {
        if (!Enter())
        {
            return null;
        }

        reader.Advance();
        return
            Step(bare: true, Label.Step) is { } step
            && Required(Words.Rolled)
            && Roll() is var (calendar, adjustment)
            && IsRoll(adjustment)
            && Leave(']')
            ? step.Rolled(calendar, adjustment)
            : null;
    }

    // next = "next" ( weekday | nth | "business day" )
    private DateStep? Next()
    {
        foreach (var weekday in Enum.GetValues<IsoDayOfWeek>())
        {
            if (weekday != IsoDayOfWeek.None && reader.Skip(Words.OfWeek(weekday)))
            {
                return DateStep.NextWeekday(weekday);
            }
        }

        if (reader.Skip(Words.BusinessDays))
        {
            return OnCalendar(DateStep.NextBusinessDay);
        }

        reader.Skip(Words.Day);
        if (!reader.AtDigits())
        {
            reader.Missed(Label.Weekday);
            return Nothing<DateStep>(Label.DayOfMonth);
        }

        return reader.Whole(1, 31) is { } day && SkipOrdinal() ? WithCutoff(day, monthsAhead: 0) : null;
    }

    // [ "in" calendar ], Monday to Friday without holidays if none is named.
    private DateStep? OnCalendar(Func<BusinessCalendar, DateStep> step) =>
        !reader.Accept(Words.In) ? step(BusinessCalendar.MondayToFriday)
        : Calendar() is { } calendar ? step(calendar)
        : null;

    /// <summary>roll = adjustment [ "in" ] calendar, after "rolled".</summary>
    public (BusinessCalendar Calendar, DateAdjustment Adjustment)? Roll()
    {
        _adjustmentAt = reader.Current;
        if (AdjustmentWords.Read(reader) is not { } adjustment)
        {
            reader.Missed(Label.Adjustment);
            reader.Unexpected();
            return null;
        }

        reader.Accept(Words.In);
        return Calendar() is { } calendar ? (calendar, adjustment) : null;
    }

    // On the way "none" would say nothing, and the terms refuse it.
    private bool IsRoll(DateAdjustment adjustment)
    {
        if (adjustment != DateAdjustment.None)
        {
            return true;
        }

        reader.OutOfRange(_adjustmentAt, Label.Moving);
        return false;
    }

    private BusinessCalendar? Calendar()
    {
        var id = reader.Glued(out var pieces);
        if (AdjustmentWords.Find(id.ToLowerInvariant()) is { } calendar)
        {
            reader.Advance(pieces);
            return calendar;
        }

        if (id.Length == 0)
        {
            return Nothing<BusinessCalendar>(AdjustmentWords.Ids);
        }

        var whole = new Token(TokenKind.Word, reader.Current.Start, id.Length, id);
        reader.Report(NotationRules.Unexpected, whole, AdjustmentWords.Ids);
        return null;
    }
}
