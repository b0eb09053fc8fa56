using Cobranza.Rates;
using Cobranza.Statutory;

namespace Cobranza.Json.Reading;

/// <summary>The interest of a statutory regime.</summary>
internal static class StatutoryRateReader
{
    private static readonly WordTable<RatePeriod> Periods = Words.All<RatePeriod>();

    private static readonly WordTable<Func<ObjectNode, StatutoryRate?>> RateKinds = new(
        new Dictionary<string, Func<ObjectNode, StatutoryRate?>>(StringComparer.Ordinal)
        {
            ["fixed"] = Fixed,
            ["overReference"] = OverReference,
        }
    );

    public static StatutoryInterest? Interest(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var head = StatutoryReader.Head(members);
        var rate = Kinds.Read(members.Required("rate"), RateKinds);
        members.RefuseOthers();
        return head is var (scope, source) && rate is not null
            ? members.Build(() => new StatutoryInterest(scope, source, rate))
            : null;
    }

    private static StatutoryRate.Fixed? Fixed(ObjectNode members)
    {
        var value = Values.Percentage(members.Required("rate"));
        var per = members.Optional("per")?.Word(Periods) ?? RatePeriod.Year;
        return value is { } percentage
            ? members.Build(
                () =>
                    new StatutoryRate.Fixed(
                        per switch
                        {
                            RatePeriod.Month => Rate.Monthly(percentage),
                            RatePeriod.Day => Rate.Daily(percentage),
                            _ => Rate.Annual(percentage),
                        }
                    ),
                ("value", "rate")
            )
            : null;
    }

    private static StatutoryRate.OverReference? OverReference(ObjectNode members)
    {
        var reference = StatutoryReader.Rates(members.Required("reference"));
        var margins = members.Required("margins")?.List(Margin, min: 1, max: StatutoryRate.OverReference.MaxMargins);
        var forLife = members.Optional("holdsForLife")?.Flag() ?? false;
        return reference is not null && margins is { Count: > 0 }
            ? members.Build(() => new StatutoryRate.OverReference(reference, ValueList.From(margins), forLife))
            : null;
    }

    private static MarginStep? Margin(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var from = Values.Date(members.Required("from"));
        var points = Values.Percentage(members.Required("points"));
        members.RefuseOthers();
        return from is { } day && points is { } value ? members.Build(() => new MarginStep(day, value)) : null;
    }
}
