using Cobranza.Aging;
using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Portfolios;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What looking back over a book promises.</summary>
public sealed class AgingHistoryLaws
{
    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries), typeof(LedgerArbitraries)])]
    public bool Every_day_of_a_history_is_the_aging_of_that_day(
        Book book,
        AgingPolicy policy,
        DatedAllocationOrders orders,
        byte[] offsets
    )
    {
        var accounts = book.Cases.Select(one => one.Account).ToArray();
        var days = offsets.Select(offset => book.AsOf.PlusDays(-offset)).ToArray();
        var history = AgingHistory.Of(accounts, orders, policy, days);
        return history.Reports.Select(report => report.AsOf).SequenceEqual(days.Distinct().Order())
            && history.Reports.All(report => report == AgingOn(accounts, orders, policy, report.AsOf));
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries), typeof(LedgerArbitraries)])]
    [Trait("Law", "AG-7")]
    public bool Asking_for_more_days_changes_no_other_day(Book book, AgingPolicy policy, DatedAllocationOrders orders)
    {
        var accounts = book.Cases.Select(one => one.Account).ToArray();
        var alone = AgingHistory.Of(accounts, orders, policy, [book.AsOf]);
        var among = AgingHistory.Of(
            accounts,
            orders,
            policy,
            AgingHistory.MonthEnds(book.AsOf.PlusMonths(2), 6).Append(book.AsOf)
        );
        return among.Reports.Contains(alone.Reports[0]);
    }

    [Law]
    public bool Month_ends_rise_month_by_month_and_finish_on_the_day(LocalDate asOf, byte count)
    {
        var months = 1 + (count % 24);
        if (asOf.Year < 4)
        {
            return true;
        }

        var ends = AgingHistory.MonthEnds(asOf, months);
        return ends.Count == months
            && ends[^1] == asOf
            && ends.SkipLast(1).All(end => end == DateAdjusters.EndOfMonth(end))
            && ends.Zip(ends.Skip(1)).All(pair => MonthNumber(pair.Second) - MonthNumber(pair.First) == 1);
    }

    private static int MonthNumber(LocalDate date) => (date.Year * 12) + date.Month;

    private static AgingReport AgingOn(
        IEnumerable<Receivables.Account> accounts,
        DatedAllocationOrders orders,
        AgingPolicy policy,
        LocalDate day
    ) =>
        AgingReport.Of(
            accounts.Select(account =>
            {
                var balance = AccountBalance.Of(account, day, orders);
                return (balance, CommitmentStatus.Of(account, balance));
            }),
            policy,
            asOf: day
        );
}
