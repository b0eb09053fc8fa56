using Cobranza.Aging;
using Cobranza.Allocations;
using Cobranza.Commissions;
using Cobranza.Credit;
using Cobranza.Policies;

namespace Cobranza.Json.Reading;

/// <summary>A version of a policy, and a history of them.</summary>
internal static class PolicyReader
{
    private static readonly WordTable<AgingBasis> Bases = Words.All<AgingBasis>();

    private static readonly WordTable<CreditTreatment> Treatments = Words.All<CreditTreatment>();

    private static readonly WordTable<AgingUnit> Units = Words.All<AgingUnit>();

    private static readonly WordTable<AgingScope> Scopes = Words.All<AgingScope>();

    private static readonly WordTable<DisputedTreatment> DisputedTreatments = Words.All<DisputedTreatment>();

    private static readonly WordTable<Func<ObjectNode, AllocationOrder?>> OrderKinds = new(
        new Dictionary<string, Func<ObjectNode, AllocationOrder?>>(StringComparer.Ordinal)
        {
            ["oldestDueFirst"] = _ => AllocationOrder.OldestDueFirst,
            ["oldestIssuedFirst"] = _ => AllocationOrder.OldestIssuedFirst,
            ["smallestFirst"] = _ => AllocationOrder.SmallestFirst,
            ["largestFirst"] = _ => AllocationOrder.LargestFirst,
            ["proRata"] = _ => AllocationOrder.ProRata,
        }
    );

    private static readonly WordTable<Func<ObjectNode, CommissionPolicy?>> CommissionKinds = new(
        new Dictionary<string, Func<ObjectNode, CommissionPolicy?>>(StringComparer.Ordinal)
        {
            ["percentOfCollected"] = members =>
                Values.Percentage(members.Required("percentage")) is { } share
                    ? members.Build(() => CommissionPolicy.PercentOfCollected(share), ("share", "percentage"))
                    : null,
        }
    );

    public static PolicySet? Version(ObjectNode members)
    {
        _ = members.Optional("$schema")?.Text();
        return OneVersion(members);
    }

    public static PolicyHistory? History(ObjectNode members)
    {
        _ = members.Optional("$schema")?.Text();
        var versions = members.Optional("versions");
        if (versions is null)
        {
            return OneVersion(members) is { } only ? members.Build(() => new PolicyHistory([only])) : null;
        }

        var read = versions.List(
            node => node.Object() is { } version ? OneVersion(version) : null,
            min: 1,
            max: PolicyHistory.MaxVersions
        );
        members.RefuseOthers();
        return read is not null ? members.Build(() => new PolicyHistory(ValueList.From(read))) : null;
    }

    private static PolicySet? OneVersion(ObjectNode members)
    {
        var name = members.Required("name")?.Line(PolicySet.MaxNameLength);
        var from = Values.Date(members.Required("effectiveFrom"));
        var terms = TermsReader.Trade(members.Required("terms"));
        var lateFees = LateFeeReader.Terms(members.Required("lateFees"));
        var credit = Credit(members.Required("credit"));
        var escalation = EscalationReader.Ladder(members.Required("escalation"));
        var aging = Aging(members.Required("aging"));
        var allocation = Kinds.Read(members.Required("allocation"), OrderKinds);
        var plan = Plan(members.Optional("plan"));
        var commission = Kinds.Read(members.Optional("commission"), CommissionKinds);
        var disputes = DisputeEffectsReader.Effects(members.Optional("disputes"));
        members.RefuseOthers();
        return
            name is not null
            && from is { } date
            && terms is not null
            && lateFees is not null
            && credit is not null
            && escalation is not null
            && aging is not null
            && allocation is not null
            ? members.Build(() =>
                new PolicySet(
                    name,
                    date,
                    terms,
                    lateFees,
                    credit,
                    escalation,
                    aging,
                    allocation,
                    plan,
                    commission,
                    disputes
                )
            )
            : null;
    }

    private static CreditPolicy? Credit(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var limits = members.Required("limits")?.Values(limit => Values.Money(limit));
        var hold = members.Optional("holdFromDaysPastDue")?.Integer();
        var release = members.Required("releaseBelowDaysPastDue")?.Integer();
        var refer = members.Optional("referFromBrokenPromises")?.Integer();
        members.RefuseOthers();
        return limits is not null && release is { } days
            ? members.Build(() => new CreditPolicy(ValueList.From(limits), hold, days, refer))
            : null;
    }

    private static AgingPolicy? Aging(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var bounds = members.Required("buckets")?.Values(bound => bound.Integer());
        var unit = Optional(members, "unit", Units, AgingUnit.Days);
        var buckets =
            bounds is not null && unit is { } counted
                ? members.Build(
                    () => counted == AgingUnit.Days ? AgingBuckets.Of([.. bounds]) : AgingBuckets.OfMonths([.. bounds]),
                    ("upperBounds", "buckets")
                )
                : null;
        var basis = members.Required("basis")?.Word(Bases);
        var credits = members.Required("credits")?.Word(Treatments);
        var scope = Optional(members, "scope", Scopes, AgingScope.Part);
        var disputed = Optional(members, "disputed", DisputedTreatments, DisputedTreatment.InBuckets);
        members.RefuseOthers();
        return
            buckets is not null
            && basis is { } by
            && credits is { } treatment
            && scope is { } part
            && disputed is { } showing
            ? members.Build(() => new AgingPolicy(buckets, by, treatment, part, showing))
            : null;
    }

    /// <summary>A word that may be left out for the usual one; null only where it is wrong.</summary>
    private static T? Optional<T>(ObjectNode members, string name, WordTable<T> words, T usual)
        where T : struct, Enum => members.Optional(name) is { } node ? node.Word(words) : usual;

    private static PlanOffer? Plan(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var count = members.Required("count")?.Integer();
        var everyMonths = members.Required("everyMonths")?.Integer();
        var rounding = Values.Rounding(members.Required("rounding"));
        members.RefuseOthers();
        return count is { } number && everyMonths is { } months && rounding is not null
            ? members.Build(() => new PlanOffer(number, months, rounding))
            : null;
    }
}
