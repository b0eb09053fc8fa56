using Cobranza.Aging;
using Cobranza.Allocations;
using Cobranza.Portfolios;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Tests;

public sealed class PostingSetTests
{
    private static readonly LocalDate Issued = new(2026, 1, 10);
    private static readonly LocalDate Due = new(2026, 1, 31);
    private static readonly AgingBuckets Buckets = AgingBuckets.Of(30);

    // An invoice of 1,000 on 10 January, due on the 31st, of which 400 are paid on 20 February and the rest on 15 March.
    private static readonly PostingRow[] Rows =
    [
        new(Issued, Due, Mxn(1_000m)),
        new(new(2026, 2, 20), Due, Mxn(-400m)),
        new(new(2026, 3, 15), Due, Mxn(-600m)),
    ];

    [Theory]
    [InlineData("2026-01-09", 0, 0, 0)]
    [InlineData("2026-01-10", 1_000, 0, 0)]
    [InlineData("2026-01-31", 1_000, 0, 0)]
    [InlineData("2026-02-01", 0, 1_000, 0)]
    [InlineData("2026-02-19", 0, 1_000, 0)]
    [InlineData("2026-02-20", 0, 600, 0)]
    [InlineData("2026-03-02", 0, 600, 0)]
    [InlineData("2026-03-03", 0, 0, 600)]
    [InlineData("2026-03-14", 0, 0, 600)]
    [InlineData("2026-03-15", 0, 0, 0)]
    public void An_invoice_paid_in_two_parts_ages_as_it_did(string day, int notDue, int to30, int over30)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var report = PostingSet.From(Rows).History(Buckets, new(2026, 1, 1), new(2026, 3, 31)).Complete(3);
        Assert.Equal([notDue * 100L, to30 * 100L, over30 * 100L], report.Units(date, Currency.Mxn).ToArray());
    }

    [Fact]
    public void A_projection_of_today_does_not_know_what_was_paid_since()
    {
        var today = new LocalDate(2026, 2, 28);
        var set = OpenItemSet.From(today, [new(CustomerId.Of("C-1"), Due, Mxn(600m))]);
        var day = new LocalDate(2026, 2, 10);
        var projected = set.Daily(Buckets, day, today).Complete(1);
        var history = PostingSet.From(Rows).History(Buckets, day, today).Complete(3);
        Assert.Equal([0, 60_000, 0], projected.Units(day, Currency.Mxn).ToArray());
        Assert.Equal([0, 100_000, 0], history.Units(day, Currency.Mxn).ToArray());
        Assert.Equal(projected.On(today), history.On(today));
        Assert.Equal(today, projected.BalancesOf);
        Assert.Null(history.BalancesOf);
    }

    [Fact]
    public void A_day_on_which_nothing_is_open_has_no_line_and_an_unknown_currency_is_all_zero()
    {
        var report = PostingSet.From(Rows).History(Buckets, new(2026, 1, 1), new(2026, 3, 31)).Complete(3);
        Assert.Empty(report.On(new(2026, 3, 15)));
        Assert.Equal([0, 0, 0], report.Units(Due, Currency.Eur).ToArray());
        Assert.Equal(Money.Zero(Currency.Eur), report.Credits(Due, Currency.Eur));
        Assert.Equal([Currency.Mxn], report.Currencies);
        Assert.Equal(90, report.Days);
    }

    [Fact]
    public void Credits_stand_apart_from_their_day_on()
    {
        CreditPostingRow[] credits = [new(Issued, Mxn(50m)), new(Due, Mxn(-20m))];
        var report = PostingSet.From([], credits).History(Buckets, Issued.PlusDays(-1), Due).Complete(0);
        Assert.Empty(report.On(Issued.PlusDays(-1)));
        Assert.Equal(Mxn(50m), report.Credits(Issued, Currency.Mxn));
        Assert.Equal(Mxn(30m), report.On(Due).Single().Credits);
    }

    [Fact]
    public void More_taken_than_was_added_is_refused_with_day_and_bucket()
    {
        var wrong = PostingSet.From([new(Issued, Due, Mxn(100m)), new(Issued, Due.PlusDays(-1), Mxn(-100m))]);
        var history = wrong.History(Buckets, Issued, Due);
        var error = Assert.Throws<InvalidOperationException>(() => history.Complete(2));
        Assert.Contains("bucket 1 on 2026-01-31", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_beyond_the_largest_amount_is_refused_and_never_wraps()
    {
        var most = Money.OfMinor(Money.MaxMinorUnits, Currency.Mxn);
        var set = PostingSet.From([new(Issued, Due, most), new(Due, Due, most), new(Due.PlusDays(1), Due, -most)]);
        Assert.Equal(
            Money.MaxMinorUnits,
            set.History(Buckets, Due.PlusDays(1), Due.PlusDays(9)).Complete(3).Units(Due.PlusDays(1), Currency.Mxn)[1]
        );
        var error = Assert.Throws<AmountOverflowException>(() => set.History(Buckets, Issued, Due).Complete(3));
        Assert.Contains("bucket 0 on 2026-01-31", error.Message, StringComparison.Ordinal);
    }

    // Large enough for every way of counting: banks, cubes in pieces, several parts.
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Many_postings_of_a_long_range_are_counted_like_few(int parts)
    {
        const int Count = 60_000;
        var workers = Workers.Of(parts, (count, run) => Parallel.For(0, count, run));
        var (posted, due, units) = (new int[Count], new int[Count], new long[Count]);
        var first = DayNumber.Of(new(2020, 1, 1));
        for (var row = 0; row < Count; row++)
        {
            // Spread without a pattern that days could hide, and the same on each run.
            var mixed = unchecked((uint)row * 2_654_435_761u);
            posted[row] = first + (int)(mixed % 3_900) - 100;
            due[row] = first + (int)(mixed / 3_900 % 4_200) - 150;
            units[row] = 1 + (row % 1_000);
        }

        var buckets = AgingBuckets.Of(30, 60, 1_000);
        var (from, to) = (new LocalDate(2020, 1, 1), new LocalDate(2029, 12, 31));
        var mixedUp = PostingSet.Wrap(Currency.Eur, posted, due, units);
        var history = mixedUp.History(buckets, from, to, workers);
        int[] order = [.. Enumerable.Range(0, Count).OrderBy(row => posted[row])];
        var inOrder = PostingSet.Wrap(
            Currency.Eur,
            order.Select(row => posted[row]).ToArray(),
            order.Select(row => due[row]).ToArray(),
            order.Select(row => units[row]).ToArray()
        );
        Assert.Equal(history, inOrder.History(buckets, from, to, workers));

        var report = history.Complete(Count);
        foreach (var day in new[] { from, new(2020, 2, 29), new(2024, 7, 31), to })
        {
            var expected = new long[buckets.Count];
            for (var row = 0; row < Count; row++)
            {
                if (posted[row] <= DayNumber.Of(day))
                {
                    expected[buckets.IndexOf(DayNumber.Of(day) - due[row])] += units[row];
                }
            }

            Assert.Equal(expected, report.Units(day, Currency.Eur).ToArray());
        }
    }

    [Fact]
    public void Many_postings_on_few_days_are_counted_like_few()
    {
        const int Count = 20_000;
        var day = DayNumber.Of(Issued);
        int[] posted = [.. Enumerable.Range(0, Count).Select(row => day + (row / 7_000))];
        int[] due = [.. Enumerable.Range(0, Count).Select(row => day + (row % 5))];
        long[] units = [.. Enumerable.Range(0, Count).Select(row => 1L + (row % 3))];
        var report = PostingSet
            .Wrap(Currency.Eur, posted, due, units)
            .History(Buckets, Issued, Issued.PlusDays(3))
            .Complete(Count);
        for (var offset = 0; offset < 4; offset++)
        {
            var late = Enumerable.Range(0, Count).Where(row => posted[row] <= day + offset && due[row] < day + offset);
            Assert.Equal(late.Sum(row => units[row]), report.Units(Issued.PlusDays(offset), Currency.Eur)[1]);
        }
    }

    [Fact]
    public void Columns_that_cannot_be_are_refused_by_row()
    {
        Assert.Throws<ArgumentException>("currency", () => PostingSet.Wrap(default, default, default, default));
        Assert.Throws<ArgumentException>("countedFrom", () => Wrap([1], [1, 2], [1]));
        Assert.Throws<ArgumentException>("units", () => Wrap([1], [1], []));
        var day = Assert.Throws<ArgumentOutOfRangeException>(
            "countedFrom",
            () => Wrap([1, 1, 1], [1, DayNumber.Last + 1, 1], [1, 1, 1])
        );
        Assert.Contains("row 1", day.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("postedOn", () => Wrap([DayNumber.First - 1], [1], [1]));
        var amount = Assert.Throws<ArgumentOutOfRangeException>(
            "units",
            () => Wrap([1, 1], [1, 1], [1, long.MinValue])
        );
        Assert.Contains("row 1", amount.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ranges_that_cannot_be_are_refused()
    {
        var set = PostingSet.From(Rows);
        Assert.Throws<ArgumentNullException>(() => set.History(null!, Issued, Due));
        Assert.Throws<ArgumentException>("from", () => set.History(Buckets, default, Due));
        Assert.Throws<ArgumentException>("to", () => set.History(Buckets, Issued, default));
        Assert.Throws<ArgumentOutOfRangeException>("to", () => set.History(Buckets, Due, Issued));
        Assert.Throws<ArgumentException>("to", () => set.History(Buckets, Issued, Issued.PlusDays(DailyAging.MaxDays)));
        Assert.Throws<ArgumentOutOfRangeException>(
            "from",
            () => set.History(Buckets, new(5000, 1, 1, CalendarSystem.Coptic), Due)
        );
        Assert.Equal(
            DailyAging.MaxDays,
            set.History(Buckets, Issued, Issued.PlusDays(DailyAging.MaxDays - 1)).Complete(3).Days
        );
        var report = set.History(Buckets, Issued, Due).Complete(3);
        Assert.Throws<ArgumentOutOfRangeException>("day", () => report.On(Due.PlusDays(1)));
        Assert.Throws<ArgumentOutOfRangeException>("day", () => report.Units(Issued.PlusDays(-1), Currency.Mxn).Length);
        Assert.Throws<ArgumentException>("day", () => report.On(default));
        Assert.Throws<ArgumentException>("currency", () => report.Credits(Due, default));
    }

    [Fact]
    public void Accounts_answer_only_for_the_days_that_were_derived()
    {
        var item = new Receivable(
            ReceivableId.Of("I-1"),
            CustomerId.Of("C-1"),
            ReceivableKind.Invoice,
            Mxn(1_000m),
            Issued,
            Terms.DueDate.On(Due)
        );
        var account = new Account(
            item.Customer,
            [item],
            [
                new Payment(EntryId.Of("E-1"), Mxn(400m), new(2026, 2, 20)),
                new Payment(EntryId.Of("E-2"), Mxn(600m), new(2026, 3, 15)),
            ]
        );
        var orders = DatedAllocationOrders.Always(AllocationOrder.OldestDueFirst);
        var (first, last) = (new LocalDate(2026, 2, 1), new LocalDate(2026, 3, 1));
        var set = PostingSet.Of([account], orders, AgingPolicy.Standard, first, last);
        Assert.Equal(2, set.Count);
        Assert.Equal((first, last), (set.FirstDay, set.LastDay));
        Assert.Throws<ArgumentOutOfRangeException>("from", () => set.History(Buckets, first.PlusDays(-1), last));
        Assert.Throws<ArgumentOutOfRangeException>("to", () => set.History(Buckets, first, last.PlusDays(1)));
        Assert.Equal([0, 60_000, 0], set.History(Buckets, first, last).Complete(2).Units(last, Currency.Mxn).ToArray());

        Assert.Equal(3, PostingSet.Of([account], orders, AgingPolicy.Standard).Count);
        Assert.Throws<ArgumentOutOfRangeException>(
            "lastDay",
            () => PostingSet.Of([account], orders, AgingPolicy.Standard, last, first)
        );
        Assert.Throws<ArgumentException>(
            "policy",
            () =>
                PostingSet.Of(
                    [account],
                    orders,
                    new AgingPolicy(AgingBuckets.Standard, disputed: DisputedTreatment.Apart)
                )
        );
        Assert.Throws<ArgumentException>("other", () => set.With(PostingSet.From(Rows)));
    }

    private static Money Mxn(decimal amount) => Money.Of(amount, Currency.Mxn);

    private static PostingSet Wrap(int[] postedOn, int[] countedFrom, long[] units) =>
        PostingSet.Wrap(Currency.Mxn, postedOn, countedFrom, units);
}
