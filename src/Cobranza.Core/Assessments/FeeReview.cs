using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.LateFees;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Assessments;

/// <summary>What has been charged for each receivable already, so that nothing is charged twice.</summary>
/// <remarks>Charged is each late fee that names the receivable, as adjusted, less credit notes against it. A waiver leaves it charged: what
/// was given up in goodwill is not charged again. Recovery costs that name it count as charged by other rules. A notice is one about the
/// receivable alone, because one about several would be charged for each of them.</remarks>
internal sealed class FeeReview
{
    private readonly Dictionary<ReceivableId, Money> _assessed = [];
    private readonly Dictionary<ReceivableId, Money> _byOtherRules = [];
    private readonly ILookup<ReceivableId, ItemBalance> _charges;
    private readonly ILookup<ReceivableId, LocalDate> _notices;

    public FeeReview(Account account, AccountBalance balance, CommitmentStatus commitments)
    {
        _charges = balance
            .Items.Where(item =>
                item.Item is { About: not null, Kind: ReceivableKind.LateFee or ReceivableKind.RecoveryCost }
            )
            .ToLookup(item => item.Item.About.GetValueOrDefault());
        _notices = commitments
            .Contacts.Where(contact => contact.Details is { Direction: ContactDirection.Outbound, Items.Count: 1 })
            .ToLookup(contact => contact.Details.Items[0], contact => contact.EffectiveOn);
        var credited = Credited(account, balance);
        foreach (var charge in _charges.SelectMany(charges => charges))
        {
            var charged = charge.Item.Amount + charge.Adjusted;
            foreach (var note in credited[charge.Item.Id])
            {
                charged -= note.Amount;
            }

            var sums = charge.Item.Kind == ReceivableKind.LateFee ? _assessed : _byOtherRules;
            var about = charge.Item.About.GetValueOrDefault();
            charged = charged.IsPositive ? charged : Money.Zero(charged.Currency);
            sums[about] = sums.TryGetValue(about, out var sum) ? sum + charged : charged;
        }
    }

    public OverdueItem FactsOf(ItemBalance item, ValueList<DuePortion> accruing)
    {
        var (id, zero) = (item.Item.Id, Money.Zero(item.Open.Currency));
        var facts = new OverdueItem(id, accruing, _assessed.GetValueOrDefault(id, zero));
        return _charges.Contains(id) || _notices.Contains(id)
            ? facts
                .WithChargesOfOtherRules(_byOtherRules.GetValueOrDefault(id, zero))
                .WithUnpaidCharges([
                    .. _charges[id].Select(one => new DuePortion(one.Item.Due.Effective, one.Item.Amount, one.Steps)),
                ])
                .WithNotices([.. _notices[id]])
            : facts;
    }

    private static ILookup<ReceivableId, CreditNote> Credited(Account account, AccountBalance balance)
    {
        var seen = account.Entries.Where(entry => balance.Sees(entry.EffectiveOn, entry.RecordedOn)).ToArray();
        var reversed = seen.OfType<Reversal>().Select(reversal => reversal.Of).ToHashSet();
        return seen.OfType<CreditNote>()
            .Where(note => note.Against is not null && !reversed.Contains(note.Id))
            .ToLookup(note => note.Against.GetValueOrDefault());
    }
}
