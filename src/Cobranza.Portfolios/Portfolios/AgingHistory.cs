using Cobranza.Aging;
using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Portfolios;

/// <summary>The agings of a book on several days, each as it stood at the end of that day.</summary>
/// <remarks>
/// <para>Balances are derived from dated entries, so a past month's aging is the same today as it was then, unless an entry was dated back.</para>
/// <para>Counted account by account and line by line. The totals of every day of a range come quicker from a <see cref="PostingSet"/>, with the
/// same figures.</para>
/// </remarks>
public sealed record AgingHistory
{
    /// <summary>Most days of one history: 1,200 (our choice: a hundred years of months).</summary>
    public const int MaxDays = 1_200;

    private AgingHistory(ValueList<AgingReport> reports) => Reports = reports;

    /// <summary>One aging for each day, the earliest first.</summary>
    public ValueList<AgingReport> Reports { get; }

    /// <summary>The agings of accounts on the given days.</summary>
    /// <param name="accounts">The facts.</param>
    /// <param name="orders">How payments are allocated.</param>
    /// <param name="policy">How balances are sorted by age.</param>
    /// <param name="days">The days, in any order; one given twice counts once. At most <see cref="MaxDays"/>.</param>
    /// <exception cref="ArgumentException">Something is missing, or there are too many days.</exception>
    public static AgingHistory Of(
        IEnumerable<Account> accounts,
        DatedAllocationOrders orders,
        AgingPolicy policy,
        IEnumerable<LocalDate> days
    )
    {
        ValueList<Account> book = ValueList.From(Guard.NotNull(accounts));
        Guard.NotNull(orders);
        Guard.NotNull(policy);
        var distinct = Guard.NotNull(days).Select(day => Guard.Date(day, nameof(days))).Distinct().Order().ToArray();
        return distinct.Length <= MaxDays
            ? new([.. distinct.Select(day => AgingOn(book, orders, policy, day))])
            : throw new ArgumentException(
                Guard.Text($"must be at most {MaxDays} days; there are {distinct.Length}"),
                nameof(days)
            );
    }

    /// <summary>The last days of so many months, ending with the day itself.</summary>
    /// <param name="asOf">The last day of the history.</param>
    /// <param name="months">How many days, from 1 to <see cref="MaxDays"/>: the day itself and the month ends before it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range, or leads before the year 1.</exception>
    public static ValueList<LocalDate> MonthEnds(LocalDate asOf, int months)
    {
        Guard.Date(asOf);
        Guard.InRange(months, 1, MaxDays);
        return
        [
            .. Enumerable
                .Range(1, months - 1)
                .Reverse()
                // From the day itself, not from the month end before: each month's own last day.
                .Select(back => DateAdjusters.EndOfMonth(Guard.PlusMonths(asOf, -back, nameof(months)))),
            asOf,
        ];
    }

    /// <summary>The days of the history, independent of the current culture.</summary>
    public override string ToString() => string.Join(", ", Reports.Select(report => Guard.Text(report.AsOf)));

    private static AgingReport AgingOn(
        ValueList<Account> book,
        DatedAllocationOrders orders,
        AgingPolicy policy,
        LocalDate day
    ) =>
        AgingReport.Of(
            book.Select(account =>
            {
                var balance = AccountBalance.Of(account, day, orders);
                return (balance, CommitmentStatus.Of(account, balance));
            }),
            policy,
            asOf: day
        );
}
