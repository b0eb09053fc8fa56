using Cobranza.Discounts;
using Cobranza.Rates;

namespace Cobranza.Json.Reading;

/// <summary>What early payment earns, and how it is reckoned.</summary>
internal static class DiscountReader
{
    private static readonly WordTable<TaxTreatment> Taxes = Words.All<TaxTreatment>();

    private static readonly WordTable<PartPayments> PartPaymentRules = Words.All<PartPayments>();

    private static readonly WordTable<DiscountDocument> Documents = Words.All<DiscountDocument>();

    private static readonly WordTable<Func<ObjectNode, DiscountPolicy?>> PolicyKinds = new(
        new Dictionary<string, Func<ObjectNode, DiscountPolicy?>>(StringComparer.Ordinal)
        {
            ["within"] = Within,
            ["sliding"] = Sliding,
            ["bestOf"] = members =>
            {
                var choices = members.Required("choices")?.List(Policy, min: 1, max: BestDiscount.MaxChoices);
                return choices is not null ? members.Build(() => DiscountPolicy.BestOf([.. choices])) : null;
            },
            ["inGoodStanding"] = members =>
                Policy(members.Required("policy")) is { } inner
                    ? members.Build(() => inner.WhenInGoodStanding())
                    : null,
        }
    );

    public static DiscountTerms? Terms(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var policy = Policy(members.Required("policy"));
        var rounding = Values.Rounding(members.Required("rounding"));
        var baseNode = members.Optional("base");
        var @base = baseNode is null ? DiscountBase.Whole : Base(baseNode);
        var tax = members.Optional("tax")?.Word(Taxes) ?? TaxTreatment.FullAmount;
        var partPayments = members.Optional("partPayments")?.Word(PartPaymentRules) ?? PartPayments.EarnNothing;
        var document = members.Optional("document")?.Word(Documents) ?? DiscountDocument.Allowance;
        members.RefuseOthers();
        return policy is not null && rounding is not null && @base is not null
            ? members.Build(() => new DiscountTerms(policy, rounding, @base, tax, partPayments, document))
            : null;
    }

    private static DiscountPolicy? Policy(Node? node) => Kinds.Read(node, PolicyKinds);

    private static DiscountPolicy? Within(ObjectNode members)
    {
        var window = Window(members);
        var (share, amount) = members.Either("percentage", "amount");
        if (share is not null)
        {
            return Values.Percentage(share) is { } found && window is not null
                ? members.Build(() => DiscountPolicy.Within(window, found), ("share", "percentage"))
                : null;
        }

        return Values.Money(amount) is { } money && window is not null
            ? members.Build(() => DiscountPolicy.Within(window, money))
            : null;
    }

    private static DiscountWindow? Window(ObjectNode members)
    {
        var (days, until) = members.Either("days", "until");
        var rollNode = members.Optional("roll");
        var roll = CalendarReader.Roll(rollNode);
        var tolerance = members.Optional("toleranceDays")?.Integer();
        var window = days is null ? To(members, until) : OfDays(members, days);
        if (window is null || (roll is null && rollNode is not null))
        {
            return null;
        }

        var rolled = roll is var (calendar, adjustment) ? window.Rolled(calendar, adjustment) : window;
        return tolerance is { } late ? members.Build(() => rolled.Tolerating(late), ("days", "toleranceDays")) : rolled;
    }

    private static DiscountWindow? OfDays(ObjectNode members, Node days) =>
        days.Integer() is { } number ? members.Build(() => DiscountWindow.OfDays(number)) : null;

    private static DiscountWindow? To(ObjectNode members, Node? until) =>
        PaymentReader.Due(until) is { } due ? members.Build(() => DiscountWindow.To(due), ("lastDay", "until")) : null;

    private static DiscountPolicy? Sliding(ObjectNode members)
    {
        var rate = Values.Percentage(members.Required("rate"));
        var dayCount = members.Required("dayCount")?.Named(DayCountWords.All);
        var capNode = members.Optional("cap");
        var cap = Values.Percentage(capNode);
        return rate is { } yearly && dayCount is not null && (cap is not null || capNode is null)
            ? members.Build(() => DiscountPolicy.Sliding(Rate.Annual(value: yearly), dayCount, cap), ("value", "rate"))
            : null;
    }

    private static DiscountBase? Base(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var tax = members.Required("tax")?.Flag();
        var freight = members.Required("freight")?.Flag();
        var tags = members.Optional("tags")?.List(tag => tag.Line(InvoiceLine.MaxTagLength), max: DiscountBase.MaxTags);
        members.RefuseOthers();
        return tax is { } withTax && freight is { } withFreight
            ? members.Build(() =>
            {
                var @base = withTax ? DiscountBase.Whole : DiscountBase.Net;
                @base = withFreight ? @base : @base.WithoutFreight();
                return tags is null ? @base : @base.OnlyTagged([.. tags]);
            })
            : null;
    }
}
