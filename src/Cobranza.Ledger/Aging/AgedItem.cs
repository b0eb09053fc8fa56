using Cobranza.Balances;

namespace Cobranza.Aging;

/// <summary>An item on which something is open, with its age.</summary>
internal sealed class AgedItem(ItemBalance item, int age)
{
    public ItemBalance Item { get; } = item;

    public int Age { get; } = age;

    /// <summary>What is open on it, less the credit deducted from it.</summary>
    public Money Open { get; private set; } = item.Open;

    public static int OldestFirst(AgedItem left, AgedItem right)
    {
        var order = right.Age.CompareTo(left.Age);
        return order != 0 ? order : left.Item.Item.Id.CompareTo(right.Item.Item.Id);
    }

    /// <summary>Deducts credit, and says how much was.</summary>
    public Money Deduct(Money credit)
    {
        var amount = Money.Min(credit, Open);
        Open -= amount;
        return amount;
    }
}
