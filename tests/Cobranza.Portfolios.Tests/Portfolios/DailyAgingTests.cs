using Cobranza.Aging;
using Cobranza.Portfolios;
using NodaTime;

namespace Cobranza.Tests;

public sealed class DailyAgingTests
{
    private static readonly LocalDate AsOf = new(2026, 1, 31);

    [Fact]
    public void An_item_goes_through_the_buckets_while_nobody_pays()
    {
        var set = OpenItemSet.From(
            AsOf,
            [new(CustomerId.Of("C-1"), AsOf, Money.Of(10m, Currency.Eur))],
            [new(CustomerId.Of("C-2"), Money.Of(3m, Currency.Eur))]
        );
        var report = set.Daily(AgingBuckets.Of(30, 60), AsOf, AsOf.PlusDays(61)).Complete(1);
        Assert.Equal([1_000, 0, 0, 0], report.Units(AsOf, Currency.Eur).ToArray());
        Assert.Equal([0, 1_000, 0, 0], report.Units(AsOf.PlusDays(1), Currency.Eur).ToArray());
        Assert.Equal([0, 1_000, 0, 0], report.Units(AsOf.PlusDays(30), Currency.Eur).ToArray());
        Assert.Equal([0, 0, 1_000, 0], report.Units(AsOf.PlusDays(31), Currency.Eur).ToArray());
        Assert.Equal([0, 0, 0, 1_000], report.Units(AsOf.PlusDays(61), Currency.Eur).ToArray());
        Assert.Equal(Money.Of(3m, Currency.Eur), report.Credits(AsOf.PlusDays(61), Currency.Eur));
        Assert.Equal(Money.Of(7m, Currency.Eur), report.On(AsOf).Single().Total);
    }

    [Fact]
    public void Days_come_from_another_machine_as_they_were()
    {
        var set = OpenItemSet.From(AsOf, [new(CustomerId.Of("C-1"), AsOf, Money.Of(10m, Currency.Eur))]);
        var sent = set.Daily(AgingBuckets.Of(30), AsOf, AsOf.PlusDays(1));
        var arrived = DailyAging.FromBytes(sent.ToBytes());
        Assert.Equal(sent, arrived);
        var report = arrived.Merge(sent).Complete(2);
        Assert.Equal([2_000, 0, 0], report.Units(AsOf, Currency.Eur).ToArray());
        Assert.Equal([0, 2_000, 0], report.Units(AsOf.PlusDays(1), Currency.Eur).ToArray());
        var error = Assert.Throws<FormatException>(() =>
            DailyAging.FromBytes(set.Totals(AgingBuckets.Of(30)).ToBytes())
        );
        Assert.StartsWith("An aging by day in bytes must begin", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_months_change_on_the_first()
    {
        var set = OpenItemSet.From(AsOf, [new(CustomerId.Of("C-1"), new(2026, 1, 30), Money.Of(10m, Currency.Eur))]);
        var report = set.Daily(AgingBuckets.OfMonths(0, 1), AsOf, new(2026, 3, 1)).Complete(1);
        Assert.Equal([0, 1_000, 0, 0], report.Units(AsOf, Currency.Eur).ToArray());
        Assert.Equal([0, 0, 1_000, 0], report.Units(new(2026, 2, 1), Currency.Eur).ToArray());
        Assert.Equal([0, 0, 1_000, 0], report.Units(new(2026, 2, 28), Currency.Eur).ToArray());
        Assert.Equal([0, 0, 0, 1_000], report.Units(new(2026, 3, 1), Currency.Eur).ToArray());
    }

    [Fact]
    public void The_first_and_the_last_days_there_are_can_be_asked_for()
    {
        var (first, last) = (DayNumber.ToDate(DayNumber.First), DayNumber.ToDate(DayNumber.Last));
        var set = OpenItemSet.From(
            AsOf,
            [
                new(CustomerId.Of("C-1"), first, Money.Of(1m, Currency.Eur)),
                new(CustomerId.Of("C-1"), last, Money.Of(2m, Currency.Eur)),
            ]
        );
        foreach (var buckets in new[] { AgingBuckets.Standard, AgingBuckets.StandardMonths })
        {
            var early = set.Daily(buckets, first, first.PlusDays(40)).Complete(2);
            var late = set.Daily(buckets, last.PlusDays(-40), last).Complete(2);
            Assert.Equal(300, early.Units(first, Currency.Eur)[0]);
            Assert.Equal(100, early.Units(first.PlusDays(1), Currency.Eur)[1]);
            Assert.Equal(200, late.Units(last, Currency.Eur)[0]);
            Assert.Equal(100, late.Units(last, Currency.Eur)[^1]);
        }
    }

    [Fact]
    public void A_set_of_nothing_has_nothing_on_any_day()
    {
        var daily = OpenItemSet.From(AsOf, []).Daily(AgingBuckets.Standard, AsOf, AsOf.PlusDays(9));
        Assert.Empty(daily.Complete(0).On(AsOf));
        Assert.Equal(DailyAging.Nothing(daily), daily);
        Assert.Contains("2026-01-31", daily.Fingerprint, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_and_credits_too_large_together_are_counted_and_refused_only_where_they_do_not_fit()
    {
        var most = Money.OfMinor(Money.MaxMinorUnits, Currency.Eur);
        var (customer, half) = (CustomerId.Of("C-1"), Money.OfMinor(Money.MaxMinorUnits / 2, Currency.Eur));
        var set = OpenItemSet.From(AsOf, [new(customer, AsOf, half)], [new(customer, most)]);
        var report = set.Daily(AgingBuckets.Standard, AsOf, AsOf.PlusDays(1)).Complete(1);
        Assert.Equal(half.MinorUnits, report.Units(AsOf.PlusDays(1), Currency.Eur)[1]);
        Assert.Equal(most, report.Credits(AsOf, Currency.Eur));

        var tooMuch = OpenItemSet.From(AsOf, [new(customer, AsOf, most), new(customer, AsOf.PlusDays(-1), most)]);
        var daily = tooMuch.Daily(AgingBuckets.Standard, AsOf, AsOf.PlusDays(1));
        Assert.Throws<AmountOverflowException>(() => daily.Complete(2));
    }

    [Fact]
    public void Many_rows_give_the_same_table_to_any_number_of_threads()
    {
        const int Count = 200_000;
        int[] due = [.. Enumerable.Range(0, Count).Select(row => (int)(unchecked((uint)row * 2_654_435_761u) % 900))];
        long[] units = [.. Enumerable.Range(1, Count).Select(row => (long)row)];
        var customers = KeyDirectory.OfCustomers([CustomerId.Of("C-1")]);
        var columns = new OpenItemColumns(Currency.Eur, due, units, new int[Count]);
        var day = DayNumber.ToDate(500);
        var alone = OpenItemSet.Wrap(AsOf, customers, [columns]).Daily(AgingBuckets.Standard, day, day);
        var shared = OpenItemSet
            .Wrap(AsOf, customers, [columns])
            .Daily(AgingBuckets.Standard, day, day, Workers.Of(4, (count, run) => Parallel.For(0, count, run)));
        Assert.Equal(alone, shared);
        var expected = new long[6];
        for (var row = 0; row < Count; row++)
        {
            expected[AgingBuckets.Standard.IndexOf(500 - due[row])] += units[row];
        }

        Assert.Equal(expected, alone.Complete(Count).Units(day, Currency.Eur).ToArray());
    }
}
