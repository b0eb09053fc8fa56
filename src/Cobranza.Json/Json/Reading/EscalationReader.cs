using Cobranza.Escalations;

namespace Cobranza.Json.Reading;

/// <summary>The ladder and its steps.</summary>
internal static class EscalationReader
{
    private static readonly WordTable<ClimbMode> ClimbModes = Words.All<ClimbMode>();

    private static readonly WordTable<Tone> Tones = Words.All<Tone>();

    private static readonly WordTable<Func<ObjectNode, EscalationCondition?>> ConditionKinds = new(
        new Dictionary<string, Func<ObjectNode, EscalationCondition?>>(StringComparer.Ordinal)
        {
            ["daysPastDueAtLeast"] = members =>
                members.Required("days")?.Integer() is { } days
                    ? members.Build(() => EscalationCondition.DaysPastDueAtLeast(days))
                    : null,
            ["balanceAtLeast"] = members => OfAmount(members, EscalationCondition.BalanceAtLeast),
            ["overdueAtLeast"] = members => OfAmount(members, EscalationCondition.OverdueAtLeast),
            ["all"] = members =>
            {
                var conditions = members
                    .Required("conditions")
                    ?.List(Condition, min: 2, max: EscalationCondition.MaxParts);
                return conditions is { Count: > 0 }
                    ? members.Build(() => conditions.Aggregate((all, next) => all.And(next)), ("right", "conditions"))
                    : null;
            },
        }
    );

    public static EscalationLadder? Ladder(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var climb = members.Required("climb")?.Word(ClimbModes);
        var steps = members.Required("steps")?.List(Step, max: EscalationLadder.MaxSteps);
        var calendar = CalendarReader.Calendar(members.Optional("calendar"));
        members.RefuseOthers();
        return climb is { } mode && steps is not null
            ? members.Build(() => new EscalationLadder(ValueList.From(steps), mode, calendar))
            : null;
    }

    private static EscalationCondition? Condition(Node? node) => Kinds.Read(node, ConditionKinds);

    private static EscalationCondition? OfAmount(ObjectNode members, Func<Money, EscalationCondition> make)
    {
        var amount = Values.Money(members.Required("amount"));
        return amount is { } least ? members.Build(() => make(least)) : null;
    }

    private static EscalationStep? Step(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var id = Line(members, "id");
        var when = Condition(members.Required("when"));
        var wait = members.Required("minimumWaitDays")?.Integer();
        var channel = Line(members, "channel");
        var tone = members.Required("tone")?.Word(Tones);
        var english = Line(members, "english");
        var spanish = Line(members, "spanish");
        var lapses = members.Optional("lapsesAfterDaysPastDue")?.Integer();
        members.RefuseOthers();
        return
            id is not null
            && when is not null
            && wait is { } days
            && channel is not null
            && tone is { } voice
            && english is not null
            && spanish is not null
            ? members.Build(() => new EscalationStep(id, when, days, channel, voice, english, spanish, lapses))
            : null;
    }

    private static string? Line(ObjectNode members, string name) =>
        members.Required(name)?.Line(EscalationStep.MaxTextLength);
}
