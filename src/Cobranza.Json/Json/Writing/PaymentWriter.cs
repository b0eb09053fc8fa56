using Cobranza.Calendars;
using Cobranza.Terms;

namespace Cobranza.Json.Writing;

/// <summary>When an invoice falls due, whole or in portions.</summary>
internal static class PaymentWriter
{
    // Each value has one form: "net" where that says it all, "steps" from the issue date, "whole" by another rule, "split" for portions.
    public static void Payment(JsonOut json, PaymentTerms terms)
    {
        if (IsWhole(terms))
        {
            Whole(json, terms.Portions[0].Due);
        }
        else
        {
            json.Kind("split");
            json.Array("portions", terms.Portions, portion => Portion(json, portion));
            Residual(json, terms);
        }

        if (terms.Calendar != BusinessCalendar.EveryDay || terms.Adjustment != DateAdjustment.None)
        {
            CalendarWriter.Roll(json, terms.Calendar, terms.Adjustment);
        }
    }

    public static void Due(JsonOut json, DueRule due)
    {
        switch (due)
        {
            case DueRule.Chain chain:
                json.Kind("from");
                json.Word("base", chain.Start);
                StepWriter.Steps(json, "steps", chain.Steps);
                break;
            case DueRule.Latest latest:
                json.Kind("laterOf");
                Compared(json, latest.Rules, latest.Steps);
                break;
            case DueRule.Earliest earliest:
                json.Kind("earlierOf");
                Compared(json, earliest.Rules, earliest.Steps);
                break;
            default:
                throw Unwritable.Because(due);
        }
    }

    private static bool IsWhole(PaymentTerms terms) =>
        terms.Residual == ResidualPlace.LargestRemainder
        && terms.Portions is [{ Part: TermPart.Percent, Rounding: null, IsDeposit: false }];

    private static void Whole(JsonOut json, DueRule due)
    {
        if (due is not DueRule.Chain { Start: BaseDate.Issue } chain)
        {
            json.Kind("whole");
            json.Object("due", () => Due(json, due));
        }
        else if (chain.Steps is [PlusDaysStep net])
        {
            json.Kind("net");
            json.Number("days", net.Days);
        }
        else
        {
            json.Kind("steps");
            StepWriter.Steps(json, "steps", chain.Steps);
        }
    }

    private static void Portion(JsonOut json, TermPortion portion)
    {
        if (portion.Part is TermPart.Percent percent)
        {
            json.Percentage("share", percent.Share);
        }
        else
        {
            json.Object("part", () => Part(json, portion.Part));
        }

        if (portion.Due is DueRule.Chain { Start: BaseDate.Issue } chain)
        {
            StepWriter.Steps(json, "steps", chain.Steps);
        }
        else
        {
            json.Object("due", () => Due(json, portion.Due));
        }

        if (portion.Rounding is { } rounding)
        {
            json.Rounding("rounding", rounding);
        }

        json.FlagIf("deposit", portion.IsDeposit);
    }

    private static void Part(JsonOut json, TermPart part)
    {
        switch (part)
        {
            case TermPart.PercentOfNet net:
                json.Kind("percentOfNet");
                json.Percentage("percentage", net.Share);
                break;
            case TermPart.PercentOfRemainder rest:
                json.Kind("percentOfRemainder");
                json.Percentage("percentage", rest.Share);
                break;
            case TermPart.OneOf one:
                json.Kind("oneOf");
                json.Number("parts", one.Parts);
                break;
            case TermPart.Fixed fixedPart:
                json.Kind("fixed");
                json.Money("amount", fixedPart.Amount);
                break;
            case TermPart.Remainder:
                json.Kind("remainder");
                break;
            default:
                throw Unwritable.Because(part);
        }
    }

    private static void Compared(JsonOut json, ValueList<DueRule> rules, ValueList<DateStep> steps)
    {
        json.Array("rules", rules, rule => Due(json, rule));
        if (!steps.IsEmpty)
        {
            StepWriter.Steps(json, "then", steps);
        }
    }

    private static void Residual(JsonOut json, PaymentTerms terms)
    {
        if (terms.Residual == ResidualPlace.First || terms.Residual == ResidualPlace.Last)
        {
            json.Text("residual", terms.Residual == ResidualPlace.First ? "first" : "last");
        }
        else if (terms.Residual != ResidualPlace.LargestRemainder)
        {
            var numbers = Enumerable.Range(1, terms.Portions.Count);
            json.Number("residualPortion", numbers.First(number => ResidualPlace.Portion(number) == terms.Residual));
        }
    }
}
