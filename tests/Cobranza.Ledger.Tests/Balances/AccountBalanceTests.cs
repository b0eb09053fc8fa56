using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Receivables;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Balances;

public sealed class AccountBalanceTests
{
    private static readonly Receivable A = Invoice("A", 100, Day(1, 1), Day(1, 31));
    private static readonly Receivable B = Invoice("B", 60, Day(1, 5), Day(1, 20));

    [Fact]
    public void A_payment_settles_what_fell_due_first_and_leaves_the_rest_unapplied()
    {
        var balance = Account([A, B], Paid("P", 180, Day(2, 1))).BalanceOn(Day(2, 1));
        Assert.Equal(Mxn(0), balance.Open(Currency.Mxn));
        Assert.Equal([new UnappliedCredit(EntryId.Of("P"), Day(2, 1), Mxn(20))], balance.Unapplied);
        Assert.Equal(["B", "A"], balance.Settlements.Select(part => part.Item.Value));
        Assert.Equal(Mxn(-20), balance.Net(Currency.Mxn));
    }

    [Fact]
    public void Unapplied_cash_waits_for_an_application_and_never_settles_a_later_invoice_by_itself()
    {
        var advance = Paid("P", 100, Day(1, 2));
        var later = Invoice("L", 70, Day(3, 1));
        var waiting = Account([later], advance).BalanceOn(Day(3, 31));
        Assert.Equal(Mxn(70), waiting.Open(Currency.Mxn));

        var applied = new Application(EntryId.Of("X"), Mxn(70), Day(3, 15), advance.Id, later.Id);
        var balance = Account([later], advance, applied).BalanceOn(Day(3, 31));
        Assert.Equal((Mxn(0), Mxn(30)), (balance.Open(Currency.Mxn), balance.UnappliedTotal(Currency.Mxn)));
    }

    [Fact]
    public void What_the_payer_meant_for_one_item_goes_to_no_other()
    {
        var balance = Account([A, B], Paid("P", 150, Day(2, 1), ("B", 80))).BalanceOn(Day(2, 1));
        Assert.Equal((Mxn(30), Mxn(0)), (balance.Item("A").Open, balance.Item("B").Open));
        Assert.Equal(Mxn(20), balance.UnappliedTotal(Currency.Mxn));
    }

    [Fact]
    public void A_payment_that_bounces_reopens_its_items_from_that_day_on()
    {
        var payment = Paid("P", 60, Day(1, 18));
        var account = Account([A, B], payment, new Reversal(EntryId.Of("R"), Mxn(60), Day(1, 22), payment.Id));
        Assert.Equal(Mxn(0), account.BalanceOn(Day(1, 21)).Item("B").Open);
        var item = account.BalanceOn(Day(1, 22)).Item("B");
        Assert.Equal(
            [new BalanceStep(Day(1, 5), Mxn(60)), new(Day(1, 18), Mxn(0)), new(Day(1, 22), Mxn(60))],
            item.Steps
        );
    }

    [Fact]
    public void A_refunded_payment_that_bounces_is_owed_again()
    {
        var payment = Paid("P", 100, Day(1, 10), ("B", 60));
        var account = Account(
            [B],
            payment,
            new Refund(EntryId.Of("F"), Mxn(40), Day(1, 12), payment.Id),
            new Reversal(EntryId.Of("R"), Mxn(100), Day(1, 15), payment.Id)
        );
        Assert.Equal(Mxn(0), account.BalanceOn(Day(1, 12)).Net(Currency.Mxn));
        Assert.Equal(Mxn(100), account.BalanceOn(Day(1, 15)).Net(Currency.Mxn));
        Assert.Equal(Mxn(-40), account.BalanceOn(Day(1, 15)).UnappliedTotal(Currency.Mxn));
    }

    [Fact]
    public void A_credit_note_beyond_its_invoice_is_credit_and_an_allowance_beyond_it_lapses()
    {
        var note = new CreditNote(EntryId.Of("N"), Mxn(70), Day(1, 10), B.Id);
        var discount = new Allowance(EntryId.Of("W"), Mxn(110), Day(1, 10), A.Id, AllowanceReason.Discount);
        var balance = Account([A, B], note, discount).BalanceOn(Day(1, 10));
        Assert.Equal([new UnappliedCredit(note.Id, Day(1, 10), Mxn(10))], balance.Unapplied);
        Assert.Equal([new LapsedAmount(discount.Id, Day(1, 10), Mxn(10))], balance.Lapsed);
    }

    [Fact]
    public void A_written_off_invoice_is_recovered_without_being_open_again()
    {
        var account = Account(
            [A],
            new WriteOff(EntryId.Of("W"), Mxn(100), Day(5, 1), A.Id),
            new Recovery(EntryId.Of("Y"), Mxn(30), Day(6, 1), A.Id)
        );
        var item = account.BalanceOn(Day(6, 1)).Item("A");
        Assert.Equal((Mxn(0), Mxn(30), Mxn(70)), (item.Open, item.Settled, item.WrittenOff));
    }

    [Fact]
    public void A_recovery_undone_after_its_write_off_was_undone_leaves_the_item_open()
    {
        var writeOff = new WriteOff(EntryId.Of("W"), Mxn(100), Day(5, 1), A.Id);
        var recovery = new Recovery(EntryId.Of("Y"), Mxn(30), Day(6, 1), A.Id);
        var account = Account(
            [A],
            writeOff,
            recovery,
            new Reversal(EntryId.Of("R1"), Mxn(100), Day(6, 2), writeOff.Id),
            new Reversal(EntryId.Of("R2"), Mxn(30), Day(6, 3), recovery.Id)
        );
        Assert.Equal(Mxn(70), account.BalanceOn(Day(6, 2)).Item("A").Open);
        var item = account.BalanceOn(Day(6, 3)).Item("A");
        Assert.Equal((Mxn(100), Mxn(0), Mxn(0)), (item.Open, item.Settled, item.WrittenOff));
    }

    [Fact]
    public void An_unapplied_recovery_put_back_recovers_the_write_off_again()
    {
        var recovery = new Recovery(EntryId.Of("Y"), Mxn(70), Day(6, 1), A.Id);
        var off = new Unapplication(EntryId.Of("U"), Mxn(20), Day(6, 2), recovery.Id, A.Id);
        var account = Account(
            [A],
            new WriteOff(EntryId.Of("W"), Mxn(70), Day(5, 1), A.Id),
            recovery,
            off,
            new Reversal(EntryId.Of("R"), Mxn(20), Day(6, 3), off.Id)
        );
        Assert.Equal(Mxn(20), account.BalanceOn(Day(6, 2)).Item("A").WrittenOff);
        var item = account.BalanceOn(Day(6, 3)).Item("A");
        Assert.Equal((Mxn(30), Mxn(70), Mxn(0)), (item.Open, item.Settled, item.WrittenOff));
    }

    [Fact]
    public void A_charge_taken_back_after_it_was_paid_frees_the_money_that_had_paid_it()
    {
        var more = new Adjustment(EntryId.Of("J"), Mxn(20), Day(1, 8), B.Id);
        var account = Account(
            [B],
            more,
            Paid("P", 80, Day(1, 9)),
            new Reversal(EntryId.Of("R"), Mxn(20), Day(1, 10), more.Id)
        );
        var balance = account.BalanceOn(Day(1, 10));
        Assert.Equal((Mxn(0), Mxn(60)), (balance.Item("B").Open, balance.Item("B").Settled));
        Assert.Equal(Mxn(20), balance.UnappliedTotal(Currency.Mxn));
    }

    [Fact]
    public void A_back_dated_payment_changes_last_month_only_for_those_who_know_it_now()
    {
        var late = new Payment(EntryId.Of("P"), Mxn(60), Day(1, 20), recordedOn: Day(2, 3));
        var account = Account([B], late);
        Assert.Equal(Mxn(0), account.BalanceOn(Day(1, 31)).Net(Currency.Mxn));
        Assert.Equal(
            Mxn(60),
            AccountBalance.Of(account, Day(1, 31), OldestDueFirst, knownOn: Day(1, 31)).Net(Currency.Mxn)
        );
    }

    [Fact]
    public void Another_order_from_today_on_moves_no_payment_of_yesterday()
    {
        var account = Account([A, B], Paid("P", 50, Day(2, 1)));
        var changed = OldestDueFirst.From(Day(2, 2), AllocationOrder.OldestIssuedFirst);
        Assert.Equal(account.BalanceOn(Day(2, 5)), AccountBalance.Of(account, Day(2, 5), changed));
    }

    [Fact]
    public void Each_currency_is_settled_by_its_own_payments()
    {
        var dollars = Invoice("D", Money.Of(10, Currency.Usd), Day(1, 1));
        var balance = Account([A, dollars], Paid("P", 100, Day(1, 2))).BalanceOn(Day(1, 2));
        Assert.Equal([Currency.Mxn, Currency.Usd], balance.Currencies);
        Assert.Equal(Money.Of(10, Currency.Usd), balance.Open(Currency.Usd));
        Assert.Equal(Mxn(0), balance.Open(Currency.Mxn));
    }

    /// <summary>
    /// Three advances of 100 against 4,900: applying 230 uses the third one in part. Source: github frappe/erpnext
    /// payment_reconciliation/test_payment_reconciliation.py.
    /// </summary>
    [Fact]
    public void Applying_advances_splits_the_last_one()
    {
        var advances = new[] { Paid("P1", 100, Day(1, 1)), Paid("P2", 100, Day(1, 2)), Paid("P3", 100, Day(1, 3)) };
        Entry Applied(int i, decimal amount) =>
            new Application(EntryId.Of($"X{i}"), Mxn(amount), Day(2, 2), advances[i].Id, ReceivableId.Of("I"));

        var account = Account(
            [Invoice("I", 4900, Day(2, 1))],
            [.. advances, Applied(0, 100), Applied(1, 100), Applied(2, 30)]
        );
        var balance = account.BalanceOn(Day(2, 2));
        Assert.Equal(Mxn(4670), balance.Open(Currency.Mxn));
        Assert.Equal([new UnappliedCredit(EntryId.Of("P3"), Day(1, 3), Mxn(70))], balance.Unapplied);
    }

    /// <summary>100 of an advance of 100 on 4,670, and 100 of one of 200 on 4,900. Source as above.</summary>
    [Theory]
    [InlineData(4670, 100, 4570, 0)]
    [InlineData(4900, 200, 4800, 100)]
    public void What_is_applied_goes_on_the_item_and_the_rest_stays_unapplied(
        int invoice,
        int advance,
        int open,
        int unapplied
    )
    {
        var paid = Paid("P", advance, Day(1, 1));
        var applied = new Application(EntryId.Of("X"), Mxn(100), Day(2, 2), paid.Id, ReceivableId.Of("I"));
        var balance = Account([Invoice("I", invoice, Day(2, 1))], paid, applied).BalanceOn(Day(2, 2));
        Assert.Equal(Mxn(open), balance.Open(Currency.Mxn));
        Assert.Equal(Mxn(unapplied), balance.UnappliedTotal(Currency.Mxn));
    }

    /// <summary>A payment of 200 of which 100 is used cannot give 200 more; the source (as above) refuses, here the rest lapses in sight.</summary>
    [Fact]
    public void Applying_more_than_a_payment_has_left_moves_what_is_left_and_lists_the_rest()
    {
        var payment = Paid("P", 200, Day(2, 2), ("A", 100));
        var account = Account(
            [A, Invoice("I", 4900, Day(2, 1), Day(3, 1))],
            payment,
            new Unapplication(EntryId.Of("U"), Mxn(100), Day(2, 3), payment.Id, ReceivableId.Of("I")),
            new Application(EntryId.Of("X"), Mxn(200), Day(2, 4), payment.Id, ReceivableId.Of("I"))
        );
        var balance = account.BalanceOn(Day(2, 4));
        Assert.Equal(Mxn(4800), balance.Item("I").Open);
        Assert.Equal([new LapsedAmount(EntryId.Of("X"), Day(2, 4), Mxn(100))], balance.Lapsed);
    }

    [Fact]
    public void Thousands_of_items_and_payments_are_replayed_in_one_go()
    {
        const int count = 5_000;
        var items = Enumerable.Range(0, count).Select(i => Invoice($"I{i:00000}", 10, Day(1, 1).PlusDays(i % 300)));
        var entries = Enumerable
            .Range(0, count)
            .Select(i => (Entry)Paid($"P{i:00000}", 7, Day(1, 1).PlusDays(i % 300)));
        var balance = Account(items, [.. entries]).BalanceOn(Day(12, 31));
        Assert.Equal(Mxn(count * 3), balance.Net(Currency.Mxn));
    }
}
