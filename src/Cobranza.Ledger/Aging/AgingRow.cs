namespace Cobranza.Aging;

/// <summary>One line of an aging: what one customer, or any other group, owes in one currency by age.</summary>
/// <remarks>
/// <para>The statuses of each bucket sum to what is open in it. The buckets, and what is disputed where it stands apart, less
/// the credits are the net balance.</para>
/// </remarks>
public sealed record AgingRow
{
    // Null where nothing has the status, as in most lines, so that equal lines are equal.
    private readonly ValueList<Money>? _disputed;
    private readonly ValueList<Money>? _inPlan;
    private readonly ValueList<Money>? _promised;

    /// <summary>A line.</summary>
    /// <param name="key">The name of the group.</param>
    /// <param name="currency">The one currency of all amounts of the line.</param>
    /// <param name="aged">What is open by bucket, what is disputed included; each zero or more.</param>
    /// <param name="credits">Unapplied credit that is not deducted from the buckets.</param>
    /// <param name="disputed">What of it is disputed, by bucket; nothing if not given.</param>
    /// <param name="inPlan">What of it a running plan covers, by bucket; nothing if not given.</param>
    /// <param name="promised">What of it is promised, by bucket; nothing if not given.</param>
    /// <param name="showing">Where what is disputed shows.</param>
    /// <exception cref="ArgumentException">The buckets are not as many, one is negative, or holds more than is open.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The treatment is unknown.</exception>
    /// <exception cref="CurrencyMismatchException">An amount is in another currency.</exception>
    public AgingRow(
        string key,
        Currency currency,
        ValueList<Money> aged,
        Money credits,
        ValueList<Money>? disputed = null,
        ValueList<Money>? inPlan = null,
        ValueList<Money>? promised = null,
        DisputedTreatment showing = DisputedTreatment.InBuckets
    )
    {
        Key = Guard.NotNull(key);
        Currency = Guard.HasCode(currency);
        Aged = Guard.NotNull(aged);
        Guard.SameCurrency(currency, credits);
        Credits = credits;
        Showing = Guard.Defined(showing);
        _disputed = Checked(disputed, nameof(disputed));
        _inPlan = Checked(inPlan, nameof(inPlan));
        _promised = Checked(promised, nameof(promised));
        for (var bucket = 0; bucket < aged.Count; bucket++)
        {
            Guard.SameCurrency(currency, aged[bucket]);
            if (aged[bucket] < HeldIn(bucket))
            {
                throw new ArgumentException(
                    Guard.Text(
                        $"must be at least what is held of it, {HeldIn(bucket)}; bucket {bucket} is {aged[bucket]}"
                    ),
                    nameof(aged)
                );
            }
        }

        Buckets =
            Showing == DisputedTreatment.Apart && _disputed is not null
                ? [.. aged.Select((open, bucket) => open - _disputed[bucket])]
                : aged;
    }

    /// <summary>The name of the group; <see cref="AgingReport.TotalKey"/> in the totals.</summary>
    public string Key { get; }

    /// <summary>The one currency of all amounts of the line.</summary>
    public Currency Currency { get; }

    /// <summary>What is open by bucket, each zero or more; in the order of the policy's buckets. Without what is disputed where that stands apart.</summary>
    public ValueList<Money> Buckets { get; }

    /// <summary>What is open by bucket, what is disputed always included.</summary>
    public ValueList<Money> Aged { get; }

    /// <summary>Unapplied credit that is not deducted from the buckets; negative only where a refunded payment was reversed.</summary>
    public Money Credits { get; }

    /// <summary>Where what is disputed shows.</summary>
    public DisputedTreatment Showing { get; }

    /// <summary>How much of what is open is disputed: an "of which" unless it stands apart.</summary>
    public Money Disputed => SumOf(AgingStatus.Disputed);

    /// <summary>What is disputed, where it stands in a column of its own; else zero.</summary>
    public Money DisputedApart => Showing == DisputedTreatment.Apart ? Disputed : Money.Zero(Currency);

    /// <summary>What is open: the sum of the buckets and of what stands apart as disputed.</summary>
    public Money Open => Money.Sum(Aged, Currency);

    /// <summary>What is owed on balance: open less credits.</summary>
    public Money Total => Open - Credits;

    /// <summary>What of the open amounts has a status, by bucket; over all statuses they sum to <see cref="Aged"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The status is unknown.</exception>
    public ValueList<Money> BucketsOf(AgingStatus status) =>
        Guard.Defined(status) == AgingStatus.Free
            ? [.. Aged.Select((open, bucket) => open - HeldIn(bucket))]
            : Held(status) ?? [.. Aged.Select(_ => Money.Zero(Currency))];

    /// <summary>What of the open amounts has a status, whatever its age.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The status is unknown.</exception>
    public Money SumOf(AgingStatus status) =>
        Guard.Defined(status) == AgingStatus.Free || Held(status) is not null
            ? Money.Sum(BucketsOf(status), Currency)
            : Money.Zero(Currency);

    /// <summary>The shares of the buckets in their sum, in percent as they are shown: they sum to exactly 100.</summary>
    /// <inheritdoc cref="AgingShares.Of"/>
    public ValueList<Percentage>? Shares(int decimals = 1) => AgingShares.Of(Buckets, decimals);

    /// <summary>Group, buckets and credits, independent of the current culture.</summary>
    public override string ToString() =>
        $"{Key}: {string.Join(" | ", Buckets)}{(DisputedApart.IsZero ? "" : $" | disputed {Disputed}")} | credits {Credits}";

    /// <summary>The same amounts under another name.</summary>
    internal AgingRow As(string key) => new(key, Currency, Aged, Credits, _disputed, _inPlan, _promised, Showing);

    internal ValueList<Money>? Held(AgingStatus status) =>
        status switch
        {
            AgingStatus.Disputed => _disputed,
            AgingStatus.InPlan => _inPlan,
            _ => _promised,
        };

    private ValueList<Money>? Checked(ValueList<Money>? amounts, string name)
    {
        if (amounts is not null && (amounts.Count != Aged.Count || amounts.Any(amount => amount.IsNegative)))
        {
            throw new ArgumentException(
                Guard.Text($"must be {Aged.Count} amounts of zero or more, as many as there are buckets"),
                name
            );
        }

        return amounts?.Any(amount => !amount.IsZero) == true ? amounts : null;
    }

    private Money HeldIn(int bucket)
    {
        var held = Money.Zero(Currency);
        foreach (var amounts in (ReadOnlySpan<ValueList<Money>?>)[_disputed, _inPlan, _promised])
        {
            held = amounts is null ? held : held + amounts[bucket];
        }

        return held;
    }
}
