using Cartera.Facts;
using Cartera.Printing;
using Cartera.Problems;
using Cartera.Reports;
using Cobranza;
using Cobranza.Policies;

namespace Cartera.Running;

/// <summary>What is printed instead of the report: a reason, a statement, or a trace.</summary>
internal static class Answers
{
    /// <summary>What to print, or null for the report; or why it cannot be answered.</summary>
    public static (Action<Layout>? Print, Phrase? Problem) To(
        Options options,
        Portfolio portfolio,
        PolicyHistory policies,
        ViewDay day
    ) =>
        options switch
        {
            { Why: { } document } => Why(document, portfolio, policies, day),
            { Statement: { } customer } => Statement(customer, options, portfolio, policies, day),
            { Trace: { } credit } => Trace(credit, portfolio, policies, day),
            { History: { } months } => History(months, portfolio, policies, day),
            _ => (null, null),
        };

    private static (Action<Layout>? Print, Phrase? Problem) History(
        int months,
        Portfolio portfolio,
        PolicyHistory policies,
        ViewDay day
    )
    {
        var history = BookHistory.Of(portfolio, PolicyFile.Covering(policies, portfolio).Policies, day, months);
        return (layout => HistorySection.Print(history, day, layout), null);
    }

    private static (Action<Layout>? Print, Phrase? Problem) Why(
        string document,
        Portfolio portfolio,
        PolicyHistory policies,
        ViewDay day
    ) =>
        LateChargeReason.Of(portfolio, policies, day, document) is { } explained
            ? (layout => WhySection.Print(explained, day, layout), null)
            : (null, Usage.NoSuchDocument(document, day));

    private static (Action<Layout>? Print, Phrase? Problem) Statement(
        string customer,
        Options options,
        Portfolio portfolio,
        PolicyHistory policies,
        ViewDay day
    )
    {
        if (options.From is { } from && from > day.AsOf)
        {
            return (null, Usage.BeginsTooLate(from, day.AsOf));
        }

        var found = CustomerStatement.Find(portfolio, customer);

        if (found.Count != 1)
        {
            var codes = found.Select(file => Words.Clean(file.Account.Customer.Value));
            return (null, found.Count == 0 ? Usage.NoSuchCustomer(customer) : Usage.SeveralCustomers(customer, codes));
        }

        var statement = CustomerStatement.Of(found[0], policies, day, options.From);
        return (layout => StatementSections.Print(statement, layout), null);
    }

    private static (Action<Layout>? Print, Phrase? Problem) Trace(
        string credit,
        Portfolio portfolio,
        PolicyHistory policies,
        ViewDay day
    ) =>
        TracedCredit.Find(portfolio, credit) is not { } file ? (null, Usage.NoSuchCredit(credit))
        : TracedCredit.Of(file, policies, day, credit) is { } traced
            ? (layout => TraceSection.Print(traced, layout), null)
        : (null, Usage.CreditNotInView(credit, day));
}
