using Cartera.Facts;
using Cobranza.Aging;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Policies;
using Cobranza.Statements;
using NodaTime;

namespace Cartera.Reports;

/// <summary>The statement of account of one customer.</summary>
/// <param name="Who">The customer.</param>
/// <param name="Day">The day at whose end it is judged.</param>
/// <param name="OpenItems">What is open.</param>
/// <param name="Movements">Balance carried forward with every movement of the period, where one was asked for.</param>
internal sealed record CustomerStatement(
    Who Who,
    ViewDay Day,
    OpenItemStatement OpenItems,
    BalanceForwardStatement? Movements
)
{
    /// <summary>The customers with this code, or else with this name whatever its case.</summary>
    public static IReadOnlyList<CustomerFile> Find(Portfolio portfolio, string customer)
    {
        var byCode = portfolio.Customers.Where(file => file.Account.Customer.Value == customer).ToList();
        return byCode.Count > 0
            ? byCode
            :
            [
                .. portfolio.Customers.Where(file =>
                    string.Equals(file.Name, customer, StringComparison.OrdinalIgnoreCase)
                ),
            ];
    }

    public static CustomerStatement Of(CustomerFile file, PolicyHistory policies, ViewDay day, LocalDate? from)
    {
        var (account, orders) = (file.Account, policies.AllocationOrders());
        var balance = AccountBalance.Of(account, day.AsOf, orders, day.KnownOn);
        var aging = policies.InForceOn(day.AsOf).Aging;
        return new(
            new(account.Customer.Value, file.Name, file.Country),
            day,
            OpenItemStatement.Of(balance, CommitmentStatus.Of(account, balance), aging),
            from is { } first
                ? BalanceForwardStatement.Of(
                    account,
                    first,
                    day.AsOf,
                    orders,
                    day.KnownOn,
                    ClosedOn(first, day.KnownOn)
                )
                : null
        );
    }

    // The period before was closed on its last day: what was entered later is late, even if it is dated earlier.
    private static LocalDate ClosedOn(LocalDate from, LocalDate? knownOn) =>
        knownOn is { } known ? LocalDate.Min(known, from.PlusDays(-1)) : from.PlusDays(-1);
}
