namespace Cobranza.Aging;

/// <summary>One line of an aging while it is added up.</summary>
internal sealed class AgingSum
{
    private readonly Currency _currency;
    private readonly Money[] _buckets;

    public AgingSum(Currency currency, int buckets)
    {
        _currency = currency;
        _buckets = new Money[buckets];
        Credits = Disputed = Money.Zero(currency);
        Array.Fill(_buckets, Credits);
    }

    public Money Credits { get; set; }

    public Money Disputed { get; set; }

    public bool IsEmpty => Credits.IsZero && Array.TrueForAll(_buckets, bucket => bucket.IsZero);

    public void Add(int bucket, Money open, Money disputed)
    {
        _buckets[bucket] += open;
        Disputed += disputed;
    }

    public void Add(AgingRow row)
    {
        for (var i = 0; i < _buckets.Length; i++)
        {
            _buckets[i] += row.Buckets[i];
        }

        Credits += row.Credits;
        Disputed += row.Disputed;
    }

    public AgingRow ToRow(string key) => new(key, _currency, [.. _buckets], Credits, Disputed);
}
