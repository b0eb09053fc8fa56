using Cobranza.Aging;
using Cobranza.Portfolios;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>Rows of which single ones come near the largest amount.</summary>
public sealed record HugeRows(BookRows Book);

/// <summary>Books whose sums fit into 64 bits just so, or just not.</summary>
public static class HugeArbitraries
{
    private static readonly LocalDate AsOf = new(2026, 1, 31);

    public static Arbitrary<HugeRows> Rows() =>
        Arb.From(
            from count in Gen.Choose(1, 24)
            from rows in Gen.ArrayOf(Row(), count)
            from exact in Gen.Choose(0, 2)
            from credits in Gen.ArrayOf(Credit(), 2)
            from some in Gen.Choose(0, 2)
            select new HugeRows(
                new(AsOf, ValueList.From(exact == 0 ? rows : UpTo(rows, exact - 1)), ValueList.From(credits.Take(some)))
            ),
            huge => BookArbitraries.Rows().Shrinker(huge.Book).Select(book => new HugeRows(book))
        );

    private static Gen<OpenItemRow> Row() =>
        from customer in Gen.Elements("C-A", "C-B", "C-C")
        from currency in Gen.Elements(Currency.Mxn, Currency.Mxn, Currency.Jpy)
        from days in Gen.Choose(-130, 5)
        from units in Gen.Frequency(
            (3, Gen.Choose(1, 1_000).Select(small => (long)small)),
            (3, Gen.Choose(-3, 3).Select(near => (1L << 62) + near)),
            (1, Gen.Choose(0, 3).Select(near => long.MaxValue - near))
        )
        from disputed in Gen.Elements(0, units / 2, units)
        select new OpenItemRow(
            CustomerId.Of(customer),
            AsOf.PlusDays(days),
            currency.Units(units),
            currency.Units(disputed)
        );

    private static Gen<OpenCreditRow> Credit() =>
        from customer in Gen.Elements("C-A", "C-B", "C-C")
        from units in Gen.Elements(1, 5, 1L << 62, -1, -(1L << 62), long.MaxValue, -long.MaxValue)
        select new OpenCreditRow(CustomerId.Of(customer), Currency.Mxn.Units(units));

    // Small rows, and one that brings the sum of the currency to the largest there is, or one beyond.
    private static IEnumerable<OpenItemRow> UpTo(OpenItemRow[] rows, int beyond)
    {
        OpenItemRow[] small =
        [
            .. rows.Where(row => row.Open.Currency == Currency.Mxn)
                .Select(row => new OpenItemRow(
                    row.Customer,
                    row.DueOn,
                    row.Open.Currency.Units(1 + (row.Open.MinorUnits % 1_000))
                )),
        ];
        var rest = long.MaxValue - small.Sum(row => row.Open.MinorUnits);
        return small
            .Append(new(CustomerId.Of("C-B"), AsOf.PlusDays(-1), Currency.Mxn.Units(rest)))
            .Concat(
                Enumerable.Repeat(
                    new OpenItemRow(CustomerId.Of("C-B"), AsOf.PlusDays(-2), Currency.Mxn.Units(1)),
                    beyond
                )
            );
    }
}

/// <summary>What happens at the largest amounts: exact figures or a refusal, never a wrapped one.</summary>
public sealed class PortfolioLimitLaws
{
    [Law(Arbitrary = [typeof(HugeArbitraries), typeof(PortfolioArbitraries)])]
    public bool Figures_near_the_largest_amount_are_exact_or_refused(
        HugeRows huge,
        AgingBuckets buckets,
        Workers workers
    )
    {
        var (book, set) = (huge.Book, huge.Book.ToSet());
        var byCustomer = NaiveAging.ByCustomer(book, buckets, book.AsOf);
        var totals = NaiveAging.Totals(book, buckets, book.AsOf);
        var right = IsExactOrRefused(set.Totals(buckets, workers: workers), totals, totals) && ByCustomer();
        set.PrepareByCustomer();
        return right && ByCustomer();

        bool ByCustomer() => IsExactOrRefused(set.ByCustomer(buckets, workers: workers), byCustomer, totals);
    }

    [Law(Arbitrary = [typeof(HugeArbitraries), typeof(PortfolioArbitraries)])]
    public bool Merged_figures_near_the_largest_amount_are_exact_or_refused(
        HugeRows a,
        HugeRows b,
        AgingBuckets buckets,
        byte parts
    )
    {
        var both = new BookRows(
            a.Book.AsOf,
            [.. a.Book.Items, .. b.Book.Items],
            [.. a.Book.Credits, .. b.Book.Credits]
        );
        var byCustomer = NaiveAging.ByCustomer(both, buckets, both.AsOf);
        var totals = NaiveAging.Totals(both, buckets, both.AsOf);
        var merged = a.Book.ToSet().ByCustomer(buckets).Merge(b.Book.ToSet().ByCustomer(buckets));
        var pieces = both.ToSet().Split(1 + (parts % 7)).Select(part => part.ByCustomer(buckets));
        return merged.Equals(both.ToSet().ByCustomer(buckets))
            && pieces.Aggregate((sum, piece) => piece.Merge(sum)).Equals(merged)
            && IsExactOrRefused(merged, byCustomer, totals)
            && IsExactOrRefused(merged.GroupedBy(_ => AgingReport.TotalKey), totals, totals);
    }

    // A total that does not fit is refused, though no line of it is too large.
    private static bool IsExactOrRefused(PortfolioAging aging, NaiveAging lines, NaiveAging totals)
    {
        if (lines.IsTooLarge() || totals.IsTooLarge())
        {
            return Outcome.Throws<AmountOverflowException>(() => aging.Complete(aging.RowCount));
        }

        var report = aging.Complete(aging.RowCount);
        return lines.Is(report.Rows) && totals.Is(report.Totals);
    }
}
