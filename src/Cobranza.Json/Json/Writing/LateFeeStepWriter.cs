using Cobranza.LateFees;

namespace Cobranza.Json.Writing;

/// <summary>What is applied to a late fee, each in the order written.</summary>
internal static class LateFeeStepWriter
{
    public static void Step(JsonOut json, LateFeePolicy step)
    {
        switch (step)
        {
            case GracedLateFee graced:
                Grace(json, graced);
                break;
            case MinimumLateFee minimum:
                json.Kind("atLeast");
                json.Money("amount", minimum.Minimum);
                break;
            case CappedLateFee capped:
                json.Kind("cappedAt");
                json.Money("amount", capped.Cap);
                break;
            case ShareCappedLateFee capped:
                json.Kind("cappedAtPercentage");
                json.Percentage("percentage", capped.OfPrincipal);
                break;
            case LifeCappedLateFee capped:
                json.Kind("cappedForLifeAt");
                json.Money("amount", capped.Cap);
                break;
            case LimitedLateFee limited:
                json.Kind("cappedBy");
                json.Object("policy", () => LateFeeWriter.Policy(json, limited.Limit));
                break;
            case WaivedBelowLateFee waived:
                json.Kind("waivedBelow");
                json.Money("amount", waived.Threshold);
                break;
            default:
                Scope(json, step);
                break;
        }
    }

    // What changes the days, the balances or the receivables that are charged.
    private static void Scope(JsonOut json, LateFeePolicy step)
    {
        switch (step)
        {
            case HolidayLateFee holiday:
                json.Kind("exceptDuring");
                json.Array("days", holiday.Days, range => Range(json, range));
                break;
            case ConditionalLateFee conditional:
                json.Kind("when");
                json.Object("condition", () => Condition(json, conditional.Condition));
                break;
            case LapsingLateFee:
                json.Kind("lapsingOncePaid");
                break;
            case BalancePartLateFee part:
                json.Kind(part.Charged == BalancePart.StillOpen ? "onOpen" : "onClosed");
                break;
            case ChargesIncludedLateFee:
                json.Kind("onChargesToo");
                break;
            default:
                throw Unwritable.Because(step);
        }
    }

    private static void Grace(JsonOut json, GracedLateFee graced)
    {
        json.Kind("afterGraceOf");
        json.Number("days", graced.Days);
        json.Word("meaning", graced.Meaning);
        if (graced.Calendar is { } calendar)
        {
            json.Object("businessDaysOf", () => CalendarWriter.Calendar(json, calendar));
        }
    }

    private static void Range(JsonOut json, DateRange range)
    {
        json.Date("start", range.Start);
        if (range.End is { } end)
        {
            json.Date("end", end);
        }
    }

    private static void Condition(JsonOut json, LateFeeCondition condition)
    {
        switch (condition)
        {
            case PrincipalAtLeastCondition principal:
                json.Kind("principalAtLeast");
                json.Money("amount", principal.Amount);
                break;
            case DaysLateCondition late:
                json.Kind("daysPastDueAtLeast");
                json.Number("days", late.Days);
                break;
            case NoticesCondition notices:
                json.Kind("noticesAtLeast");
                json.Number("count", notices.Count);
                break;
            case DueOnOrAfterCondition due:
                json.Kind("dueOnOrAfter");
                json.Date("date", due.Date);
                break;
            default:
                throw Unwritable.Because(condition);
        }
    }
}
