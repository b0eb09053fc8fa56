using Cobranza.Commitments;
using Cobranza.Receivables;
using NodaTime;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Commitments;

/// <summary>Worked by hand.</summary>
public sealed class PromiseTests
{
    private static readonly Receivable A = Invoice("A", 90, Day(1, 1), Day(1, 31));

    [Theory]
    [InlineData(95, PromiseState.Kept)]
    [InlineData(94, PromiseState.PartlyKept)]
    public void Within_a_tolerance_of_5_a_promise_of_100_is_kept_with_95(int paid, PromiseState state)
    {
        var promise = new PromiseMade("P", Mxn(100), Day(2, 1), Day(2, 10), toleranceAmount: Mxn(5));
        Assert.Equal(state, Status([Paid("E", paid, Day(2, 9))], [promise], Day(2, 11)).Promises.Single().State);
    }

    [Fact]
    public void A_promise_is_replaced_by_a_later_one_that_says_so()
    {
        ValueList<AccountEvent> events =
        [
            new PromiseMade("first", Mxn(50), Day(2, 1), Day(2, 10)),
            new PromiseMade("second", Mxn(30), Day(2, 5), Day(2, 20), replaces: "first"),
        ];
        var status = Status([Paid("E", 30, Day(2, 6))], events, Day(2, 11));
        Assert.Equal(
            [(PromiseState.Replaced, Mxn(0)), (PromiseState.Kept, Mxn(30))],
            status.Promises.Select(promise => (promise.State, promise.Received))
        );
    }

    [Fact]
    public void A_withdrawal_after_the_last_day_leaves_a_promise_broken()
    {
        var promise = new PromiseMade("P", Mxn(50), Day(2, 1), Day(2, 10));
        Assert.Equal(
            PromiseState.Withdrawn,
            Status([], [promise, new PromiseWithdrawn("P", Day(2, 10), "mistake")], Day(2, 20)).Promises.Single().State
        );
        Assert.Equal(
            PromiseState.Broken,
            Status([], [promise, new PromiseWithdrawn("P", Day(2, 11), "mistake")], Day(2, 20)).Promises.Single().State
        );
    }

    [Theory]
    [InlineData(4, PromiseState.Withdrawn)]
    [InlineData(5, PromiseState.Withdrawn)]
    [InlineData(6, PromiseState.Replaced)]
    public void Of_a_withdrawal_and_a_replacement_on_the_fifth_the_earlier_one_counts(int day, PromiseState state)
    {
        ValueList<AccountEvent> events =
        [
            new PromiseMade("first", Mxn(50), Day(2, 1), Day(2, 10)),
            new PromiseMade("second", Mxn(30), Day(2, 5), Day(2, 20), replaces: "first"),
            new PromiseWithdrawn("first", Day(2, day), "mistake"),
        ];
        Assert.Equal(state, Status([], events, Day(2, 20)).Promises[0].State);
    }

    [Fact]
    public void A_withdrawal_of_an_unknown_promise_is_refused() =>
        Assert.Throws<ArgumentException>(() => Status([], [new PromiseWithdrawn("P", Day(2, 1), "?")], Day(2, 1)));

    [Fact]
    public void Of_three_scheduled_amounts_one_arrived_one_was_missed_and_one_is_expected()
    {
        var schedule = new PaymentScheduled(
            "S",
            Day(2, 1),
            [new(Day(2, 28), Mxn(30)), new(Day(2, 7), Mxn(30)), new(Day(2, 14), Mxn(30))],
            [A.Id]
        );
        var progress = Status([Paid("E", 35, Day(2, 6))], [schedule], Day(2, 20)).Schedules.Single();
        Assert.Equal(
            [
                (ScheduledLineState.Arrived, Mxn(30), Mxn(0)),
                (ScheduledLineState.PartlyArrived, Mxn(5), Mxn(0)),
                (ScheduledLineState.Expected, Mxn(0), Mxn(30)),
            ],
            progress.Lines.Select(line => (line.State, line.Received, line.Expected))
        );
        Assert.True(progress.IsMissed);
    }

    [Fact]
    public void Scheduled_amounts_of_two_currencies_are_refused() =>
        Assert.Throws<CurrencyMismatchException>(() =>
            new PaymentScheduled("S", Day(2, 1), [new(Day(2, 7), Mxn(30)), new(Day(2, 7), Money.Of(30, Currency.Usd))])
        );

    private static CommitmentStatus Status(ValueList<Entry> entries, ValueList<AccountEvent> events, LocalDate asOf)
    {
        var account = new Account(Customer, [A], entries, events);
        return CommitmentStatus.Of(account, account.BalanceOn(asOf));
    }
}
