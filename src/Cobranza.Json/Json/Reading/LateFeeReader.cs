using Cobranza.LateFees;
using Cobranza.Rates;

namespace Cobranza.Json.Reading;

/// <summary>What lateness costs: a base policy and, in <c>then</c>, what is applied to it in the order written.</summary>
internal static class LateFeeReader
{
    private static readonly WordTable<GraceMeaning> Meanings = Words.All<GraceMeaning>();

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
            ["simpleInterest"] = members => Then(members, Interest(members)),
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
            ["delayedBy"] = members =>
                members.Required("days")?.Integer() is { } days ? members.Build(() => Posting.DelayedBy(days)) : null,
        }
    );

    // A combinator on top of what came before it.
    private static readonly WordTable<Func<ObjectNode, Func<LateFeePolicy, LateFeePolicy?>?>> ThenKinds = new(
        new Dictionary<string, Func<ObjectNode, Func<LateFeePolicy, LateFeePolicy?>?>>(StringComparer.Ordinal)
        {
            ["afterGraceOf"] = members =>
            {
                var days = members.Required("days")?.Integer();
                var meaning = members.Required("meaning")?.Word(Meanings);
                return days is { } number && meaning is { } named
                    ? inner => members.Build(() => inner.AfterGraceOf(number, named))
                    : null;
            },
            ["atLeast"] = members =>
            {
                var amount = Values.Money(members.Required("amount"));
                return amount is { } minimum
                    ? inner => members.Build(() => inner.AtLeast(minimum), ("minimum", "amount"))
                    : null;
            },
            ["cappedAt"] = members =>
            {
                var amount = Values.Money(members.Required("amount"));
                return amount is { } cap ? inner => members.Build(() => inner.CappedAt(cap), ("cap", "amount")) : null;
            },
            ["cappedAtPercentage"] = members =>
            {
                var percentage = Values.Percentage(members.Required("percentage"));
                return percentage is { } share
                    ? inner => members.Build(() => inner.CappedAt(ofPrincipal: share), ("ofPrincipal", "percentage"))
                    : null;
            },
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
        members.RefuseOthers();
        return policy is not null && rounding is not null && posting is not null
            ? members.Build(() =>
                name is null
                    ? new LateFeeTerms(policy, rounding, posting)
                    : new LateFeeTerms(policy, rounding, posting, name)
            )
            : null;
    }

    private static LateFeePolicy? Policy(Node? node) => Kinds.Read(node, PolicyKinds);

    private static LateFeePolicy? Then(ObjectNode members, LateFeePolicy? policy)
    {
        var steps = members.Optional("then")?.List(node => Kinds.Read(node, ThenKinds), max: LateFeePolicy.MaxDepth);
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

    private static LateFeePolicy? Interest(ObjectNode members)
    {
        var percentage = Values.Percentage(members.Required("rate"));
        var rate = percentage is { } value ? members.Build(() => Rate.Annual(value), ("value", "rate")) : null;
        var dayCount = members.Required("dayCount")?.Named(DayCountWords.All);
        return rate is not null && dayCount is not null
            ? members.Build(() => LateFeePolicy.SimpleInterest(rate, dayCount))
            : null;
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
