using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>Makes up the parts of items: few portions and components, so that they often meet exactly.</summary>
internal static class PartBuilder
{
    public static readonly Component[] Components =
    [
        Component.Principal,
        Component.Tax,
        Component.Interest,
        Component.Fees,
        Component.Costs,
        Component.Of("insurance"),
    ];

    /// <summary>One to three portions of one to three components, or null where there are too few units to share out.</summary>
    public static ValueList<ReceivablePart>? Parts(Random random, Money amount, LocalDate issuedOn)
    {
        var (portions, kinds) = (random.Next(1, 4), random.Next(1, 4));
        if (amount.MinorUnits < portions * kinds)
        {
            return null;
        }

        var components = Components.ToArray();
        random.Shuffle(components);
        var dueOn = issuedOn;
        var parts = new List<ReceivablePart>();
        var shares = amount.Split(portions * kinds);
        for (var portion = 0; portion < portions; portion++)
        {
            dueOn = dueOn.PlusDays(random.Next(0, 31));
            for (var kind = 0; kind < kinds; kind++)
            {
                var due = random.Next(8) == 0 ? new DueDate(dueOn, dueOn.PlusDays(2)) : DueDate.On(dueOn);
                parts.Add(new(portion + 1, components[kind], shares[(portion * kinds) + kind], due));
            }
        }

        var list = parts.ToArray();
        random.Shuffle(list);
        return [.. list];
    }

    /// <summary>Half the time nothing; else the portion, the component or both of one of the parts.</summary>
    public static PartFilter? Filter(Random random, Receivable item)
    {
        var part = item.Parts[random.Next(item.Parts.Count)];
        return random.Next(6) switch
        {
            0 => PartFilter.Of(part.Portion),
            1 => PartFilter.Of(part.Component),
            2 => PartFilter.Of(part.Portion, part.Component),
            _ => null,
        };
    }
}
