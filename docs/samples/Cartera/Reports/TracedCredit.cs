using Cartera.Facts;
using Cobranza;
using Cobranza.Balances;
using Cobranza.Policies;
using Cobranza.Statements;

namespace Cartera.Reports;

/// <summary>Where the money of one payment or other credit is.</summary>
internal sealed record TracedCredit(Who Who, ViewDay Day, PaymentTrace Trace)
{
    /// <summary>The customer of a payment or other credit; null when the file has none of that number.</summary>
    public static CustomerFile? Find(Portfolio portfolio, string credit) =>
        portfolio.Customers.FirstOrDefault(file =>
            file.Account.Entries.Any(entry => entry.Id.Value == credit && PaymentTrace.IsCredit(file.Account, entry))
        );

    /// <summary>The trace, or null where the credit is dated or recorded later.</summary>
    public static TracedCredit? Of(CustomerFile file, PolicyHistory policies, ViewDay day, string credit)
    {
        var account = file.Account;
        var balance = AccountBalance.Of(account, day.AsOf, policies.AllocationOrders(), day.KnownOn);
        return PaymentTrace.TryOf(account, balance, EntryId.Of(credit)) is { } trace
            ? new(new(account.Customer.Value, file.Name, file.Country), day, trace)
            : null;
    }
}
