namespace Cobranza.Aging;

/// <summary>One line of an aging while it is added up.</summary>
internal sealed class AgingSum
{
    private static readonly AgingStatus[] HeldStatuses =
    [
        AgingStatus.Disputed,
        AgingStatus.InPlan,
        AgingStatus.Promised,
    ];

    private readonly Currency _currency;
    private readonly Money[] _aged;

    // By status; null until something has it.
    private readonly Money[]?[] _held = new Money[]?[HeldStatuses.Length];

    public AgingSum(Currency currency, int buckets)
    {
        _currency = currency;
        _aged = Zeros(buckets);
        Credits = Money.Zero(currency);
    }

    public Money Credits { get; set; }

    public bool IsEmpty => Credits.IsZero && Array.TrueForAll(_aged, bucket => bucket.IsZero);

    public void Add(AgedPart part)
    {
        _aged[part.Bucket] += part.Open;
        foreach (var status in HeldStatuses)
        {
            Hold(status, part.Bucket, part.Of(status));
        }
    }

    public void Add(AgingRow row)
    {
        Credits += row.Credits;
        for (var i = 0; i < _aged.Length; i++)
        {
            _aged[i] += row.Aged[i];
        }

        foreach (var status in HeldStatuses)
        {
            if (row.Held(status) is { } held)
            {
                for (var i = 0; i < _aged.Length; i++)
                {
                    Hold(status, i, held[i]);
                }
            }
        }
    }

    public AgingRow ToRow(string key, DisputedTreatment disputed) =>
        new(
            key,
            _currency,
            [.. _aged],
            Credits,
            Held(AgingStatus.Disputed),
            Held(AgingStatus.InPlan),
            Held(AgingStatus.Promised),
            disputed
        );

    private void Hold(AgingStatus status, int bucket, Money amount)
    {
        if (!amount.IsZero)
        {
            (_held[(int)status] ??= Zeros(_aged.Length))[bucket] += amount;
        }
    }

    private ValueList<Money>? Held(AgingStatus status) => _held[(int)status] is { } held ? [.. held] : null;

    private Money[] Zeros(int count)
    {
        var zeros = new Money[count];
        Array.Fill(zeros, Money.Zero(_currency));
        return zeros;
    }
}
