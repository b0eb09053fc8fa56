using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What single kinds of entries promise: documents taken back, transfers, payments under way, small differences.</summary>
public sealed class EntryLaws
{
    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-12")]
    public bool A_document_taken_back_owes_nothing_holds_no_money_and_takes_nothing_any_more(AccountCase one)
    {
        var gone = one
            .Account.Entries.OfType<ItemReversal>()
            .Where(reversal => reversal.EffectiveOn <= one.AsOf)
            .Select(reversal => reversal.Of)
            .ToHashSet();
        return one
            .Balance.Items.Where(item => gone.Contains(item.Item.Id))
            .All(item => item.Open.IsZero && item.Settled.IsZero && item.WrittenOff.IsZero);
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-4")]
    public bool Taking_a_document_back_frees_what_was_paid_on_it_to_the_cent(AccountCase one, byte place) =>
        one
            .Balance.Items.Skip(place % 5)
            .Take(2)
            .All(item =>
            {
                var account = LedgerChanges.Until(LedgerChanges.WithoutReachingAhead(one.Account, one.AsOf), one.AsOf);
                var day = one.AsOf.PlusDays(1_000);
                if (
                    account.Entries.Any(entry => entry is ItemReversal gone && gone.Of == item.Item.Id)
                    || account.Receivables.All(other => other.Id != item.Item.Id)
                )
                {
                    return true;
                }

                var back = new ItemReversal(EntryId.Of("undo"), item.Item.Amount, day, item.Item.Id);
                var (before, after) = (
                    AccountBalance.Of(account, day, one.Orders),
                    AccountBalance.Of(LedgerChanges.Add(account, back), day, one.Orders)
                );
                var currency = item.Open.Currency;
                var allowed = account.Entries.OfType<Allowance>().Select(allowance => allowance.Id).ToHashSet();
                var paid = before.SettlementsOn(item.Item.Id).Where(part => !allowed.Contains(part.Source));
                return after.UnappliedTotal(currency) - before.UnappliedTotal(currency)
                        == Money.Sum(paid.Select(part => part.Amount), currency)
                    && before
                        .Items.Where(other => other.Item != item.Item)
                        .SequenceEqual(after.Items.Where(other => other.Item != item.Item));
            });

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-16")]
    public bool What_a_transfer_takes_from_one_account_it_brings_to_the_other(AccountCase one, ushort units)
    {
        // On the day after everything: a write-off of the same day would find open what the transfer took off.
        var day = one.AsOf.PlusDays(1);
        var here = LedgerChanges.Until(LedgerChanges.WithoutReachingAhead(one.Account, one.AsOf), one.AsOf);

        // Payments under way are no source yet, and so are looked at elsewhere.
        var source = here.Entries.OfType<Payment>().FirstOrDefault(payment => payment.Clearing is null);
        if (source is null)
        {
            return true;
        }

        var amount = Money.OfMinor(1L + units, source.Amount.Currency);
        var there = new Account(CustomerId.Of("there"), []);
        var item = here.Receivables.FirstOrDefault(other => other.Amount.Currency == amount.Currency);
        var transfer = new Transfer(
            EntryId.Of("moves"),
            amount,
            day,
            here.Customer,
            there.Customer,
            source.Id,
            units % 2 == 0 ? item?.Id : null
        );
        Account[] after = [LedgerChanges.Add(here, transfer), LedgerChanges.Add(there, transfer)];
        return new AccountFamily([.. after]).Accounts.Count == 2
            && Net(here, there) == Net(after)
            && Net(after[1]) == -amount;

        Money Net(params Account[] accounts) =>
            Money.Sum(
                accounts.Select(account => AccountBalance.Of(account, day, one.Orders).Net(amount.Currency)),
                amount.Currency
            );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_payment_under_way_settles_nothing_and_is_seen(AccountCase one, PaymentDate counting)
    {
        var orders = one.Orders.CountingPaymentsFrom(counting);
        var balance = AccountBalance.Of(one.Account, one.AsOf, orders);
        var undone = one
            .Account.Entries.OfType<Reversal>()
            .Where(reversal => reversal.EffectiveOn <= one.AsOf)
            .Select(reversal => reversal.Of)
            .ToHashSet();
        return one
            .Account.Entries.OfType<Payment>()
            .Where(payment => payment.Clearing?.InitiatedOn <= one.AsOf && !undone.Contains(payment.Id))
            .All(payment =>
            {
                var counts = CountsFrom(payment, counting, one.AsOf) <= one.AsOf;
                var isPending = balance.Pending.Any(pending => pending.Payment == payment.Id);
                return isPending != counts && (counts || balance.SettlementsOf(payment.Id).IsEmpty);
            });
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_reversed_payment_holds_nothing_whether_it_was_still_under_way_or_not(
        AccountCase one,
        PaymentDate counting
    )
    {
        var balance = AccountBalance.Of(one.Account, one.AsOf, one.Orders.CountingPaymentsFrom(counting));
        return one
            .Account.Entries.OfType<Reversal>()
            .Where(reversal => reversal.EffectiveOn <= one.AsOf)
            .All(reversal =>
                Money
                    .Sum(balance.SettlementsOf(reversal.Of).Select(part => part.Amount), reversal.Amount.Currency)
                    .IsZero && balance.Pending.All(pending => pending.Payment != reversal.Of)
            );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-10")]
    public bool Small_differences_are_proposed_on_what_is_left_and_close_their_items_when_posted(
        AccountCase one,
        ushort units,
        bool writtenOff
    ) =>
        one.Balance.Currencies.All(currency =>
        {
            var account = LedgerChanges.Until(LedgerChanges.WithoutReachingAhead(one.Account, one.AsOf), one.AsOf);

            // What settles on the day after may leave new differences.
            foreach (var payment in account.Entries.OfType<Payment>().Where(payment => payment.Clearing is not null))
            {
                account = LedgerChanges.Dropped(account, payment);
            }

            var balance = one.BalanceOf(account);
            var upTo = Money.OfMinor(1L + units, currency);
            var tolerance = new ResidualTolerance(
                upTo,
                writtenOff ? ResidualTreatment.WriteOff : ResidualTreatment.Allowance,
                "rounding"
            );
            var found = tolerance.Propose(balance);
            var closed = AccountBalance.Of(
                LedgerChanges.Add(account, [.. found.Select(one => one.Proposed)]),
                one.AsOf.PlusDays(1),
                one.Orders
            );
            bool IsSmall(ItemBalance item) =>
                item.Open.Currency == currency && item.Open.IsPositive && item.Open <= upTo && item.Settled.IsPositive;

            return found == tolerance.Propose(balance)
                && found.Count == balance.Items.Count(IsSmall)
                && found.All(one => one.Residual <= upTo && !one.Residual.IsZero)
                && !closed.Items.Any(IsSmall);
        });

    // The rule a second time, as the sentences in the documentation say it.
    private static LocalDate? CountsFrom(Payment payment, PaymentDate counting, LocalDate asOf)
    {
        var way = payment.Clearing!;
        return counting switch
        {
            PaymentDate.Initiated => way.InitiatedOn,
            _ when way.SettledOn is null || way.SettledOn > asOf => null,
            PaymentDate.Settled => way.SettledOn,
            _ => payment.EffectiveOn,
        };
    }
}
