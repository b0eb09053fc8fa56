using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Allocations;

/// <summary>Which allocation order holds on which value date; a change leaves earlier payments as they were.</summary>
public sealed record DatedAllocationOrders
{
    private DatedAllocationOrders(
        AllocationOrder initial,
        ValueList<DatedAllocationOrder> changes,
        PaymentDate paymentDate
    ) => (Initial, Changes, PaymentDate) = (initial, changes, paymentDate);

    /// <summary>The order before the first change.</summary>
    public AllocationOrder Initial { get; }

    /// <summary>The changes, by date.</summary>
    public ValueList<DatedAllocationOrder> Changes { get; }

    /// <summary>Which date of a payment counts; the value date unless said otherwise.</summary>
    public PaymentDate PaymentDate { get; }

    /// <summary>One order for all value dates.</summary>
    /// <exception cref="ArgumentNullException">The order is missing.</exception>
    public static DatedAllocationOrders Always(AllocationOrder order) =>
        new(Guard.NotNull(order), [], PaymentDate.Value);

    /// <summary>The same orders, and another one from a day on until the next change.</summary>
    /// <param name="from">The first value date, itself included.</param>
    /// <param name="order">The order from then on.</param>
    /// <exception cref="ArgumentException">The date is missing, or another order already starts on it.</exception>
    public DatedAllocationOrders From(LocalDate from, AllocationOrder order)
    {
        var change = new DatedAllocationOrder(from, order);
        return Changes.Any(other => other.From == from)
            ? throw new ArgumentException($"another order already starts on {Guard.Text(from)}", nameof(from))
            : new(Initial, [.. Changes.Append(change).OrderBy(one => one.From)], PaymentDate);
    }

    /// <summary>The same orders, with another date of payments that counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rule is unknown.</exception>
    public DatedAllocationOrders CountingPaymentsFrom(PaymentDate paymentDate) =>
        new(Initial, Changes, Guard.Defined(paymentDate));

    /// <summary>The order for a payment of a value date.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public AllocationOrder InForceOn(LocalDate valueDate)
    {
        Guard.Date(valueDate);
        var order = Initial;
        foreach (var change in Changes)
        {
            if (change.From > valueDate)
            {
                break;
            }

            order = change.Order;
        }

        return order;
    }

    /// <summary>The orders in words, as data.</summary>
    public Explanation Describe()
    {
        var trace = new Trace(AllocationRules.Dated);
        Initial.DescribeInside(trace);
        foreach (var change in Changes)
        {
            var from = trace.Open(AllocationRules.From);
            from.Note("from", change.From);
            change.Order.DescribeInside(from);
        }

        if (PaymentDate != PaymentDate.Value)
        {
            AllocationWords.Note(trace.Open(AllocationRules.PaymentDate), PaymentDate);
        }

        return trace.ToExplanation();
    }

    /// <summary>The orders in plain English, independent of the current culture.</summary>
    public override string ToString() => Describe().ToText(Language.English);
}
