using Cobranza.Aging;
using Cobranza.Balances;
using Cobranza.Commitments;

namespace Cobranza.Laws;

/// <summary>Short words for aging what was made up.</summary>
internal static class Agings
{
    public static AgingStatus[] Statuses { get; } = Enum.GetValues<AgingStatus>();

    public static (AccountBalance, CommitmentStatus) Facts(this AccountCase one) => (one.Balance, one.Commitments);

    public static AgingReport Age(this AgingPolicy policy, params AccountCase[] cases) =>
        AgingReport.Of(cases.Select(Facts), policy);

    public static AgedAccount Aged(this AccountCase one, AgingPolicy policy) =>
        AgedAccount.Of(one.Balance, one.Commitments, policy);

    public static Money Sum(this IEnumerable<Money> amounts, Currency currency) => Money.Sum(amounts, currency);

    /// <summary>Whether the statuses of each line sum to what is open, and the columns to the net balance.</summary>
    public static bool HoldsTogether(AgingRow row) =>
        Enumerable
            .Range(0, row.Aged.Count)
            .All(i =>
                Statuses.Select(status => row.BucketsOf(status)[i]).Sum(row.Currency) == row.Aged[i]
                && Statuses.All(status => !row.BucketsOf(status)[i].IsNegative)
            )
        && row.Buckets.Sum(row.Currency) + row.DisputedApart - row.Credits == row.Total
        && row.Aged.Sum(row.Currency) - row.Credits == row.Total;
}
