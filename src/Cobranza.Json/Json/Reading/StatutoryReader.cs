using Cobranza.Statutory;
using Cobranza.Terms;

namespace Cobranza.Json.Reading;

/// <summary>Statutory regimes: what the parts say; their interest is read apart.</summary>
internal static class StatutoryReader
{
    private const int MaxEntries = 100;

    private static readonly WordTable<DebtorKind> Debtors = Words.All<DebtorKind>();

    private static readonly WordTable<SourceConfidence> Confidences = Words.All<SourceConfidence>();

    private static readonly WordTable<BaseDate> BaseDates = Words.All(without: BaseDate.PreviousPortion);

    private static readonly WordTable<LimitKind> LimitKinds = Words.All<LimitKind>();

    private static readonly WordTable<StatutoryMember> Members = Words.All<StatutoryMember>();

    public static StatutoryRegime? Regime(ObjectNode members)
    {
        var id = members.Required("id")?.Line(StatutoryRegime.MaxIdLength);
        var country = members.Required("country")?.Line(2);
        var act = members.Required("act")?.Line(Citation.MaxLength);
        var checkedOn = Values.Date(members.Required("checkedOn"));
        var interest = members.Required("interest")?.List(StatutoryRateReader.Interest, max: MaxEntries);
        var compensation = members.Required("compensation")?.List(Compensation, max: MaxEntries);
        var terms = members.Required("terms")?.List(Term, max: MaxEntries);
        var limits = members.Required("limits")?.List(Limit, max: MaxEntries);
        var order = members.Optional("allocationOrder")?.Named(StatutoryWords.Orders);
        var absent = members.Required("absent")?.List(Absent, max: MaxEntries);
        members.RefuseOthers();
        return id is not null && country is not null && act is not null && checkedOn is { } day
            ? members.Build(() =>
            {
                var regime = new StatutoryRegime(id, country, act, day)
                    .WithInterest([.. interest ?? []])
                    .WithCompensation([.. compensation ?? []])
                    .WithTerms([.. terms ?? []])
                    .WithLimits([.. limits ?? []]);
                return (order is null ? regime : regime.WithAllocationOrder(order)).WithAbsent([.. absent ?? []]);
            })
            : null;
    }

    public static PublishedRates? RatesFile(ObjectNode members)
    {
        var rates = RatesOf(members);
        members.RefuseOthers();
        return rates;
    }

    public static PublishedRates? Rates(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var rates = RatesOf(members);
        members.RefuseOthers();
        return rates;
    }

    /// <summary>Whom an entry is about, and where it stands.</summary>
    public static (StatutoryScope Scope, Citation Source)? Head(ObjectNode members)
    {
        var scope = Scope(members.Required("scope"));
        var source = Source(members.Required("source"));
        return scope is not null && source is not null ? (scope, source) : null;
    }

    private static PublishedRates? RatesOf(ObjectNode members)
    {
        var name = members.Required("name")?.Line(PublishedRates.MaxNameLength);
        var rows = members.Required("rows")?.List(Row, min: 1, max: PublishedRates.MaxRows);
        return name is not null && rows is { Count: > 0 }
            ? members.Build(() => new PublishedRates(name, ValueList.From(rows)))
            : null;
    }

    private static PublishedRate? Row(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var from = Values.Date(members.Required("from"));
        var throughNode = members.Optional("through");
        var through = Values.Date(throughNode);
        var value = Values.Percentage(members.Required("value"));
        var confidence = members.Required("confidence")?.Word(Confidences);
        var source = members.Required("source")?.Line(PublishedRate.MaxSourceLength);
        members.RefuseOthers();
        return
            from is { } first
            && value is { } percentage
            && confidence is { } known
            && source is not null
            && (through is not null || throughNode is null)
            ? members.Build(() => new PublishedRate(first, through, percentage, known, source))
            : null;
    }

    private static StatutoryScope? Scope(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var debtors = members.Required("debtors")?.Values(one => one.Word(Debtors), min: 1, max: 3);
        var (firstNode, lastNode) = (members.Optional("contractsFrom"), members.Optional("contractsThrough"));
        var (first, last) = (Values.Date(firstNode), Values.Date(lastNode));
        members.RefuseOthers();
        var isWhole = firstNode is null == first is null && lastNode is null == last is null;
        return debtors is { Count: > 0 } && isWhole
            ? members.Build(() => new StatutoryScope(ValueList.From(debtors), first, last))
            : null;
    }

    private static Citation? Source(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var act = members.Required("act")?.Line(Citation.MaxLength);
        var article = members.Required("article")?.Line(Citation.MaxLength);
        var confidence = members.Required("confidence")?.Word(Confidences);
        var checkedOn = Values.Date(members.Required("checkedOn"));
        members.RefuseOthers();
        return act is not null && article is not null && confidence is { } known && checkedOn is { } day
            ? members.Build(() => new Citation(act, article, known, day))
            : null;
    }

    private static StatutoryCompensation? Compensation(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var head = Head(members);
        var (bandsNode, shareNode) = members.Either("bands", "share");
        var bands = bandsNode?.List(Band, min: 1, max: LateFees.BandedLateFee.MaxBands);
        var share = Values.Percentage(shareNode);
        members.RefuseOthers();
        return head is not var (scope, source) ? null
            : bands is { Count: > 0 }
                ? members.Build(() => new StatutoryCompensation(scope, source, ValueList.From(bands)))
            : share is { } part ? members.Build(() => new StatutoryCompensation(scope, source, part))
            : null;
    }

    private static CompensationBand? Band(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var from = Values.Money(members.Required("from"));
        var amount = Values.Money(members.Required("amount"));
        members.RefuseOthers();
        return from is { } debt && amount is { } owed ? members.Build(() => new CompensationBand(debt, owed)) : null;
    }

    private static StatutoryTerm? Term(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var head = Head(members);
        var from = members.Required("from")?.Word(BaseDates);
        var usual = members.Optional("whenNotAgreed")?.Integer();
        var longest = members.Optional("atMost")?.Integer();
        var longer = members.Optional("mayBeLonger")?.Flag() ?? false;
        members.RefuseOthers();
        return head is var (scope, source) && from is { } start
            ? members.Build(() => new StatutoryTerm(scope, source, start, usual, longest, longer))
            : null;
    }

    private static StatutoryLimit? Limit(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var head = Head(members);
        var kind = members.Required("limit")?.Word(LimitKinds);
        var values = Rates(members.Required("values"));
        members.RefuseOthers();
        return head is var (scope, source) && kind is { } named && values is not null
            ? members.Build(() => new StatutoryLimit(scope, source, named, values))
            : null;
    }

    private static AbsentFact? Absent(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var member = members.Required("member")?.Word(Members);
        var english = members.Required("english")?.Line(AbsentFact.MaxLength);
        var spanish = members.Required("spanish")?.Line(AbsentFact.MaxLength);
        members.RefuseOthers();
        return member is { } part && english is not null && spanish is not null
            ? members.Build(() => new AbsentFact(part, english, spanish))
            : null;
    }
}
