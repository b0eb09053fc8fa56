using System.Collections;
using Cobranza.Aging;
using Cobranza.Portfolios;
using NodaTime;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests;

public sealed class OpenItemSetTests
{
    private static readonly string[] Ids = [.. Enumerable.Range(0, 300).Select(number => $"C-{number % 7}")];

    [Theory]
    [InlineData(DayNumber.First - 1, 5L, 0)]
    [InlineData(DayNumber.Last + 1, 5L, 0)]
    [InlineData(int.MinValue, 5L, 0)]
    [InlineData(int.MaxValue, 5L, 0)]
    [InlineData(0, 0L, 0)]
    [InlineData(0, -1L, 0)]
    [InlineData(0, long.MinValue, 0)]
    [InlineData(0, 5L, -1)]
    [InlineData(0, 5L, 3)]
    [InlineData(0, 5L, int.MinValue)]
    public void A_bad_row_among_wrapped_ones_is_named(int day, long units, int place)
    {
        int[] days = [.. Enumerable.Repeat(0, 20)];
        long[] amounts = [.. Enumerable.Repeat(1L, 20)];
        var places = new int[20];
        (days[13], amounts[13], places[13]) = (day, units, place);
        var error = Assert.Throws<ArgumentOutOfRangeException>("columns", () => Wrapped(days, amounts, places));
        Assert.Contains("row 13 of EUR", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_and_the_last_date_there_are_can_be_due_days_and_days_to_look_from()
    {
        var set = Wrapped([DayNumber.First, DayNumber.Last], [1, 2], [0, 1]);
        Assert.Equal([2L, 0, 0, 0, 0, 1], Units(set, AsOf, AgingBuckets.Standard));
        Assert.Equal([3L, 0, 0, 0, 0, 0], Units(set, new(1, 1, 2), AgingBuckets.Standard));
        Assert.Equal([2L, 0, 0, 0, 0, 1], Units(set, new(9999, 12, 31), AgingBuckets.Standard));
        Assert.Equal([2L, 1, 0, 0, 0, 0], Units(set, new(1, 1, 31), AgingBuckets.StandardMonths));
        Assert.Equal([2L, 0, 1, 0, 0, 0], Units(set, new(1, 2, 1), AgingBuckets.StandardMonths));
        Assert.Equal([2L, 0, 0, 0, 0, 1], Units(set, new(9999, 12, 31), AgingBuckets.OfMonths(0, 1, 2, 1_200)));
    }

    [Fact]
    public void Among_three_hundred_thousand_customers_each_keeps_sums_of_its_own()
    {
        // So many that hashes of 32 bits meet: ten pairs are to be expected. 7 has no divisor in common with their number, so the second round is in another order.
        const int count = 300_000;
        var rows = Enumerable
            .Range(0, 2 * count)
            .Select(row => (Number: row < count ? row : (int)(row * 7L % count), Units: row < count ? 1_000_000 : 1))
            .ToArray();
        var set = OpenItemSet.From(
            AsOf,
            rows,
            row => $"C-{row.Number}",
            _ => AsOf,
            row => Money.OfMinor(row.Units + row.Number, Currency.Eur)
        );
        var report = set.ByCustomer(AgingBuckets.Standard).Complete(rows.Length);
        Assert.Equal(count, report.Rows.Count);
        Assert.All(report.Rows, row => Assert.Equal($"C-{(row.Total.MinorUnits - 1_000_001) / 2}", row.Key));
    }

    [Fact]
    public void Columns_of_different_lengths_are_refused()
    {
        Assert.Throws<ArgumentException>("columns", () => Wrapped([0], [1, 2], [0, 0]));
        Assert.Throws<ArgumentException>("columns", () => Wrapped([0, 0], [1], [0, 0]));
        Assert.Throws<ArgumentException>("columns", () => Wrapped([0, 0], [1, 2], [0]));
    }

    [Fact]
    public void Currencies_given_twice_or_not_at_all_and_missing_columns_are_refused()
    {
        var eur = new OpenItemColumns(Currency.Eur, new[] { 0 }, new[] { 1L }, new[] { 0 });
        var twice = Assert.Throws<ArgumentException>("columns", () => OpenItemSet.Wrap(AsOf, Customers(1), [eur, eur]));
        Assert.Contains("EUR is given twice", twice.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(
            "columns",
            () => OpenItemSet.Wrap(AsOf, Customers(1), [eur with { Currency = default }])
        );
        Assert.Throws<ArgumentNullException>("columns", () => OpenItemSet.Wrap(AsOf, Customers(1), [null!]));
        Assert.Throws<ArgumentNullException>("columns", () => OpenItemSet.Wrap(AsOf, Customers(1), null!));
        Assert.Throws<ArgumentNullException>("customers", () => OpenItemSet.Wrap(AsOf, null!, [eur]));
        Assert.Throws<ArgumentException>("asOf", () => OpenItemSet.Wrap(default, Customers(1), [eur]));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("C-2\n")]
    public void A_directory_with_a_key_that_is_no_customer_is_refused(string key)
    {
        var error = Assert.Throws<ArgumentException>(
            "customers",
            () => OpenItemSet.Wrap(AsOf, KeyDirectory.Of(["C-1", key]), [])
        );
        Assert.Contains("the key at 1 is none", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, OpenItemSet.Wrap(AsOf, KeyDirectory.Of(["C-1", "C-2"]), []).Count);
    }

    [Fact]
    public void Credits_are_netted_against_the_oldest_items_of_their_customer()
    {
        OpenItemRow[] rows =
        [
            Row("C-1", AsOf.PlusDays(-10), 200m),
            Row("C-2", AsOf.PlusDays(-50), 70m),
            Row("C-1", AsOf.PlusDays(-40), 100m),
        ];
        OpenCreditRow[] credits =
        [
            new(CustomerId.Of("C-1"), Money.Of(100m, Currency.Usd)),
            new(CustomerId.Of("C-1"), Money.Of(50m, Currency.Usd)),
            new(CustomerId.Of("C-2"), Money.Of(90m, Currency.Usd)),
            new(CustomerId.Of("C-2"), Money.Of(5m, Currency.Eur)),
        ];
        var netted = OpenItemSet.From(AsOf, rows, credits).NetCredits();
        var item = Assert.Single(netted.Items());
        Assert.Equal((0, Money.Of(150m, Currency.Usd)), (item.Row, item.Open));
        var report = netted.ByCustomer(AgingBuckets.Standard).Complete(netted.Count);
        Assert.Equal(
            [("C-1", 0m), ("C-2", 5m), ("C-2", 20m)],
            report.Rows.Select(row => (row.Key, row.Credits.Amount))
        );
    }

    [Fact]
    public void A_set_without_credits_is_netted_without_a_copy()
    {
        var set = OpenItemSet.From(AsOf, [Row("C-1", AsOf, 5m)]);
        Assert.Equal([5L * 100, 0, 0, 0, 0, 0], Units(set.NetCredits(), AsOf, AgingBuckets.Standard));
        Assert.Same(set.NetCredits().Customers, set.Customers);
    }

    [Fact]
    public void A_credit_of_a_customer_who_is_not_in_the_directory_is_refused()
    {
        var credit = new OpenCreditRow(CustomerId.Of("nobody"), Money.Of(1m, Currency.Eur));
        var error = Assert.Throws<ArgumentException>(
            "credits",
            () => OpenItemSet.Wrap(AsOf, Customers(2), [], [credit])
        );
        Assert.Contains("'nobody'", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("credits", () => OpenItemSet.From(AsOf, [], [null!]));
    }

    [Fact]
    public void Wrapping_and_asking_for_totals_copies_no_column()
    {
        const int Rows = 200_000;
        int[] days = [.. Enumerable.Range(0, Rows).Select(row => row % 400)];
        long[] units = [.. Enumerable.Repeat(7L, Rows)];
        var (places, customers) = (new int[Rows], Customers(1));
        _ = Wrapped(days, units, places).Totals(AgingBuckets.Standard);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var set = OpenItemSet.Wrap(AsOf, customers, [new(Currency.Eur, days, units, places)]);
        _ = set.Totals(AgingBuckets.Standard);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Rows);
    }

    [Fact]
    public void An_empty_set_answers_every_question_with_nothing()
    {
        foreach (
            var set in new[]
            {
                OpenItemSet.From(AsOf, []),
                OpenItemSet.Wrap(AsOf, Customers(0), []),
                Wrapped([], [], []),
            }
        )
        {
            set.PrepareByCustomer();
            var keys = ItemKeys.Of(set, _ => "K");
            var workers = Workers.Of(3, (parts, run) => Parallel.For(0, parts, run));
            Assert.Empty(set.ByCustomer(AgingBuckets.Standard, workers: workers).Complete(0).Rows);
            Assert.Empty(set.Totals(AgingBuckets.Standard, workers: workers).Complete(0).Totals);
            Assert.Empty(set.By(keys, AgingBuckets.Standard, workers: workers).Complete(0).Rows);
            Assert.Empty(set.ByCustomer(AgingBuckets.Standard).GroupedBy(key => key).Complete(0).Rows);
            Assert.Empty(set.ByCustomer(AgingBuckets.Standard).Complete(0).Largest(Currency.Eur, take: 5));
            Assert.Empty(set.Items());
            Assert.All(set.Split(4), part => Assert.Equal(0, part.Count));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(6_000)]
    [InlineData(1_000_000)]
    public void Rows_of_one_currency_after_another_are_all_there_however_many_were_promised(int promised)
    {
        Currency[] currencies = [Currency.Usd, Currency.Eur, Currency.Mxn];
        var rows = Enumerable.Range(0, 6_000).ToArray();
        var set = OpenItemSet.From(
            AsOf,
            new Promised<int>(rows, promised),
            row => Ids[row % 300],
            row => AsOf.PlusDays(-(row % 200)),
            row => Money.OfMinor(row + 1, currencies[row / 2_000])
        );
        Assert.Equal(
            rows.Select(row => (Ids[row % 300], AsOf.PlusDays(-(row % 200)), row + 1L, currencies[row / 2_000])),
            set.Items()
                .OrderBy(item => item.Row)
                .Select(item => (item.Customer.Value, item.DueOn, item.Open.MinorUnits, item.Open.Currency))
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(131)]
    [InlineData(299)]
    public void A_bad_row_among_rows_of_any_type_is_named(int bad)
    {
        var prefix = $"row {bad}: ";
        Assert.StartsWith(prefix, Refused(customer: id => id == bad ? null! : Ids[id]), StringComparison.Ordinal);
        Assert.StartsWith(prefix, Refused(customer: id => id == bad ? " " : Ids[id]), StringComparison.Ordinal);
        Assert.StartsWith(prefix, Refused(dueOn: id => id == bad ? default : AsOf), StringComparison.Ordinal);
        Assert.StartsWith(prefix, Refused(open: id => id == bad ? default : Usd(1)), StringComparison.Ordinal);
        Assert.StartsWith(prefix, Refused(open: id => Usd(id == bad ? 0 : 1)), StringComparison.Ordinal);
        Assert.StartsWith(prefix, Refused(open: id => Usd(id == bad ? -1 : 1)), StringComparison.Ordinal);
        foreach (
            var calendar in new[] { CalendarSystem.Julian, CalendarSystem.HebrewCivil, CalendarSystem.PersianSimple }
        )
        {
            var message = Refused(dueOn: id => id == bad ? AsOf.WithCalendar(calendar) : AsOf);
            Assert.StartsWith(prefix, message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_a_function_of_the_caller_throws_comes_through() =>
        Assert.Throws<FormatException>(() =>
            OpenItemSet.From(AsOf, Ids, id => id, id => id == "C-3" ? throw new FormatException() : AsOf, _ => Usd(1))
        );

    [Fact]
    public void Days_that_are_missing_or_of_another_calendar_are_refused()
    {
        var set = OpenItemSet.From(AsOf, [Row("A", AsOf, 1m)]);
        Assert.Throws<ArgumentException>("asOf", () => OpenItemSet.From(default, []));
        Assert.Throws<ArgumentException>("asOf", () => OpenItemSet.Of(default, [], AgingPolicy.Standard));
        Assert.Throws<ArgumentException>("asOf", () => set.Totals(AgingBuckets.Standard, default(LocalDate)));
        foreach (var calendar in new[] { CalendarSystem.Julian, CalendarSystem.HebrewCivil })
        {
            var day = AsOf.WithCalendar(calendar);
            Assert.Throws<ArgumentOutOfRangeException>("asOf", () => OpenItemSet.From(day, []));
            Assert.Throws<ArgumentOutOfRangeException>("asOf", () => set.Totals(AgingBuckets.StandardMonths, day));
            Assert.Throws<ArgumentOutOfRangeException>("asOf", () => set.ByCustomer(AgingBuckets.Standard, day));
            Assert.Throws<ArgumentOutOfRangeException>("asOf", () => set.ItemsIn(AgingBuckets.Standard, 0, asOf: day));
        }
    }

    [Fact]
    public void Accounts_that_are_missing_are_refused()
    {
        Assert.Throws<ArgumentNullException>("accounts", () => OpenItemSet.Of(AsOf, null!, AgingPolicy.Standard));
        Assert.Throws<ArgumentNullException>(
            "accounts",
            () => OpenItemSet.Of(AsOf, [(null!, null!)], AgingPolicy.Standard)
        );
        Assert.Throws<ArgumentNullException>("policy", () => OpenItemSet.Of(AsOf, [], null!));
    }

    [Fact]
    public void Reading_can_be_canceled_before_and_on_the_way_and_tells_how_far_it_is()
    {
        const int Rows = 150_000;
        var told = new Told();
        var set = Read(told, CancellationToken.None);
        Assert.Equal(Rows, set.Count);
        Assert.Equal(told.Counts.Order().Distinct(), told.Counts);
        Assert.Equal(Rows, told.Counts[^1]);

        Assert.Throws<OperationCanceledException>(() => Read(null, new(canceled: true)));
        using var source = new CancellationTokenSource();
        var early = new Told(count => source.Cancel());
        Assert.Throws<OperationCanceledException>(() => Read(early, source.Token));
        Assert.InRange(Assert.Single(early.Counts), 1, Rows - 1);

        OpenItemSet Read(Told? progress, CancellationToken token) =>
            OpenItemSet.From(
                AsOf,
                Enumerable.Range(0, Rows),
                row => Ids[row % 7],
                _ => AsOf,
                _ => Usd(1),
                progress: progress,
                cancellationToken: token
            );
    }

    [Fact]
    public void Preparing_can_be_canceled_and_tells_how_far_it_is()
    {
        var set = OpenItemSet.From(
            AsOf,
            [Row("A", AsOf, 1m), Row("B", AsOf, 2m), new(CustomerId.Of("A"), AsOf, Money.Of(3m, Currency.Eur))]
        );
        Assert.Throws<OperationCanceledException>(() => set.PrepareByCustomer(cancellationToken: new(canceled: true)));
        var told = new Told();
        set.PrepareByCustomer(told);
        Assert.Equal([1, 3], told.Counts);
    }

    [Fact]
    public void A_million_rows_of_one_customer_sum_exactly()
    {
        const int Rows = 1_000_003;
        int[] days = [.. Enumerable.Range(0, Rows).Select(row => DayNumber.Of(AsOf) - (row % 150))];
        long[] units = [.. Enumerable.Range(0, Rows).Select(row => 1L + (row % 1_000))];
        var expected = new long[6];
        for (var row = 0; row < Rows; row++)
        {
            var late = row % 150;
            expected[late == 0 ? 0 : Math.Min(5, 1 + ((late - 1) / 30))] += units[row];
        }

        var set = Wrapped(days, units, new int[Rows], customers: 1);
        Assert.Equal(expected, Units(set, AsOf, AgingBuckets.Standard));
        set.PrepareByCustomer();
        Assert.Equal(expected, Units(set, AsOf, AgingBuckets.Standard));
    }

    [Fact]
    public void An_aging_whose_memory_was_given_to_another_refuses_to_be_read()
    {
        var set = OpenItemSet.From(AsOf, [Row("A", AsOf, 1m), Row("B", AsOf, 2m)]);
        var buffer = new SumBuffer();
        var first = set.ByCustomer(AgingBuckets.Standard, buffer: buffer);
        var report = first.Complete(2);
        Assert.Equal("A", report.Row("A", Currency.Usd)!.Key);
        var second = set.ByCustomer(AgingBuckets.Standard, buffer: buffer);
        Assert.Throws<InvalidOperationException>(() => first.Complete(2));
        Assert.Throws<InvalidOperationException>(() => first.Merge(second));
        Assert.Throws<InvalidOperationException>(() => second.Merge(first));
        Assert.Throws<InvalidOperationException>(() => first.ToBytes());
        Assert.Throws<InvalidOperationException>(() => report.Row("A", Currency.Usd));
        Assert.Equal(2, second.Complete(2).Rows.Count);
    }

    [Fact]
    public void A_key_with_half_of_a_character_has_no_bytes()
    {
        var set = OpenItemSet.From(AsOf, [Row("A", AsOf, 1m)]);
        var aging = set.By(ItemKeys.Of(set, _ => "K\ud83d"), AgingBuckets.Standard);
        Assert.Contains("surrogate", Assert.Throws<InvalidOperationException>(aging.ToBytes).Message);
    }

    [Fact]
    public void A_million_customers_with_a_row_each_have_a_line_each()
    {
        const int Rows = 1_000_000;
        int[] days = [.. Enumerable.Repeat(DayNumber.Of(AsOf) - 31, Rows)];
        long[] units = [.. Enumerable.Range(0, Rows).Select(row => 1L + row)];
        int[] places = [.. Enumerable.Range(0, Rows).Select(row => Rows - 1 - row)];
        var set = Wrapped(days, units, places, Rows);
        var unprepared = set.ByCustomer(AgingBuckets.Standard);
        set.PrepareByCustomer();
        var report = set.ByCustomer(AgingBuckets.Standard).Complete(Rows);
        Assert.Equal(500_000_500_000, report.Totals.Single().Aged[2].MinorUnits);
        Assert.Equal(["C-0000000", "C-0000001"], report.Largest(Currency.Eur, take: 2).Select(line => line.Key));
        Assert.Equal(1L, report.Row("C-0999999", Currency.Eur)!.Aged[2].MinorUnits);
        Assert.Equal(report.Totals, unprepared.Complete(Rows).Totals);
    }

    private static Money Usd(long cents) => Money.OfMinor(cents, Currency.Usd);

    private static string Refused(
        Func<int, string>? customer = null,
        Func<int, LocalDate>? dueOn = null,
        Func<int, Money>? open = null
    ) =>
        Assert
            .Throws<ArgumentException>(
                "rows",
                () =>
                    OpenItemSet.From(
                        AsOf,
                        Enumerable.Range(0, Ids.Length),
                        customer ?? (id => Ids[id]),
                        dueOn ?? (_ => AsOf),
                        open ?? (_ => Usd(1))
                    )
            )
            .Message;

    private static IEnumerable<long> Units(OpenItemSet set, LocalDate asOf, AgingBuckets buckets)
    {
        var totals = set.Totals(buckets, asOf).Complete(set.Count).Totals;
        Assert.Equal(totals, set.ByCustomer(buckets, asOf).Complete(set.Count).Totals);
        return totals.Single().Aged.Select(amount => amount.MinorUnits);
    }

    // A collection that says it has another number of elements than come.
    private sealed class Promised<T>(T[] elements, int count) : IReadOnlyCollection<T>, ICollection<T>
    {
        public int Count => count;

        public bool IsReadOnly => true;

        public IEnumerator<T> GetEnumerator() => elements.AsEnumerable().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public bool Contains(T item) => elements.Contains(item);

        public void CopyTo(T[] array, int arrayIndex) => elements.CopyTo(array, arrayIndex);

        public void Add(T item) => throw new NotSupportedException();

        public void Clear() => throw new NotSupportedException();

        public bool Remove(T item) => throw new NotSupportedException();
    }

    private sealed class Told(Action<int>? then = null) : IProgress<int>
    {
        public List<int> Counts { get; } = [];

        public void Report(int value)
        {
            Counts.Add(value);
            then?.Invoke(value);
        }
    }
}
