using Cartera.Facts;
using Cartera.Running;
using Cobranza.Assessments;
using Cobranza.Policies;

namespace Cartera.Reports;

/// <summary>Finds the reasons of one late charge; the report itself keeps none, see <see cref="Person"/>.</summary>
internal static class LateChargeReason
{
    /// <summary>The document as assessed for the report; null when none of that number was issued by the as-of date.</summary>
    public static ReceivableAssessment? Of(Portfolio portfolio, PolicyHistory policies, ViewDay day, string document)
    {
        var customer = portfolio.Customers.FirstOrDefault(customer =>
            customer.Account.Receivables.Any(item => item.Id.Value == document)
        );
        return customer is null
            ? null
            : AccountAssessment
                .Of(customer.Account, PolicyFile.Covering(policies, portfolio).Policies, day.AsOf, day.KnownOn)
                .Items.FirstOrDefault(item => item.Item.Id.Value == document);
    }
}
