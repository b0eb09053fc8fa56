using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Json.Reading;

/// <summary>The closed list of entries.</summary>
internal static class EntryReader
{
    private static readonly WordTable<AllowanceReason> Reasons = Words.All<AllowanceReason>();

    private static readonly WordTable<Func<ObjectNode, Entry?>> EntryKinds = new(
        new Dictionary<string, Func<ObjectNode, Entry?>>(StringComparer.Ordinal)
        {
            ["creditNote"] = members =>
            {
                var against = Values.Receivable(members.Optional("against"));
                return Made(
                    members,
                    common => new CreditNote(common.Id, common.Amount, common.On, against, common.Recorded)
                );
            },
            ["allowance"] = members =>
            {
                var against = Values.Receivable(members.Required("against"));
                var reason = members.Required("reason")?.Word(Reasons);
                return Made(
                    members,
                    common =>
                        against is { } item && reason is { } why
                            ? new Allowance(common.Id, common.Amount, common.On, item, why, common.Recorded)
                            : null
                );
            },
            ["withholding"] = members =>
                OnItem(
                    members,
                    "against",
                    (common, item) => new Withholding(common.Id, common.Amount, common.On, item, common.Recorded)
                ),
            ["payment"] = members =>
            {
                var designations = members.Optional("designations")?.List(Designated);
                return Made(
                    members,
                    common => new Payment(
                        common.Id,
                        common.Amount,
                        common.On,
                        ValueList.From<Designation>(designations ?? []),
                        common.Recorded
                    )
                );
            },
            ["application"] = members =>
            {
                var source = Values.Entry(members.Required("source"));
                return OnItem(
                    members,
                    "target",
                    (common, item) =>
                        source is { } from
                            ? new Application(common.Id, common.Amount, common.On, from, item, common.Recorded)
                            : null
                );
            },
            ["unapplication"] = members =>
            {
                var source = Values.Entry(members.Required("source"));
                return OnItem(
                    members,
                    "target",
                    (common, item) =>
                        source is { } from
                            ? new Unapplication(common.Id, common.Amount, common.On, from, item, common.Recorded)
                            : null
                );
            },
            ["refund"] = members =>
                OnEntry(
                    members,
                    "source",
                    (common, entry) => new Refund(common.Id, common.Amount, common.On, entry, common.Recorded)
                ),
            ["adjustment"] = members =>
                OnItem(
                    members,
                    "target",
                    (common, item) => new Adjustment(common.Id, common.Amount, common.On, item, common.Recorded)
                ),
            ["writeOff"] = members =>
                OnItem(
                    members,
                    "target",
                    (common, item) => new WriteOff(common.Id, common.Amount, common.On, item, common.Recorded)
                ),
            ["recovery"] = members =>
                OnItem(
                    members,
                    "target",
                    (common, item) => new Recovery(common.Id, common.Amount, common.On, item, common.Recorded)
                ),
            ["reversal"] = members =>
                OnEntry(
                    members,
                    "of",
                    (common, entry) => new Reversal(common.Id, common.Amount, common.On, entry, common.Recorded)
                ),
        }
    );

    public static Entry? Entry(Node node) => Kinds.Read(node, EntryKinds);

    private static Entry? OnItem(ObjectNode members, string name, Func<Common, ReceivableId, Entry?> make)
    {
        var item = Values.Receivable(members.Required(name));
        return Made(members, common => item is { } found ? make(common, found) : null);
    }

    private static Entry? OnEntry(ObjectNode members, string name, Func<Common, EntryId, Entry?> make)
    {
        var entry = Values.Entry(members.Required(name));
        return Made(members, common => entry is { } found ? make(common, found) : null);
    }

    private static Entry? Made(ObjectNode members, Func<Common, Entry?> make)
    {
        var id = Values.Entry(members.Required("id"));
        var amount = Values.Money(members.Required("amount"));
        var on = Values.Date(members.Required("effectiveOn"));
        var recorded = Values.Date(members.Optional("recordedOn"));
        return id is { } named && amount is { } money && on is { } date
            ? members.Build(() => make(new(named, money, date, recorded)))
            : null;
    }

    private static Designation? Designated(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var item = Values.Receivable(members.Required("item"));
        var amount = Values.Money(members.Required("amount"));
        members.RefuseOthers();
        return item is { } found && amount is { } money ? members.Build(() => new Designation(found, money)) : null;
    }

    private readonly record struct Common(EntryId Id, Money Amount, LocalDate On, LocalDate? Recorded);
}
