using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Receivables;

namespace Cobranza.Aging;

/// <summary>Adds up, part by part, where amounts went between two balances.</summary>
internal sealed class TransitionSums(AgingPolicy policy)
{
    private readonly Dictionary<Currency, TransitionSum> _sums = [];

    public void Add(Account account, AccountBalance before, AccountBalance after)
    {
        var (then, now) = (PartsOf(before), PartsOf(after));
        var bucketsThen = BucketsOf(account, before);
        var bucketsNow = BucketsOf(account, after);
        var money = account.Entries.Where(entry => entry is Payment or Recovery).Select(entry => entry.Id).ToHashSet();
        var (collectedThen, collectedNow) = (Collected(before, money), Collected(after, money));
        foreach (var (key, part) in then)
        {
            if (!now.TryGetValue(key, out var later))
            {
                throw AccountIndex.Wrong(
                    $"must hold the items of the first day on the second; '{account.Customer}' lacks '{key.Item}' {key.Part}",
                    "accounts"
                );
            }

            if (bucketsThen.TryGetValue(key, out var bucket))
            {
                var zero = Money.Zero(part.Open.Currency);
                var collected = collectedNow.GetValueOrDefault(key, zero) - collectedThen.GetValueOrDefault(key, zero);
                SumOf(zero.Currency).Move(bucket, bucketsNow.GetValueOrDefault(key), part, later, collected);
            }
        }

        foreach (var (key, bucket) in bucketsNow)
        {
            if (!bucketsThen.ContainsKey(key))
            {
                SumOf(now[key].Open.Currency).Appear(bucket, now[key].Open, isNew: !then.ContainsKey(key));
            }
        }
    }

    public ValueList<TransitionMatrix> ToMatrices() =>
        [
            .. _sums
                .OrderBy(sum => sum.Key.Code, StringComparer.Ordinal)
                .ThenBy(sum => sum.Key.MinorDigits)
                .Select(sum => sum.Value.ToMatrix()),
        ];

    private static Dictionary<(ReceivableId Item, PartKey Part), PartBalance> PartsOf(AccountBalance balance) =>
        balance
            .Items.SelectMany(item => item.Parts.Select(part => (Key: (item.Item.Id, part.Part.Key), part)))
            .ToDictionary(one => one.Key, one => one.part);

    private static Dictionary<(ReceivableId Item, PartKey Part), Money> Collected(
        AccountBalance balance,
        HashSet<EntryId> money
    )
    {
        var sums = new Dictionary<(ReceivableId Item, PartKey Part), Money>();
        foreach (var settlement in balance.Settlements)
        {
            if (money.Contains(settlement.Source))
            {
                var key = (settlement.Item, settlement.Part);
                sums[key] = sums.TryGetValue(key, out var sum) ? sum + settlement.Amount : settlement.Amount;
            }
        }

        return sums;
    }

    private Dictionary<(ReceivableId Item, PartKey Part), int> BucketsOf(Account account, AccountBalance balance) =>
        AgedAccount
            .Of(balance, CommitmentStatus.Of(account, balance), policy)
            .Parts.ToDictionary(part => (part.Item.Item.Id, part.Part.Part.Key), part => part.Bucket);

    private TransitionSum SumOf(Currency currency)
    {
        if (!_sums.TryGetValue(currency, out var sum))
        {
            sum = new(currency, policy.Buckets.Count);
            _sums.Add(currency, sum);
        }

        return sum;
    }
}
