namespace Cobranza.Allocations;

/// <summary>An order for one kind of credit.</summary>
public sealed record KindOrder
{
    /// <summary>An order for a kind.</summary>
    /// <param name="kind">The kind of credit.</param>
    /// <param name="order">The order for it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is unknown.</exception>
    /// <exception cref="ArgumentNullException">The order is missing.</exception>
    public KindOrder(CreditKind kind, AllocationOrder order)
    {
        Kind = Guard.Defined(kind);
        Order = Guard.NotNull(order);
    }

    /// <summary>The kind of credit.</summary>
    public CreditKind Kind { get; }

    /// <summary>The order for it.</summary>
    public AllocationOrder Order { get; }

    /// <summary>Kind and order, independent of the current culture.</summary>
    public override string ToString() => $"{Kind}: {Order}";
}
