using Cobranza.Allocations;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Balances;

/// <content>What each fact did to the net balance, for statements that list movements.</content>
internal sealed partial class Replay
{
    /// <summary>The same replay, and the facts in the order in which they count, each with its effect.</summary>
    public static (ReplayResult Result, List<NetEffect> Effects) RunListing(
        Account account,
        LocalDate asOf,
        DatedAllocationOrders orders,
        LocalDate? knownOn
    )
    {
        var replay = new Replay(account.Customer, orders);
        var entries = account.Entries.ToDictionary(entry => entry.Id);
        var moments = Moment.In(account, asOf, knownOn, orders.PaymentDate, replay._pending);
        var effects = new List<NetEffect>(moments.Count);
        var (open, free) = (new Dictionary<ReceivableId, Money>(), new Dictionary<EntryId, Money>());
        foreach (var moment in moments)
        {
            var settled = replay._settlements.Count;
            replay._today = moment.On;
            if (moment.Item is { } item)
            {
                replay.Raise(item);
                open.Add(item.Id, item.Amount);
                effects.Add(new(moment.On, item, null, item.Amount, Money.Zero(item.Amount.Currency)));
                continue;
            }

            var entry = moment.Entry!;
            replay.Take(entry);
            effects.Add(
                new(moment.On, null, entry, replay.Change(entry, entries, settled, open, free), replay.LapsedOf(entry))
            );
        }

        return (replay.Result(), effects);
    }

    // Only what the entry can have moved is looked at, because adding everything up after each would take the square of the time.
    private Money Change(
        Entry entry,
        Dictionary<EntryId, Entry> entries,
        int settled,
        Dictionary<ReceivableId, Money> open,
        Dictionary<EntryId, Money> free
    )
    {
        var (zero, moved) = (Money.Zero(entry.Amount.Currency), _settlements.Skip(settled).ToArray());
        var undone = entry is Reversal reversal ? entries[reversal.Of] : null;
        var change = zero;
        foreach (var id in moved.Select(one => one.Item).Concat(ItemsOf(entry)).Concat(ItemsOf(undone)).Distinct())
        {
            if (_items.TryGetValue(id, out var item))
            {
                change += item.Open - open[id];
                open[id] = item.Open;
            }
        }

        foreach (
            var id in moved.Select(one => one.Source).Concat(CreditsOf(entry)).Concat(CreditsOf(undone)).Distinct()
        )
        {
            if (_credits.TryGetValue(id, out var credit))
            {
                change -= credit.Free - free.GetValueOrDefault(id, zero);
                free[id] = credit.Free;
            }
        }

        return change;
    }

    private Money LapsedOf(Entry entry) =>
        _lapsed.TryGetValue(entry.Id, out var lapsed) ? lapsed.Amount
        : _credits.TryGetValue(entry.Id, out var credit) ? credit.Lapsed
        : Money.Zero(entry.Amount.Currency);

    private static ReceivableId[] ItemsOf(Entry? entry) =>
        entry switch
        {
            Adjustment adjustment => [adjustment.Target],
            WriteOff writeOff => [writeOff.Target],
            ItemReversal reversal => [reversal.Of],
            _ => [],
        };

    private static EntryId[] CreditsOf(Entry? entry) =>
        entry switch
        {
            null => [],
            Refund refund => [refund.Source],
            Transfer transfer => [transfer.Id, transfer.Source],
            _ => [entry.Id],
        };
}
