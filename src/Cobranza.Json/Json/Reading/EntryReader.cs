using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Json.Reading;

/// <summary>The closed list of entries.</summary>
internal static class EntryReader
{
    private static readonly WordTable<AllowanceReason> Reasons = Words.All<AllowanceReason>();
    private static readonly WordTable<ReversalReason> ReversalReasons = Words.All<ReversalReason>();

    private static readonly WordTable<Func<ObjectNode, Entry?>> EntryKinds = new(
        new Dictionary<string, Func<ObjectNode, Entry?>>(StringComparer.Ordinal)
        {
            ["creditNote"] = members =>
            {
                var against = Values.Receivable(members.Optional("against"));
                return Made(
                    members,
                    common => new CreditNote(
                        common.Id,
                        common.Amount,
                        common.On,
                        against,
                        common.Recorded,
                        common.Part
                    ),
                    Part(members)
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
                            ? new Allowance(
                                common.Id,
                                common.Amount,
                                common.On,
                                item,
                                why,
                                common.Recorded,
                                common.Part
                            )
                            : null,
                    Part(members)
                );
            },
            ["withholding"] = members =>
                OnItem(
                    members,
                    "against",
                    (common, item) =>
                        new Withholding(common.Id, common.Amount, common.On, item, common.Recorded, common.Part)
                ),
            ["payment"] = members =>
            {
                var designations = members.Optional("designations")?.List(Designated);
                var method = members.Optional("method")?.Line(Payment.MaxMethodLength);
                var clearing = Clearing(members.Optional("clearing"));
                return Made(
                    members,
                    common => new Payment(
                        common.Id,
                        common.Amount,
                        common.On,
                        ValueList.From<Designation>(designations ?? []),
                        common.Recorded,
                        method,
                        clearing
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
                            ? new Application(
                                common.Id,
                                common.Amount,
                                common.On,
                                from,
                                item,
                                common.Recorded,
                                common.Part
                            )
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
                            ? new Unapplication(
                                common.Id,
                                common.Amount,
                                common.On,
                                from,
                                item,
                                common.Recorded,
                                common.Part
                            )
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
                    (common, item) =>
                        new Adjustment(common.Id, common.Amount, common.On, item, common.Recorded, common.Part)
                ),
            ["writeOff"] = members =>
            {
                var reason = members.Optional("reason")?.Line(WriteOff.MaxReasonLength);
                return OnItem(
                    members,
                    "target",
                    (common, item) =>
                        new WriteOff(common.Id, common.Amount, common.On, item, common.Recorded, common.Part, reason)
                );
            },
            ["recovery"] = members =>
                OnItem(
                    members,
                    "target",
                    (common, item) =>
                        new Recovery(common.Id, common.Amount, common.On, item, common.Recorded, common.Part)
                ),
            ["reversal"] = members =>
            {
                var reason = members.Optional("reason")?.Word(ReversalReasons);
                return OnEntry(
                    members,
                    "of",
                    (common, entry) => new Reversal(common.Id, common.Amount, common.On, entry, common.Recorded, reason)
                );
            },
            ["itemReversal"] = members =>
            {
                var item = Values.Receivable(members.Required("of"));
                var reason = members.Optional("reason")?.Word(ReversalReasons);
                return Made(
                    members,
                    common =>
                        item is { } of
                            ? new ItemReversal(common.Id, common.Amount, common.On, of, common.Recorded, reason)
                            : null
                );
            },
            ["transfer"] = Moved,
        }
    );

    public static Entry? Entry(Node node) => Kinds.Read(node, EntryKinds);

    private static Entry? OnItem(ObjectNode members, string name, Func<Common, ReceivableId, Entry?> make)
    {
        var item = Values.Receivable(members.Required(name));
        return Made(members, common => item is { } found ? make(common, found) : null, Part(members));
    }

    private static Entry? OnEntry(ObjectNode members, string name, Func<Common, EntryId, Entry?> make)
    {
        var entry = Values.Entry(members.Required(name));
        return Made(members, common => entry is { } found ? make(common, found) : null);
    }

    private static Transfer? Moved(ObjectNode members)
    {
        var from = Values.Customer(members.Required("from"));
        var to = Values.Customer(members.Required("to"));
        var source = Values.Entry(members.Required("source"));
        var fromItem = Values.Receivable(members.Optional("fromItem"));
        var toItem = Values.Receivable(members.Optional("toItem"));
        return Made(
                members,
                common =>
                    from is { } first && to is { } second && source is { } credit
                        ? new Transfer(
                            common.Id,
                            common.Amount,
                            common.On,
                            first,
                            second,
                            credit,
                            fromItem,
                            toItem,
                            common.Recorded
                        )
                        : null
            ) as Transfer;
    }

    private static Clearing? Clearing(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var initiatedOn = Values.Date(members.Required("initiatedOn"));
        var settledOn = Values.Date(members.Optional("settledOn"));
        var recordedOn = Values.Date(members.Optional("recordedOn"));
        members.RefuseOthers();
        return initiatedOn is { } initiated
            ? members.Build(() => new Clearing(initiated, settledOn, recordedOn))
            : null;
    }

    /// <summary>The part of its item that something names, or null where it names none.</summary>
    private static PartFilter? Part(ObjectNode members)
    {
        var portion = members.Optional("portion")?.Integer();
        var component = Values.Component(members.Optional("component"));
        return members.Build(() =>
            (portion, component) switch
            {
                ({ } number, { } made) => PartFilter.Of(number, made),
                ({ } number, null) => PartFilter.Of(number),
                (null, { } made) => PartFilter.Of(made),
                _ => null,
            }
        );
    }

    private static Entry? Made(ObjectNode members, Func<Common, Entry?> make, PartFilter? part = null)
    {
        var id = Values.Entry(members.Required("id"));
        var amount = Values.Money(members.Required("amount"));
        var on = Values.Date(members.Required("effectiveOn"));
        var recorded = Values.Date(members.Optional("recordedOn"));
        return id is { } named && amount is { } money && on is { } date
            ? members.Build(() => make(new(named, money, date, recorded, part)))
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
        var part = Part(members);
        members.RefuseOthers();
        return item is { } found && amount is { } money
            ? members.Build(() => new Designation(found, money, part))
            : null;
    }

    private readonly record struct Common(
        EntryId Id,
        Money Amount,
        LocalDate On,
        LocalDate? Recorded,
        PartFilter? Part
    );
}
