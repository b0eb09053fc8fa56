using System.Numerics;
using Cobranza.Aging;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Portfolios;

namespace Cobranza.Laws;

/// <summary>What aging a whole book at once promises: the figures of the single path, however the work is cut.</summary>
public sealed class PortfolioAgingLaws
{
    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries), typeof(LedgerArbitraries)])]
    [Trait("Law", "AG-16")]
    public bool The_figures_of_a_book_are_those_of_its_accounts_one_by_one(Book book, AgingPolicy policy)
    {
        var apart = policy.With(credits: CreditTreatment.Apart);
        var single = AgingReport.Of(Facts(book), apart, asOf: book.AsOf);
        var set = OpenItemSet.Of(book.AsOf, Facts(book), apart);
        var bulk = PortfolioAging.Of(set, apart.Buckets).Complete(set.Count, apart.Disputed);
        return bulk.Rows == single.Rows && bulk.Totals == single.Totals;
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-18")]
    public bool The_figures_of_rows_are_those_counted_without_limits(BookRows book, AgingBuckets buckets)
    {
        var report = PortfolioAging.Of(book.ToSet(), buckets).Complete(book.Items.Count);
        return report.Rows.Select(Open).SequenceEqual(Naive(book, buckets, row => row.Customer.Value))
            && report.Totals.Select(Open).SequenceEqual(Naive(book, buckets, _ => AgingReport.TotalKey));
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-16")]
    public bool However_the_rows_are_cut_and_merged_the_aging_is_the_same(
        BookRows book,
        AgingBuckets buckets,
        byte[] cuts
    )
    {
        var set = book.ToSet();
        int[] ends = [0, .. cuts.Select(cut => set.Count * cut / 255).Order(), set.Count];
        var parts = ends.Zip(ends.Skip(1), (start, end) => PortfolioAging.OfRows(set, buckets, start, end - start))
            .ToArray();
        var nothing = PortfolioAging.Nothing(book.AsOf, buckets);
        var credits = PortfolioAging.OfCredits(set, buckets);
        var whole = PortfolioAging.Of(set, buckets);
        return parts.Aggregate(nothing, (sum, part) => sum.Merge(part)).Merge(credits).Equals(whole)
            && Enumerable.Reverse(parts).Aggregate(credits, (sum, part) => part.Merge(sum)).Equals(whole);
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-4")]
    public bool Merging_books_is_the_same_in_any_order_and_grouping(
        BookRows a,
        BookRows b,
        BookRows c,
        AgingBuckets buckets
    )
    {
        var (x, y, z) = (Aged(a), Aged(b with { AsOf = a.AsOf }), Aged(c with { AsOf = a.AsOf }));
        return x.Merge(y).Equals(y.Merge(x))
            && x.Merge(y).Merge(z).Equals(x.Merge(y.Merge(z)))
            && x.Merge(PortfolioAging.Nothing(a.AsOf, buckets)).Equals(x)
            && x.Merge(y).GetHashCode() == y.Merge(x).GetHashCode();

        PortfolioAging Aged(BookRows book) => PortfolioAging.Of(book.ToSet(), buckets);
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-4")]
    public bool The_aging_of_two_books_together_is_that_of_one_book_with_the_rows_of_both(
        BookRows a,
        BookRows b,
        AgingBuckets buckets
    )
    {
        var both = new BookRows(a.AsOf, [.. a.Items, .. b.Items], [.. a.Credits, .. b.Credits]);
        var other = PortfolioAging.Of((b with { AsOf = a.AsOf }).ToSet(), buckets);
        return PortfolioAging.Of(a.ToSet(), buckets).Merge(other).Equals(PortfolioAging.Of(both.ToSet(), buckets));
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-11")]
    public bool The_order_of_the_rows_does_not_matter(BookRows book, AgingBuckets buckets)
    {
        var reversed = book with
        {
            Items = ValueList.From(book.Items.Reverse()),
            Credits = ValueList.From(book.Credits.Reverse()),
        };
        return PortfolioAging.Of(book.ToSet(), buckets).Equals(PortfolioAging.Of(reversed.ToSet(), buckets));
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-13")]
    public bool Customers_sum_to_the_totals_currency_by_currency(BookRows book, AgingBuckets buckets)
    {
        var report = PortfolioAging.Of(book.ToSet(), buckets).Complete(book.Items.Count);
        return report.Totals.All(total =>
        {
            var rows = report.Rows.Where(row => row.Currency == total.Currency).ToArray();
            return Money.Sum(rows.Select(row => row.Total), total.Currency) == total.Total
                && Enum.GetValues<AgingStatus>()
                    .All(status =>
                        Money.Sum(rows.Select(row => row.SumOf(status)), total.Currency) == total.SumOf(status)
                    );
        });
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries)])]
    public bool Figures_with_rows_missing_or_counted_twice_are_refused(BookRows book, AgingBuckets buckets)
    {
        var whole = PortfolioAging.Of(book.ToSet(), buckets);
        return Outcome.Throws<InvalidOperationException>(() => whole.Complete(book.Items.Count + 1))
            && (
                book.Items.IsEmpty
                || Outcome.AllThrow<InvalidOperationException>(
                    () => whole.Merge(whole).Complete(book.Items.Count),
                    () =>
                        PortfolioAging.OfRows(book.ToSet(), buckets, 0, book.Items.Count - 1).Complete(book.Items.Count)
                )
            );
    }

    [Fact]
    public void The_law_of_naive_counting_catches_a_bound_that_is_exclusive()
    {
        var day = new NodaTime.LocalDate(2026, 1, 31);
        var row = new OpenItemRow(CustomerId.Of("C-1"), day.PlusDays(-30), Money.Of(1m, Currency.Eur));
        var set = OpenItemSet.From(day, [row]);
        var right = PortfolioAging.Of(set, AgingBuckets.Of(30)).Complete(1);
        var wrong = PortfolioAging.Of(set, AgingBuckets.Of(29)).Complete(1);
        Assert.Equal(Naive(new(day, [row], []), AgingBuckets.Of(30), _ => "*"), right.Totals.Select(Open));
        Assert.NotEqual(right.Totals.Select(Open), wrong.Totals.Select(Open));
    }

    private static IEnumerable<(AccountBalance, CommitmentStatus)> Facts(Book book) =>
        book.Cases.Select(one =>
        {
            var balance = one.BalanceOn(book.AsOf);
            return (balance, CommitmentStatus.Of(one.Account, balance));
        });

    private static string Open(AgingRow row) =>
        $"{row.Key} {row.Currency}{row.Currency.MinorDigits} {string.Join(' ', row.Buckets.Select(bucket => bucket.MinorUnits))} "
        + $"{row.Credits.MinorUnits} {string.Join(' ', Held.Select(status => row.SumOf(status).MinorUnits))}";

    private static readonly AgingStatus[] Held = [AgingStatus.Disputed, AgingStatus.InPlan, AgingStatus.Promised];

    private static int MonthOf(NodaTime.LocalDate date) => (date.Year * 12) + date.Month;

    // Another way to the same figures: rows grouped as they come, ages compared with each bound.
    private static IEnumerable<string> Naive(BookRows book, AgingBuckets buckets, Func<OpenItemRow, string> key)
    {
        var cells = new SortedDictionary<string, BigInteger[]>(StringComparer.Ordinal);
        foreach (var row in book.Items)
        {
            var age =
                buckets.Unit == AgingUnit.Days
                    ? NodaTime.Period.DaysBetween(row.DueOn, book.AsOf)
                    : MonthOf(book.AsOf) - MonthOf(row.DueOn);
            var bucket = row.DueOn >= book.AsOf ? 0 : 1 + buckets.UpperBounds.Count(bound => age > bound);
            Add(key(row), row.Open, bucket);
            Add(key(row), row.Disputed, buckets.Count + 1);
            Add(key(row), row.InPlan, buckets.Count + 2);
            Add(key(row), row.Promised, buckets.Count + 3);
        }

        foreach (var credit in book.Credits)
        {
            var row = new OpenItemRow(credit.Customer, book.AsOf, credit.Amount.Currency.Units(1));
            Add(key(row), credit.Amount, buckets.Count);
        }

        return cells
            .Where(cell => cell.Value.Take(buckets.Count + 1).Any(sum => !sum.IsZero))
            .Select(cell => $"{cell.Key} {string.Join(' ', cell.Value)}");

        void Add(string line, Money amount, int column)
        {
            var name = $"{line} {amount.Currency}{amount.Currency.MinorDigits}";
            cells.TryAdd(name, [.. Enumerable.Repeat(BigInteger.Zero, buckets.Count + 4)]);
            cells[name][column] += amount.MinorUnits;
        }
    }
}
