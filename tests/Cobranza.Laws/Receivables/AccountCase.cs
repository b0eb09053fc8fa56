using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>An account, the orders in force, and the day on which it is looked at.</summary>
public sealed record AccountCase(Account Account, LocalDate AsOf, DatedAllocationOrders Orders)
{
    public AccountBalance Balance => AccountBalance.Of(Account, AsOf, Orders);

    public CommitmentStatus Commitments => CommitmentStatus.Of(Account, Balance);

    public AccountBalance BalanceOn(LocalDate asOf) => AccountBalance.Of(Account, asOf, Orders);

    public AccountBalance BalanceOf(Account other) => AccountBalance.Of(other, AsOf, Orders);

    public override string ToString() =>
        $"""
            as of {AsOf:uuuu-MM-dd}, {Orders}
            {string.Join("\n", Account.Receivables.Select(item => $"{item} in {item.Parts}"))}
            {string.Join(
                "\n",
                Account.Entries.OrderBy(entry => entry.EffectiveOn).ThenBy(entry => entry.Rank).Select(Text)
            )}
            {string.Join("\n", Account.Events)}
            """;

    private static string Text(Entry entry) =>
        entry switch
        {
            Payment payment => $"{payment} for {payment.Designations} {payment.Clearing}",
            CreditNote note => $"{note} against {note.Against} {note.Part}",
            _ =>
                $"{entry} on {string.Join(", ", AccountShrinker.ItemsNamedBy(entry))} {string.Join(", ", AccountShrinker.EntriesNamedBy(entry))}",
        };
}
