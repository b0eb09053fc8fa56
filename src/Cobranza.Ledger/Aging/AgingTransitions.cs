using Cobranza.Balances;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Aging;

/// <summary>What happened to the aging of a portfolio between two days: the transition matrix (matriz de transición), currency by currency.</summary>
/// <remarks>Everything open counts, what is disputed or promised too; unapplied credit is no part of it.</remarks>
public sealed record AgingTransitions
{
    private AgingTransitions(LocalDate from, LocalDate to, AgingPolicy policy, ValueList<TransitionMatrix> matrices) =>
        (From, To, Policy, Matrices) = (from, to, policy, matrices);

    /// <summary>The first day, at whose end the rows are judged.</summary>
    public LocalDate From { get; }

    /// <summary>The second day, at whose end the columns are judged.</summary>
    public LocalDate To { get; }

    /// <summary>How the balances were sorted by age, on both days.</summary>
    public AgingPolicy Policy { get; }

    /// <summary>One matrix for each currency in which something is open on either day, by code.</summary>
    public ValueList<TransitionMatrix> Matrices { get; }

    /// <summary>The movements of a portfolio between the days of two balances.</summary>
    /// <param name="accounts">At least one account with its balance on the first and on the second day; in any order, read once.</param>
    /// <param name="policy">How balances are sorted by age.</param>
    /// <exception cref="ArgumentException">There are no accounts; balances are of another customer, of different days or in the wrong order, or an item
    /// of the first day is missing on the second; or the policy nets credits, which would move amounts that nobody moved.</exception>
    public static AgingTransitions Of(
        IEnumerable<(Account Account, AccountBalance Before, AccountBalance After)> accounts,
        AgingPolicy policy
    )
    {
        Guard.NotNull(accounts);
        if (Guard.NotNull(policy).Credits != CreditTreatment.Apart)
        {
            throw new ArgumentException("must keep credits apart, or netting would look like payment", nameof(policy));
        }

        var sums = new TransitionSums(policy);
        (LocalDate From, LocalDate To)? days = null;
        foreach (var (account, before, after) in accounts)
        {
            Guard.NotNull(account, nameof(accounts));
            Guard.NotNull(before, nameof(accounts));
            Guard.NotNull(after, nameof(accounts));
            days ??= (before.AsOf, after.AsOf);
            if ((before.AsOf, after.AsOf) != days || after.AsOf < before.AsOf)
            {
                throw new ArgumentException(
                    $"must all be from {Guard.Text(days.Value.From)} to a later {Guard.Text(days.Value.To)}, but '{account.Customer}' is from {Guard.Text(before.AsOf)} to {Guard.Text(after.AsOf)}",
                    nameof(accounts)
                );
            }

            sums.Add(account, before, after);
        }

        return days is { } period
            ? new(period.From, period.To, policy, sums.ToMatrices())
            : throw new ArgumentException("must hold an account", nameof(accounts));
    }

    /// <summary>The matrix of a currency, or null if nothing is open in it on either day.</summary>
    public TransitionMatrix? In(Currency currency) => Matrices.FirstOrDefault(matrix => matrix.Currency == currency);

    /// <summary>The days and the currencies, independent of the current culture.</summary>
    public override string ToString() =>
        $"Transitions from {Guard.Text(From)} to {Guard.Text(To)}: {string.Join(", ", Matrices.Select(matrix => matrix.Currency))}";
}
