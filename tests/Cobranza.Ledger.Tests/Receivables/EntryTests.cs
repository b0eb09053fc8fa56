using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Receivables;

/// <summary>Input that is wrong or strange: each is a clear error or a visible state that loses nothing.</summary>
public sealed class EntryTests
{
    private static readonly Receivable A = Invoice("A", 100, Day(1, 10));

    private static readonly Receivable Parted = new(
        ReceivableId.Of("P"),
        Customer,
        ReceivableKind.Invoice,
        Mxn(100),
        Day(1, 10),
        parts:
        [
            new(1, Component.Principal, Mxn(60), DueDate.On(Day(2, 10))),
            new(1, Component.Tax, Mxn(10), DueDate.On(Day(2, 10))),
            new(2, Component.Principal, Mxn(30), DueDate.On(Day(3, 10))),
        ]
    );

    [Fact]
    public void A_payment_before_its_invoice_stays_unapplied_in_sight()
    {
        var balance = Account([A], Paid("E", 100, Day(1, 9), ("A", 100))).BalanceOn(Day(1, 31));
        Assert.Equal((Mxn(100), Mxn(100)), (balance.Open(Currency.Mxn), balance.UnappliedTotal(Currency.Mxn)));
    }

    [Fact]
    public void A_reversal_of_a_reversal_is_refused_and_says_what_to_do()
    {
        var payment = Paid("E", 40, Day(1, 20));
        var undo = new Reversal(EntryId.Of("R"), Mxn(40), Day(1, 21), payment.Id);
        var again = new Reversal(EntryId.Of("S"), Mxn(40), Day(1, 22), undo.Id);
        Assert.Contains(
            "post the entry anew",
            Refusal(() => Account([A], payment, undo, again)),
            StringComparison.Ordinal
        );
        var gone = new ItemReversal(EntryId.Of("V"), Mxn(100), Day(1, 21), A.Id);
        var back = new Reversal(EntryId.Of("W"), Mxn(100), Day(1, 22), gone.Id);
        Assert.Contains("post the entry anew", Refusal(() => Account([A], gone, back)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reversal_of_the_unknown_is_refused_and_names_it()
    {
        Assert.Contains(
            "'X'",
            Refusal(() => Account([A], new Reversal(EntryId.Of("R"), Mxn(1), Day(1, 20), EntryId.Of("X")))),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "'X'",
            Refusal(() => Account([A], new ItemReversal(EntryId.Of("R"), Mxn(1), Day(1, 20), ReceivableId.Of("X")))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_document_is_taken_back_once_whole_and_not_before_it_was_issued()
    {
        ItemReversal Back(string id, decimal amount, LocalDate on) => new(EntryId.Of(id), Mxn(amount), on, A.Id);

        Assert.Contains(
            "not MXN 99.00",
            Refusal(() => Account([A], Back("R", 99, Day(1, 20)))),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "is issued later",
            Refusal(() => Account([A], Back("R", 100, Day(1, 9)))),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "twice",
            Refusal(() => Account([A], Back("R", 100, Day(1, 20)), Back("S", 100, Day(1, 21)))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_cancelled_invoice_frees_what_had_paid_it()
    {
        var account = Account(
            [A],
            Paid("E", 70, Day(1, 20)),
            new ItemReversal(EntryId.Of("R"), Mxn(100), Day(1, 25), A.Id, reason: ReversalReason.Cancelled),
            new Adjustment(EntryId.Of("J"), Mxn(5), Day(1, 26), A.Id)
        );
        Assert.Equal(Mxn(30), account.BalanceOn(Day(1, 24)).Net(Currency.Mxn));
        var balance = account.BalanceOn(Day(1, 26));
        Assert.Equal((Mxn(0), Mxn(70)), (balance.Open(Currency.Mxn), balance.UnappliedTotal(Currency.Mxn)));
        Assert.Equal([new LapsedAmount(EntryId.Of("J"), Day(1, 26), Mxn(5))], balance.Lapsed);
    }

    [Fact]
    public void A_designation_to_an_item_in_another_currency_or_to_a_part_it_lacks_is_refused()
    {
        var dollars = Invoice("D", Money.Of(10, Currency.Usd), Day(1, 1));
        Assert.Throws<CurrencyMismatchException>(() => Account([A, dollars], Paid("E", 10, Day(1, 20), ("D", 10))));
        var costs = new Payment(
            EntryId.Of("E"),
            Mxn(10),
            Day(1, 20),
            [new(Parted.Id, Mxn(10), PartFilter.Of(Component.Costs))]
        );
        Assert.Contains("*/costs", Refusal(() => Account([Parted], costs)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_designation_settles_the_part_it_names_and_no_other()
    {
        var tax = new Payment(
            EntryId.Of("E"),
            Mxn(50),
            Day(1, 20),
            [new(Parted.Id, Mxn(50), PartFilter.Of(Component.Tax))]
        );
        var balance = Account([Parted], tax).BalanceOn(Day(1, 20));
        Assert.Equal([Mxn(60), Mxn(0), Mxn(30)], balance.Item("P").Parts.Select(part => part.Open));
        Assert.Equal(Mxn(40), balance.UnappliedTotal(Currency.Mxn));
    }

    [Fact]
    public void More_than_the_whole_payment_cannot_be_designated() =>
        Assert.Contains(
            "must not sum to more",
            Refusal(() => Paid("E", 10, Day(1, 20), ("A", 6), ("A", 5))),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_credit_larger_than_the_debt_is_a_credit_balance()
    {
        var note = new CreditNote(EntryId.Of("N"), Mxn(130), Day(1, 20), A.Id);
        Assert.Equal(Mxn(-30), Account([A], note).BalanceOn(Day(1, 20)).Net(Currency.Mxn));
    }

    [Fact]
    public void Entries_in_the_first_and_the_last_year_are_entries_like_others()
    {
        var first = new LocalDate(1, 1, 2);
        var last = new LocalDate(9999, 12, 31);
        var old = Invoice("O", 10, first, last);
        var account = Account([old], Paid("E", 4, first), Paid("F", 6, last));
        Assert.Equal(Mxn(6), account.BalanceOn(first).Net(Currency.Mxn));
        Assert.Equal(Mxn(0), account.BalanceOn(last).Net(Currency.Mxn));
        Assert.Throws<ArgumentException>(() => Paid("G", 1, default));
    }

    [Fact]
    public void Parts_that_do_not_fit_their_item_are_refused_with_the_reason()
    {
        Receivable Of(params ReceivablePart[] parts) =>
            new(A.Id, Customer, A.Kind, A.Amount, A.IssuedOn, DueDate.On(Day(2, 1)), parts: [.. parts]);

        ReceivablePart Part(decimal amount, int day = 1, int portion = 1) =>
            new(portion, Component.Principal, Mxn(amount), DueDate.On(Day(2, day)));

        Assert.Contains("must sum to the amount", Refusal(() => Of(Part(99))), StringComparison.Ordinal);
        Assert.Contains("must sum to the amount", Refusal(() => Of()), StringComparison.Ordinal);
        Assert.Contains("occurs twice", Refusal(() => Of(Part(50), Part(50))), StringComparison.Ordinal);
        Assert.Contains("fall due first", Refusal(() => Of(Part(100, day: 2))), StringComparison.Ordinal);
        Assert.Equal(2, Of(Part(60), Part(40, day: 9, portion: 2)).Parts.Count);
    }

    [Fact]
    public void A_schedule_becomes_parts_that_sum_to_the_invoice()
    {
        ValueList<DuePortion> portions =
        [
            new(Mxn(30), DueDate.On(Day(1, 10))),
            new(Mxn(0), DueDate.On(Day(2, 10))),
            new(Mxn(70), DueDate.On(Day(3, 10))),
        ];
        var parts = ReceivablePart.From(portions);
        var item = new Receivable(A.Id, Customer, A.Kind, A.Amount, A.IssuedOn, parts: parts);
        Assert.Equal(["1/principal", "3/principal"], item.Parts.Select(part => part.Key.ToString()));
        Assert.Equal(Day(1, 10), item.Due.Effective);
    }

    [Fact]
    public void The_days_past_due_of_an_item_in_installments_are_those_of_the_first_open_one()
    {
        var account = Account([Parted], Paid("E", 70, Day(2, 20)));
        Assert.Equal(10, account.BalanceOn(Day(2, 20).PlusDays(-1)).Item("P").DaysPastDue(Day(2, 20)));
        Assert.Equal(0, account.BalanceOn(Day(2, 20)).Item("P").DaysPastDue(Day(2, 20)));
        Assert.Equal(5, account.BalanceOn(Day(3, 15)).Item("P").DaysPastDue(Day(3, 15)));
    }

    [Fact]
    public void A_payment_under_way_counts_when_the_rule_says()
    {
        var payment = new Payment(EntryId.Of("E"), Mxn(100), Day(1, 20), clearing: new(Day(1, 18), Day(1, 23)));
        var account = Account([A], payment);
        Money Open(PaymentDate counting, LocalDate day) =>
            AccountBalance.Of(account, day, OldestDueFirst.CountingPaymentsFrom(counting)).Open(Currency.Mxn);

        Assert.Equal(
            (Mxn(100), Mxn(0)),
            (Open(PaymentDate.Settled, Day(1, 22)), Open(PaymentDate.Settled, Day(1, 23)))
        );
        Assert.Equal((Mxn(100), Mxn(0)), (Open(PaymentDate.Value, Day(1, 22)), Open(PaymentDate.Value, Day(1, 23))));
        Assert.Equal(
            (Mxn(100), Mxn(0)),
            (Open(PaymentDate.Initiated, Day(1, 17)), Open(PaymentDate.Initiated, Day(1, 18)))
        );
        var steps = AccountBalance.Of(account, Day(1, 31), OldestDueFirst).Item("A").Steps;
        Assert.Equal([new BalanceStep(Day(1, 10), Mxn(100)), new(Day(1, 20), Mxn(0))], steps);
        Assert.Equal(
            [new PendingPayment(payment.Id, Mxn(100), Day(1, 18), Day(1, 20))],
            account.BalanceOn(Day(1, 22)).Pending
        );
    }

    private static string Refusal(Func<object> make) => Assert.ThrowsAny<ArgumentException>(make).Message;
}
