namespace Cobranza.Aging;

/// <summary>One line of an aging: what one customer, or any other group, owes in one currency by age.</summary>
/// <param name="Key">The name of the group; <see cref="AgingReport.TotalKey"/> in the totals.</param>
/// <param name="Currency">The one currency of all amounts of the line.</param>
/// <param name="Buckets">What is open by bucket, each zero or more; in the order of the policy's buckets.</param>
/// <param name="Credits">Unapplied credit that is not deducted from the buckets; negative only where a refunded payment was reversed.</param>
/// <param name="Disputed">How much of what is open is disputed: a memorandum, not part of any sum.</param>
public sealed record AgingRow(string Key, Currency Currency, ValueList<Money> Buckets, Money Credits, Money Disputed)
{
    /// <summary>What is open: the sum of the buckets.</summary>
    public Money Open => Money.Sum(Buckets, Currency);

    /// <summary>What is owed on balance: open less credits.</summary>
    public Money Total => Open - Credits;

    /// <summary>Group, buckets and credits, independent of the current culture.</summary>
    public override string ToString() => $"{Key}: {string.Join(" | ", Buckets)} | credits {Credits}";
}
