using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests;

/// <summary>Short words for the facts of a customer.</summary>
internal static class Books
{
    public static readonly CustomerId Customer = CustomerId.Of("C");

    public static readonly DatedAllocationOrders OldestDueFirst = DatedAllocationOrders.Always(
        AllocationOrder.OldestDueFirst
    );

    public static LocalDate Day(int month, int day) => new(2026, month, day);

    public static Money Mxn(decimal amount) => Money.Of(amount, Currency.Mxn);

    public static Receivable Invoice(string id, decimal amount, LocalDate issuedOn, LocalDate? dueOn = null) =>
        Invoice(id, Mxn(amount), issuedOn, dueOn);

    public static Receivable Invoice(string id, Money amount, LocalDate issuedOn, LocalDate? dueOn = null) =>
        new(
            ReceivableId.Of(id),
            Customer,
            ReceivableKind.Invoice,
            amount,
            issuedOn,
            dueOn is { } due ? DueDate.On(due) : null
        );

    public static Payment Paid(string id, decimal amount, LocalDate on, params (string Item, decimal Amount)[] parts) =>
        new(
            EntryId.Of(id),
            Mxn(amount),
            on,
            [.. parts.Select(part => new Designation(ReceivableId.Of(part.Item), Mxn(part.Amount)))]
        );

    public static Account Account(IEnumerable<Receivable> items, params Entry[] entries) =>
        new(Customer, [.. items], [.. entries]);

    public static AccountBalance BalanceOn(this Account account, LocalDate asOf) =>
        AccountBalance.Of(account, asOf, OldestDueFirst);

    public static ItemBalance Item(this AccountBalance balance, string id) =>
        balance.Items.Single(item => item.Item.Id == ReceivableId.Of(id));
}
