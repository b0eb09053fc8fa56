using Cobranza.Commitments;
using Cobranza.Discounts;
using Cobranza.Installments;
using Cobranza.Json;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests;

public sealed class FactsJsonTests
{
    private static readonly LocalDate Issued = new(2026, 1, 15);
    private static readonly ReceivableId First = ReceivableId.Of("F-1");
    private static readonly ReceivableId Second = ReceivableId.Of("F-2");

    private static Account Everything { get; } =
        new(
            CustomerId.Of("C-1"),
            [
                new(
                    First,
                    CustomerId.Of("C-1"),
                    ReceivableKind.Invoice,
                    Mxn(1000),
                    Issued,
                    new DueDate(Day(2, 14), Day(2, 16)),
                    Day(1, 16),
                    TradeTerms.TwoTenNet30,
                    "Mayoreo"
                ),
                new(
                    Second,
                    CustomerId.Of("C-1"),
                    ReceivableKind.DebitNote,
                    Mxn(50),
                    Issued,
                    parts:
                    [
                        new(1, Component.Principal, Mxn(30), DueDate.On(Day(2, 1))),
                        new(1, Component.Of("flete"), Mxn(5), DueDate.On(Day(2, 1))),
                        new(2, Component.Principal, Mxn(15), new DueDate(Day(3, 1), Day(3, 2))),
                    ],
                    burden: new(Percentage.Of(24.5m), isSecured: true)
                ),
            ],
            [
                new CreditNote(EntryId.Of("N-1"), Mxn(10), Day(1, 20), First),
                new CreditNote(EntryId.Of("N-2"), Mxn(5), Day(1, 20)),
                new Allowance(EntryId.Of("A-1"), Mxn(20), Day(1, 21), First, AllowanceReason.Discount),
                new Withholding(EntryId.Of("W-1"), Mxn(4), Day(1, 22), First),
                new Payment(EntryId.Of("P-1"), Mxn(300), Day(1, 23), [new(First, Mxn(200))], Day(1, 24)),
                new Payment(EntryId.Of("P-2"), Mxn(30), Day(1, 23)),
                new Application(EntryId.Of("X-1"), Mxn(5), Day(1, 25), EntryId.Of("N-2"), Second),
                new Unapplication(EntryId.Of("U-1"), Mxn(5), Day(1, 26), EntryId.Of("N-2"), Second),
                new Refund(EntryId.Of("R-1"), Mxn(5), Day(1, 27), EntryId.Of("N-2")),
                new Adjustment(EntryId.Of("J-1"), Mxn(-2), Day(1, 28), First),
                new WriteOff(EntryId.Of("O-1"), Mxn(1), Day(1, 29), Second),
                new Recovery(EntryId.Of("V-1"), Mxn(1), Day(1, 30), Second),
                new Reversal(EntryId.Of("B-1"), Mxn(30), Day(1, 31), EntryId.Of("P-2"), reason: ReversalReason.Bounced),
                new Payment(
                    EntryId.Of("P-3"),
                    Mxn(9),
                    Day(2, 1),
                    [new(Second, Mxn(4), PartFilter.Of(2, Component.Principal))],
                    method: "SPEI",
                    clearing: new(Day(1, 30), Day(2, 3), Day(2, 4))
                ),
                new Payment(EntryId.Of("P-4"), Mxn(9), Day(2, 1), clearing: new(Day(2, 1))),
                new CreditNote(
                    EntryId.Of("N-3"),
                    Mxn(1),
                    Day(2, 2),
                    Second,
                    part: PartFilter.Of(Component.Of("flete"))
                ),
                new Allowance(
                    EntryId.Of("A-2"),
                    Mxn(1),
                    Day(2, 2),
                    Second,
                    AllowanceReason.SmallDifference,
                    part: PartFilter.Of(1)
                ),
                new WriteOff(EntryId.Of("O-2"), Mxn(1), Day(2, 2), Second, reason: "redondeo"),
                new Transfer(
                    EntryId.Of("T-1"),
                    Mxn(2),
                    Day(2, 5),
                    CustomerId.Of("C-1"),
                    CustomerId.Of("C-2"),
                    EntryId.Of("P-1"),
                    First
                ),
                new Transfer(
                    EntryId.Of("T-2"),
                    Mxn(2),
                    Day(2, 5),
                    CustomerId.Of("C-2"),
                    CustomerId.Of("C-1"),
                    EntryId.Of("Q-1"),
                    toItem: Second
                ),
                new ItemReversal(EntryId.Of("B-2"), Mxn(50), Day(2, 6), Second, reason: ReversalReason.Cancelled),
            ],
            [
                new PromiseMade("pr-1", Mxn(100), Day(2, 1), Day(2, 20), [First], 3),
                new DisputeOpened("d-1", Mxn(40), Day(2, 2), First, "dañado", code: "D-1", answerBy: Day(2, 8)),
                new DisputeClosed("d-1", Day(2, 9), Day(2, 10), new DisputeOutcome.AcceptedInPart(Mxn(15))),
                new PlanAgreed("pl-1", Day(2, 3), [First], InstallmentPlan.Equal(Mxn(100), 3, Day(3, 31)), 5),
                new ContactMade("friendly-reminder", Day(2, 4), "email"),
                new PausedUntil(Day(2, 5), Day(2, 8), "inundación"),
                new ItemAssigned(Day(2, 5), First, AssignmentKind.Factoring, "Factor, S.A.", Day(5, 5)),
                new InvoiceReceived(Day(1, 17), First, Day(1, 18)),
                new InvoiceDataGiven(Day(1, 17), First, ["orden de compra", "UUID"]),
                new DisputeReferred("d-1", Day(2, 8), "dirección", Day(2, 12)),
                new PromiseMade("pr-2", Mxn(90), Day(2, 9), Day(2, 25), toleranceAmount: Mxn(5), replaces: "pr-1"),
                new PromiseWithdrawn("pr-2", Day(2, 10), "error"),
                new PaymentScheduled("s-1", Day(2, 1), [new(Day(2, 9), Mxn(9)), new(Day(2, 7), Mxn(7))], [First], 2),
                new PaymentScheduled("s-2", Day(2, 2), [new(Day(2, 9), Mxn(9))], replaces: "s-1"),
                new StandstillStarted(
                    "st-1",
                    Day(3, 1),
                    StandstillCause.Insolvency,
                    Relief.PausesEscalation | Relief.SuspendsFees,
                    "concurso 12/2026",
                    Day(6, 30),
                    [First]
                ),
                new StandstillLifted("st-1", Day(5, 1)),
                new HardshipGranted(
                    "h-1",
                    Day(2, 3),
                    Day(6, 30),
                    Relief.SuspendsFees,
                    AfterHardship.Review,
                    "enfermedad",
                    Day(5, 1),
                    [First],
                    "pl-1"
                ),
                new HardshipEnded("h-1", Day(7, 2)),
                new ContactMade(
                    null,
                    Day(2, 5),
                    "phone",
                    details: new(
                        ContactDirection.Inbound,
                        "cuentas por pagar",
                        "PROMETE",
                        Day(2, 9),
                        "acuse 77",
                        [First],
                        "pide copia de la factura"
                    )
                ),
                new ItemAssigned(Day(3, 1), First, AssignmentKind.Agency, "Cobradora", agreement: "contrato 9"),
                new ItemRecalled(Day(4, 1), First, AssignmentKind.Agency, "Cobradora", Day(4, 2)),
                new DebtAcknowledged("k-1", Day(3, 3), [First], Mxn(90), "acta 5"),
                new ClaimFiled("j-1", Day(4, 3), [First], "juzgado 3, exp. 12/2026"),
            ],
            parent: CustomerId.Of("C-0"),
            payer: CustomerId.Of("C-9")
        );

    [Fact]
    public void An_account_with_everything_reads_back_equal()
    {
        var text = FactsJson.Write(Everything);
        var read = FactsJson.Read(Sample.Bytes(text));

        Assert.Empty(read.Problems);
        Assert.Equal(Everything, read.Account);
        Assert.Equal(text, FactsJson.Write(read.Account!));
    }

    [Fact]
    public void Letters_stand_as_they_are() =>
        Assert.Contains("\"inundación\"", FactsJson.Write(Everything), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"MXN 1000.00\"", "\"MXN -1000.00\"", "out-of-range", "$.receivables[0].amount")]
    [InlineData(
        "\"issuedOn\": \"2026-01-15\"",
        "\"issuedOn\": \"15/01/2026\"",
        "invalid-value",
        "$.receivables[0].issuedOn"
    )]
    [InlineData("\"kind\": \"debitNote\"", "\"kind\": 1", "wrong-type", "$.receivables[1].kind")]
    [InlineData("\"id\": \"F-2\"", "\"id\": \"F-1\"", "out-of-range", "$.receivables")]
    [InlineData("\"of\": \"P-2\"", "\"of\": \"P-9\"", "out-of-range", "$.entries")]
    [InlineData("\"reason\": \"discount\"", "\"reason\": \"kindness\"", "unknown-word", "$.entries[2].reason")]
    [InlineData("\"amount\": \"MXN 4.00\"", "\"amount\": \"EUR 4.00\"", "contradiction", "$")]
    [InlineData("\"until\": \"2026-02-08\"", "\"until\": \"2026-02-04\"", "out-of-range", "$.events[5].until")]
    public void A_mistake_is_told_with_its_code_and_path(string piece, string replacement, string code, string path)
    {
        var text = FactsJson.Write(Everything);
        Assert.Contains(piece, text, StringComparison.Ordinal);

        var read = FactsJson.Read(Sample.Bytes(text.Replace(piece, replacement, StringComparison.Ordinal)));

        Assert.Null(read.Account);
        Assert.Contains(read.Problems, problem => problem.Code == code && problem.Path == path);
    }

    [Fact]
    public void Two_currencies_of_one_code_do_not_fit_in_one_file()
    {
        var account = new Account(
            CustomerId.Of("C-1"),
            [
                new(First, CustomerId.Of("C-1"), ReceivableKind.Invoice, Mxn(1), Issued),
                new(
                    Second,
                    CustomerId.Of("C-1"),
                    ReceivableKind.Invoice,
                    Money.Of(1m, Currency.Custom("MXN", 4)),
                    Issued
                ),
            ]
        );

        Assert.Throws<ArgumentException>(() => FactsJson.Write(account));
    }

    private static Money Mxn(decimal amount) => Money.Of(amount, Currency.Mxn);

    private static LocalDate Day(int month, int day) => new(2026, month, day);
}
