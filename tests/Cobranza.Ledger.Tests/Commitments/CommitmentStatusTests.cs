using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Installments;
using Cobranza.Receivables;
using NodaTime;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Commitments;

public sealed class CommitmentStatusTests
{
    private static readonly Receivable A = Invoice("A", 90, Day(1, 1), Day(1, 31));

    [Fact]
    public void Of_two_promises_the_one_due_first_gets_the_money()
    {
        var first = new PromiseMade("first", Mxn(40), Day(2, 1), Day(2, 20));
        var second = new PromiseMade("second", Mxn(40), Day(1, 15), Day(2, 25));
        var status = Status([Paid("P", 60, Day(2, 10))], [second, first], Day(2, 26));
        Assert.Equal(
            [(PromiseState.Kept, Mxn(40)), (PromiseState.PartlyKept, Mxn(20))],
            status.Promises.Select(promise => (promise.State, promise.Received))
        );
        Assert.Equal(Day(2, 10), status.Promises[0].KeptOn);
    }

    [Fact]
    public void A_promise_for_an_item_is_not_kept_by_money_for_another()
    {
        var promise = new PromiseMade("P", Mxn(40), Day(2, 1), Day(2, 20), [A.Id]);
        var account = new Account(
            Customer,
            [A, Invoice("B", 40, Day(1, 1))],
            [Paid("P", 40, Day(2, 10), ("B", 40))],
            [promise]
        );
        var status = CommitmentStatus.Of(account, account.BalanceOn(Day(2, 15)));
        Assert.Equal(PromiseState.Pending, status.Promises.Single().State);
    }

    [Fact]
    public void Only_what_is_open_can_be_disputed()
    {
        var whole = new DisputeOpened("D1", Mxn(90), Day(2, 1), A.Id, "not delivered");
        var part = new DisputeOpened("D2", Mxn(10), Day(2, 2), A.Id, "price");
        var status = Status([Paid("P", 30, Day(2, 10))], [whole, part], Day(2, 10));
        Assert.Equal([Mxn(60), Mxn(0)], status.Disputes.Select(dispute => dispute.Disputed));
        Assert.Equal(Mxn(60), status.DisputedOn(A.Id));
    }

    [Fact]
    public void A_dispute_without_a_beginning_is_refused() =>
        Assert.Throws<ArgumentException>(() => new Account(Customer, [A], [], [new DisputeClosed("D", Day(2, 1))]));

    [Fact]
    public void While_a_plan_is_kept_its_dates_count_and_when_it_breaks_the_old_one_does()
    {
        var plan = new PlanAgreed(
            "L",
            Day(2, 1),
            [A.Id],
            InstallmentPlan.Equal(Mxn(90), 3, Day(2, 28)),
            toleranceDays: 5
        );
        var payment = Paid("P", 30, Day(2, 28));
        LocalDate DueWhen(LocalDate asOf)
        {
            var (status, balance) = (Status([payment], [plan], asOf), Facts([payment], [plan]).BalanceOn(asOf));
            return status.EffectiveDueOn(balance.Item("A"));
        }

        Assert.Equal(Day(1, 31), DueWhen(Day(1, 31)));
        Assert.Equal(Day(2, 28), DueWhen(Day(2, 27)));
        Assert.Equal(Day(3, 28), DueWhen(Day(2, 28)));
        Assert.Equal(Day(3, 28), DueWhen(Day(4, 2)));
        Assert.Equal(Day(1, 31), DueWhen(Day(4, 3)));
    }

    [Fact]
    public void A_second_plan_replaces_the_first()
    {
        var first = new PlanAgreed("L1", Day(2, 1), [A.Id], InstallmentPlan.Equal(Mxn(90), 3, Day(2, 28)));
        var second = new PlanAgreed("L2", Day(2, 20), [A.Id], InstallmentPlan.Equal(Mxn(90), 9, Day(3, 31)));
        var status = Status([], [second, first], Day(3, 15));
        Assert.Equal([PlanState.Replaced, PlanState.Active], status.Plans.Select(plan => plan.State));
    }

    [Fact]
    public void A_plan_in_another_currency_than_its_items_is_refused()
    {
        var plan = InstallmentPlan.Equal(Money.Of(90, Currency.Usd), 3, Day(2, 28));
        Assert.Throws<CurrencyMismatchException>(() =>
            new Account(Customer, [A], [], [new PlanAgreed("L", Day(2, 1), [A.Id], plan)])
        );
    }

    [Fact]
    public void Contacts_and_pauses_are_seen_from_their_day_on()
    {
        ValueList<AccountEvent> events =
        [
            new ContactMade("call", Day(2, 5), "phone"),
            new PausedUntil(Day(2, 3), Day(2, 10), "holiday"),
        ];
        Assert.Empty(Status([], events, Day(2, 2)).Pauses);
        Assert.Equal("call", Status([], events, Day(2, 5)).Contacts.Single().StepId);
    }

    private static Account Facts(ValueList<Entry> entries, ValueList<AccountEvent> events) =>
        new(Customer, [A], entries, events);

    private static CommitmentStatus Status(ValueList<Entry> entries, ValueList<AccountEvent> events, LocalDate asOf)
    {
        var account = Facts(entries, events);
        return CommitmentStatus.Of(account, AccountBalance.Of(account, asOf, OldestDueFirst));
    }
}
