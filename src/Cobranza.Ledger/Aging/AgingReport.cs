using Cobranza.Balances;
using Cobranza.Commitments;
using NodaTime;

namespace Cobranza.Aging;

/// <summary>An aging (antigüedad de saldos): open balances of any number of customers by group, currency and age.</summary>
/// <remarks>
/// <para>Conserved: in every grouping the buckets, and what stands apart as disputed, less the credits sum to the net balance,
/// currency by currency. Currencies are never added. Lines on which nothing is open and no credit stands do not appear.</para>
/// <para>Credits netted oldest first are deducted inside one account, before grouping; so reports of disjoint portfolios can be
/// merged under every policy.</para>
/// </remarks>
public sealed record AgingReport
{
    /// <summary>The key of the lines in <see cref="Totals"/>.</summary>
    public const string TotalKey = "*";

    /// <summary>The key of credits, in a report by a key of one's own that says nothing about credits.</summary>
    public const string NoKey = "";

    private AgingReport(LocalDate asOf, AgingPolicy policy, ValueList<AgingRow> rows, ValueList<AgingRow> totals) =>
        (AsOf, Policy, Rows, Totals) = (asOf, policy, rows, totals);

    /// <summary>The day at whose end everything is judged.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How the balances were sorted by age.</summary>
    public AgingPolicy Policy { get; }

    /// <summary>One line for each group and currency, by key and then by currency code.</summary>
    public ValueList<AgingRow> Rows { get; }

    /// <summary>One line for each currency, by code: the sums of <see cref="Rows"/>; none where they come to nothing in every column.</summary>
    public ValueList<AgingRow> Totals { get; }

    /// <summary>The aging of a portfolio.</summary>
    /// <param name="accounts">Each account's balance with its commitments, all as of one day; in any order, read once.</param>
    /// <param name="policy">How balances are sorted by age.</param>
    /// <param name="key">The group of an item: any text; the customer's id if not given.</param>
    /// <param name="creditKey">The group of an unapplied credit; the customer's id if no key is given either, else <see cref="NoKey"/>.</param>
    /// <param name="asOf">The day, needed only where there may be no accounts.</param>
    /// <exception cref="ArgumentException">The accounts are as of different days, or there are none and no day is given.</exception>
    /// <exception cref="InvalidOperationException">A key of your own is missing (null).</exception>
    public static AgingReport Of(
        IEnumerable<(AccountBalance Balance, CommitmentStatus Commitments)> accounts,
        AgingPolicy policy,
        Func<ItemBalance, string>? key = null,
        Func<UnappliedCredit, string>? creditKey = null,
        LocalDate? asOf = null
    ) =>
        Of(
            accounts,
            policy,
            AgingGrouping.By(
                key is null ? "customer" : "key",
                key is null ? (customer, _) => customer.Value : (_, item) => key(item),
                creditKey is not null ? (_, credit) => creditKey(credit)
                    : key is null ? (customer, _) => customer.Value
                    : (_, _) => NoKey
            ),
            asOf
        );

    /// <summary>The aging of a portfolio by parent, segment, or whatever its lines are to be.</summary>
    /// <param name="accounts">Each account's balance with its commitments, all as of one day; in any order, read once.</param>
    /// <param name="policy">How balances are sorted by age.</param>
    /// <param name="grouping">What the lines are.</param>
    /// <param name="asOf">The day, needed only where there may be no accounts.</param>
    /// <exception cref="ArgumentException">The accounts are as of different days, or there are none and no day is given.</exception>
    /// <exception cref="InvalidOperationException">A key of your own is missing (null).</exception>
    public static AgingReport Of(
        IEnumerable<(AccountBalance Balance, CommitmentStatus Commitments)> accounts,
        AgingPolicy policy,
        AgingGrouping grouping,
        LocalDate? asOf = null
    )
    {
        Guard.NotNull(accounts);
        Guard.NotNull(grouping);
        var sums = new AgingSums(Guard.NotNull(policy));
        var day = Guard.OptionalDate(asOf);
        foreach (var (balance, commitments) in accounts)
        {
            var found = Guard.NotNull(balance, nameof(accounts)).AsOf;
            day ??= found;
            if (found != day || Guard.NotNull(commitments, nameof(accounts)).AsOf != day)
            {
                throw new ArgumentException(
                    $"must all be as of {Guard.Text(day.Value)}, but '{balance.Customer}' is as of {Guard.Text(found)}",
                    nameof(accounts)
                );
            }

            sums.Add(AgedAccount.Of(balance, commitments, policy), grouping);
        }

        return Of(
            day ?? throw new ArgumentException("must hold an account, or asOf must be given", nameof(accounts)),
            policy,
            sums
        );
    }

    /// <summary>The aging of two disjoint portfolios together; in any order the result is the same.</summary>
    /// <param name="other">A report as of the same day, under an equal policy.</param>
    /// <exception cref="ArgumentException">The day or the policy differs.</exception>
    public AgingReport Merge(AgingReport other)
    {
        Guard.NotNull(other);
        if (other.AsOf != AsOf || other.Policy != Policy)
        {
            throw new ArgumentException(
                $"must be as of {Guard.Text(AsOf)} under an equal policy; it is as of {Guard.Text(other.AsOf)}",
                nameof(other)
            );
        }

        var sums = new AgingSums(Policy);
        foreach (var row in Rows.Concat(other.Rows))
        {
            sums.Add(row.Key, row);
        }

        return Of(AsOf, Policy, sums);
    }

    /// <summary>The totals of a currency, all zero if it does not occur.</summary>
    /// <exception cref="ArgumentException">The currency is missing.</exception>
    public AgingRow TotalIn(Currency currency) =>
        Totals.FirstOrDefault(row => row.Currency == currency)
        ?? new AgingSum(currency, Policy.Buckets.Count).ToRow(TotalKey, Policy.Disputed);

    /// <summary>The same aging in one reporting currency, beside the original.</summary>
    /// <param name="currency">The reporting currency.</param>
    /// <param name="rates">The rates; that of a pair is the latest dated on the day or before it. Nothing is inverted or crossed.</param>
    /// <param name="rounding">How each cell becomes money.</param>
    /// <param name="ratesOn">The day whose rates are used; the as-of date if not given.</param>
    /// <exception cref="ArgumentException">The currency is missing, or a rate is: the message names the pair and the day.</exception>
    /// <exception cref="AmountOverflowException">A converted amount does not fit in <see cref="Money"/>.</exception>
    public ConvertedAging ConvertTo(
        Currency currency,
        ExchangeRates rates,
        Rounding rounding,
        LocalDate? ratesOn = null
    ) => ConvertedAging.Of(this, currency, rates, rounding, Guard.OptionalDate(ratesOn) ?? AsOf);

    /// <summary>Date and totals, independent of the current culture.</summary>
    public override string ToString() =>
        Guard.Text($"Aging as of {Guard.Text(AsOf)}, {Rows.Count} lines; {string.Join("; ", Totals)}");

    private static AgingReport Of(LocalDate asOf, AgingPolicy policy, AgingSums sums)
    {
        var rows = sums.ToRows();
        var totals = new AgingSums(policy);
        foreach (var row in rows)
        {
            totals.Add(TotalKey, row);
        }

        return new(asOf, policy, rows, totals.ToRows());
    }
}
