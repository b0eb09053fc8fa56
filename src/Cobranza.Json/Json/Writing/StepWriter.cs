using Cobranza.Calendars;
using Cobranza.Terms;
using NodaTime;
using NodaTime.Text;

namespace Cobranza.Json.Writing;

/// <summary>The steps from a base date to a due date.</summary>
internal static class StepWriter
{
    public static void Steps(JsonOut json, string name, ValueList<DateStep> steps) =>
        json.Array(name, steps, step => Step(json, step));

    private static void Step(JsonOut json, DateStep step)
    {
        switch (step)
        {
            case PlusDaysStep days:
                json.Kind("plusDays");
                json.Number("days", days.Days);
                break;
            case PlusBusinessDaysStep days:
                json.Kind("plusBusinessDays");
                json.Number("days", days.Days);
                json.Object("calendar", () => CalendarWriter.Calendar(json, days.Calendar));
                break;
            case PlusMonthsStep months:
                json.Kind("plusMonths");
                json.Number("months", months.Months);
                break;
            case EndOfMonthStep:
                json.Kind("endOfMonth");
                break;
            case LastBusinessDayOfMonthStep last:
                json.Kind("lastBusinessDayOfMonth");
                json.Object("calendar", () => CalendarWriter.Calendar(json, last.Calendar));
                break;
            case NextWeekdayStep weekday:
                json.Kind("nextWeekday");
                json.Word("day", weekday.Day);
                break;
            case DayOfMonthStep day:
                json.Kind("dayOfMonth");
                json.Number("day", day.Day);
                json.Number("monthsAhead", day.MonthsAhead);
                json.NumberIf("cutoff", day.Cutoff);
                break;
            case DaysOfMonthStep days:
                json.Kind("daysOfMonth");
                json.Numbers("days", days.Days);
                break;
            case DatesOfYearStep dates:
                json.Kind("datesOfYear");
                json.Texts("dates", dates.Dates, Text);
                break;
            case RolledStep rolled:
                json.Kind("rolled");
                json.Object("step", () => Step(json, rolled.Step));
                CalendarWriter.RollInto(json, rolled.Calendar, rolled.Adjustment);
                break;
            case PaydaysStep paydays:
                json.Kind("paydays");
                Paydays(json, paydays);
                break;
            default:
                throw Unwritable.Because(step);
        }
    }

    private static void Paydays(JsonOut json, PaydaysStep paydays)
    {
        json.Object("payday", () => Step(json, paydays.Payday));
        if (!paydays.ClosedPeriods.IsEmpty)
        {
            json.Array("closed", paydays.ClosedPeriods, period => Closed(json, period));
        }

        if (!paydays.Postponements.IsEmpty)
        {
            json.Array(
                "postponed",
                paydays.Postponements,
                postponement =>
                {
                    json.Date("day", postponement.Day);
                    json.Date("to", postponement.To);
                }
            );
        }

        if (paydays.Calendar != BusinessCalendar.EveryDay || paydays.Adjustment != DateAdjustment.Following)
        {
            CalendarWriter.Roll(json, paydays.Calendar, paydays.Adjustment);
        }
    }

    private static void Closed(JsonOut json, ClosedPeriod period)
    {
        switch (period)
        {
            case ClosedPeriod.Annual annual:
                json.Kind("everyYear");
                json.Text("from", Text(annual.From));
                json.Text("to", Text(annual.To));
                break;
            case ClosedPeriod.Dated { Days: { End: { } end } days }:
                json.Kind("once");
                json.Date("start", days.Start);
                json.Date("end", end);
                break;
            default:
                throw Unwritable.Because(period);
        }
    }

    private static string Text(AnnualDate date) => AnnualDatePattern.Iso.Format(date);
}
