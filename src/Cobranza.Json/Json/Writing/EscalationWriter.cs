using Cobranza.Calendars;
using Cobranza.Escalations;

namespace Cobranza.Json.Writing;

/// <summary>The ladder and its steps.</summary>
internal static class EscalationWriter
{
    public static void Ladder(JsonOut json, EscalationLadder ladder)
    {
        json.Word("climb", ladder.Climb);
        json.Array("steps", ladder.Steps, step => Step(json, step));
        if (ladder.Calendar != BusinessCalendar.EveryDay)
        {
            json.Object("calendar", () => CalendarWriter.Calendar(json, ladder.Calendar));
        }
    }

    private static void Step(JsonOut json, EscalationStep step)
    {
        json.Text("id", step.Id);
        json.Object("when", () => Condition(json, step.When));
        json.Number("minimumWaitDays", step.MinimumWaitDays);
        json.Text("channel", step.Channel);
        json.Word("tone", step.Tone);
        json.Text("english", step.EnglishName);
        json.Text("spanish", step.SpanishName);
        if (step.LapsesAfterDaysPastDue is { } days)
        {
            json.Number("lapsesAfterDaysPastDue", days);
        }
    }

    private static void Condition(JsonOut json, EscalationCondition condition)
    {
        switch (condition)
        {
            case DaysPastDueCondition late:
                json.Kind("daysPastDueAtLeast");
                json.Number("days", late.Days);
                break;
            case BalanceCondition balance:
                json.Kind("balanceAtLeast");
                json.Money("amount", balance.Amount);
                break;
            case OverdueCondition overdue:
                json.Kind("overdueAtLeast");
                json.Money("amount", overdue.Amount);
                break;
            case AllConditions all:
                json.Kind("all");
                json.Array("conditions", InOrder(all), part => Condition(json, part));
                break;
            default:
                throw Unwritable.Because(condition);
        }
    }

    // a.And(b).And(c) is one list of three; what was grouped on the right stays a group.
    private static Stack<EscalationCondition> InOrder(EscalationCondition condition)
    {
        var parts = new Stack<EscalationCondition>();
        while (condition is AllConditions all)
        {
            parts.Push(all.Right);
            condition = all.Left;
        }

        parts.Push(condition);
        return parts;
    }
}
