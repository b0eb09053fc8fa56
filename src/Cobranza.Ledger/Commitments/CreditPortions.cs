using Cobranza.Balances;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>The money received in view and not reversed or refunded, by value date and by where it lies.</summary>
internal sealed class CreditPortions
{
    private readonly List<CreditPortion> _portions;

    private CreditPortions(List<CreditPortion> portions) => _portions = portions;

    public static CreditPortions Of(Account account, AccountBalance balance)
    {
        if (!account.Events.Any(one => one is PromiseMade))
        {
            return new([]);
        }

        var received = account
            .Entries.Where(entry => entry is Payment or Recovery)
            .ToDictionary(entry => entry.Id, entry => entry.EffectiveOn);
        var onItems = balance
            .Settlements.Where(settlement => received.ContainsKey(settlement.Source))
            .GroupBy(settlement => (settlement.Source, settlement.Item))
            .Select(group => (group.Key.Source, Item: (ReceivableId?)group.Key.Item, Sum: Sum(group)));
        var free = balance
            .Unapplied.Where(credit => received.ContainsKey(credit.Source))
            .Select(credit => (credit.Source, Item: (ReceivableId?)null, Sum: credit.Amount));
        return new([
            .. onItems
                .Concat(free)
                .Where(part => part.Sum.IsPositive)
                .OrderBy(part => received[part.Source])
                .ThenBy(part => part.Source)
                .ThenBy(part => part.Item?.Value, StringComparer.Ordinal)
                .Select(part => new CreditPortion(received[part.Source], part.Item, part.Sum)),
        ]);
    }

    /// <summary>Uses cents for a promise, the oldest first, and says how many and on which date they were complete.</summary>
    public (Money Received, LocalDate? CompleteOn) Use(PromiseMade promise)
    {
        var missing = promise.Amount;
        foreach (var portion in _portions)
        {
            if (portion.On > promise.LastDay)
            {
                break;
            }

            if (portion.On < promise.EffectiveOn || !Fits(promise, portion))
            {
                continue;
            }

            var used = Money.Min(missing, portion.Left);
            portion.Left -= used;
            missing -= used;
            if (missing.IsZero)
            {
                return (promise.Amount, portion.On);
            }
        }

        return (promise.Amount - missing, null);
    }

    private static bool Fits(PromiseMade promise, CreditPortion portion) =>
        portion.Left.IsPositive
        && portion.Left.Currency == promise.Amount.Currency
        && (promise.Items.IsEmpty || (portion.Item is { } item && promise.Items.Contains(item)));

    private static Money Sum(IEnumerable<Settlement> settlements) =>
        settlements.Select(settlement => settlement.Amount).Aggregate((sum, amount) => sum + amount);
}
