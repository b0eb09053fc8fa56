using Cobranza.Receivables;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Receivables;

public sealed class ReadinessTests
{
    private static readonly Receivable A = Invoice("A", 100, Day(1, 10));

    private static readonly ReadinessPolicy Cfdi = new("CFDI 4.0", ["UUID", "RFC receptor", "orden de compra"]);

    [Fact]
    public void An_invoice_is_ready_once_it_is_complete_and_received()
    {
        var account = new Account(
            Customer,
            [A],
            events:
            [
                new InvoiceDataGiven(Day(1, 10), A.Id, ["UUID", "RFC receptor"]),
                new InvoiceDataGiven(Day(1, 15), A.Id, ["orden de compra"], Day(1, 18)),
                new InvoiceReceived(Day(1, 12), A.Id),
            ]
        );
        var early = Cfdi.Judge(account, A.Id, Day(1, 11));
        Assert.False(early.IsReady);
        Assert.Equal(["orden de compra"], early.MissingFields);
        Assert.True(early.AwaitsReceipt);
        Assert.True(Cfdi.Judge(account, A.Id, Day(1, 15)).IsReady);
        Assert.False(Cfdi.Judge(account, A.Id, Day(1, 15), knownOn: Day(1, 17)).IsReady);
        Assert.Contains(
            "Falta el dato orden de compra",
            early.Explain().ToText(Language.Spanish),
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>(() => Cfdi.Judge(account, ReceivableId.Of("Z"), Day(1, 15)));
    }

    [Fact]
    public void A_mark_for_an_item_that_is_not_there_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            new Account(Customer, [A], events: [new InvoiceReceived(Day(1, 1), ReceivableId.Of("Z"))])
        );

    [Fact]
    public void An_assignment_holds_from_its_first_to_its_last_day()
    {
        var placed = new ItemAssigned(Day(2, 1), A.Id, AssignmentKind.Agency, "Cobradora", Day(4, 30));
        Assert.Equal(
            [false, true, true, false],
            new[] { Day(1, 31), Day(2, 1), Day(4, 30), Day(5, 1) }.Select(placed.HoldsOn)
        );
        Assert.True(new ItemAssigned(Day(2, 1), A.Id, AssignmentKind.Sale, "Comprador").HoldsOn(Day(12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new ItemAssigned(Day(2, 1), A.Id, AssignmentKind.Agency, "Cobradora", Day(1, 31))
        );
    }

    [Fact]
    public void A_bounced_payment_is_charged_once_with_a_number_that_follows_from_it()
    {
        var payment = Paid("P", 100, Day(1, 20));
        var bounced = new Reversal(EntryId.Of("R"), Mxn(100), Day(1, 25), payment.Id, reason: ReversalReason.Bounced);
        var mistake = new Reversal(EntryId.Of("R"), Mxn(100), Day(1, 25), payment.Id, reason: ReversalReason.Mistake);
        var cost = new ReturnedPaymentCost(Mxn(25), daysToPay: 10);
        var account = Account([A], payment, bounced);
        var raised = cost.Propose(account, bounced, A.Id)!;
        Assert.Equal("returned-payment-cost:R", raised.Id.Value);
        Assert.Equal((ReceivableKind.RecoveryCost, A.Id, Day(2, 4)), (raised.Kind, raised.About, raised.Due.Effective));
        Assert.Null(cost.Propose(Account([A, raised], payment, bounced), bounced));
        Assert.Null(cost.Propose(Account([A], payment, mistake), mistake));
        Assert.Throws<ArgumentException>(() => cost.Propose(account, mistake));
    }

    [Fact]
    public void The_number_of_a_proposal_fits_however_long_the_numbers_it_is_made_of()
    {
        var payment = Paid("P", 1, Day(1, 20));
        var (first, second) = (Long('x', "1"), Long('x', "2"));
        var cost = new ReturnedPaymentCost(Mxn(25));
        string Number(Reversal reversal) => cost.Propose(Account([A], payment, reversal), reversal)!.Id.Value;

        Assert.Equal(Number(first), Number(first));
        Assert.NotEqual(Number(first), Number(second));
        Assert.Equal(ReceivableId.MaxLength, Number(first).Length);

        Reversal Long(char letter, string end) =>
            new(
                EntryId.Of(new string(letter, EntryId.MaxLength - 1) + end),
                Mxn(1),
                Day(1, 25),
                payment.Id,
                reason: ReversalReason.Bounced
            );
    }
}
