using Cobranza.LateFees;

namespace Cobranza.Json.Reading;

/// <summary>What lateness costs: a base policy and, in <c>then</c>, what is applied to it in the order written.</summary>
internal static class LateFeeReader
{
    private static readonly WordTable<LateFeeExcess> Excesses = Words.All<LateFeeExcess>();

    private static readonly WordTable<LateFeeTax> Taxes = Words.All<LateFeeTax>();

    private static readonly WordTable<Func<ObjectNode, LateFeePolicy?>> PolicyKinds = new(
        new Dictionary<string, Func<ObjectNode, LateFeePolicy?>>(StringComparer.Ordinal)
        {
            ["none"] = members => Then(members, LateFeePolicy.None),
            ["flat"] = members =>
            {
                var amount = Values.Money(members.Required("amount"));
                return Then(members, amount is { } fee ? members.Build(() => LateFeePolicy.Flat(fee)) : null);
            },
            ["percent"] = members => Then(members, OfShare(members, LateFeePolicy.Percent)),
            ["percentPerStartedMonth"] = members =>
                Then(members, OfShare(members, LateFeePolicy.PercentPerStartedMonth)),
            ["simpleInterest"] = members => Then(members, LateFeeInterestReader.Simple(members)),
            ["seriesInterest"] = members => Then(members, LateFeeInterestReader.Series(members)),
            ["referenceInterest"] = members => Then(members, LateFeeInterestReader.Reference(members)),
            ["compoundInterest"] = members => Then(members, LateFeeInterestReader.Compound(members)),
            ["capitalizedInterest"] = members => Then(members, LateFeeInterestReader.Capitalized(members)),
            ["percentPerPeriod"] = members =>
                Then(members, LateFeeTierReader.SharePer(members, LateFeePolicy.PercentPer)),
            ["flatPerPeriod"] = members => Then(members, LateFeeTierReader.FlatPer(members)),
            ["percentOfAverageBalance"] = members =>
                Then(members, LateFeeTierReader.SharePer(members, LateFeePolicy.OnAverageBalance)),
            ["byDaysPastDue"] = members => Then(members, LateFeeTierReader.ByDays(members)),
            ["byAmount"] = members => Then(members, LateFeeTierReader.ByAmount(members)),
            ["bySlice"] = members => Then(members, LateFeeTierReader.BySlice(members)),
            ["perNotice"] = members => Then(members, LateFeeTierReader.PerNotice(members)),
            ["firstOf"] = members =>
            {
                var choices = members.Required("policies")?.List(Policy, min: 1, max: FirstLateFee.MaxChoices);
                return Then(
                    members,
                    choices is not null
                        ? members.Build(() => LateFeePolicy.FirstOf([.. choices]), ("choices", "policies"))
                        : null
                );
            },
            ["plus"] = members => Then(members, Pair(members, (first, second) => first.Plus(second))),
            ["greaterOf"] = members => Then(members, Pair(members, LateFeePolicy.GreaterOf)),
            ["lesserOf"] = members => Then(members, Pair(members, LateFeePolicy.LesserOf)),
            ["perCurrency"] = members =>
            {
                var choices = members.Required("policies")?.List(Choice, min: 1, max: PerCurrencyLateFee.MaxCurrencies);
                return Then(
                    members,
                    choices is not null
                        ? members.Build(() => LateFeePolicy.PerCurrency([.. choices]), ("choices", "policies"))
                        : null
                );
            },
        }
    );

    private static readonly WordTable<Func<ObjectNode, Posting?>> PostingKinds = new(
        new Dictionary<string, Func<ObjectNode, Posting?>>(StringComparer.Ordinal)
        {
            ["immediate"] = _ => Posting.Immediate,
            ["delayedBy"] = Delayed,
        }
    );

    public static LateFeeTerms? Terms(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var policy = Policy(members.Required("policy"));
        var rounding = Values.Rounding(members.Required("rounding"));
        var posting = Kinds.Read(members.Required("posting"), PostingKinds);
        var name = members.Optional("name")?.Line(LateFeeTerms.MaxNameLength);
        var excess = members.Optional("excess")?.Word(Excesses) ?? LateFeeExcess.Credited;
        var tax = members.Optional("tax")?.Word(Taxes) ?? LateFeeTax.Unstated;
        members.RefuseOthers();
        return policy is not null && rounding is not null && posting is not null
            ? members.Build(() =>
                name is null
                    ? new LateFeeTerms(policy, rounding, posting, excess: excess, tax: tax)
                    : new LateFeeTerms(policy, rounding, posting, name, excess, tax)
            )
            : null;
    }

    public static LateFeePolicy? Policy(Node? node) => Kinds.Read(node, PolicyKinds);

    private static Posting? Delayed(ObjectNode members)
    {
        var days = members.Required("days")?.Integer();
        var node = members.Optional("businessDaysOf");
        var calendar = node is null ? null : CalendarReader.Calendar(node);
        return days is { } number && (node is null || calendar is not null)
            ? members.Build(() =>
                calendar is null ? Posting.DelayedBy(number) : Posting.DelayedByBusinessDays(number, calendar)
            )
            : null;
    }

    private static LateFeePolicy? Then(ObjectNode members, LateFeePolicy? policy)
    {
        var steps = members.Optional("then")?.List(LateFeeStepReader.Step, max: LateFeePolicy.MaxDepth);
        foreach (var step in steps ?? [])
        {
            // Where the base is wrong, the steps are tried on none, so that their problems are told in the same reading.
            var outer = step(policy ?? LateFeePolicy.None);
            policy = policy is null ? null : outer;
        }

        return policy;
    }

    private static LateFeePolicy? OfShare(ObjectNode members, Func<Percentage, LateFeePolicy> make)
    {
        var percentage = Values.Percentage(members.Required("percentage"));
        return percentage is { } share ? members.Build(() => make(share), ("share", "percentage")) : null;
    }

    private static LateFeePolicy? Pair(ObjectNode members, Func<LateFeePolicy, LateFeePolicy, LateFeePolicy> make)
    {
        var policies = members.Required("policies")?.List(Policy, min: 2, max: 2);
        return policies is [var first, var second] ? members.Build(() => make(first, second)) : null;
    }

    private static LateFeeInCurrency? Choice(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var currency = Values.Currency(members.Required("currency"));
        var policy = Policy(members.Required("policy"));
        members.RefuseOthers();
        return currency is { } code && policy is not null
            ? members.Build(() => new LateFeeInCurrency(code, policy))
            : null;
    }
}
