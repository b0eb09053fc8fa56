using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Receivables;
using Cobranza.Terms;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Museum;

/// <summary>Faults that other programs had in balances and payments, each with its source.</summary>
public sealed class LedgerMuseumTests
{
    private static readonly Receivable Terms = new(
        ReceivableId.Of("T"),
        Customer,
        ReceivableKind.Invoice,
        Mxn(90),
        Day(1, 1),
        parts:
        [
            new(1, Component.Principal, Mxn(50), DueDate.On(Day(1, 10))),
            new(1, Component.Interest, Mxn(10), DueDate.On(Day(1, 10))),
            new(2, Component.Principal, Mxn(30), DueDate.On(Day(2, 10))),
        ]
    );

    /// <summary>Exactly the outstanding amount was refused; github frappe/erpnext#51831.</summary>
    [Fact]
    public void Exactly_what_is_open_settles_it_and_a_cent_more_is_unapplied()
    {
        var exact = Account([Terms], Paid("P", 90, Day(1, 5))).BalanceOn(Day(1, 5));
        Assert.True(exact.Open(Currency.Mxn).IsZero && exact.Unapplied.IsEmpty);
        var more = Account([Terms], Paid("P", 90.01m, Day(1, 5))).BalanceOn(Day(1, 5));
        Assert.Equal(Mxn(0.01m), more.UnappliedTotal(Currency.Mxn));
    }

    /// <summary>An advance spread over payment terms showed a negative outstanding; github frappe/erpnext#36574.</summary>
    [Fact]
    public void An_advance_over_payment_terms_leaves_no_term_negative()
    {
        var balance = Account([Terms], Paid("P", 75, Day(1, 5), ("T", 75))).BalanceOn(Day(1, 5));
        Assert.Equal([Mxn(0), Mxn(0), Mxn(15)], balance.Item("T").Parts.Select(part => part.Open));
    }

    /// <summary>Paying only the principal marked the dunning resolved and lost its interest; github frappe/erpnext#58220.</summary>
    [Fact]
    public void Paying_the_principal_leaves_the_interest_open()
    {
        var principal = new Payment(
            EntryId.Of("P"),
            Mxn(80),
            Day(1, 20),
            [new(Terms.Id, Mxn(80), PartFilter.Of(Component.Principal))]
        );
        var item = Account([Terms], principal).BalanceOn(Day(1, 20)).Item("T");
        Assert.Equal((Mxn(10), 10), (item.Open, item.DaysPastDue(Day(1, 20))));
    }

    /// <summary>A repayment settled a penalty dated in the future first; github apache/fineract#4832.</summary>
    [Fact]
    public void What_is_due_is_settled_before_a_penalty_that_is_not()
    {
        var loan = new Receivable(
            ReceivableId.Of("L"),
            Customer,
            ReceivableKind.Installment,
            Mxn(60),
            Day(1, 1),
            parts:
            [
                new(1, Component.Principal, Mxn(50), DueDate.On(Day(1, 10))),
                new(1, Component.Fees, Mxn(10), DueDate.On(Day(3, 10))),
            ]
        );
        var order = AllocationOrder.By(
            AllocationKey.DueBeforeNotDue,
            AllocationKey.Components(Component.Fees, Component.Principal)
        );
        var balance = AccountBalance.Of(
            Account([loan], Paid("P", 50, Day(1, 15))),
            Day(1, 15),
            DatedAllocationOrders.Always(order)
        );
        Assert.Equal([Mxn(0), Mxn(10)], balance.Item("L").Parts.Select(part => part.Open));
    }

    /// <summary>One credit note applied to several invoices at the same time; github getlago/lago-api#4945.</summary>
    [Fact]
    public void A_credit_note_gives_no_more_than_it_has_to_however_many_invoices()
    {
        var note = new CreditNote(EntryId.Of("N"), Mxn(30), Day(1, 2));
        Entry Applied(string id, string item) =>
            new Application(EntryId.Of(id), Mxn(30), Day(1, 3), note.Id, ReceivableId.Of(item));

        var items = new[] { Invoice("A", 20, Day(1, 1)), Invoice("B", 20, Day(1, 1)) };
        var balance = Account(items, note, Applied("X", "A"), Applied("Y", "B")).BalanceOn(Day(1, 3));
        Assert.Equal((Mxn(0), Mxn(10)), (balance.Item("A").Open, balance.Item("B").Open));
        Assert.Equal(Mxn(30), Money.Sum(balance.Lapsed.Select(lapsed => lapsed.Amount), Currency.Mxn));
    }

    /// <summary>Credit notes of 0.00 were issued; github getlago/lago-api#4250.</summary>
    [Fact]
    public void A_credit_note_of_nothing_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CreditNote(EntryId.Of("N"), Mxn(0), Day(1, 2)));

    /// <summary>Undoing a document doubled its lines; github microsoft/AL#7914.</summary>
    [Fact]
    public void Every_entry_taken_back_the_same_day_leaves_the_balance_of_the_day_before()
    {
        var (credit, on) = (Paid("P0", 40, Day(1, 2), ("T", 30)), Day(1, 20));
        Entry[] all =
        [
            new CreditNote(EntryId.Of("E"), Mxn(20), on, Terms.Id),
            new Allowance(EntryId.Of("E"), Mxn(20), on, Terms.Id, AllowanceReason.Waiver),
            new Withholding(EntryId.Of("E"), Mxn(20), on, Terms.Id, part: PartFilter.Of(Component.Interest)),
            Paid("E", 70, on),
            new Application(EntryId.Of("E"), Mxn(10), on, credit.Id, Terms.Id),
            new Unapplication(EntryId.Of("E"), Mxn(25), on, credit.Id, Terms.Id),
            new Refund(EntryId.Of("E"), Mxn(10), on, credit.Id),
            new Transfer(EntryId.Of("E"), Mxn(25), on, Customer, CustomerId.Of("D"), credit.Id, Terms.Id),
            new Transfer(EntryId.Of("E"), Mxn(25), on, CustomerId.Of("D"), Customer, EntryId.Of("Q"), null, Terms.Id),
            new Transfer(EntryId.Of("E"), Mxn(25), on, Customer, Customer, credit.Id, Terms.Id, ReceivableId.Of("S")),
            new Adjustment(EntryId.Of("E"), Mxn(15), on, Terms.Id),
            new Adjustment(EntryId.Of("E"), Mxn(-15), on, Terms.Id),
            new WriteOff(EntryId.Of("E"), Mxn(35), on, Terms.Id),
            new Recovery(EntryId.Of("E"), Mxn(35), on, Terms.Id),
        ];
        Receivable[] items = [Terms, Invoice("S", 40, Day(1, 1))];
        var before = Account(items, credit).BalanceOn(Day(1, 31));
        Assert.All(
            all,
            entry =>
            {
                var undo = new Reversal(EntryId.Of("R"), entry.Amount, on, entry.Id);
                var after = Account(items, credit, entry, undo).BalanceOn(Day(1, 31));
                Assert.Equal(
                    before.Items.Select(item => (item.Open, item.Parts)),
                    after.Items.Select(item => (item.Open, item.Parts))
                );
                Assert.Equal(before.Unapplied, after.Unapplied);
                Assert.Empty(after.Lapsed);
            }
        );
    }
}
