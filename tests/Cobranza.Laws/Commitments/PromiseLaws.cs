using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What tolerance, withdrawal and replacement of promises, and scheduled payments, promise.</summary>
public sealed class PromiseLaws
{
    [Law]
    public bool The_least_that_keeps_a_promise_is_its_amount_less_the_tolerance(ushort amount, ushort tolerance)
    {
        Money promised = Units(amount + 1L);
        var less = Units(tolerance % (amount + 1L));
        var promise = new PromiseMade("P", promised, Start, Start.PlusDays(9), toleranceAmount: less);
        var enough = promised - less;
        return promise.Enough == enough
            && StateOf(promise, enough) == PromiseState.Kept
            && StateOf(promise, promised) == PromiseState.Kept
            && (enough.MinorUnits == 1 || StateOf(promise, enough - Units(1)) == PromiseState.PartlyKept);
    }

    [Law]
    public bool A_tolerance_of_the_whole_amount_or_more_is_refused(ushort amount, ushort more)
    {
        try
        {
            _ = new PromiseMade("P", Units(amount + 1L), Start, Start, toleranceAmount: Units(amount + 1L + more));
            return false;
        }
        catch (ArgumentOutOfRangeException)
        {
            return true;
        }
    }

    [Law]
    public bool A_withdrawal_ends_a_pending_promise_and_changes_none_that_was_kept_or_broken(
        byte days,
        byte paidAfter,
        byte withdrawnAfter
    )
    {
        var promise = new PromiseMade("P", Units(100), Start, Start.PlusDays(days), toleranceDays: 3);
        var paid = new Payment(EntryId.Of("E"), Units(100), Start.PlusDays(paidAfter));
        var withdrawn = new PromiseWithdrawn("P", Start.PlusDays(withdrawnAfter), "mistake");
        var late = Start.PlusDays(600);
        var (before, after) = (Judged([promise], [paid], late), Judged([promise, withdrawn], [paid], late));
        var keptBefore = before.KeptOn < withdrawn.EffectiveOn;
        return withdrawn.EffectiveOn > promise.LastDay || keptBefore
            ? before == after
            : after is { State: PromiseState.Withdrawn, Received.IsZero: true, IsBroken: false };
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_promise_that_was_withdrawn_or_replaced_holds_no_cent(AccountCase one) =>
        one.Commitments.Promises.All(promise =>
            promise.State is not (PromiseState.Withdrawn or PromiseState.Replaced)
            || (promise.Received.IsZero && promise.KeptOn is null && !promise.IsBroken)
        );

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_promise_is_withdrawn_or_replaced_only_where_somebody_said_so_in_time(AccountCase one)
    {
        var events = one.Account.Events.Where(happening => happening.EffectiveOn <= one.AsOf).ToList();
        return one.Commitments.Promises.All(promise =>
            promise.State switch
            {
                PromiseState.Withdrawn => events
                    .OfType<PromiseWithdrawn>()
                    .Any(end => end.Id == promise.Promise.Id && end.EffectiveOn <= promise.Promise.LastDay),
                PromiseState.Replaced => events
                    .OfType<PromiseMade>()
                    .Any(end => end.Replaces == promise.Promise.Id && end.EffectiveOn <= promise.Promise.LastDay),
                _ => true,
            }
        );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Each_cent_arrives_for_at_most_one_scheduled_amount(AccountCase one) =>
        one
            .Commitments.Schedules.SelectMany(schedule => schedule.Lines)
            .GroupBy(line => line.Received.Currency)
            .All(group =>
                Money.Sum(group.Select(line => line.Received), group.Key)
                <= Money.Sum(
                    one.Account.Entries.Where(entry =>
                            entry is Payment or Recovery && entry.Amount.Currency == group.Key
                        )
                        .Select(entry => entry.Amount),
                    group.Key
                )
            );

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_scheduled_amount_has_arrived_is_expected_or_is_missed_by_what_came_in_time(AccountCase one) =>
        one.Commitments.Schedules.All(schedule =>
            schedule.Lines.All(line =>
                line.Received <= line.Scheduled.Amount
                && line.State == ScheduledLineState.Arrived == (line.Received == line.Scheduled.Amount)
                && (line.State != ScheduledLineState.Expected || one.AsOf <= line.LastDay)
                && (
                    line.State is not (ScheduledLineState.Missed or ScheduledLineState.PartlyArrived)
                    || (one.AsOf > line.LastDay && line.Received < line.Scheduled.Amount)
                )
                && line.Expected + line.Received
                    == (line.State == ScheduledLineState.Expected ? line.Scheduled.Amount : line.Received)
            )
        );

    [Law]
    public bool A_scheduled_payment_within_its_tolerance_arrives_and_a_day_later_is_missed(byte days, byte tolerance)
    {
        var schedule = new PaymentScheduled("S", Start, [new(Start.PlusDays(days), Units(100))], [], tolerance);
        var lastDay = Start.PlusDays(days + tolerance);
        ScheduledLineState StateWhenPaid(LocalDate day) =>
            Status([schedule], [new Payment(EntryId.Of("E"), Units(100), day)], lastDay.PlusDays(1))
                .Schedules.Single()
                .Lines.Single()
                .State;

        return StateWhenPaid(lastDay) == ScheduledLineState.Arrived
            && StateWhenPaid(lastDay.PlusDays(1)) == ScheduledLineState.Missed
            && StateWhenPaid(Start.PlusDays(-1)) == ScheduledLineState.Missed;
    }

    [Fact]
    public void Promises_that_replace_each_other_in_a_circle_are_refused() =>
        Assert.Throws<ArgumentException>(() =>
            Status(
                [
                    new PromiseMade("A", Units(1), Start, Start, replaces: "B"),
                    new PromiseMade("B", Units(1), Start, Start, replaces: "A"),
                ],
                [],
                Start
            )
        );

    private static LocalDate Start => new(2024, 1, 31);

    private static Money Units(long units) => Money.OfMinor(units, Currency.Mxn);

    private static PromiseState StateOf(PromiseMade promise, Money paid) =>
        Judged([promise], [new Payment(EntryId.Of("E"), paid, promise.LastDay)], promise.LastDay.PlusDays(1)).State;

    private static PromiseProgress Judged(ValueList<AccountEvent> events, ValueList<Entry> entries, LocalDate asOf) =>
        Status(events, entries, asOf).Promises.Single();

    private static CommitmentStatus Status(ValueList<AccountEvent> events, ValueList<Entry> entries, LocalDate asOf)
    {
        var account = new Account(CustomerId.Of("C"), [], entries, events);
        var orders = DatedAllocationOrders.Always(AllocationOrder.OldestDueFirst);
        return CommitmentStatus.Of(account, AccountBalance.Of(account, asOf, orders));
    }
}
