using Cobranza.Aging;
using Cobranza.Portfolios;

namespace Cobranza.Laws;

/// <summary>What an aging in bytes promises: it arrives as it was sent, and what is no aging is refused.</summary>
public sealed class PortfolioBytesLaws
{
    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    [Trait("Law", "AG-16")]
    public bool An_aging_sent_as_bytes_arrives_as_it_was(BookRows book, AgingBuckets buckets, LookingDay day)
    {
        var set = book.ToSet();
        var keys = ItemKeys.Of(set, item => $"clé {item.Open.MinorUnits % 5} 支");
        var byCustomer = set.ByCustomer(buckets, day.Date);
        PortfolioAging[] sent =
        [
            byCustomer,
            set.Totals(buckets, day.Date),
            set.By(keys, buckets, day.Date),
            byCustomer.GroupedBy(key => key[^1..]),
            PortfolioAging.Nothing(byCustomer),
        ];
        return sent.All(aging =>
        {
            var bytes = aging.ToBytes();
            var arrived = PortfolioAging.FromBytes(bytes);
            return arrived.Equals(aging)
                && arrived.Fingerprint == aging.Fingerprint
                && arrived.Complete(arrived.RowCount).Rows == aging.Complete(aging.RowCount).Rows
                && arrived.Merge(aging).Equals(aging.Merge(aging))
                && arrived.ToBytes().SequenceEqual(bytes);
        });
    }

    [Law(Arbitrary = [typeof(HugeArbitraries), typeof(PortfolioArbitraries)])]
    [Trait("Law", "AG-16")]
    public bool Sums_near_the_largest_amount_arrive_as_they_were(HugeRows huge, AgingBuckets buckets)
    {
        var sent = huge.Book.ToSet().ByCustomer(buckets);
        var arrived = PortfolioAging.FromBytes(sent.ToBytes());
        var (twice, thrice) = (arrived.Merge(sent), arrived.Merge(arrived).Merge(sent));
        return arrived.Equals(sent)
            && twice.Equals(sent.Merge(sent))
            && thrice.Equals(sent.Merge(sent).Merge(sent))
            && PortfolioAging.FromBytes(thrice.ToBytes()).Equals(thrice);
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries), typeof(PostingArbitraries)])]
    [Trait("Law", "AG-16")]
    public bool An_aging_by_day_sent_as_bytes_arrives_as_it_was(
        BookRows book,
        PostingBook postings,
        AgingBuckets buckets,
        byte days
    )
    {
        var projection = book.ToSet().Daily(buckets, book.AsOf, book.AsOf.PlusDays(days));
        DailyAging[] sent =
        [
            projection,
            postings.ToSet().History(buckets, postings.From, postings.To),
            DailyAging.Nothing(projection),
        ];
        return sent.All(aging =>
        {
            var bytes = aging.ToBytes();
            var arrived = DailyAging.FromBytes(bytes);
            return arrived.Equals(aging)
                && arrived.Fingerprint == aging.Fingerprint
                && arrived.Merge(aging).Equals(aging.Merge(aging))
                && aging.Merge(arrived).Equals(aging.Merge(aging))
                && arrived.ToBytes().SequenceEqual(bytes);
        });
    }

    [Law(Arbitrary = [typeof(HugeArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-16")]
    public bool Sums_by_day_near_the_largest_amount_arrive_as_they_were(HugeRows huge, AgingBuckets buckets, byte days)
    {
        var book = huge.Book;
        var sent = book.ToSet().Daily(buckets, book.AsOf, book.AsOf.PlusDays(days % 40));
        var arrived = DailyAging.FromBytes(sent.ToBytes());
        var thrice = arrived.Merge(arrived).Merge(sent);
        return arrived.Equals(sent)
            && arrived.ToBytes().SequenceEqual(sent.ToBytes())
            && thrice.Equals(sent.Merge(sent).Merge(sent))
            && DailyAging.FromBytes(thrice.ToBytes()).Equals(thrice);
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries)])]
    public bool Bytes_of_days_that_are_cut_off_or_go_on_are_refused(
        BookRows book,
        AgingBuckets buckets,
        int end,
        byte more
    )
    {
        var bytes = OverDays(book, buckets);
        return AreRefusedCutOrProlonged(bytes, end, more, all => DailyAging.FromBytes(all))
            && Outcome.Throws<FormatException>(() => PortfolioAging.FromBytes(bytes));
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries)])]
    public bool Bytes_of_days_that_were_changed_are_an_aging_by_day_or_refused_and_nothing_else(
        BookRows book,
        AgingBuckets buckets,
        int at,
        byte value
    ) =>
        AreReadOrRefusedChanged(
            OverDays(book, buckets),
            at,
            value,
            all => DailyAging.FromBytes(all),
            aging => aging.ToBytes()
        );

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    public bool Bytes_that_are_cut_off_or_go_on_are_refused(BookRows book, AgingBuckets buckets, int end, byte more) =>
        AreRefusedCutOrProlonged(
            book.ToSet().ByCustomer(buckets).ToBytes(),
            end,
            more,
            all => PortfolioAging.FromBytes(all)
        );

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    public bool Bytes_that_were_changed_are_an_aging_or_refused_and_nothing_else(
        BookRows book,
        AgingBuckets buckets,
        int at,
        byte value
    ) =>
        AreReadOrRefusedChanged(
            book.ToSet().ByCustomer(buckets).ToBytes(),
            at,
            value,
            all => PortfolioAging.FromBytes(all),
            aging => aging.ToBytes()
        );

    private static byte[] OverDays(BookRows book, AgingBuckets buckets) =>
        book.ToSet().Daily(buckets, book.AsOf, book.AsOf.PlusDays(3)).ToBytes();

    private static bool AreRefusedCutOrProlonged(byte[] bytes, int end, byte more, Func<byte[], object> read)
    {
        var cut = bytes[..((end & int.MaxValue) % bytes.Length)];
        return Outcome.Throws<FormatException>(() => read(cut))
            && Outcome.Throws<FormatException>(() => read([.. bytes, more]));
    }

    private static bool AreReadOrRefusedChanged<T>(
        byte[] bytes,
        int at,
        byte value,
        Func<byte[], T> read,
        Func<T, byte[]> write
    )
        where T : IEquatable<T>
    {
        bytes[(at & int.MaxValue) % bytes.Length] = value;
        try
        {
            var first = read(bytes);
            return read(write(first)).Equals(first);
        }
        catch (FormatException)
        {
            return true; // any other exception breaks the law
        }
    }
}
