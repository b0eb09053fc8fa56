using Cobranza.Balances;
using Cobranza.Receivables;
using Cobranza.Statements;
using NodaTime;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Statements;

public sealed class BalanceForwardStatementTests
{
    // Worked by hand. January: 100 charged, 40 paid: 60. February: 50 charged, 70 paid, which bounces, 10 written off: 100.
    private static readonly Account OfTwoMonths = Account(
        [Invoice("F-1", 100, Day(1, 5)), Invoice("F-2", 50, Day(2, 3))],
        Paid("P-1", 40, Day(1, 20)),
        Paid("P-2", 70, Day(2, 10)),
        new Reversal(EntryId.Of("X-1"), Mxn(70), Day(2, 14), EntryId.Of("P-2"), reason: ReversalReason.Bounced),
        new WriteOff(EntryId.Of("W-1"), Mxn(10), Day(2, 20), ReceivableId.Of("F-1"))
    );

    [Fact]
    public void Movements_lead_from_the_opening_to_the_closing_balance()
    {
        var section = February(OfTwoMonths).In(Currency.Mxn);

        Assert.Equal(
            (Mxn(60), Mxn(0), Mxn(40), Mxn(100)),
            (section.Opening, section.Late, section.Movements, section.Closing)
        );
        Assert.Equal(
            [
                ("F-2", Mxn(50), Mxn(110)),
                ("P-2", Mxn(-70), Mxn(40)),
                ("X-1", Mxn(70), Mxn(110)),
                ("W-1", Mxn(-10), Mxn(100)),
            ],
            section.Lines.Select(line => (line.Reference, line.Amount, line.Balance))
        );
    }

    [Theory]
    [InlineData(
        Language.English,
        "From 2026-02-01 through 2026-02-28: MXN 60.00 carried forward, MXN 0.00 of earlier days, MXN 40.00 of the period: MXN 100.00",
        "Invoice F-2, due 2026-02-03",
        "Payment P-2",
        "Returned payment P-2 (X-1)",
        "Write-off W-1 of F-1"
    )]
    [InlineData(
        Language.Spanish,
        "Del 2026-02-01 al 2026-02-28: saldo anterior MXN 60.00, MXN 0.00 de fechas anteriores, MXN 40.00 del periodo: MXN 100.00",
        "Factura F-2, vence el 2026-02-03",
        "Pago P-2",
        "Pago devuelto P-2 (X-1)",
        "Castigo W-1 de F-1"
    )]
    public void The_statement_is_told_in_the_language_asked_for(Language language, params string[] lines) =>
        Assert.Equal(
            lines,
            February(OfTwoMonths).Explain(Currency.Mxn).ToText(language).Split('\n').Select(line => line.Trim())
        );

    [Fact]
    public void What_becomes_known_late_stands_apart_and_the_opening_balance_stays_as_it_was_closed()
    {
        // Thirty were paid in January and entered in February; so the write-off of eighty now finds thirty less to give up.
        var known = Account(
            [Invoice("F-1", 100, Day(1, 5))],
            new WriteOff(EntryId.Of("W-1"), Mxn(80), Day(1, 25), ReceivableId.Of("F-1"))
        );
        var late = new Payment(EntryId.Of("P-1"), Mxn(30), Day(1, 20), recordedOn: Day(2, 6));
        var section = February(new(Customer, known.Receivables, [.. known.Entries, late]), Day(1, 31)).In(Currency.Mxn);

        Assert.Equal((Mxn(20), Mxn(-20), Mxn(0)), (section.Opening, section.Late, section.Closing));
        Assert.Equal(
            [("P-1", Mxn(-30), LateReason.NewlyKnown), ("W-1", Mxn(10), LateReason.Restated)],
            section.LateLines.Select(line => (line.Reference, line.Amount, line.Late!.Value))
        );
        Assert.Equal(Mxn(20), February(known).In(Currency.Mxn).Opening);
        Assert.Contains(
            "recorded on 2026-02-06",
            section.LateLines[0].Explain().ToText(Language.English),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_payment_that_settles_after_the_period_of_its_value_date_is_late_in_the_next()
    {
        var account = Account(
            [Invoice("F-1", 100, Day(1, 5))],
            new Payment(EntryId.Of("P-1"), Mxn(30), Day(1, 30), clearing: new(Day(1, 29), Day(2, 3)))
        );
        var january = BalanceForwardStatement.Of(account, Day(1, 1), Day(1, 31), OldestDueFirst).In(Currency.Mxn);
        var february = February(account).In(Currency.Mxn);

        Assert.Equal((Mxn(100), "P-1"), (january.Closing, Assert.Single(january.Pending).Payment.Value));
        Assert.Equal((Mxn(100), Mxn(-30), Mxn(70)), (february.Opening, february.Late, february.Closing));
    }

    [Fact]
    public void What_lapses_and_what_is_recovered_is_listed_and_what_only_moves_credit_on_request()
    {
        var account = Account(
            [Invoice("F-1", 100, Day(1, 5)), Invoice("F-2", 50, Day(2, 3))],
            new WriteOff(EntryId.Of("W-1"), Mxn(130), Day(2, 2), ReceivableId.Of("F-1")),
            new CreditNote(EntryId.Of("N-1"), Mxn(20), Day(2, 2)),
            new Application(EntryId.Of("A-1"), Mxn(20), Day(2, 4), EntryId.Of("N-1"), ReceivableId.Of("F-2")),
            new Recovery(EntryId.Of("R-1"), Mxn(60), Day(2, 5), ReceivableId.Of("F-1"))
        );
        var all = BalanceForwardStatement.Of(
            account,
            Day(2, 1),
            Day(2, 28),
            OldestDueFirst,
            detail: MovementDetail.All
        );

        Assert.Equal(
            [("N-1", Mxn(-20), Mxn(0)), ("W-1", Mxn(-100), Mxn(30)), ("F-2", Mxn(50), Mxn(0)), ("R-1", Mxn(0), Mxn(0))],
            February(account).In(Currency.Mxn).Lines.Select(line => (line.Reference, line.Amount, line.Lapsed))
        );
        Assert.Equal(["N-1", "W-1", "F-2", "A-1", "R-1"], all.In(Currency.Mxn).Lines.Select(line => line.Reference));
    }

    [Fact]
    public void A_period_that_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("through", () => Of(Day(2, 1), Day(1, 31)));
        Assert.Throws<ArgumentException>("from", () => Of(default, Day(1, 31)));
        Assert.Throws<ArgumentOutOfRangeException>("from", () => Of(new(1, 1, 2), Day(1, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(
            "previouslyKnownOn",
            () => Of(Day(2, 1), Day(2, 2), Day(2, 3), Day(2, 4))
        );

        static BalanceForwardStatement Of(
            LocalDate from,
            LocalDate through,
            LocalDate? known = null,
            LocalDate? before = null
        ) => BalanceForwardStatement.Of(OfTwoMonths, from, through, OldestDueFirst, known, before);
    }

    private static BalanceForwardStatement February(Account account, LocalDate? closedOn = null) =>
        BalanceForwardStatement.Of(account, Day(2, 1), Day(2, 28), OldestDueFirst, previouslyKnownOn: closedOn);
}
