using NodaTime;
using NodaTime.Text;

namespace Cobranza.Terms.Notation;

internal sealed partial class TermsWriter
{
    public void AddDays(int days) => AddCount(days, "d", "", "día", "días");

    private void WriteStep(DateStep step)
    {
        switch (step)
        {
            case PlusDaysStep days:
                AddDays(days.Days);
                break;
            case PlusMonthsStep months:
                AddCount(months.Months, " month", "s", "mes", "meses");
                break;
            case PlusBusinessDaysStep days:
                AddCount(days.Days, "bd", "", "día hábil", "días hábiles");
                AddCalendar(days.Calendar);
                break;
            case EndOfMonthStep:
                Add(IsSpanish ? Words.FinDeMes : Words.EndOfMonth);
                break;
            case LastBusinessDayOfMonthStep last:
                Add(Words.LastBusinessDay);
                AddCalendar(last.Calendar);
                break;
            case NextWeekdayStep next:
                Add(Words.Next).Add(" ").Add(Words.OfWeek(next.Day));
                break;
            case DayOfMonthStep day:
                WriteDay(day);
                break;
            case DaysOfMonthStep days:
                Add(On(days.Days.Count)).Add(" ");
                WriteDays(days);
                break;
            case DatesOfYearStep dates:
                Add(On(dates.Dates.Count)).Add(" ");
                WriteDates(dates);
                break;
            case PaydaysStep paydays:
                WritePaydays(paydays);
                break;
            case RolledStep { Step: PlusDaysStep { Days: 0 }, Adjustment: Calendars.DateAdjustment.Following } next:
                Add(Words.Next).Add(IsSpanish ? " día hábil" : " business day");
                AddCalendar(next.Calendar);
                break;
            case RolledStep rolled:
                Add("[");
                WriteStep(rolled.Step);
                Add(" ").AddRoll(rolled.Calendar, rolled.Adjustment);
                Add("]");
                break;
            default:
                Refuse($"the step '{step}'");
                break;
        }
    }

    private void AddCount(int count, string english, string plural, string spanish, string spanishPlural) =>
        Add(count).Add(IsSpanish ? $" {(count == 1 ? spanish : spanishPlural)}" : english + (count == 1 ? "" : plural));

    // Monday to Friday without holidays goes without saying.
    private void AddCalendar(Calendars.BusinessCalendar calendar)
    {
        if (calendar != Calendars.BusinessCalendar.MondayToFriday)
        {
            Add(" ").Add(Words.In).Add(" ").AddId(calendar);
        }
    }

    private void WriteDay(DayOfMonthStep step)
    {
        var day = IsSpanish ? Guard.Text($"día {step.Day}") : Ordinal(step.Day);
        switch (step.MonthsAhead)
        {
            case 0:
                Add(Words.Next).Add(" ").Add(day);
                break;
            case 1:
                Add(day).Add(" ").Add(Words.Prox);
                break;
            default:
                Add(day).Add(" ").Add(Words.OfMonth).Add(" +").Add(step.MonthsAhead);
                break;
        }

        if (step.Cutoff is { } cutoff)
        {
            Add(", ").Add(Words.CutOff).Add(" ").Add(cutoff);
        }
    }

    private static string Ordinal(int day) =>
        Guard.Text(
            $"{day}{(day % 10, day / 10) switch { (_, 1) => "th", (1, _) => "st", (2, _) => "nd", (3, _) => "rd", _ => "th" }}"
        );

    private string On(int count) => IsSpanish && count == 1 ? "el" : Words.On.In(language);

    private void WriteDays(DaysOfMonthStep step) => AddList([.. step.Days.Select(day => (Action)(() => Add(day)))]);

    private void WriteDates(DatesOfYearStep step) =>
        AddList([.. step.Dates.Select(date => (Action)(() => Write(date)))]);

    private void Write(AnnualDate date) => Add(date.Day).Add(IsSpanish ? " de " : " ").Add(Words.OfYear(date.Month));

    private void AddList(Action[] items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            Add(
                i == 0 ? ""
                : i < items.Length - 1 ? ", "
                : $" {Words.And.In(language)} "
            );
            items[i]();
        }
    }

    private void WritePaydays(PaydaysStep step)
    {
        Add(Words.Paid).Add(" ");
        if (step.Payday is PlusDaysStep { Days: 0 })
        {
            Add(Words.AnyDay);
        }
        else
        {
            WriteStep(step.Payday);
        }

        foreach (var period in step.ClosedPeriods)
        {
            Add(" ").Add(Words.Closed).Add(" ");
            Write(period);
        }

        foreach (var postponement in step.Postponements)
        {
            Add(" ").Add(Words.Postponed).Add(" ");
            WriteRange(postponement.Day, postponement.To);
        }

        if (
            step.Calendar != Calendars.BusinessCalendar.EveryDay
            || step.Adjustment != Calendars.DateAdjustment.Following
        )
        {
            Add(" ").Add(Words.Moved).Add(" ").Add(AdjustmentWords.Of(step.Adjustment)).Add(" ").Add(Words.In).Add(" ");
            AddId(step.Calendar);
        }
    }

    private void Write(ClosedPeriod period)
    {
        switch (period)
        {
            case ClosedPeriod.Annual annual when period == ClosedPeriod.EveryMonth(annual.From.Month):
                Add(Words.OfYear(annual.From.Month));
                break;
            case ClosedPeriod.Annual annual:
                Write(annual.From);
                Add(" ").Add(Words.To).Add(" ");
                Write(annual.To);
                break;
            case ClosedPeriod.Dated { Days: { Start: var start, End: { } end } }:
                WriteRange(start, end);
                break;
        }
    }

    private void WriteRange(LocalDate from, LocalDate to) =>
        Add(LocalDatePattern.Iso.Format(from)).Add(" ").Add(Words.To).Add(" ").Add(LocalDatePattern.Iso.Format(to));
}
