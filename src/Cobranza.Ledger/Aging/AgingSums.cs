using Cobranza.Balances;
using Cobranza.Commitments;

namespace Cobranza.Aging;

/// <summary>Adds items and credits up by group and currency.</summary>
internal sealed class AgingSums(AgingPolicy policy)
{
    private readonly Dictionary<(string Key, Currency Currency), AgingSum> _sums = [];

    public void Add(
        AccountBalance balance,
        CommitmentStatus commitments,
        Func<ItemBalance, string>? key,
        Func<UnappliedCredit, string>? creditKey
    )
    {
        var customer = balance.Customer.Value;
        var itemKey = key ?? (_ => customer);
        creditKey ??= key is null ? _ => customer : _ => AgingReport.NoKey;
        var items = OpenItems(balance, commitments);
        var credits = balance.Unapplied;
        if (policy.Credits == CreditTreatment.NettedOldestFirst && !credits.IsEmpty)
        {
            items.Sort(AgedItem.OldestFirst);
            credits = Net(items, credits);
        }

        foreach (var item in items)
        {
            // After netting, an item cannot be disputed for more than is left of it.
            var disputed = Money.Min(commitments.DisputedOn(item.Item), item.Open);
            SumOf(itemKey(item.Item), item.Open.Currency).Add(policy.Buckets.IndexOf(item.Age), item.Open, disputed);
        }

        foreach (var credit in credits)
        {
            SumOf(creditKey(credit), credit.Amount.Currency).Credits += credit.Amount;
        }
    }

    public void Add(string key, AgingRow row) => SumOf(key, row.Currency).Add(row);

    public ValueList<AgingRow> ToRows() =>
        [
            .. _sums
                .Where(sum => !sum.Value.IsEmpty)
                .OrderBy(sum => sum.Key.Key, StringComparer.Ordinal)
                .ThenBy(sum => sum.Key.Currency.Code, StringComparer.Ordinal)
                .ThenBy(sum => sum.Key.Currency.MinorDigits)
                .Select(sum => sum.Value.ToRow(sum.Key.Key)),
        ];

    private List<AgedItem> OpenItems(AccountBalance balance, CommitmentStatus commitments)
    {
        var items = new List<AgedItem>(balance.Items.Count);
        foreach (var item in balance.Items)
        {
            if (item.Open.IsPositive)
            {
                items.Add(new(item, policy.AgeOf(item, commitments, balance.AsOf)));
            }
        }

        return items;
    }

    /// <summary>Deducts credits from items, currency by currency and the oldest first; gives what is left of the credits.</summary>
    private static ValueList<UnappliedCredit> Net(List<AgedItem> items, ValueList<UnappliedCredit> credits)
    {
        var left = new List<UnappliedCredit>();
        foreach (var ofCurrency in credits.GroupBy(credit => credit.Amount.Currency))
        {
            var available = Money.Sum(ofCurrency.Select(credit => credit.Amount), ofCurrency.Key);
            var deducted = Money.Zero(ofCurrency.Key);
            foreach (var item in items.Where(item => item.Open.Currency == ofCurrency.Key))
            {
                if (deducted < available)
                {
                    deducted += item.Deduct(available - deducted);
                }
            }

            foreach (var credit in ofCurrency)
            {
                // The deducted part comes off the positive credits, the oldest first.
                var used = Money.Max(Money.Min(credit.Amount, deducted), Money.Zero(ofCurrency.Key));
                deducted -= used;
                left.Add(credit with { Amount = credit.Amount - used });
            }
        }

        return ValueList.From(left);
    }

    private AgingSum SumOf(string key, Currency currency)
    {
        if (key is null)
        {
            throw new InvalidOperationException("The key of an aging line must not be missing (null).");
        }

        if (!_sums.TryGetValue((key, currency), out var sum))
        {
            sum = new(currency, policy.Buckets.Count);
            _sums.Add((key, currency), sum);
        }

        return sum;
    }
}
