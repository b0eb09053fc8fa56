using Cobranza.Balances;
using Cobranza.Receivables;

namespace Cobranza.Commitments;

/// <summary>Proposes credit notes for what was accepted, never more on an item than was charged on it.</summary>
internal sealed class DisputeCredits
{
    private readonly AccountBalance _balance;
    private readonly HashSet<EntryId> _posted;
    private readonly Dictionary<ReceivableId, Money> _charged;

    public DisputeCredits(Account account, AccountBalance balance)
    {
        _balance = balance;
        _posted =
        [
            .. account
                .Entries.Where(entry => balance.Sees(entry.EffectiveOn, entry.RecordedOn))
                .Select(entry => entry.Id),
        ];
        _charged = balance.Items.ToDictionary(item => item.Item.Id, item => item.Item.Amount + item.Adjusted);
    }

    /// <summary>The credit note for a dispute that ended; asked in the order in which the disputes were opened.</summary>
    public DisputeCredit? For(DisputeOpened dispute, DisputeClosed end)
    {
        if (end.Outcome is not { } outcome || !_charged.TryGetValue(dispute.Item, out var charged))
        {
            return null;
        }

        var accepted = outcome.AcceptedOf(dispute.Amount);
        var amount = Money.Min(accepted, charged);
        if (!amount.IsPositive)
        {
            return null;
        }

        _charged[dispute.Item] = charged - amount;
        var id = ProposedIds.Entry("dispute-credit", dispute.Id);
        return _posted.Contains(id)
            ? null
            : new(
                new CreditNote(id, amount, end.EffectiveOn, dispute.Item, recordedOn: _balance.AsOf),
                Why(dispute, end, accepted, amount)
            );
    }

    private static Explanation Why(DisputeOpened dispute, DisputeClosed end, Money accepted, Money amount) =>
        new Trace(CommitmentRules.DisputeCredit)
            .Note("dispute", dispute.Id)
            .Note("disputed", dispute.Amount)
            .Note("accepted", accepted)
            .Note("credit", amount)
            .Note("item", dispute.Item.Value)
            .Note("on", end.EffectiveOn)
            .ToExplanation();
}
