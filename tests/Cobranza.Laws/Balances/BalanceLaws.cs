using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Receivables;
using NodaTime;
using static Cobranza.Laws.LedgerChanges;

namespace Cobranza.Laws;

/// <summary>What a balance derived from any history promises.</summary>
public sealed class BalanceLaws
{
    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-1")]
    public bool What_was_charged_less_what_was_credited_and_given_up_is_the_net_balance(AccountCase one)
    {
        var balance = one.Balance;
        return balance.Currencies.All(currency => balance.Net(currency) == Conservation.NetOf(one, balance, currency));
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-2")]
    public bool Every_cent_of_a_credit_is_on_an_item_or_unapplied_or_refunded_or_lapsed(AccountCase one) =>
        Conservation.EveryCentOfACreditIsSomewhere(one, one.Balance);

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-3")]
    public bool Nothing_open_settled_or_written_off_is_negative_and_together_they_are_what_was_charged(
        AccountCase one
    ) =>
        one.Balance.Items.All(item =>
            !item.Open.IsNegative
            && !item.Settled.IsNegative
            && !item.WrittenOff.IsNegative
            && item.Open + item.Settled + item.WrittenOff == item.Item.Amount + item.Adjusted
        );

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool What_an_item_has_settled_is_the_sum_of_its_settlements(AccountCase one)
    {
        var balance = one.Balance;
        return balance.Items.All(item =>
            item.Settled
            == Money.Sum(
                balance.Settlements.Where(part => part.Item == item.Item.Id).Select(part => part.Amount),
                item.Settled.Currency
            )
        );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-4")]
    public bool A_payment_that_bounces_leaves_the_balances_as_if_it_had_never_come(AccountCase one, ushort units) =>
        one
            .Account.Receivables.Skip(units % 5)
            .Take(2)
            .All(item =>
            {
                var day = one.AsOf.PlusDays(1);
                var account = Until(WithoutReachingAhead(one.Account, one.AsOf), one.AsOf);
                var payment = new Payment(EntryId.Of("bounces"), Money.OfMinor(1L + units, item.Amount.Currency), day);
                var bounced = Add(account, payment, new Reversal(EntryId.Of("undo"), payment.Amount, day, payment.Id));
                var (before, after) = (
                    AccountBalance.Of(account, day, one.Orders),
                    AccountBalance.Of(bounced, day, one.Orders)
                );
                return SameFigures(before, after) && after.Settlements.Count >= before.Settlements.Count;
            });

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-4")]
    public bool Reversing_the_last_entry_restores_the_balance_before_it(AccountCase one)
    {
        LocalDate? Counts(Entry entry) =>
            entry is Payment payment ? payment.CountsFrom(one.Orders.PaymentDate, one.AsOf) : entry.EffectiveOn;

        var last = one
            .Account.Entries.Where(entry => Counts(entry) <= one.AsOf)
            .OrderBy(Counts)
            .ThenBy(entry => entry.Rank)
            .ThenBy(entry => entry.Id)
            .LastOrDefault();
        if (
            last is null or Reversal or ItemReversal
            || last.EffectiveOn > one.AsOf
            || one.Account.Entries.Any(entry => AccountShrinker.EntriesNamedBy(entry).Contains(last.Id))
        )
        {
            return true;
        }

        var without = one.BalanceOf(AccountShrinker.WithoutEntry(one.Account, last.Id));
        if (last is Transfer or Unapplication && without.Unapplied.Any(credit => credit.Amount.IsNegative))
        {
            // What is taken off an item fills the hole of its source first, and then is not there to be put back.
            return true;
        }

        var undone = one.BalanceOf(Add(one.Account, new Reversal(EntryId.Of("undo"), last.Amount, one.AsOf, last.Id)));

        // The balances of the days between keep the entry, so the steps differ.
        return without.Items.Select(Standing).SequenceEqual(undone.Items.Select(Standing))
            && without.Unapplied == undone.Unapplied
            && without.Lapsed == undone.Lapsed;
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-5")]
    public bool The_order_in_which_facts_are_listed_is_irrelevant(AccountCase one, int seed) =>
        one.Balance == one.BalanceOf(Shuffled(one.Account, seed));

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-8")]
    public bool What_happens_after_the_as_of_date_changes_nothing(AccountCase one)
    {
        var account = WithoutReachingAhead(one.Account, one.AsOf);
        return one.BalanceOf(account) == one.BalanceOf(Until(account, one.AsOf));
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-9")]
    public bool A_back_dated_entry_gives_what_the_history_in_date_order_gives(AccountCase one)
    {
        // Entered late or in time: only the recording date differs, and without a known-on date it does not count.
        ValueList<Entry> inTime = [.. one.Account.Entries.Select(InTime)];
        var account = new Account(one.Account.Customer, [.. one.Account.Receivables.Select(InTime)], inTime);
        return SameAmounts(one.Balance, one.BalanceOf(account));
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-9")]
    public bool A_view_as_known_on_a_day_is_the_view_without_what_was_recorded_later(AccountCase one, byte days)
    {
        var known = AccountBuilder.Start.PlusDays(days);
        var then = AccountBalance.Of(one.Account, one.AsOf, one.Orders, known);
        var account = one.Account;
        foreach (var late in one.Account.Entries.Where(entry => entry.RecordedOn > known).ToList())
        {
            account = Dropped(account, late);
        }

        account = new(
            account.Customer,
            account.Receivables,
            [.. account.Entries.Select(entry => AsKnown(entry, known))]
        );
        foreach (var late in one.Account.Receivables.Where(item => item.RecordedOn > known))
        {
            account = AccountShrinker.WithoutItem(account, late.Id);
        }

        // Entries that name something not yet known are compared only where nothing was cut off behind them.
        return account.Entries.Count != one.Account.Entries.Count(entry => entry.RecordedOn <= known)
            || SameFigures(then, one.BalanceOf(account));
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-13")]
    public bool An_overpayment_is_unapplied_to_the_cent(AccountCase one, ushort more) =>
        one.Balance.Currencies.All(currency =>
        {
            // So late that nothing lies ahead.
            var (day, excess) = (one.AsOf.PlusDays(1_000), Money.OfMinor(1L + more, currency));
            var account = Until(WithoutReachingAhead(one.Account, one.AsOf), one.AsOf);
            var open = AccountBalance.Of(account, day, one.Orders).Open(currency);
            var payment = new Payment(EntryId.Of("too much"), open + excess, day);
            var after = AccountBalance.Of(Add(account, payment), day, one.Orders);
            return after.Open(currency).IsZero
                && after.Unapplied.Single(credit => credit.Source == payment.Id).Amount == excess;
        });

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Only_what_the_customer_paid_or_was_credited_stands_as_credit(AccountCase one)
    {
        var given = one
            .Account.Entries.Where(entry => entry is CreditNote or Withholding or Payment or Recovery or Transfer)
            .Select(entry => entry.Id)
            .ToHashSet();
        return one.Balance.Unapplied.All(credit => given.Contains(credit.Source));
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Nothing_is_written_off_where_every_write_off_was_reversed(AccountCase one)
    {
        var undone = one
            .Account.Entries.Where(entry => entry is Reversal && entry.EffectiveOn <= one.AsOf)
            .Select(entry => ((Reversal)entry).Of)
            .ToHashSet();
        var standing = one
            .Account.Entries.OfType<WriteOff>()
            .Where(writeOff => writeOff.EffectiveOn <= one.AsOf && !undone.Contains(writeOff.Id))
            .Select(writeOff => writeOff.Target)
            .ToHashSet();
        return one.Balance.Items.All(item => standing.Contains(item.Item.Id) || item.WrittenOff.IsZero);
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-15")]
    public bool A_ledger_written_to_be_obvious_finds_the_same_balances(AccountCase one)
    {
        var account = one.Account;
        foreach (var entry in one.Account.Entries.Where(entry => !NaiveLedger.Knows(entry, one)))
        {
            account = Dropped(account, entry);
        }

        var balance = one.BalanceOf(account);
        var naive = new NaiveLedger(one with { Account = account });
        return balance.Items.Sum(item => item.Parts.Count) == naive.Open.Count
            && balance.Items.All(item =>
                item.Parts.All(part => part.Open.MinorUnits == naive.Open[(item.Item.Id, part.Part.Key)])
            )
            && naive.Free.All(free =>
                free.Value
                == (balance.Unapplied.FirstOrDefault(credit => credit.Source == free.Key)?.Amount.MinorUnits ?? 0)
            );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-16")]
    public bool Each_currency_stands_as_if_it_were_alone(AccountCase one)
    {
        var together = one.Balance;
        return together.Currencies.All(currency =>
        {
            var alone = one.BalanceOf(
                new(
                    one.Account.Customer,
                    [.. one.Account.Receivables.Where(item => item.Amount.Currency == currency)],
                    [.. one.Account.Entries.Where(entry => entry.Amount.Currency == currency)]
                )
            );
            return alone.Items == [.. together.Items.Where(item => item.Open.Currency == currency)]
                && alone.Unapplied == [.. together.Unapplied.Where(credit => credit.Amount.Currency == currency)];
        });
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool The_steps_of_an_item_are_its_balances_at_the_end_of_each_day(AccountCase one, byte daysBack)
    {
        var day = one.AsOf.PlusDays(-daysBack);
        var seen = one with
        {
            Account = new(
                one.Account.Customer,
                one.Account.Receivables,
                [.. one.Account.Entries.Select(entry => AsSeenOn(entry, one))]
            ),
        };
        var then = seen.BalanceOn(day).Items.ToDictionary(item => item.Item.Id, item => item.Open);
        return one.Balance.Items.All(item =>
            item.Steps.LastOrDefault(step => step.From <= day)?.Balance
                == (then.TryGetValue(item.Item.Id, out var open) ? open : null)
            && item.Steps.Zip(item.Steps.Skip(1))
                .All(pair => pair.First.From < pair.Second.From && pair.First.Balance != pair.Second.Balance)
        );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_change_of_order_leaves_payments_of_earlier_value_dates_as_they_were(
        AccountCase one,
        AllocationOrder order
    ) =>
        one.Orders.Changes.Any(change => change.From > one.AsOf)
        || one.Balance == AccountBalance.Of(one.Account, one.AsOf, one.Orders.From(one.AsOf.PlusDays(1), order));

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool What_is_designated_or_applied_by_hand_is_never_moved_by_the_order_in_force(
        AccountCase one,
        AllocationOrder order
    )
    {
        ValueList<Entry> byHand =
        [
            .. one.Account.Entries.Where(entry => entry is not Payment payment || payment.Undesignated.IsZero),
        ];
        var ids = byHand.Select(entry => entry.Id).ToHashSet();
        if (byHand.SelectMany(AccountShrinker.EntriesNamedBy).Any(id => !ids.Contains(id)))
        {
            return true;
        }

        // In parts, the order chooses among the parts of what is named.
        var account = InOnePart(new(one.Account.Customer, one.Account.Receivables, byHand));
        return one.BalanceOf(account)
            == AccountBalance.Of(
                account,
                one.AsOf,
                DatedAllocationOrders.Always(order).CountingPaymentsFrom(one.Orders.PaymentDate)
            );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Our_orders_give_the_same_balances_when_they_are_asked_like_anyone_elses(AccountCase one)
    {
        var order = one.Orders.Initial.For(CreditKind.Payment);
        var hidden = DatedAllocationOrders.Always(new Hidden(order));
        var plain = DatedAllocationOrders.Always(order);

        // What was settled last is taken off first; inside one payment, the order in which it was settled is the order's own.
        var account = one.Account;
        foreach (
            var entry in one.Account.Entries.Where(entry => entry is Unapplication or Transfer { FromItem: not null })
        )
        {
            account = Dropped(account, entry);
        }

        return SameFigures(AccountBalance.Of(account, one.AsOf, plain), AccountBalance.Of(account, one.AsOf, hidden));
    }

    [Fact]
    public void The_law_of_conservation_catches_a_lost_cent()
    {
        var one = Sample;
        var balance = one.Balance;
        Assert.Equal(balance.Net(Currency.Mxn), Conservation.NetOf(one, balance, Currency.Mxn));
        var more = one with
        {
            Account = Add(one.Account, new CreditNote(EntryId.Of("cent"), Money.OfMinor(1, Currency.Mxn), one.AsOf)),
        };
        Assert.NotEqual(balance.Net(Currency.Mxn), Conservation.NetOf(more, balance, Currency.Mxn));
        Assert.False(Conservation.EveryCentOfACreditIsSomewhere(more, balance));
    }

    [Fact]
    public void The_law_of_the_second_ledger_catches_another_order()
    {
        var one = Sample;
        var naive = new NaiveLedger(one with { Orders = DatedAllocationOrders.Always(AllocationOrder.LargestFirst) });
        Assert.Contains(one.Balance.Items, item => item.Open.MinorUnits != naive.Open[(item.Item.Id, PartKey.Whole)]);
    }

    private static AccountCase Sample =>
        new(
            new(
                CustomerId.Of("C"),
                [
                    new(
                        ReceivableId.Of("A"),
                        CustomerId.Of("C"),
                        ReceivableKind.Invoice,
                        Money.Of(10, Currency.Mxn),
                        AccountBuilder.Start
                    ),
                    new(
                        ReceivableId.Of("B"),
                        CustomerId.Of("C"),
                        ReceivableKind.Invoice,
                        Money.Of(20, Currency.Mxn),
                        AccountBuilder.Start.PlusDays(1)
                    ),
                ],
                [new Payment(EntryId.Of("P"), Money.Of(12, Currency.Mxn), AccountBuilder.Start.PlusDays(2))]
            ),
            AccountBuilder.Start.PlusDays(9),
            DatedAllocationOrders.Always(AllocationOrder.OldestDueFirst)
        );

    private static bool SameFigures(AccountBalance left, AccountBalance right) =>
        left.Items == right.Items && left.Unapplied == right.Unapplied && left.Lapsed == right.Lapsed;

    private static bool SameAmounts(AccountBalance left, AccountBalance right) =>
        left.Items.Select(Amounts).SequenceEqual(right.Items.Select(Amounts))
        && left.Unapplied == right.Unapplied
        && left.Settlements == right.Settlements
        && left.Lapsed == right.Lapsed;

    private static (ReceivableId, Money, Money, Money, ValueList<BalanceStep>) Amounts(ItemBalance item) =>
        (item.Item.Id, item.Open, item.Settled, item.WrittenOff, item.Steps);

    private static (ReceivableId, Money, Money, Money) Standing(ItemBalance item) =>
        (item.Item.Id, item.Open, item.Settled, item.WrittenOff);

    private sealed record Hidden(AllocationOrder Inner) : AllocationOrder
    {
        protected override ValueList<Money> AllocateCore(Money amount, ValueList<OpenPart> parts, LocalDate on) =>
            Inner.Allocate(amount, parts, on);

        protected override bool MaySettleCore(OpenPart part, LocalDate on) => Inner.MaySettle(part, on);
    }
}
