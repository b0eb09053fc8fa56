using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Statements;

/// <summary>A balance with what each fact did to it, in the order in which they count.</summary>
internal sealed record NetHistory(AccountBalance Balance, List<NetEffect> Effects)
{
    public static NetHistory Of(Account account, LocalDate asOf, DatedAllocationOrders orders, LocalDate? knownOn)
    {
        var (result, effects) = Replay.RunListing(account, asOf, orders, knownOn);
        return new(new(account.Customer, asOf, knownOn, result), effects);
    }
}
