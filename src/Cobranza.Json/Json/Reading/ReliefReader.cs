using Cobranza.Commitments;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Json.Reading;

/// <summary>Standstills and hardship arrangements.</summary>
internal static class ReliefReader
{
    private static readonly WordTable<Relief> Reliefs = Words.All(Relief.None);
    private static readonly WordTable<StandstillCause> Causes = Words.All<StandstillCause>();
    private static readonly WordTable<AfterHardship> Afterwards = Words.All<AfterHardship>();

    public static AccountEvent? Standstill(ObjectNode members)
    {
        var id = members.Required("id")?.Line(AccountEvent.MaxTextLength);
        var on = Values.Date(members.Required("effectiveOn"));
        var cause = members.Required("cause")?.Word(Causes);
        var relief = Spared(members.Required("relief"));
        var reason = members.Required("reason")?.Line(AccountEvent.MaxTextLength);
        var until = Values.Date(members.Optional("until"));
        var items = members.Required("items")?.Values(node => Values.Receivable(node));
        var recorded = Values.Date(members.Optional("recordedOn"));
        return
            id is not null
            && on is { } date
            && cause is { } why
            && relief is { } spared
            && reason is not null
            && items is not null
            ? members.Build(() =>
                new StandstillStarted(id, date, why, spared, reason, until, ValueList.From(items), recorded)
            )
            : null;
    }

    public static AccountEvent? Hardship(ObjectNode members)
    {
        var id = members.Required("id")?.Line(AccountEvent.MaxTextLength);
        var on = Values.Date(members.Required("effectiveOn"));
        var until = Values.Date(members.Required("until"));
        var relief = Spared(members.Required("relief"));
        var afterwards = members.Required("afterwards")?.Word(Afterwards);
        var reason = members.Required("reason")?.Line(AccountEvent.MaxTextLength);
        var reviewOn = Values.Date(members.Optional("reviewOn"));
        var items = members.Required("items")?.Values(node => Values.Receivable(node));
        var plan = members.Optional("planId")?.Line(AccountEvent.MaxTextLength);
        var recorded = Values.Date(members.Optional("recordedOn"));
        return
            id is not null
            && on is { } date
            && until is { } last
            && relief is { } spared
            && afterwards is { } then
            && reason is not null
            && items is not null
            ? members.Build(() =>
                new HardshipGranted(
                    id,
                    date,
                    last,
                    spared,
                    then,
                    reason,
                    reviewOn,
                    ValueList.From(items),
                    plan,
                    recorded
                )
            )
            : null;
    }

    /// <summary>The end of something that has a number.</summary>
    public static AccountEvent? End(ObjectNode members, Func<string, LocalDate, LocalDate?, AccountEvent> make)
    {
        var id = members.Required("id")?.Line(AccountEvent.MaxTextLength);
        var on = Values.Date(members.Required("effectiveOn"));
        var recorded = Values.Date(members.Optional("recordedOn"));
        return id is not null && on is { } date ? members.Build(() => make(id, date, recorded)) : null;
    }

    private static Relief? Spared(Node? node)
    {
        if (node?.Values(one => one.Word(Reliefs)) is not { } words)
        {
            return null;
        }

        if (words.Distinct().Count() < words.Count)
        {
            node.Add(ProblemCodes.Contradiction, "names a word twice");
        }

        return words.Aggregate(Relief.None, (all, one) => all | one);
    }
}
