using Cobranza.Calendars;
using Cobranza.Discounts;

namespace Cobranza.Json.Writing;

/// <summary>What early payment earns, and how it is reckoned; what is as usual is left out.</summary>
internal static class DiscountWriter
{
    public static void Terms(JsonOut json, DiscountTerms terms)
    {
        json.Object("policy", () => Policy(json, terms.Policy));
        json.Rounding("rounding", terms.Rounding);
        if (terms.Base != DiscountBase.Whole)
        {
            json.Object("base", () => Base(json, terms.Base));
        }

        json.WordUnless("tax", terms.Tax, usual: TaxTreatment.FullAmount);
        json.WordUnless("partPayments", terms.PartPayments, usual: PartPayments.EarnNothing);
        json.WordUnless("document", terms.Document, usual: DiscountDocument.Allowance);
    }

    private static void Policy(JsonOut json, DiscountPolicy policy)
    {
        switch (policy)
        {
            case WindowDiscount window:
                json.Kind("within");
                Window(json, window.Window);
                json.Percentage("percentage", window.Share);
                break;
            case FixedDiscount window:
                json.Kind("within");
                Window(json, window.Window);
                json.Money("amount", window.Amount);
                break;
            case SlidingDiscount sliding:
                json.Kind("sliding");
                Sliding(json, sliding);
                break;
            case BestDiscount best:
                json.Kind("bestOf");
                json.Array("choices", best.Choices, choice => Policy(json, choice));
                break;
            case StandingDiscount standing:
                json.Kind("inGoodStanding");
                json.Object("policy", () => Policy(json, standing.Inner));
                break;
            default:
                throw Unwritable.Because(policy);
        }
    }

    private static void Window(JsonOut json, DiscountWindow window)
    {
        if (window.Days is { } days)
        {
            json.Number("days", days);
        }
        else
        {
            json.Object("until", () => PaymentWriter.Due(json, window.Until));
        }

        if (window.Calendar != BusinessCalendar.EveryDay || window.Adjustment != DateAdjustment.None)
        {
            CalendarWriter.Roll(json, window.Calendar, window.Adjustment);
        }

        json.NumberIf("toleranceDays", window.Tolerance == 0 ? null : window.Tolerance);
    }

    private static void Sliding(JsonOut json, SlidingDiscount sliding)
    {
        json.Percentage("rate", sliding.Rate.Value);
        json.Text("dayCount", DayCountWords.All.WordOf(sliding.DayCount) ?? throw Unwritable.Because(sliding.DayCount));
        if (sliding.Cap is { } cap)
        {
            json.Percentage("cap", cap);
        }
    }

    private static void Base(JsonOut json, DiscountBase @base)
    {
        json.Flag("tax", @base.IncludesTax);
        json.Flag("freight", @base.IncludesFreight);
        if (!@base.Tags.IsEmpty)
        {
            json.Texts("tags", @base.Tags, tag => tag);
        }
    }
}
