using Cobranza.Commitments;
using Cobranza.Credit;

namespace Cobranza.Assessments;

/// <summary>The standing for new credit in each currency of an account.</summary>
internal static class CreditReview
{
    public static ValueList<CreditStanding> Of(AccountReview review, ValueList<ReceivableAssessment> items)
    {
        var oldest = items.Where(item => item.IsOverdue).Select(item => item.DaysPastDue).DefaultIfEmpty(0).Max();
        var broken = review.Commitments.Promises.Count(promise => promise.IsBroken);
        var held = HoldHistory.StoodBefore(review);
        var standings = new List<CreditStanding>();
        foreach (var currency in review.Balance.Currencies)
        {
            var facts = new CreditFacts(Exposure(review, items, currency), oldest, broken, held);
            var credit = review.Policy.Credit;
            standings.Add(
                new(facts, credit.LimitIn(currency), credit.Decide(facts, Money.Zero(currency), review.AsOf))
            );
        }

        return ValueList.From(standings);
    }

    private static Money Exposure(AccountReview review, ValueList<ReceivableAssessment> items, Currency currency) =>
        review.Policy.Disputes.Exposure == DisputedExposure.LeftOut
            ? Money.Sum(items.Where(item => item.Open.Currency == currency).Select(item => item.Undisputed), currency)
            : review.Balance.Open(currency);
}
