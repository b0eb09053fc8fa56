using Cobranza.Balances;
using Cobranza.Receivables;
using Cobranza.Statements;
using NodaTime;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Statements;

public sealed class PaymentTraceTests
{
    // Worked by hand: of 100, 60 for F-1 as designated, 25 on F-2 by the order, 15 left; 5 refunded, 4 applied to F-3.
    private static readonly Account Account = Books.Account(
        [Invoice("F-1", 60, Day(1, 5)), Invoice("F-2", 25, Day(1, 6)), Invoice("F-3", 40, Day(2, 1))],
        Paid("P-1", 100, Day(1, 20), ("F-1", 60)),
        new Refund(EntryId.Of("R-1"), Mxn(5), Day(2, 2), EntryId.Of("P-1")),
        new Application(EntryId.Of("A-1"), Mxn(4), Day(2, 3), EntryId.Of("P-1"), ReceivableId.Of("F-3")),
        new Application(EntryId.Of("A-2"), Mxn(3), Day(2, 3), EntryId.Of("P-1"), ReceivableId.Of("F-3")),
        new Reversal(EntryId.Of("X-1"), Mxn(4), Day(2, 9), EntryId.Of("A-1")),
        new Reversal(EntryId.Of("X-2"), Mxn(100), Day(3, 9), EntryId.Of("P-1"))
    );

    [Fact]
    public void Every_cent_has_its_place_date_and_rule()
    {
        var trace = On(Day(2, 8));

        Assert.Equal(
            [
                ("F-1", Mxn(60), Day(1, 20), SettlementRule.Designated),
                ("F-2", Mxn(25), Day(1, 20), SettlementRule.ByOrder),
                ("F-3", Mxn(4), Day(2, 3), SettlementRule.Applied),
                ("F-3", Mxn(3), Day(2, 3), SettlementRule.Applied),
            ],
            trace.Portions.Select(portion => (portion.Item.Value, portion.Amount, portion.On, portion.Rule))
        );
        Assert.Equal(("R-1", Mxn(5)), trace.Payouts.Select(payout => (payout.By.Id.Value, payout.Amount)).Single());
        Assert.Equal((Mxn(92), Mxn(3), Mxn(5)), (trace.OnDocuments, trace.Unapplied, trace.PaidOut));
    }

    [Fact]
    public void Reversing_one_of_two_equal_days_takes_back_what_that_one_had_put_there()
    {
        var portion = On(Day(2, 9)).Portions.Single(portion => portion.Item.Value == "F-3");

        Assert.Equal(("A-2", Mxn(3)), (portion.By.Value, portion.Amount));
    }

    [Fact]
    public void A_bounced_payment_is_nowhere_but_reversed_and_what_was_refunded_of_it_is_owed()
    {
        var trace = On(Day(3, 9));

        Assert.Empty(trace.Portions);
        Assert.Equal((Mxn(100), Mxn(5), Mxn(-5)), (trace.Reversed, trace.PaidOut, trace.Unapplied));
        Assert.Equal("X-2", trace.Reversal?.Id.Value);
    }

    [Theory]
    [InlineData(
        Language.English,
        "Where P-1 of MXN 100.00 is as of 2026-03-09:",
        "2026-03-09: X-2 reversed the whole, MXN 100.00"
    )]
    [InlineData(
        Language.Spanish,
        "Dónde está P-1 de MXN 100.00 al 2026-03-09:",
        "2026-03-09: X-2 revirtió el total, MXN 100.00"
    )]
    public void The_trace_is_told_in_the_language_asked_for(Language language, string first, string last)
    {
        var lines = On(Day(3, 9)).Explain().ToText(language).Split('\n');

        Assert.Equal(first, lines[0]);
        Assert.Equal(last, lines[^1].Trim());
    }

    [Fact]
    public void A_payment_under_way_is_under_way_whole()
    {
        var account = Books.Account(
            [Invoice("F-1", 60, Day(1, 5))],
            new Payment(EntryId.Of("P-1"), Mxn(60), Day(1, 20), clearing: new(Day(1, 18), Day(1, 22)))
        );
        var trace = PaymentTrace.Of(account, account.BalanceOn(Day(1, 21)), EntryId.Of("P-1"));

        Assert.Equal((Mxn(60), Mxn(0)), (trace.UnderWay, trace.OnDocuments));
    }

    [Fact]
    public void What_is_no_credit_or_not_in_the_balance_is_refused()
    {
        var balance = Account.BalanceOn(Day(1, 19));

        Assert.Null(PaymentTrace.TryOf(Account, balance, EntryId.Of("P-1")));
        Assert.Throws<ArgumentException>("credit", () => PaymentTrace.Of(Account, balance, EntryId.Of("P-1")));
        Assert.Throws<ArgumentException>("credit", () => PaymentTrace.Of(Account, balance, EntryId.Of("R-1")));
        Assert.Throws<ArgumentException>("credit", () => PaymentTrace.Of(Account, balance, EntryId.Of("P-9")));
        Assert.Throws<ArgumentException>(
            "balance",
            () => PaymentTrace.Of(new(CustomerId.Of("D"), []), balance, EntryId.Of("P-1"))
        );
    }

    private static PaymentTrace On(LocalDate asOf) =>
        PaymentTrace.Of(Account, Account.BalanceOn(asOf), EntryId.Of("P-1"));
}
