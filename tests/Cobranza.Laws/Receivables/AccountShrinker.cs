using Cobranza.Commitments;
using Cobranza.Receivables;

namespace Cobranza.Laws;

/// <summary>Makes smaller accounts by leaving out a fact together with all that names it.</summary>
internal static class AccountShrinker
{
    public static IEnumerable<AccountCase> Shrink(AccountCase one) =>
        Shrink(one.Account)
            .Select(account => one with { Account = account })
            .Concat(
                one.Orders.Changes.IsEmpty
                    ? []
                    : [one with { Orders = Allocations.DatedAllocationOrders.Always(one.Orders.Initial) }]
            );

    public static IEnumerable<Account> Shrink(Account account) =>
        account
            .Receivables.Select(item => WithoutItem(account, item.Id))
            .Concat(account.Entries.Select(entry => WithoutEntry(account, entry.Id)))
            .Concat(account.Events.Select(happening => WithoutEvent(account, happening)));

    public static Account WithoutItem(Account account, ReceivableId id)
    {
        var events = account.Events.Where(one => !ItemsNamedBy(one).Contains(id));
        var rest = new List<Entry>(account.Entries);
        foreach (var entry in account.Entries.Where(entry => ItemsNamedBy(entry).Contains(id)))
        {
            RemoveWithFollowers(rest, entry.Id);
        }

        return new(
            account.Customer,
            [.. account.Receivables.Where(item => item.Id != id)],
            ValueList.From(rest),
            [.. WithoutOrphans(events)]
        );
    }

    public static Account WithoutEntry(Account account, EntryId id)
    {
        var rest = new List<Entry>(account.Entries);
        RemoveWithFollowers(rest, id);
        return new(account.Customer, account.Receivables, ValueList.From(rest), account.Events);
    }

    public static Account WithoutEvent(Account account, AccountEvent happening) =>
        new(
            account.Customer,
            account.Receivables,
            account.Entries,
            [.. WithoutOrphans(account.Events.Where(one => one != happening))]
        );

    public static IEnumerable<ReceivableId> ItemsNamedBy(Entry entry) =>
        entry switch
        {
            CreditNote { Against: { } item } => [item],
            Allowance allowance => [allowance.Against],
            Withholding withholding => [withholding.Against],
            Payment payment => payment.Designations.Select(designation => designation.Item),
            Application application => [application.Target],
            Unapplication unapplication => [unapplication.Target],
            Adjustment adjustment => [adjustment.Target],
            WriteOff writeOff => [writeOff.Target],
            Recovery recovery => [recovery.Target],
            _ => [],
        };

    public static IEnumerable<EntryId> EntriesNamedBy(Entry entry) =>
        entry switch
        {
            Application application => [application.Source],
            Unapplication unapplication => [unapplication.Source],
            Refund refund => [refund.Source],
            Reversal reversal => [reversal.Of],
            _ => [],
        };

    private static ValueList<ReceivableId> ItemsNamedBy(AccountEvent happening) =>
        happening switch
        {
            PromiseMade promise => promise.Items,
            DisputeOpened dispute => [dispute.Item],
            PlanAgreed plan => plan.Items,
            _ => [],
        };

    private static void RemoveWithFollowers(List<Entry> entries, EntryId id)
    {
        entries.RemoveAll(entry => entry.Id == id);
        foreach (var follower in entries.Where(entry => EntriesNamedBy(entry).Contains(id)).ToList())
        {
            RemoveWithFollowers(entries, follower.Id);
        }
    }

    private static IEnumerable<AccountEvent> WithoutOrphans(IEnumerable<AccountEvent> events)
    {
        var all = events.ToList();
        var opened = all.OfType<DisputeOpened>().Select(dispute => dispute.Id).ToHashSet();
        return all.Where(one => one is not DisputeClosed closed || opened.Contains(closed.Id));
    }
}
