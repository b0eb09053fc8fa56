using Cobranza.Calendars;
using Cobranza.Discounts;
using Cobranza.Terms;

namespace Cobranza.Json.Writing;

/// <summary>What was agreed: payment terms and discount windows.</summary>
internal static class TermsWriter
{
    public static void Trade(JsonOut json, string name, TradeTerms terms) =>
        json.Object(
            name,
            () =>
            {
                json.Object("payment", () => Payment(json, terms.Payment));
                if (terms.Discount is { } discount)
                {
                    json.Object(
                        "discount",
                        () =>
                        {
                            json.Object("policy", () => Discount(json, discount.Policy));
                            json.Rounding("rounding", discount.Rounding);
                        }
                    );
                }
            }
        );

    // Each value has one form: "net" where that says it all, "steps" for a single portion, "split" for several.
    private static void Payment(JsonOut json, PaymentTerms terms)
    {
        if (terms.Portions.Count > 1)
        {
            json.Kind("split");
            json.Array("portions", terms.Portions, portion => Portion(json, portion));
        }
        else if (terms.Portions[0].Steps is [PlusDaysStep net])
        {
            json.Kind("net");
            json.Number("days", net.Days);
        }
        else
        {
            json.Kind("steps");
            json.Array("steps", terms.Portions[0].Steps, step => Step(json, step));
        }

        if (terms.Calendar != BusinessCalendar.EveryDay || terms.Adjustment != DateAdjustment.None)
        {
            json.Object(
                "roll",
                () =>
                {
                    json.Object("calendar", () => Calendar(json, terms.Calendar));
                    json.Word("adjustment", terms.Adjustment);
                }
            );
        }
    }

    private static void Portion(JsonOut json, TermPortion portion)
    {
        json.Percentage("share", portion.Share);
        json.Array("steps", portion.Steps, step => Step(json, step));
    }

    private static void Step(JsonOut json, DateStep step)
    {
        switch (step)
        {
            case PlusDaysStep days:
                json.Kind("plusDays");
                json.Number("days", days.Days);
                break;
            case PlusMonthsStep months:
                json.Kind("plusMonths");
                json.Number("months", months.Months);
                break;
            case DayOfMonthStep day:
                json.Kind("dayOfMonth");
                json.Number("day", day.Day);
                json.Number("monthsAhead", day.MonthsAhead);
                break;
            default:
                json.Kind(step == DateStep.EndOfMonth ? "endOfMonth" : throw Unwritable.Because(step));
                break;
        }
    }

    public static void Calendar(JsonOut json, BusinessCalendar calendar)
    {
        if (calendar == BusinessCalendar.EveryDay)
        {
            json.Kind("everyDay");
        }
        else if (calendar == BusinessCalendar.MondayToFriday)
        {
            json.Kind("mondayToFriday");
        }
        else
        {
            json.Kind("withHolidays");
            json.Texts("weekend", calendar.Weekend, day => Words.Of(day));
            json.Texts("holidays", calendar.Holidays, date => Guard.Text(date));
        }
    }

    private static void Discount(JsonOut json, DiscountPolicy policy)
    {
        switch (policy)
        {
            case WindowDiscount window:
                json.Kind("within");
                json.Number("days", window.Days);
                json.Percentage("percentage", window.Share);
                break;
            case BestDiscount best:
                json.Kind("bestOf");
                json.Array("choices", best.Choices, choice => Discount(json, choice));
                break;
            default:
                throw Unwritable.Because(policy);
        }
    }
}
