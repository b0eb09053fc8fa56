using Cobranza.Terms;

namespace Cobranza.Json.Reading;

/// <summary>When an invoice falls due, whole or in portions.</summary>
internal static class PaymentReader
{
    private static readonly WordTable<BaseDate> Bases = Words.All<BaseDate>();

    private static readonly WordTable<ResidualPlace> Residuals = new([
        KeyValuePair.Create("largestRemainder", ResidualPlace.LargestRemainder),
        KeyValuePair.Create("first", ResidualPlace.First),
        KeyValuePair.Create("last", ResidualPlace.Last),
    ]);

    private static readonly WordTable<Func<ObjectNode, PaymentTerms?>> PaymentKinds = new(
        new Dictionary<string, Func<ObjectNode, PaymentTerms?>>(StringComparer.Ordinal)
        {
            ["net"] = members =>
            {
                var days = members.Required("days")?.Integer();
                return Rolled(members, days is { } number ? members.Build(() => PaymentTerms.Net(days: number)) : null);
            },
            ["steps"] = members =>
            {
                var steps = StepReader.Steps(members.Required("steps"));
                return Rolled(members, steps is not null ? members.Build(() => PaymentTerms.Of([.. steps])) : null);
            },
            ["whole"] = members =>
            {
                var due = Due(members.Required("due"));
                return Rolled(members, due is not null ? members.Build(() => PaymentTerms.Of(due)) : null);
            },
            ["split"] = Split,
        }
    );

    private static readonly WordTable<Func<ObjectNode, DueRule?>> DueKinds = new(
        new Dictionary<string, Func<ObjectNode, DueRule?>>(StringComparer.Ordinal)
        {
            ["from"] = members =>
            {
                var start = members.Required("base")?.Word(Bases);
                var steps = StepReader.Steps(members.Required("steps"));
                return start is { } named && steps is not null
                    ? members.Build(() => DueRule.From(named, [.. steps]), ("start", "base"))
                    : null;
            },
            ["laterOf"] = members => Compared(members, (rules, steps) => new DueRule.Latest(rules, steps)),
            ["earlierOf"] = members => Compared(members, (rules, steps) => new DueRule.Earliest(rules, steps)),
        }
    );

    private static readonly WordTable<Func<ObjectNode, TermPart?>> PartKinds = new(
        new Dictionary<string, Func<ObjectNode, TermPart?>>(StringComparer.Ordinal)
        {
            ["percentOfNet"] = members => OfShare(members, share => new TermPart.PercentOfNet(share)),
            ["percentOfRemainder"] = members => OfShare(members, share => new TermPart.PercentOfRemainder(share)),
            ["oneOf"] = members =>
                members.Required("parts")?.Integer() is { } parts
                    ? members.Build(() => new TermPart.OneOf(parts))
                    : null,
            ["fixed"] = members =>
                Values.Money(members.Required("amount")) is { } amount
                    ? members.Build(() => new TermPart.Fixed(amount))
                    : null,
            ["remainder"] = _ => new TermPart.Remainder(),
        }
    );

    public static PaymentTerms? Payment(Node? node) => Kinds.Read(node, PaymentKinds);

    public static DueRule? Due(Node? node) => Kinds.Read(node, DueKinds);

    private static DueRule? Compared(ObjectNode members, Func<ValueList<DueRule>, ValueList<DateStep>, DueRule> make)
    {
        var rules = members.Required("rules")?.List(Due, min: 1, max: DueRule.MaxRules);
        var then = members.Optional("then");
        var steps = then is null ? [] : StepReader.Steps(then);
        return rules is not null && steps is not null
            ? members.Build(() => make([.. rules], [.. steps]), ("steps", "then"))
            : null;
    }

    private static PaymentTerms? Split(ObjectNode members)
    {
        var portions = members.Required("portions")?.List(Portion, min: 1, max: PaymentTerms.MaxPortions);
        var (place, number) = (members.Optional("residual"), members.Optional("residualPortion"));
        var named = place?.Named(Residuals);
        var numbered = number?.Integer() is { } count
            ? members.Build(() => ResidualPlace.Portion(count), ("number", "residualPortion"))
            : null;
        if (place is not null)
        {
            number?.Add(ProblemCodes.Contradiction, "stands beside 'residual', and only one of the two may be given");
        }

        var residual = named ?? numbered;
        var split = portions is not null ? members.Build(() => PaymentTerms.Split([.. portions])) : null;
        return Rolled(
            members,
            split is null || residual is null
                ? split
                : members.Build(
                    () => split.WithResidual(residual),
                    ("place", named is null ? "residualPortion" : "residual"),
                    ("residual", named is null ? "residualPortion" : "residual")
                )
        );
    }

    private static TermPortion? Portion(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var (share, part) = members.Either("share", "part");
        var (steps, due) = members.Either("steps", "due");
        var roundingNode = members.Optional("rounding");
        var rounding = Values.Rounding(roundingNode);
        var isDeposit = members.Optional("deposit")?.Flag() ?? false;
        members.RefuseOthers();
        var what = share is null ? Kinds.Read(part, PartKinds) : Percent(members, share);
        var when = steps is null ? Due(due) : FromIssue(members, steps);
        return what is not null && when is not null && (rounding is not null || roundingNode is null)
            ? members.Build(() => new TermPortion(what, when, rounding, isDeposit))
            : null;
    }

    private static TermPart.Percent? Percent(ObjectNode members, Node share) =>
        Values.Percentage(share) is { } found ? members.Build(() => new TermPart.Percent(found)) : null;

    private static DueRule? FromIssue(ObjectNode members, Node steps) =>
        StepReader.Steps(steps) is { } found ? members.Build(() => DueRule.FromIssue([.. found])) : null;

    private static TermPart? OfShare(ObjectNode members, Func<Percentage, TermPart> make) =>
        Values.Percentage(members.Required("percentage")) is { } share
            ? members.Build(() => make(share), ("share", "percentage"))
            : null;

    private static PaymentTerms? Rolled(ObjectNode terms, PaymentTerms? unrolled) =>
        CalendarReader.Roll(terms.Optional("roll")) is var (calendar, adjustment) && unrolled is not null
            ? terms.Build(() => unrolled.Rolled(calendar, adjustment))
            : unrolled;
}
