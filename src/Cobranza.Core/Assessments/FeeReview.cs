using Cobranza.Balances;
using Cobranza.LateFees;
using Cobranza.Receivables;

namespace Cobranza.Assessments;

/// <summary>What has been charged for each receivable already, so that nothing is charged twice.</summary>
/// <remarks>Charged is each late fee that names the receivable, as adjusted, less credit notes against it. A waiver leaves it charged: what
/// was given up in goodwill is not charged again.</remarks>
internal sealed class FeeReview
{
    private readonly Dictionary<ReceivableId, Money> _assessed = [];

    public FeeReview(Account account, AccountBalance balance)
    {
        var fees = balance.Items.Where(item => item.Item.Kind == ReceivableKind.LateFee && item.Item.About is not null);
        var credited = Credited(account, balance);
        foreach (var fee in fees)
        {
            var charged = fee.Item.Amount + fee.Adjusted;
            foreach (var note in credited[fee.Item.Id])
            {
                charged -= note.Amount;
            }

            var about = fee.Item.About.GetValueOrDefault();
            charged = charged.IsPositive ? charged : Money.Zero(charged.Currency);
            _assessed[about] = _assessed.TryGetValue(about, out var sum) ? sum + charged : charged;
        }
    }

    public OverdueItem FactsOf(ItemBalance item, ValueList<BalanceStep> accruing) =>
        new(
            item.Item.Id,
            item.Item.Due.Effective,
            item.Item.Amount,
            accruing,
            _assessed.TryGetValue(item.Item.Id, out var assessed) ? assessed : Money.Zero(item.Open.Currency)
        );

    private static ILookup<ReceivableId, CreditNote> Credited(Account account, AccountBalance balance)
    {
        var seen = account
            .Entries.Where(entry =>
                entry.EffectiveOn <= balance.AsOf && (balance.KnownOn is not { } known || entry.RecordedOn <= known)
            )
            .ToArray();
        var reversed = seen.OfType<Reversal>().Select(reversal => reversal.Of).ToHashSet();
        return seen.OfType<CreditNote>()
            .Where(note => note.Against is not null && !reversed.Contains(note.Id))
            .ToLookup(note => note.Against.GetValueOrDefault());
    }
}
