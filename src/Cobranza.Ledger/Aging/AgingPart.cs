using Cobranza.Balances;
using NodaTime;

namespace Cobranza.Aging;

/// <summary>An open part of an item while its minor units are given their statuses.</summary>
internal sealed class AgingPart
{
    private Money _inPlan;
    private Money _promised;

    public AgingPart(ItemBalance item, PartBalance part, LocalDate countedFrom)
    {
        (Item, Part, CountedFrom) = (item, part, countedFrom);
        (Open, Free) = (part.Open, part.Open);
        Disputed = _inPlan = _promised = Money.Zero(part.Open.Currency);
    }

    public ItemBalance Item { get; }

    public PartBalance Part { get; }

    public LocalDate CountedFrom { get; }

    /// <summary>What is open on it, less the credit deducted from it.</summary>
    public Money Open { get; private set; }

    /// <summary>What has no status yet.</summary>
    public Money Free { get; private set; }

    public Money Disputed { get; private set; }

    public static int OldestFirst(AgingPart left, AgingPart right)
    {
        var byAge = left.CountedFrom.CompareTo(right.CountedFrom);
        var byItem = left.Item.Item.Id.CompareTo(right.Item.Item.Id);
        return byAge != 0 ? byAge
            : byItem != 0 ? byItem
            : left.Part.Part.Key.CompareTo(right.Part.Part.Key);
    }

    /// <summary>Deducts credit, and gives what is left of it.</summary>
    public Money Deduct(Money credit)
    {
        var amount = Take(credit);
        Open -= amount;
        return credit - amount;
    }

    /// <summary>Marks a part of an amount as disputed, and gives what is left of the amount.</summary>
    public Money Dispute(Money disputed)
    {
        var amount = Take(disputed);
        Disputed += amount;
        return disputed - amount;
    }

    public void PutInPlan() => _inPlan += Take(Free);

    /// <summary>Marks a part of an amount as promised, and gives what is left of the amount.</summary>
    public Money Promise(Money promised)
    {
        var amount = Take(promised);
        _promised += amount;
        return promised - amount;
    }

    public AgedPart ToAged(int bucket) => new(Item, Part, CountedFrom, bucket, Open, Disputed, _inPlan, _promised);

    private Money Take(Money upTo)
    {
        var amount = Money.Min(upTo, Free);
        Free -= amount;
        return amount;
    }
}
