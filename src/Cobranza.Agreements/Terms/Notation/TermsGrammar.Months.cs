using NodaTime;

namespace Cobranza.Terms.Notation;

internal sealed partial class TermsGrammar
{
    // "10th": digits with the ending right after them.
    private bool AtOrdinal() =>
        reader.AtDigits() && reader.At(Words.Ordinal, 1) && reader.Current.Touches(reader.Ahead(1));

    private bool SkipOrdinal()
    {
        reader.Skip(Words.Ordinal);
        return true;
    }

    // "prox", "MFI" or "of month" after a day of the month.
    private bool AtNth(int ahead) =>
        reader.At(Words.Prox, ahead) || reader.At(Words.Mfi, ahead) || reader.At(Words.OfMonth, ahead);

    // nth = day [ "th" ] ( "prox" | "MFI" | "of month" "+" months ) [ cutoff ]
    private DateStep? NthOfMonth()
    {
        if (reader.Whole(1, 31) is not { } day || !SkipOrdinal())
        {
            return null;
        }

        if (reader.Accept(Words.Prox) || reader.Skip(Words.Mfi))
        {
            return WithCutoff(day, monthsAhead: 1);
        }

        return Required(Words.OfMonth) && Required('+') && reader.Whole(1, DateStep.MaxMonths) is { } months
            ? WithCutoff(day, months)
            : null;
    }

    // cutoff = [ "," ] "cut-off" [ "on" ] [ "day" ] day
    private DateStep? WithCutoff(int day, int monthsAhead)
    {
        reader.Advance(reader.At(',') && reader.At(Words.CutOff, 1) ? 1 : 0);
        if (!reader.Accept(Words.CutOff))
        {
            return DateStep.DayOfMonth(day, monthsAhead);
        }

        reader.Skip(Words.On);
        reader.Skip(Words.Day);
        return reader.Whole(1, 30, Label.DayOfMonth) is { } cutoff && SkipOrdinal()
            ? DateStep.DayOfMonth(day, monthsAhead, cutoff)
            : null;
    }

    // Whether "on", "day" or both stand here with a number after them.
    private bool AtDays(int ahead)
    {
        var on = reader.Length(Words.On, ahead);
        var opener = on + reader.Length(Words.Day, ahead + on);
        return opener > 0 && reader.AtDigitsOrEnd(ahead + opener);
    }

    // "on" ( nth | days | dates )
    private DateStep? OnDays()
    {
        SkipOn();
        return AtNth(AtOrdinal() ? 2 : 1) ? NthOfMonth() : DaysOrDates();
    }

    private void SkipOn()
    {
        reader.Skip(Words.On);
        reader.Skip(Words.Day);
    }

    // days = day { ( "," | "and" ) day } and dates likewise: a month's name after the first number tells which.
    private DateStep? DaysOrDates() => AtMonth(AtOrdinal() ? 2 : 1) ? Dates() : Days();

    private DateStep? Days()
    {
        var days = new List<int>();
        do
        {
            var number = reader.Current;
            if (reader.Whole(1, 31, Label.DayOfMonth) is not { } day)
            {
                return null;
            }

            if (days.Contains(day))
            {
                reader.OutOfRange(number, Label.Once);
                return null;
            }

            days.Add(day);
            SkipOrdinal();
        } while (AcceptAnother());

        return DateStep.DaysOfMonth([.. days]);
    }

    private DateStep? Dates()
    {
        var dates = new List<AnnualDate>();
        do
        {
            var number = reader.Current;
            if (DayAndMonth() is not { } date)
            {
                return null;
            }

            if (dates.Contains(date))
            {
                reader.OutOfRange(number, Label.Once);
                return null;
            }

            dates.Add(date);
        } while (AcceptAnother());

        return DateStep.DatesOfYear([.. dates]);
    }

    // Another number of a list: after "and", and after a comma where commas belong to the due date.
    private bool AcceptAnother()
    {
        var another =
            reader.At(',') && _commas && (reader.AtDigitsOrEnd(1) || AtDays(1)) ? 1
            : !reader.At(Words.Then) ? reader.Length(Words.And)
            : 0;
        if (another == 0)
        {
            return reader.Missed(Label.Of(Words.And));
        }

        reader.Advance(another);
        SkipOn();
        return true;
    }

    private bool AtMonth(int ahead)
    {
        var of = reader.Length(Words.Of, ahead);
        return Enumerable.Range(1, 12).Any(month => reader.At(Words.OfYear(month), ahead + of));
    }

    // date = day [ "th" ] [ "of" ] month
    private AnnualDate? DayAndMonth()
    {
        var number = reader.Current;
        if (reader.Whole(1, 31, Label.DayOfMonth) is not { } day || !SkipOrdinal())
        {
            return null;
        }

        reader.Skip(Words.Of);
        if (Month() is not { } month)
        {
            reader.Missed(Label.Month);
            reader.Unexpected();
            return null;
        }

        // 29 February stands for the last day of February.
        return reader.InRange(number, 1, CalendarSystem.Iso.GetDaysInMonth(2024, month)) is null
            ? null
            : new AnnualDate(month, day);
    }

    private int? Month()
    {
        for (var month = 1; month <= 12; month++)
        {
            if (reader.Skip(Words.OfYear(month)))
            {
                return month;
            }
        }

        return null;
    }
}
