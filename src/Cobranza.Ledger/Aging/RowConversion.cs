namespace Cobranza.Aging;

/// <summary>Converts the cells of one line.</summary>
internal static class RowConversion
{
    private static readonly AgingStatus[] Statuses =
    [
        AgingStatus.Disputed,
        AgingStatus.InPlan,
        AgingStatus.Promised,
        AgingStatus.Free,
    ];

    public static AgingRow Of(AgingRow row, ExchangeRate rate, Rounding rounding)
    {
        var count = row.Aged.Count;
        var original = Statuses.Select(row.BucketsOf).ToArray();
        var converted = Statuses.Select(_ => new Money[count]).ToArray();
        var isApart = row.Showing == DisputedTreatment.Apart;
        for (var bucket = 0; bucket < count; bucket++)
        {
            // What a bucket became is shared by its statuses, so that they sum to it.
            var shares = Share(
                Cell(row.Buckets[bucket]),
                [.. original.Select((amounts, status) => isApart && status == 0 ? 0 : amounts[bucket].MinorUnits)]
            );
            for (var status = 0; status < shares.Count; status++)
            {
                converted[status][bucket] = shares[status];
            }
        }

        if (isApart)
        {
            converted[0] = [.. Share(Cell(row.DisputedApart), [.. original[0].Select(amount => amount.MinorUnits)])];
        }

        return new(
            row.Key,
            rate.To,
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(bucket => Money.Sum(converted.Select(amounts => amounts[bucket]), rate.To)),
            ],
            Cell(row.Credits),
            [.. converted[0]],
            [.. converted[1]],
            [.. converted[2]],
            row.Showing
        );

        Money Cell(Money amount) => rate.Convert(amount).Round(rounding);
    }

    private static ValueList<Money> Share(Money whole, ReadOnlySpan<long> weights) =>
        weights.ContainsAnyExcept(0L)
            ? whole.Allocate(weights)
            : [.. weights.ToArray().Select(_ => Money.Zero(whole.Currency))];
}
