using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Installments;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What promises, disputes and plans promise, with any history.</summary>
public sealed class CommitmentLaws
{
    private static readonly CustomerId Customer = CustomerId.Of("C");

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-14")]
    public bool Disputed_and_undisputed_are_together_what_is_open(AccountCase one)
    {
        var commitments = one.Commitments;
        return one.Balance.Items.All(item =>
            !commitments.DisputedOn(item).IsNegative
            && !commitments.UndisputedOn(item).IsNegative
            && commitments.DisputedOn(item) + commitments.UndisputedOn(item) == item.Open
            && commitments.DisputedOn(item.Item.Id) == commitments.DisputedOn(item)
        );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_dispute_is_open_from_its_first_day_until_the_day_before_its_end(AccountCase one) =>
        one
            .Account.Events.OfType<DisputeOpened>()
            .All(dispute =>
            {
                var end = one
                    .Account.Events.OfType<DisputeClosed>()
                    .FirstOrDefault(closed => closed.Id == dispute.Id)
                    ?.EffectiveOn;
                var item = one.Account.Receivables.Single(item => item.Id == dispute.Item);
                var open =
                    item.IssuedOn <= one.AsOf && dispute.EffectiveOn <= one.AsOf && (end is null || one.AsOf < end);
                return open == one.Commitments.Disputes.Any(found => found.Dispute == dispute);
            });

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Each_cent_keeps_at_most_one_promise(AccountCase one)
    {
        var promises = one.Commitments.Promises;
        return KeepsEachCentOnce(one, promises.Select(promise => promise.Received));
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Promises_for_one_item_are_kept_with_what_was_settled_on_it(AccountCase one)
    {
        var promises = one.Commitments.Promises;
        return one.Balance.Items.All(item =>
            Money.Sum(
                promises.Where(promise => promise.Promise.Items == [item.Item.Id]).Select(promise => promise.Received),
                item.Open.Currency
            ) <= item.Settled
        );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_promise_is_kept_when_its_amount_arrived_and_pending_only_until_its_last_day(AccountCase one) =>
        one.Commitments.Promises.All(promise =>
            promise.Received <= promise.Promise.Amount
            && !promise.Received.IsNegative
            && promise.State == PromiseState.Kept == (promise.Received >= promise.Promise.Enough)
            && promise.KeptOn is not null == (promise.State == PromiseState.Kept)
            && (promise.State != PromiseState.Pending || one.AsOf <= promise.Promise.LastDay)
            && promise.IsBroken
                == (
                    one.AsOf > promise.Promise.LastDay
                    && promise.State is not (PromiseState.Kept or PromiseState.Withdrawn or PromiseState.Replaced)
                )
        );

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_payment_within_the_tolerance_keeps_a_promise_and_a_day_later_does_not(byte days, byte tolerance)
    {
        var (made, dueOn) = (Start, Start.PlusDays(days));
        var promise = new PromiseMade("P", Mxn(100), made, dueOn, [Item().Id], tolerance);
        PromiseState StateWhenPaidOn(LocalDate day) =>
            Status([Item()], [Paid(100, day)], [promise], promise.LastDay.PlusDays(2)).Promises.Single().State;

        return StateWhenPaidOn(promise.LastDay) == PromiseState.Kept
            && StateWhenPaidOn(promise.LastDay.PlusDays(1)) == PromiseState.Broken
            && StateWhenPaidOn(made) == PromiseState.Kept
            && StateWhenPaidOn(made.PlusDays(-1)) == PromiseState.Broken;
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_payment_that_bounces_keeps_no_promise_from_then_on(byte days, byte after)
    {
        var paid = Paid(100, Start.PlusDays(days));
        var undo = new Reversal(EntryId.Of("R"), paid.Amount, paid.EffectiveOn.PlusDays(1 + after), paid.Id);
        var promise = new PromiseMade("P", Mxn(100), Start, Start.PlusDays(days));
        return Status([Item()], [paid, undo], [promise], undo.EffectiveOn.PlusDays(-1)).Promises.Single().State
                == PromiseState.Kept
            && Status([Item()], [paid, undo], [promise], undo.EffectiveOn).Promises.Single().State
                == PromiseState.Broken;
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_plan_paid_on_its_due_dates_is_never_in_default(byte count, ushort units)
    {
        var plan = Plan(1 + (count % 24), units);
        var entries = plan
            .Plan.Installments.Select(row => Paid(row.Amount, row.DueOn, $"E{row.Number}"))
            .ToList<Entry>();
        return plan.Plan.Installments.All(row =>
        {
            var progress = Status([Item(plan.Plan.Total)], entries, [plan], row.DueOn).Plans.Single();
            var last = row.Number == plan.Plan.Installments.Count;
            return progress.State == (last ? PlanState.Completed : PlanState.Active)
                && progress.Next?.Number == (last ? null : row.Number + 1);
        });
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_plan_is_in_default_within_the_tolerance_and_broken_for_good_after_it(byte count, ushort units)
    {
        var plan = Plan(2 + (count % 24), units);
        var deadline = plan.Plan.Installments[0].DueOn.PlusDays(plan.ToleranceDays);
        PlanState StateOn(LocalDate day, params Entry[] entries) =>
            Status([Item(plan.Plan.Total)], entries, [plan], day).Plans.Single().State;

        return StateOn(plan.Plan.Installments[0].DueOn) == PlanState.Active
            && (plan.ToleranceDays == 0 || StateOn(deadline) == PlanState.InDefault)
            && (
                plan.ToleranceDays == 0
                || StateOn(deadline, Paid(Money.OfMinor(1, Currency.Mxn), deadline)) == PlanState.InDefault
            )
            && StateOn(deadline.PlusDays(1)) == PlanState.Broken
            && StateOn(deadline.PlusDays(9), Paid(plan.Plan.Total, deadline.PlusDays(2))) == PlanState.Broken
            && StateOn(deadline.PlusDays(9), Paid(plan.Plan.Total, deadline)) == PlanState.Completed;
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool The_due_date_is_that_of_the_first_unpaid_installment_while_a_plan_runs_and_the_own_one_otherwise(
        AccountCase one
    )
    {
        var commitments = one.Commitments;
        return one.Balance.Items.All(item =>
        {
            var running = commitments.Plans.LastOrDefault(plan =>
                plan.IsRunning && plan.Plan.Items.Contains(item.Item.Id)
            );
            return commitments.EffectiveDueOn(item) == (running?.Next?.DueOn ?? item.DueOn);
        });
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool At_most_one_plan_runs_over_an_item(AccountCase one) =>
        one
            .Commitments.Plans.Where(plan => plan.IsRunning)
            .SelectMany(plan => plan.Plan.Items)
            .GroupBy(item => item)
            .All(item => item.Count() == 1);

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Events_after_the_as_of_date_and_the_order_of_the_list_are_irrelevant_for_commitments(AccountCase one)
    {
        ValueList<AccountEvent> reversed =
        [
            .. one.Account.Events.Where(happening => happening.EffectiveOn <= one.AsOf).Reverse(),
        ];
        var account = new Account(one.Account.Customer, one.Account.Receivables, one.Account.Entries, reversed);
        return CommitmentStatus.Of(account, one.Balance) == one.Commitments;
    }

    [Fact]
    public void The_law_of_each_cent_catches_a_payment_counted_for_two_promises()
    {
        var one = new AccountCase(
            new(
                Customer,
                [Item()],
                [Paid(100, Start)],
                [new PromiseMade("A", Mxn(100), Start, Start), new PromiseMade("B", Mxn(100), Start, Start)]
            ),
            Start,
            DatedAllocationOrders.Always(AllocationOrder.OldestDueFirst)
        );
        Assert.True(KeepsEachCentOnce(one, one.Commitments.Promises.Select(promise => promise.Received)));
        Assert.False(KeepsEachCentOnce(one, [Mxn(100), Mxn(100)]));
    }

    private static LocalDate Start => new(2024, 1, 31);

    private static bool KeepsEachCentOnce(AccountCase one, IEnumerable<Money> received) =>
        received
            .GroupBy(amount => amount.Currency)
            .All(group =>
                Money.Sum(group, group.Key)
                <= Money.Sum(
                    one.Account.Entries.Where(entry =>
                            entry is Payment or Recovery && entry.Amount.Currency == group.Key
                        )
                        .Select(entry => entry.Amount),
                    group.Key
                )
            );

    private static Money Mxn(decimal amount) => Money.Of(amount, Currency.Mxn);

    private static Receivable Item(Money? amount = null) =>
        new(
            ReceivableId.Of("I"),
            Customer,
            ReceivableKind.Invoice,
            amount ?? Mxn(100),
            Start.PlusDays(-60),
            DueDate.On(Start.PlusDays(-30))
        );

    private static Payment Paid(decimal amount, LocalDate on) => Paid(Mxn(amount), on);

    private static Payment Paid(Money amount, LocalDate on, string id = "E") => new(EntryId.Of(id), amount, on);

    private static PlanAgreed Plan(int count, ushort units) =>
        new(
            "L",
            Start,
            [Item().Id],
            InstallmentPlan.Equal(Money.OfMinor(1_000 + units, Currency.Mxn), count, Start.PlusDays(units % 40)),
            units % 25
        );

    private static CommitmentStatus Status(
        ValueList<Receivable> items,
        IEnumerable<Entry> entries,
        ValueList<AccountEvent> events,
        LocalDate asOf
    )
    {
        var account = new Account(Customer, items, [.. entries], events);
        var orders = DatedAllocationOrders.Always(AllocationOrder.OldestDueFirst);
        return CommitmentStatus.Of(account, AccountBalance.Of(account, asOf, orders));
    }
}
