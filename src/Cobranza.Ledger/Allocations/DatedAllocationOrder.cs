using NodaTime;

namespace Cobranza.Allocations;

/// <summary>An allocation order with the first value date for which it holds.</summary>
public sealed record DatedAllocationOrder
{
    /// <summary>An order from a day on.</summary>
    /// <param name="from">The first value date, itself included.</param>
    /// <param name="order">The order.</param>
    /// <exception cref="ArgumentException">The date is missing, or the order is.</exception>
    public DatedAllocationOrder(LocalDate from, AllocationOrder order)
    {
        From = Guard.Date(from);
        Order = Guard.NotNull(order);
    }

    /// <summary>The first value date, itself included.</summary>
    public LocalDate From { get; }

    /// <summary>The order.</summary>
    public AllocationOrder Order { get; }

    /// <summary>Date and order, independent of the current culture.</summary>
    public override string ToString() => $"from {Guard.Text(From)}: {Order}";
}
