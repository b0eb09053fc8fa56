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
            [.. WithoutOrphans(account.Events.Where(one => one != happening && !IsPlacementOf(one, happening)))]
        );

    // Where an item was placed once more, both placements and the recall between them go together.
    private static bool IsPlacementOf(AccountEvent one, AccountEvent other) =>
        one is ItemAssigned or ItemRecalled
        && other is ItemAssigned or ItemRecalled
        && ItemsNamedBy(one) == ItemsNamedBy(other);

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
            ItemReversal reversal => [reversal.Of],
            Transfer transfer => new[]
            {
                IsIncoming(transfer) ? null : transfer.FromItem,
                transfer.To == AccountBuilder.Elsewhere ? null : transfer.ToItem,
            }.OfType<ReceivableId>(),
            _ => [],
        };

    public static IEnumerable<EntryId> EntriesNamedBy(Entry entry) =>
        entry switch
        {
            Application application => [application.Source],
            Unapplication unapplication => [unapplication.Source],
            Refund refund => [refund.Source],
            Reversal reversal => [reversal.Of],
            Transfer transfer when !IsIncoming(transfer) => [transfer.Source],
            _ => [],
        };

    private static bool IsIncoming(Transfer transfer) => transfer.From == AccountBuilder.Elsewhere;

    private static ValueList<ReceivableId> ItemsNamedBy(AccountEvent happening) =>
        happening switch
        {
            PromiseMade promise => promise.Items,
            PaymentScheduled scheduled => scheduled.Items,
            StandstillStarted standstill => standstill.Items,
            ContactMade contact => contact.Details.Items,
            DebtAcknowledged acknowledged => acknowledged.Items,
            ClaimFiled claim => claim.Items,
            ItemAssigned assigned => [assigned.Item],
            ItemRecalled recalled => [recalled.Item],
            HardshipGranted hardship => hardship.Items,
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

    private static List<AccountEvent> WithoutOrphans(IEnumerable<AccountEvent> events)
    {
        var left = events.ToList();
        while (left.RemoveAll(one => Named(one) is { } named && !left.Any(other => Key(other) == named)) > 0)
        {
            // What named an orphan is an orphan itself.
        }

        return left;
    }

    private static (string Kind, string Id)? Key(AccountEvent happening) =>
        happening switch
        {
            PromiseMade promise => ("promise", promise.Id),
            PaymentScheduled scheduled => ("schedule", scheduled.Id),
            DisputeOpened dispute => ("dispute", dispute.Id),
            StandstillStarted standstill => ("standstill", standstill.Id),
            ItemAssigned assigned => ("assignment", $"{assigned.Kind} of {assigned.Item}"),
            HardshipGranted hardship => ("hardship", hardship.Id),
            _ => null,
        };

    private static (string Kind, string Id)? Named(AccountEvent happening) =>
        happening switch
        {
            PromiseMade { Replaces: { } id } => ("promise", id),
            PromiseWithdrawn withdrawn => ("promise", withdrawn.Id),
            PaymentScheduled { Replaces: { } id } => ("schedule", id),
            DisputeClosed closed => ("dispute", closed.Id),
            StandstillLifted lifted => ("standstill", lifted.Id),
            ItemRecalled recalled => ("assignment", $"{recalled.Kind} of {recalled.Item}"),
            HardshipEnded ended => ("hardship", ended.Id),
            DisputeReferred referred => ("dispute", referred.Id),
            _ => null,
        };
}
