using Cobranza.LateFees;

namespace Cobranza.Json.Reading;

/// <summary>What is applied to a late fee in the order written: a function from what came before to what comes after.</summary>
internal static class LateFeeStepReader
{
    private static readonly WordTable<GraceMeaning> Meanings = Words.All<GraceMeaning>();

    private static readonly WordTable<Func<ObjectNode, LateFeeCondition?>> ConditionKinds = new(
        new Dictionary<string, Func<ObjectNode, LateFeeCondition?>>(StringComparer.Ordinal)
        {
            ["principalAtLeast"] = members =>
                Values.Money(members.Required("amount")) is { } amount
                    ? members.Build(() => LateFeeCondition.PrincipalAtLeast(amount))
                    : null,
            ["daysPastDueAtLeast"] = members =>
                members.Required("days")?.Integer() is { } days
                    ? members.Build(() => LateFeeCondition.DaysPastDueAtLeast(days))
                    : null,
            ["noticesAtLeast"] = members =>
                members.Required("count")?.Integer() is { } count
                    ? members.Build(() => LateFeeCondition.NoticesAtLeast(count))
                    : null,
            ["dueOnOrAfter"] = members =>
                Values.Date(members.Required("date")) is { } date
                    ? members.Build(() => LateFeeCondition.DueOnOrAfter(date))
                    : null,
        }
    );

    private static readonly WordTable<Func<ObjectNode, Func<LateFeePolicy, LateFeePolicy?>?>> StepKinds = new(
        new Dictionary<string, Func<ObjectNode, Func<LateFeePolicy, LateFeePolicy?>?>>(StringComparer.Ordinal)
        {
            ["afterGraceOf"] = Grace,
            ["atLeast"] = members => OfAmount(members, "minimum", (inner, minimum) => inner.AtLeast(minimum)),
            ["cappedAt"] = members => OfAmount(members, "cap", (inner, cap) => inner.CappedAt(cap)),
            ["cappedAtPercentage"] = members =>
            {
                var percentage = Values.Percentage(members.Required("percentage"));
                return percentage is { } share
                    ? inner => members.Build(() => inner.CappedAt(ofPrincipal: share), ("ofPrincipal", "percentage"))
                    : null;
            },
            ["cappedForLifeAt"] = members => OfAmount(members, "cap", (inner, cap) => inner.CappedForLifeAt(cap)),
            ["cappedBy"] = members =>
                LateFeeReader.Policy(members.Required("policy")) is { } limit
                    ? inner => members.Build(() => inner.CappedBy(limit), ("limit", "policy"))
                    : null,
            ["waivedBelow"] = members => OfAmount(members, "threshold", (inner, least) => inner.WaivedBelow(least)),
            ["exceptDuring"] = Holiday,
            ["when"] = members =>
                Kinds.Read(members.Required("condition"), ConditionKinds) is { } condition
                    ? inner => members.Build(() => inner.When(condition))
                    : null,
            ["lapsingOncePaid"] = members => inner => members.Build(inner.LapsingOncePaid),
            ["onOpen"] = members => inner => members.Build(inner.OnOpen),
            ["onClosed"] = members => inner => members.Build(inner.OnClosed),
            ["onChargesToo"] = members => inner => members.Build(inner.OnChargesToo),
        }
    );

    public static Func<LateFeePolicy, LateFeePolicy?>? Step(Node node) => Kinds.Read(node, StepKinds);

    private static Func<LateFeePolicy, LateFeePolicy?>? OfAmount(
        ObjectNode members,
        string parameter,
        Func<LateFeePolicy, Money, LateFeePolicy> make
    ) =>
        Values.Money(members.Required("amount")) is { } amount
            ? inner => members.Build(() => make(inner, amount), (parameter, "amount"))
            : null;

    private static Func<LateFeePolicy, LateFeePolicy?>? Grace(ObjectNode members)
    {
        var days = members.Required("days")?.Integer();
        var meaning = members.Required("meaning")?.Word(Meanings);
        var node = members.Optional("businessDaysOf");
        var calendar = node is null ? null : CalendarReader.Calendar(node);
        if (days is not { } number || meaning is not { } named || (node is not null && calendar is null))
        {
            return null;
        }

        return inner =>
            members.Build(() =>
                calendar is null
                    ? inner.AfterGraceOf(number, named)
                    : inner.AfterGraceOfBusinessDays(number, calendar, named)
            );
    }

    private static Func<LateFeePolicy, LateFeePolicy?>? Holiday(ObjectNode members)
    {
        var days = members.Required("days")?.List(Range, min: 1, max: HolidayLateFee.MaxRanges);
        return days is not null ? inner => members.Build(() => inner.ExceptDuring([.. days])) : null;
    }

    private static DateRange? Range(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var start = Values.Date(members.Required("start"));
        var endNode = members.Optional("end");
        var end = Values.Date(endNode);
        members.RefuseOthers();
        return start is { } first && (end is not null || endNode is null)
            ? members.Build(() => end is { } last ? DateRange.Of(first, end: last) : DateRange.From(first))
            : null;
    }
}
