using Cartera.Facts;
using Cobranza;
using Cobranza.Aging;
using Cobranza.Policies;
using Cobranza.Portfolios;
using NodaTime;

namespace Cartera.Reports;

/// <summary>How the book stood at the end of each of the last months: payments counted on their day, not as of today.</summary>
internal sealed class BookHistory
{
    private readonly DailyAgingReport _days;
    private readonly ValueList<LocalDate> _ends;

    private BookHistory(DailyAgingReport days, ValueList<LocalDate> ends) => (_days, _ends) = (days, ends);

    public ValueList<Currency> Currencies => _days.Currencies;

    public AgingBuckets Buckets => _days.Buckets;

    /// <summary>The as-of date and the ends of so many months before it.</summary>
    public static BookHistory Of(Portfolio portfolio, PolicyHistory policies, ViewDay day, int months)
    {
        // In the first years there are not so many months.
        var ends = AgingHistory.MonthEnds(day.AsOf, Math.Min(months + 1, (day.AsOf.Year - 1) * 12 + day.AsOf.Month));
        var policy = policies.InForceOn(day.AsOf).Aging;
        policy = new(policy.Buckets, policy.Basis, policy.Credits, policy.Scope, DisputedTreatment.InBuckets);
        var postings = PostingSet.Of(
            portfolio.Customers.Select(customer => customer.Account),
            policies.AllocationOrders(),
            policy,
            ends[0],
            day.AsOf,
            day.KnownOn
        );
        return new(postings.History(policy.Buckets, ends[0], day.AsOf).Complete(postings.Count), ends);
    }

    /// <summary>The oldest first.</summary>
    public List<AgingMonth> MonthsIn(Currency currency) =>
        [
            .. _ends.Select(day => new AgingMonth(
                day,
                _days.Currencies.Contains(currency)
                    ? [.. _days.Units(day, currency).ToArray().Select(units => Money.OfMinor(units, currency))]
                    : [.. Enumerable.Repeat(Money.Zero(currency), Buckets.Count)]
            )),
        ];
}
