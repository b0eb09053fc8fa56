using Cobranza.Aging;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Receivables;
using Cobranza.Statements;
using NodaTime;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Statements;

public sealed class OpenItemStatementTests
{
    private static readonly Account OfThreeInvoices = new(
        Customer,
        [
            Invoice("F-1", 100, Day(1, 5), Day(2, 4)),
            Invoice("F-2", 50, Day(2, 1), Day(3, 3)),
            Invoice("F-3", 70, Day(3, 1)),
        ],
        [
            Paid("P-1", 130, Day(2, 10), ("F-1", 100)),
            new CreditNote(EntryId.Of("N-1"), Mxn(5), Day(3, 5)),
            new Payment(EntryId.Of("P-2"), Mxn(9), Day(3, 9), clearing: new(Day(3, 8))),
        ],
        [new DisputeOpened("D-1", Mxn(15), Day(3, 2), ReceivableId.Of("F-2"), "short delivery")]
    );

    [Fact]
    public void What_is_open_and_unapplied_is_listed_and_sums_to_the_aging_line()
    {
        var statement = On(OfThreeInvoices, Day(3, 10));
        var section = Assert.Single(statement.Sections);

        Assert.Equal(
            [("F-3", Day(3, 1), 9, Mxn(70), Mxn(0)), ("F-2", Day(3, 3), 7, Mxn(20), Mxn(15))],
            section.Items.Select(line =>
                (line.Item.Item.Id.Value, line.DueOn, line.DaysPastDue, line.Open, line.Disputed)
            )
        );
        Assert.Equal(["N-1"], section.Credits.Select(credit => credit.Source.Value));
        Assert.Equal(["P-2"], section.Pending.Select(payment => payment.Payment.Value));
        Assert.Equal((Mxn(90), Mxn(5), Mxn(85)), (section.Open, section.Unapplied, section.Total));
        Assert.Equal("C", section.Aging.Key);
        Assert.Equal(Mxn(85), section.Aging.Total);
    }

    [Theory]
    [InlineData(
        Language.English,
        "As of 2026-03-10: MXN 90.00 open less MXN 5.00 unapplied is MXN 85.00, as in the aging",
        "  F-2 of 2026-02-01, due 2026-03-03: MXN 20.00 open of MXN 50.00, 7 days past due"
    )]
    [InlineData(
        Language.Spanish,
        "Al 2026-03-10: MXN 90.00 de saldo menos MXN 5.00 a favor son MXN 85.00, igual que en la antigüedad de saldos",
        "  F-2 del 2026-02-01, vence el 2026-03-03: saldo de MXN 20.00 sobre MXN 50.00, 7 días de mora"
    )]
    public void The_statement_is_told_in_the_language_asked_for(Language language, string first, string last)
    {
        var lines = On(OfThreeInvoices, Day(3, 10)).Explain(Currency.Mxn).ToText(language).Split('\n');

        Assert.Equal(first, lines[0]);
        Assert.Equal(last, lines[^1].TrimEnd());
    }

    /// <summary>A statement that left out what was more than 120 days late. Source: github frappe/erpnext#35491.</summary>
    [Fact]
    public void What_is_later_than_the_last_bucket_is_in_the_statement()
    {
        var section = On(OfThreeInvoices, Day(12, 31)).In(Currency.Mxn);

        Assert.Equal([305, 303], section.Items.Select(line => line.DaysPastDue));
        Assert.Equal(section.Total, section.Aging.Total);
        Assert.Equal(Mxn(90), section.Aging.Buckets[^1]);
    }

    [Fact]
    public void Where_nothing_is_open_the_section_is_empty_and_zero()
    {
        var statement = On(Account([]), Day(1, 1));

        Assert.Empty(statement.Sections);
        Assert.Equal(Mxn(0), statement.In(Currency.Mxn).Total);
        Assert.Equal(Mxn(0), statement.In(Currency.Mxn).Aging.Total);
    }

    [Fact]
    public void Commitments_of_another_customer_or_day_are_refused()
    {
        var balance = OfThreeInvoices.BalanceOn(Day(3, 10));
        var other = new Account(CustomerId.Of("D"), []);

        Assert.Throws<ArgumentException>(
            "commitments",
            () =>
                OpenItemStatement.Of(
                    balance,
                    CommitmentStatus.Of(other, other.BalanceOn(Day(3, 10))),
                    AgingPolicy.Standard
                )
        );
        Assert.Throws<ArgumentException>(() =>
            OpenItemStatement.Of(
                balance,
                CommitmentStatus.Of(OfThreeInvoices, OfThreeInvoices.BalanceOn(Day(3, 11))),
                AgingPolicy.Standard
            )
        );
    }

    private static OpenItemStatement On(Account account, LocalDate asOf)
    {
        var balance = account.BalanceOn(asOf);
        return OpenItemStatement.Of(balance, CommitmentStatus.Of(account, balance), AgingPolicy.Standard);
    }
}
