using Cobranza.Balances;
using Cobranza.Receivables;

namespace Cobranza.Statements;

/// <summary>The entries that undo or pay out, as far as a balance sees them.</summary>
internal sealed class EntriesSeen
{
    private readonly Account _account;
    private readonly AccountBalance _balance;
    private readonly Dictionary<EntryId, Reversal> _reversals = [];

    public EntriesSeen(Account account, AccountBalance balance)
    {
        (_account, _balance) = (account, balance);
        foreach (var reversal in account.Entries.OfType<Reversal>().Where(IsSeen))
        {
            _reversals.Add(reversal.Of, reversal);
        }

        Undone = _reversals.Values.ToDictionary(reversal => reversal.Id, reversal => reversal.Of);
    }

    /// <summary>By the id of a reversal, the entry that it undoes.</summary>
    public IReadOnlyDictionary<EntryId, EntryId> Undone { get; }

    public Reversal? ReversalOf(EntryId entry) => _reversals.GetValueOrDefault(entry);

    public ValueList<TracedPayout> PayoutsOf(Entry credit) =>
        [
            .. _account
                .Entries.Where(entry => IsPayoutOf(entry, credit.Id) && IsSeen(entry) && ReversalOf(entry.Id) is null)
                .OrderBy(entry => entry.EffectiveOn)
                .ThenBy(entry => entry.Rank)
                .ThenBy(entry => entry.Id)
                .Select(entry => new TracedPayout(entry, entry.Amount - LapsedOf(entry)))
                .Where(payout => payout.Amount.IsPositive),
        ];

    private Money LapsedOf(Entry entry) =>
        _balance.Lapsed.FirstOrDefault(lapsed => lapsed.Entry == entry.Id)?.Amount ?? Money.Zero(entry.Amount.Currency);

    private bool IsPayoutOf(Entry entry, EntryId credit) =>
        entry switch
        {
            Refund refund => refund.Source == credit,
            Transfer transfer => transfer.Source == credit && transfer.To != _account.Customer,
            _ => false,
        };

    private bool IsSeen(Entry entry) => _balance.Sees(entry.EffectiveOn, entry.RecordedOn);
}
