using System.Numerics;
using Cobranza.Aging;
using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Portfolios;
using Cobranza.Receivables;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What the history of a book promises: each day as it was, however the postings lie and the work is shared out.</summary>
public sealed class PostingHistoryLaws
{
    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries), typeof(LedgerArbitraries)])]
    [Trait("Law", "AG-7")]
    public bool The_history_of_a_book_is_its_aging_on_each_day(
        Book book,
        AgingPolicy policy,
        DatedAllocationOrders orders,
        byte start,
        byte days
    )
    {
        var shown = policy.With(disputed: DisputedTreatment.InBuckets);
        Account[] accounts = [.. book.Cases.Select(one => one.Account)];
        var from = AccountBuilder.Start.PlusDays(start - 40);
        var to = from.PlusDays(days % 8);
        var limited = PostingSet.Of(accounts, orders, shown, from, to);
        var whole = PostingSet.Of(accounts, orders, shown);
        var history = limited.History(shown.Buckets, from, to).Complete(limited.Count);
        var same = whole.History(shown.Buckets, from, to).Complete(whole.Count);
        return Enumerable
            .Range(0, history.Days)
            .Select(from.PlusDays)
            .All(day =>
            {
                var single = Shown(AgingOn(accounts, orders, shown, day).Totals);
                return history.On(day) == single && same.On(day) == single;
            });
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries), typeof(LedgerArbitraries)])]
    [Trait("Law", "AG-7")]
    public bool The_history_known_on_a_day_is_what_its_agings_were_then(
        Book book,
        AgingPolicy policy,
        DatedAllocationOrders orders,
        byte start,
        byte known
    )
    {
        var shown = policy.With(disputed: DisputedTreatment.InBuckets);
        Account[] accounts = [.. book.Cases.Select(one => one.Account)];
        var from = AccountBuilder.Start.PlusDays(start - 40);
        var knownOn = AccountBuilder.Start.PlusDays(known - 20);
        var postings = PostingSet.Of(accounts, orders, shown, knownOn: knownOn);
        var history = postings.History(shown.Buckets, from, from.PlusDays(3)).Complete(postings.Count);
        return Enumerable
            .Range(0, history.Days)
            .Select(from.PlusDays)
            .All(day => history.On(day) == Shown(AgingKnownOn(accounts, orders, shown, day, knownOn).Totals));
    }

    [Law(Arbitrary = [typeof(PostingArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-18")]
    public bool Each_day_counts_what_was_posted_by_its_end(PostingBook book, AgingBuckets buckets)
    {
        var naive = book.Days.Select(day => NaiveDays.Totals(book, buckets, day)).ToArray();
        return new[] { book.ToSet(), book.ToOrderedSet() }.All(set =>
        {
            var history = set.History(buckets, book.From, book.To);
            if (!NaiveDays.Fits(naive))
            {
                return Outcome.Throws<AmountOverflowException>(() => history.Complete(book.Count));
            }

            var report = history.Complete(book.Count);
            return book
                .Days.Zip(naive)
                .All(day => NaiveDays.Text(report.On(day.First)).SequenceEqual(NaiveDays.Text(day.Second)));
        });
    }

    [Law(Arbitrary = [typeof(PostingArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-16")]
    public bool However_many_share_the_work_the_history_is_the_same(
        PostingBook book,
        AgingBuckets buckets,
        Workers workers
    )
    {
        var alone = book.ToSet().History(buckets, book.From, book.To);
        return alone.Equals(book.ToSet().History(buckets, book.From, book.To, workers))
            && alone.Equals(book.ToOrderedSet().History(buckets, book.From, book.To, workers));
    }

    [Law(Arbitrary = [typeof(PostingArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-11")]
    public bool The_order_of_the_postings_does_not_matter(PostingBook book, AgingBuckets buckets)
    {
        var reversed = PostingSet.From(book.Rows.Reverse(), book.Credits.Reverse());
        return reversed.History(buckets, book.From, book.To).Equals(book.ToSet().History(buckets, book.From, book.To));
    }

    [Law(Arbitrary = [typeof(PostingArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-4")]
    public bool Histories_of_parts_of_a_ledger_merge_to_that_of_the_whole_in_any_order(
        PostingBook a,
        PostingBook b,
        PostingBook c,
        AgingBuckets buckets
    )
    {
        var (x, y, z) = (History(a), History(b), History(c));
        var together = PostingSet.From([.. a.Rows, .. b.Rows, .. c.Rows], [.. a.Credits, .. b.Credits, .. c.Credits]);
        var whole = together.History(buckets, a.From, a.To);
        return x.Merge(y).Merge(z).Equals(whole)
            && z.Merge(x.Merge(y)).Equals(whole)
            && x.Merge(y.Merge(z)).Equals(whole)
            && x.Merge(DailyAging.Nothing(y)).Equals(x)
            && DailyAging.Nothing(x).Merge(x).Equals(x)
            && x.Merge(y).GetHashCode() == y.Merge(x).GetHashCode()
            && a.ToSet().With(b.ToSet()).With(c.ToSet()).History(buckets, a.From, a.To).Equals(whole);

        DailyAging History(PostingBook book) => book.ToSet().History(buckets, a.From, a.To);
    }

    [Law(Arbitrary = [typeof(PostingArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-7")]
    public bool A_later_posting_changes_no_earlier_day(PostingBook book, AgingBuckets buckets)
    {
        var seen = PostingSet.From(
            book.Rows.Where(row => row.PostedOn <= book.To),
            book.Credits.Where(row => row.PostedOn <= book.To)
        );
        var unseen = PostingSet.From(
            book.Rows.Where(row => row.PostedOn > book.To),
            book.Credits.Where(row => row.PostedOn > book.To)
        );
        var nothing = unseen.History(buckets, book.From, book.To).Complete(unseen.Count);
        return book.Days.All(day => nothing.On(day).IsEmpty)
            && seen.History(buckets, book.From, book.To)
                .Merge(unseen.History(buckets, book.From, book.To))
                .Equals(book.ToSet().History(buckets, book.From, book.To));
    }

    [Law(Arbitrary = [typeof(PostingArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-13")]
    public bool Buckets_less_credits_are_all_that_was_posted(PostingBook book, AgingBuckets buckets)
    {
        if (!NaiveDays.Fits(book.Days.Select(day => NaiveDays.Totals(book, buckets, day))))
        {
            return true;
        }

        var report = book.ToSet().History(buckets, book.From, book.To).Complete(book.Count);
        return book.Days.All(day =>
            report.Currencies.All(currency =>
            {
                var open = BigInteger.Zero;
                foreach (var units in report.Units(day, currency))
                {
                    open += units;
                }

                var posted = book.Rows.Where(row => row.PostedOn <= day && row.Change.Currency == currency);
                var credited = book.Credits.Where(row => row.PostedOn <= day && row.Change.Currency == currency);
                return open - report.Credits(day, currency).MinorUnits
                    == Sum(posted.Select(row => row.Change)) - Sum(credited.Select(row => row.Change));
            })
        );
    }

    [Law(Arbitrary = [typeof(PostingArbitraries), typeof(AgingArbitraries)])]
    public bool Columns_that_are_wrapped_give_the_history_of_their_rows(PostingBook book, AgingBuckets buckets)
    {
        var whole = book.ToSet();
        var sets = book
            .Rows.Select(row => row.Change.Currency)
            .Concat(book.Credits.Select(row => row.Change.Currency))
            .Distinct()
            .Select(currency => Wrapped(book, currency))
            .ToArray();
        return sets.Length == 0
            || sets.Aggregate((set, other) => set.With(other))
                .History(buckets, book.From, book.To)
                .Equals(whole.History(buckets, book.From, book.To));
    }

    [Law(Arbitrary = [typeof(PostingArbitraries), typeof(AgingArbitraries)])]
    public bool A_history_with_postings_missing_or_counted_twice_is_refused(PostingBook book, AgingBuckets buckets)
    {
        var whole = book.ToSet().History(buckets, book.From, book.To);
        return Outcome.Throws<InvalidOperationException>(() => whole.Complete(book.Count + 1))
            && (
                book.Items.IsEmpty
                || Outcome.Throws<InvalidOperationException>(() => whole.Merge(whole).Complete(book.Count))
            );
    }

    private static BigInteger Sum(IEnumerable<Money> amounts) =>
        amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount.MinorUnits);

    private static PostingSet Wrapped(PostingBook book, Currency currency)
    {
        PostingRow[] rows = [.. book.Rows.Where(row => row.Change.Currency == currency)];
        CreditPostingRow[] credits = [.. book.Credits.Where(row => row.Change.Currency == currency)];
        return PostingSet.Wrap(
            currency,
            rows.Select(row => DayNumber.Of(row.PostedOn)).ToArray(),
            rows.Select(row => DayNumber.Of(row.CountedFrom)).ToArray(),
            rows.Select(row => row.Change.MinorUnits).ToArray(),
            credits.Select(row => DayNumber.Of(row.PostedOn)).ToArray(),
            credits.Select(row => row.Change.MinorUnits).ToArray()
        );
    }

    // A history does not tell statuses apart.
    private static ValueList<AgingRow> Shown(IEnumerable<AgingRow> totals) =>
        [.. totals.Select(row => new AgingRow(row.Key, row.Currency, row.Aged, row.Credits))];

    private static AgingReport AgingOn(
        IEnumerable<Account> accounts,
        DatedAllocationOrders orders,
        AgingPolicy policy,
        LocalDate day
    ) => AgingHistory.Of(accounts, orders, policy, [day]).Reports[0];

    private static AgingReport AgingKnownOn(
        IEnumerable<Account> accounts,
        DatedAllocationOrders orders,
        AgingPolicy policy,
        LocalDate day,
        LocalDate knownOn
    ) =>
        AgingReport.Of(
            accounts.Select(account =>
            {
                var balance = AccountBalance.Of(account, day, orders, knownOn);
                return (balance, CommitmentStatus.Of(account, balance));
            }),
            policy,
            asOf: day
        );
}
