using Cobranza.Aging;
using Cobranza.Portfolios;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What looking at the balances of one day from other days promises.</summary>
public sealed class DailyAgingLaws
{
    // Far from each other, so that the days between are not held.
    private static readonly LocalDate[] Wild = [new(1, 1, 2), new(1199, 3, 1), new(9999, 12, 31)];

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-16")]
    public bool Each_day_of_a_range_is_a_count_of_that_day(BookRows book, AgingBuckets buckets, short start, byte days)
    {
        var from = book.AsOf.PlusDays(start % 400);
        var to = from.PlusDays(days % 100);
        var report = book.ToSet().Daily(buckets, from, to).Complete(book.Items.Count);
        return Days(from, to).All(day => NaiveDays.Text(report.On(day)).SequenceEqual(Naive(book, buckets, day)));
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-16")]
    public bool Totals_are_the_same_whether_the_set_is_prepared_or_not(
        BookRows book,
        AgingBuckets buckets,
        short offset
    )
    {
        var day = book.AsOf.PlusDays(offset);
        var (set, prepared) = (book.ToSet(), book.ToSet());
        prepared.PrepareByDay();
        return prepared.Totals(buckets, day).Equals(set.Totals(buckets, day));
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries)])]
    public bool Rows_due_in_other_ages_change_nothing_else(BookRows book, AgingBuckets buckets, byte days)
    {
        var (from, to) = (book.AsOf, book.AsOf.PlusDays(days % 60));
        var wild = Only(book, Wild.Select(due => Row(due, Currency.Eur.Units(7))));
        var daily = Together(book, wild).ToSet().Daily(buckets, from, to);
        return daily.Equals(book.ToSet().Daily(buckets, from, to).Merge(wild.ToSet().Daily(buckets, from, to)))
            && Days(from, to)
                .All(day =>
                    NaiveDays
                        .Text(daily.Complete(book.Items.Count + wild.Items.Count).On(day))
                        .SequenceEqual(Naive(Together(book, wild), buckets, day))
                );
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries)])]
    public bool Sums_beyond_64_bits_on_the_way_change_nothing_else(BookRows book, AgingBuckets buckets, byte days)
    {
        // Each fits alone, in buckets of their own; together they do not.
        var (from, to) = (book.AsOf.PlusDays(1), book.AsOf.PlusDays(1 + (days % 60)));
        var large = Only(
            book,
            [
                Row(new(1990, 1, 1), Money.OfMinor(Money.MaxMinorUnits, Currency.Kwd)),
                Row(new(2990, 1, 1), Money.OfMinor(Money.MaxMinorUnits, Currency.Kwd)),
            ]
        );
        var report = Together(book, large).ToSet().Daily(buckets, from, to).Complete(book.Items.Count + 2);
        return Days(from, to)
            .All(day => NaiveDays.Text(report.On(day)).SequenceEqual(Naive(Together(book, large), buckets, day)));
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries), typeof(PostingArbitraries)])]
    [Trait("Law", "AG-16")]
    public bool However_many_share_the_preparation_the_days_are_the_same(
        BookRows book,
        AgingBuckets buckets,
        Workers workers
    )
    {
        var (from, to) = (book.AsOf.PlusDays(-20), book.AsOf.PlusDays(20));
        return book.ToSet().Daily(buckets, from, to, workers).Equals(book.ToSet().Daily(buckets, from, to));
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries)])]
    public bool Many_rows_of_few_days_are_counted_like_few(BookRows book, AgingBuckets buckets, byte times)
    {
        // So many rows to a day that the table is built in several banks.
        var (from, to, copies) = (book.AsOf.PlusDays(-5), book.AsOf.PlusDays(5), 1 + (times % 60));
        var few = book with
        {
            Items = ValueList.From(
                book.Items.Select(row =>
                    Row(book.AsOf.PlusDays(row.DueOn.Day % 8), Money.OfMinor(row.Open.MinorUnits, Currency.Eur))
                )
            ),
        };
        var many = few with { Items = ValueList.From(Enumerable.Repeat(few.Items, copies).SelectMany(rows => rows)) };
        var report = many.ToSet().Daily(buckets, from, to).Complete(many.Items.Count);
        return Days(from, to).All(day => NaiveDays.Text(report.On(day)).SequenceEqual(Naive(many, buckets, day)));
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-4")]
    public bool Parts_of_a_set_merge_to_the_days_of_the_whole(BookRows book, AgingBuckets buckets, byte parts)
    {
        var (from, to) = (book.AsOf.PlusDays(-20), book.AsOf.PlusDays(20));
        var set = book.ToSet();
        var cut = set.Split(1 + (parts % 7)).Select(part => part.Daily(buckets, from, to)).ToArray();
        return cut.Aggregate((sum, part) => sum.Merge(part)).Equals(set.Daily(buckets, from, to));
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries)])]
    public bool A_projection_is_not_merged_with_a_history(BookRows book, AgingBuckets buckets)
    {
        var day = book.AsOf;
        var projection = book.ToSet().Daily(buckets, day, day);
        var history = PostingSet
            .From(book.Items.Select(row => new PostingRow(day, row.DueOn, row.Open)))
            .History(buckets, day, day);
        var other = (book with { AsOf = day.PlusDays(1) }).ToSet().Daily(buckets, day, day);
        return Outcome.AllThrow<ArgumentException>(
            () => projection.Merge(history),
            () => history.Merge(projection),
            () => projection.Merge(other)
        );
    }

    private static IEnumerable<LocalDate> Days(LocalDate from, LocalDate to) =>
        Enumerable.Range(0, Period.DaysBetween(from, to) + 1).Select(from.PlusDays);

    private static OpenItemRow Row(LocalDate due, Money open) => new(CustomerId.Of("C-W"), due, open);

    private static BookRows Only(BookRows book, IEnumerable<OpenItemRow> rows) =>
        book with
        {
            Items = ValueList.From(rows),
            Credits = [],
        };

    private static BookRows Together(BookRows book, BookRows more) =>
        book with
        {
            Items = [.. book.Items, .. more.Items],
        };

    private static IEnumerable<string> Naive(BookRows book, AgingBuckets buckets, LocalDate day) =>
        NaiveDays.Text(
            NaiveDays.Totals(
                book.Items.Select(row => (row.DueOn, row.Open)),
                book.Credits.Select(credit => credit.Amount),
                buckets,
                day
            )
        );
}
