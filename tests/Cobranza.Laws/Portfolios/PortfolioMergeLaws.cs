using Cobranza.Aging;
using Cobranza.Portfolios;

namespace Cobranza.Laws;

/// <summary>What sharing the work out promises: the same figures however it is cut, run and merged, and none that are not complete.</summary>
public sealed class PortfolioMergeLaws
{
    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    [Trait("Law", "AG-16")]
    public bool However_a_set_is_split_and_merged_the_aging_is_the_same(
        BookRows book,
        AgingBuckets buckets,
        byte parts,
        LookingDay day,
        byte turn
    )
    {
        var set = book.ToSet();
        var pieces = set.Split(1 + (parts % 12)).SelectMany(piece => piece.Split(1 + (turn % 3))).ToArray();
        var agings = pieces.Select(Aged).ToArray();
        PortfolioAging[] turned = [.. agings.Skip(turn % agings.Length), .. agings.Take(turn % agings.Length)];
        foreach (var piece in pieces)
        {
            piece.PrepareByCustomer();
        }

        var whole = Aged(set);
        return pieces.Sum(piece => piece.Count) == set.Count
            && pieces.Sum(piece => piece.CreditCount) == set.CreditCount
            && Merged(turned).Equals(whole)
            && Merged(Enumerable.Reverse(turned)).Equals(whole)
            && Merged(pieces.Select(Aged)).Equals(whole)
            && Merged(pieces.Select(piece => piece.Totals(buckets, day.Date))).Equals(set.Totals(buckets, day.Date));

        PortfolioAging Aged(OpenItemSet one) => one.ByCustomer(buckets, day.Date);
        PortfolioAging Merged(IEnumerable<PortfolioAging> all) => all.Aggregate((sum, one) => sum.Merge(one));
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    [Trait("Law", "AG-16")]
    public bool Whoever_does_the_work_and_in_how_many_parts_the_aging_is_the_same(
        BookRows book,
        AgingBuckets buckets,
        Workers workers,
        LookingDay day
    )
    {
        var set = book.ToSet();
        var keys = ItemKeys.Of(set, item => $"{item.Open.MinorUnits % 5}");
        var alone = set.ByCustomer(buckets, day.Date);
        var unprepared = set.ByCustomer(buckets, day.Date, workers);
        set.PrepareByCustomer();
        return unprepared.Equals(alone)
            && set.ByCustomer(buckets, day.Date, workers).Equals(alone)
            && set.Totals(buckets, day.Date, workers).Equals(set.Totals(buckets, day.Date))
            && set.By(keys, buckets, day.Date, workers).Equals(set.By(keys, buckets, day.Date))
            && NaiveAging.ByCustomer(book, buckets, day.Date).Is(unprepared.Complete(set.Count).Rows);
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    [Trait("Law", "AG-13")]
    public bool Customers_put_together_are_the_totals(BookRows book, AgingBuckets buckets, LookingDay day)
    {
        var set = book.ToSet();
        var byCustomer = set.ByCustomer(buckets, day.Date);
        var totals = set.Totals(buckets, day.Date).Complete(set.Count).Rows;
        return byCustomer.Complete(set.Count).Totals == totals
            && byCustomer.GroupedBy(_ => AgingReport.TotalKey).Complete(set.Count).Rows == totals
            && byCustomer.GroupedBy(key => key[^1..]).GroupedBy(_ => AgingReport.TotalKey).Complete(set.Count).Rows
                == totals;
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    [Trait("Law", "AG-4")]
    public bool Merging_books_is_the_same_in_any_order_and_grouping(
        BookRows a,
        BookRows b,
        BookRows c,
        AgingBuckets buckets,
        LookingDay day
    )
    {
        var (x, y, z) = (Aged(a), Aged(b), Aged(c));
        var nothing = PortfolioAging.Nothing(z);
        return x.Merge(y).Equals(y.Merge(x))
            && x.Merge(y).Merge(z).Equals(x.Merge(y.Merge(z)))
            && x.Merge(nothing).Equals(x)
            && nothing.Merge(x).Equals(x)
            && nothing.Merge(nothing).Equals(nothing)
            && x.Merge(y).GetHashCode() == y.Merge(x).GetHashCode()
            && x.Merge(y).Equals(x) == (b.Items.IsEmpty && b.Credits.All(credit => credit.Amount.IsZero));

        PortfolioAging Aged(BookRows book) => book.ToSet().ByCustomer(buckets, day.Date);
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    [Trait("Law", "AG-4")]
    public bool The_aging_of_two_books_together_is_that_of_one_book_with_the_rows_of_both(
        BookRows a,
        BookRows b,
        AgingBuckets buckets,
        LookingDay day
    )
    {
        static string Group(string customer) => $"G-{customer[^1] % 3}";

        var both = new BookRows(a.AsOf, [.. a.Items, .. b.Items], [.. a.Credits, .. b.Credits]);
        var (left, right) = (a.ToSet().ByCustomer(buckets, day.Date), b.ToSet().ByCustomer(buckets, day.Date));
        var together = left.Merge(right).Complete(both.Items.Count);
        var grouped = left.GroupedBy(Group).Merge(right.GroupedBy(Group));
        return NaiveAging.ByCustomer(both, buckets, day.Date).Is(together.Rows)
            && NaiveAging.Totals(both, buckets, day.Date).Is(together.Totals)
            && grouped.Equals(both.ToSet().ByCustomer(buckets, day.Date).GroupedBy(Group));
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    public bool Figures_with_rows_missing_or_counted_twice_are_refused(
        BookRows book,
        AgingBuckets buckets,
        byte parts,
        byte part
    )
    {
        var whole = book.ToSet().ByCustomer(buckets);
        var pieces = book.ToSet().Split(2 + (parts % 5));
        var piece = pieces[part % pieces.Count];
        var others = pieces.Where(one => one != piece).Select(one => one.ByCustomer(buckets)).ToArray();
        var missing = others.Aggregate((sum, one) => sum.Merge(one));
        return Outcome.AllThrow<InvalidOperationException>(
                () => whole.Complete(book.Items.Count + 1),
                () => whole.Complete(book.Items.Count - 1)
            )
            && (
                piece.Count == 0
                || Outcome.AllThrow<InvalidOperationException>(
                    () => missing.Complete(book.Items.Count),
                    () => whole.Merge(piece.ByCustomer(buckets)).Complete(book.Items.Count)
                )
            );
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    public bool Agings_are_merged_only_if_day_buckets_and_lines_are_the_same(
        BookRows book,
        AgingBuckets buckets,
        AgingBuckets others,
        LookingDay day,
        LookingDay later
    )
    {
        var set = book.ToSet();
        var keys = ItemKeys.Of(set, _ => "K");
        PortfolioAging[] asked =
        [
            .. from one in new[] { buckets, others }.Distinct()
            from date in new[] { day.Date, later.Date }.Distinct()
            from aging in new[]
            {
                set.ByCustomer(one, date),
                set.Totals(one, date),
                set.By(keys, one, date),
                set.ByCustomer(one, date).GroupedBy(_ => "G"),
            }
            select aging,
        ];
        return asked.Select(one => one.Fingerprint).Distinct().Count() == asked.Length
            && asked
                .SelectMany((left, place) => asked.Skip(place + 1).Select(right => (left, right)))
                .All(pair =>
                    !pair.left.Equals(pair.right)
                    && Outcome.Throws<ArgumentException>(() => pair.left.Merge(pair.right))
                );
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    public bool Workers_that_skip_repeat_or_invent_a_part_are_refused(
        BookRows book,
        AgingBuckets buckets,
        byte count,
        byte wrong
    )
    {
        var parts = 2 + (count % 7);
        var part = wrong % parts;
        var set = book.ToSet();
        if (set.Currencies.IsEmpty)
        {
            return true;
        }

        Workers[] bad =
        [
            With(number => number == part ? [] : [number]),
            With(number => number == part ? [number, number] : [number]),
            With(number => number == part ? [number + parts] : [number]),
            With(number => number == part ? [-1 - number, number] : [number]),
        ];
        var unprepared = bad.All(Refused);
        set.PrepareByCustomer();
        return unprepared && bad.All(Refused);

        Workers With(Func<int, int[]> calls) =>
            Workers.Of(parts, (all, run) => Array.ForEach([.. Enumerable.Range(0, all).SelectMany(calls)], run));
        bool Refused(Workers workers) =>
            Outcome.AllThrow<InvalidOperationException>(
                () => set.Totals(buckets, workers: workers),
                () => set.ByCustomer(buckets, workers: workers)
            );
    }
}
