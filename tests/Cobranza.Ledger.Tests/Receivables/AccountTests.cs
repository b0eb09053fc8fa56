using Cobranza.Receivables;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Receivables;

public sealed class AccountTests
{
    private static readonly Receivable A = Invoice("A", 100, Day(1, 10));

    [Fact]
    public void A_payment_in_dollars_for_an_invoice_in_pesos_is_refused_and_names_both()
    {
        var dollars = Money.Of(100, Currency.Usd);
        var payment = new Payment(EntryId.Of("P"), dollars, Day(1, 20), [new(A.Id, dollars)]);
        var problem = Assert.Throws<CurrencyMismatchException>(() => Account([A], payment));
        Assert.Equal("Entry 'P' is in USD, but receivable 'A', which it names, is in MXN.", problem.Message);
    }

    [Fact]
    public void An_invoice_number_that_occurs_twice_is_refused()
    {
        var problem = Assert.Throws<ArgumentException>(() => Account([A, Invoice("A", 5, Day(2, 1))]));
        Assert.Equal("receivables", problem.ParamName);
        Assert.StartsWith("Receivable 'A' occurs twice.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invoice_of_another_customer_is_refused()
    {
        var other = new Receivable(A.Id, CustomerId.Of("D"), ReceivableKind.Invoice, A.Amount, A.IssuedOn);
        Assert.Throws<ArgumentException>(() => Account([other]));
    }

    [Fact]
    public void A_reversal_must_be_of_the_whole_entry()
    {
        var payment = Paid("P", 40, Day(1, 20));
        var undo = new Reversal(EntryId.Of("R"), Mxn(39), Day(1, 21), payment.Id);
        var problem = Assert.Throws<ArgumentException>(() => Account([A], payment, undo));
        Assert.Contains("is of MXN 40.00, not MXN 39.00", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_allowance_is_no_source_of_credit()
    {
        var allowance = new Allowance(EntryId.Of("W"), Mxn(10), Day(1, 20), A.Id, AllowanceReason.Waiver);
        var refund = new Refund(EntryId.Of("F"), Mxn(10), Day(1, 21), allowance.Id);
        Assert.Throws<ArgumentException>(() => Account([A], allowance, refund));
    }

    [Fact]
    public void A_segment_of_spaces_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            new Receivable(A.Id, Customer, ReceivableKind.Invoice, A.Amount, A.IssuedOn, segment: "  ")
        );

    [Fact]
    public void Facts_read_the_same_under_every_culture()
    {
        Assert.Equal("Invoice A of MXN 100.00, issued 2026-01-10, due 2026-01-10", A.ToString());
        Assert.Equal("Payment P of MXN 40.00 on 2026-01-20", Paid("P", 40, Day(1, 20)).ToString());
    }
}
