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
        if (!account.Events.Any(one => one is PromiseMade or PaymentScheduled))
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

    /// <summary>Uses cents for a claim, the oldest first, and says how many and on which date there were enough.</summary>
    /// <param name="claim">What asks for them.</param>
    /// <param name="onlyIfEnough">Whether a claim that is not fulfilled leaves the cents to others.</param>
    public (Money Received, LocalDate? CompleteOn) Use(CreditClaim claim, bool onlyIfEnough = false)
    {
        var zero = Money.Zero(claim.Amount.Currency);
        var (received, completeOn) = (zero, (LocalDate?)null);
        var taken = new List<(CreditPortion Portion, Money Used)>();
        foreach (var portion in _portions)
        {
            if (portion.On > claim.Through || received == claim.Amount)
            {
                break;
            }

            if (claim.Fits(portion))
            {
                var used = Money.Min(claim.Amount - received, portion.Left);
                taken.Add((portion, used));
                received += used;
                completeOn ??= received >= claim.Enough ? portion.On : null;
            }
        }

        if (completeOn is null && onlyIfEnough)
        {
            return (zero, null);
        }

        foreach (var (portion, used) in taken)
        {
            portion.Left -= used;
        }

        return (received, completeOn);
    }

    private static Money Sum(IEnumerable<Settlement> settlements) =>
        settlements.Select(settlement => settlement.Amount).Aggregate((sum, amount) => sum + amount);
}
