using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests.Examples;

/// <summary>Rows as a host has them, with <c>decimal</c> and <see cref="DateOnly"/>, become facts.</summary>
public sealed class MapYourRowsTests
{
    private static readonly InvoiceRow[] Invoices =
    [
        new("C-1", "F-1", 1_200.50m, "MXN", new DateOnly(2026, 1, 5), new DateOnly(2026, 2, 4)),
        new("C-1", "F-2", 300m, "USD", new DateOnly(2026, 1, 20), new DateOnly(2026, 2, 19)),
    ];

    private static readonly PaymentRow[] Payments =
    [
        new("P-1", 200.50m, "MXN", new DateOnly(2026, 2, 10), Invoice: null),
        new("P-2", 50m, "USD", new DateOnly(2026, 2, 11), Invoice: "F-2"),
    ];

    [Fact]
    public void Rows_with_decimals_and_dates_become_an_account()
    {
        var account = ToAccount("C-1", Invoices, Payments);

        var orders = DatedAllocationOrders.Always(AllocationOrder.OldestDueFirst);
        var balance = AccountBalance.Of(account, new LocalDate(2026, 3, 31), orders);

        Assert.Equal(Money.Parse("MXN 1000.00"), balance.Open(Currency.Mxn));
        Assert.Equal(Money.Parse("USD 250.00"), balance.Open(Currency.Usd));
    }

    [Fact]
    public void A_row_with_more_digits_than_its_currency_is_refused_and_not_rounded() =>
        Assert.ThrowsAny<ArgumentException>(() => ToAccount("C-1", [Invoices[0] with { Total = 10.005m }], []));

    [Fact]
    public void A_row_with_an_unknown_currency_is_refused() =>
        Assert.ThrowsAny<ArgumentException>(() => ToAccount("C-1", [Invoices[0] with { Currency = "MX$" }], []));

    [Fact]
    public void A_payment_in_another_currency_than_the_invoice_it_names_is_refused() =>
        Assert.Throws<CurrencyMismatchException>(() =>
            ToAccount("C-1", Invoices, [Payments[1] with { Currency = "MXN" }])
        );

    #region MapYourRows
    private static Account ToAccount(string customer, InvoiceRow[] invoices, PaymentRow[] payments) =>
        new(
            CustomerId.Of(customer),
            ValueList.From(invoices.Select(ToReceivable)),
            ValueList.From<Entry>(payments.Select(ToPayment))
        );

    private static Receivable ToReceivable(InvoiceRow row) =>
        new(
            ReceivableId.Of(row.Number),
            CustomerId.Of(row.Customer),
            ReceivableKind.Invoice,
            Money.Of(row.Total, Currency.Of(row.Currency)), // refuses 10.005 pesos rather than rounding them
            LocalDate.FromDateOnly(row.IssuedOn),
            DueDate.On(LocalDate.FromDateOnly(row.DueOn))
        );

    private static Payment ToPayment(PaymentRow row)
    {
        var amount = Money.Of(row.Amount, Currency.Of(row.Currency));
        return new(
            EntryId.Of(row.Number),
            amount,
            LocalDate.FromDateOnly(row.ReceivedOn),
            row.Invoice is { } named ? [new Designation(ReceivableId.Of(named), amount)] : [] // none: the policy decides
        );
    }
    #endregion

    private sealed record InvoiceRow(
        string Customer,
        string Number,
        decimal Total,
        string Currency,
        DateOnly IssuedOn,
        DateOnly DueOn
    );

    private sealed record PaymentRow(
        string Number,
        decimal Amount,
        string Currency,
        DateOnly ReceivedOn,
        string? Invoice
    );
}
