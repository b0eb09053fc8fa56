namespace Cobranza.Aging;

/// <summary>Adds parts and credits up by group and currency.</summary>
internal sealed class AgingSums(AgingPolicy policy)
{
    private readonly Dictionary<(string Key, Currency Currency), AgingSum> _sums = [];

    public void Add(AgedAccount account, AgingGrouping grouping)
    {
        foreach (var part in account.Parts)
        {
            SumOf(grouping.KeyOf(account.Customer, part.Item), part.Open.Currency).Add(part);
        }

        foreach (var credit in account.Credits)
        {
            SumOf(grouping.KeyOf(account.Customer, credit), credit.Amount.Currency).Credits += credit.Amount;
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
                .Select(sum => sum.Value.ToRow(sum.Key.Key, policy.Disputed)),
        ];

    private AgingSum SumOf(string key, Currency currency)
    {
        if (!_sums.TryGetValue((key, currency), out var sum))
        {
            sum = new(currency, policy.Buckets.Count);
            _sums.Add((key, currency), sum);
        }

        return sum;
    }
}
