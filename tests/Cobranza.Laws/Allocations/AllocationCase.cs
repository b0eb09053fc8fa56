using Cobranza.Allocations;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>An amount and the items it may settle.</summary>
public sealed record AllocationCase(Money Amount, ValueList<OpenPart> Items)
{
    // In the middle of the due dates that are made up.
    public static LocalDate Day => new(2024, 2, 2);

    public Money Open => Money.Sum(Items.Select(item => item.Open), Amount.Currency);

    public static AllocationCase From(int seed, int count)
    {
        var random = new Random(seed);
        var currency = random.Next(2) == 0 ? Currency.Mxn : Currency.Jpy;
        var items = new List<OpenPart>();
        for (var i = 0; i < count; i++)
        {
            var issuedOn = new LocalDate(2024, 1, 31).PlusDays(random.Next(4));
            var parts = random.Next(2) == 0 ? 1 : random.Next(1, 4);
            var item = ReceivableId.Of($"I{random.Next(10)}-{i}");
            var burden = new DebtBurden(Percentage.Of(12 * random.Next(3)), random.Next(3) == 0);
            var open = Enumerable.Range(0, parts).Select(_ => Money.OfMinor(Units(random), currency)).ToList();
            for (var part = 0; part < parts; part++)
            {
                var component = parts == 1 ? Component.Principal : PartBuilder.Components[(part * 2) + random.Next(2)];
                items.Add(
                    new(
                        item,
                        issuedOn,
                        issuedOn.PlusDays(random.Next(4)),
                        open[part],
                        new(parts == 1 ? 1 : random.Next(1, 3), component),
                        Money.Sum(open, currency),
                        burden
                    )
                );
            }
        }

        var amount = random.Next(3) == 0 && count > 0 ? items[0].Open.MinorUnits : 3 * Units(random);
        return new(Money.OfMinor(amount, currency), ValueList.From(items));
    }

    public IEnumerable<AllocationCase> Shrink() =>
        Items
            .Select(item => this with { Items = [.. Items.Where(one => one != item)] })
            .Concat(
                Amount.IsZero ? [] : [this with { Amount = Money.OfMinor(Amount.MinorUnits / 2, Amount.Currency) }]
            );

    private static long Units(Random random) =>
        random.Next(5) switch
        {
            0 => 0,
            1 => 1,
            2 => random.NextInt64(1, 1_000_000_000_000),
            _ => random.Next(1, 60),
        };
}
