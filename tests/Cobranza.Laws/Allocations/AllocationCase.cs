using Cobranza.Allocations;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>An amount and the items it may settle.</summary>
public sealed record AllocationCase(Money Amount, ValueList<OpenItem> Items)
{
    public Money Open => Money.Sum(Items.Select(item => item.Open), Amount.Currency);

    public static AllocationCase From(int seed, int count)
    {
        var random = new Random(seed);
        var currency = random.Next(2) == 0 ? Currency.Mxn : Currency.Jpy;
        var items = new OpenItem[count];
        for (var i = 0; i < count; i++)
        {
            var issuedOn = new LocalDate(2024, 1, 31).PlusDays(random.Next(4));
            items[i] = new(
                ReceivableId.Of($"I{random.Next(10)}-{i}"),
                issuedOn,
                issuedOn.PlusDays(random.Next(4)),
                Money.OfMinor(Units(random), currency)
            );
        }

        var amount = random.Next(3) == 0 && count > 0 ? items[0].Open.MinorUnits : 3 * Units(random);
        return new(Money.OfMinor(amount, currency), [.. items]);
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
