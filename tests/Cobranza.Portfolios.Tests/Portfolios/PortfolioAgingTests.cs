using Cobranza.Aging;
using Cobranza.Portfolios;
using NodaTime;

namespace Cobranza.Tests;

public sealed class PortfolioAgingTests
{
    private static readonly LocalDate AsOf = new(2022, 6, 30);

    // Source: github mschuermann/accountR tests/testthat/test-aging_table.R
    private static readonly OpenItemRow[] Published =
    [
        Row("Alfa", new(2022, 3, 30), 100.00m),
        Row("Bravo", new(2022, 4, 2), 200.00m),
        Row("Charlie", new(2022, 5, 23), 300.00m),
    ];

    [Fact]
    public void A_published_aging_comes_out()
    {
        var report = PortfolioAging.Of(OpenItemSet.From(AsOf, Published), AgingBuckets.Of(30, 60, 90)).Complete(3);
        Assert.Equal(["Alfa", "Bravo", "Charlie"], report.Rows.Select(row => row.Key));
        Assert.Equal([0m, 0m, 300m, 200m, 100m], report.Totals.Single().Buckets.Select(bucket => bucket.Amount));
        Assert.Equal(600m, report.Totals.Single().Total.Amount);
    }

    [Fact]
    public void Due_today_is_not_due_and_a_future_date_is_not_due_either()
    {
        var set = OpenItemSet.From(
            AsOf,
            [Row("A", AsOf, 1m), Row("A", AsOf.PlusDays(1), 2m), Row("A", AsOf.PlusDays(-1), 4m)]
        );
        var row = PortfolioAging.Of(set, AgingBuckets.Standard).Complete(3).Rows.Single();
        Assert.Equal([3m, 4m, 0m, 0m, 0m, 0m], row.Buckets.Select(bucket => bucket.Amount));
    }

    [Fact]
    public void Months_are_counted_by_the_calendar()
    {
        var set = OpenItemSet.From(
            AsOf,
            [Row("A", AsOf.PlusDays(-1), 1m), Row("A", new(2022, 5, 31), 2m), Row("A", new(2000, 1, 1), 4m)]
        );
        var row = PortfolioAging.Of(set, AgingBuckets.OfMonths(0, 1)).Complete(3).Rows.Single();
        Assert.Equal([0m, 1m, 2m, 4m], row.Buckets.Select(bucket => bucket.Amount));
    }

    [Fact]
    public void What_is_disputed_in_a_plan_or_promised_is_counted_by_bucket()
    {
        Money Usd(decimal amount) => Money.Of(amount, Currency.Usd);
        var row = new OpenItemRow(CustomerId.Of("A"), AsOf.PlusDays(-5), Usd(10m), Usd(1m), Usd(2m), Usd(3m));
        var line = PortfolioAging
            .Of(OpenItemSet.From(AsOf, [row]), AgingBuckets.Of(30))
            .Complete(1, DisputedTreatment.Apart)
            .Rows.Single();
        Assert.Equal(
            [1m, 2m, 3m, 4m],
            Enum.GetValues<AgingStatus>().Select(status => line.BucketsOf(status)[1].Amount)
        );
        Assert.Equal((Usd(9m), Usd(1m), Usd(10m)), (line.Buckets[1], line.DisputedApart, line.Total));
        Assert.Throws<ArgumentOutOfRangeException>(
            "promised",
            () => new OpenItemRow(CustomerId.Of("A"), AsOf, Usd(5m), Usd(1m), Usd(2m), Usd(3m))
        );
    }

    [Fact]
    public void Opposite_credits_are_two_lines_and_no_total()
    {
        OpenCreditRow Credit(string customer, decimal amount) =>
            new(CustomerId.Of(customer), Money.Of(amount, Currency.Mxn));

        var set = OpenItemSet.From(AsOf, [], [Credit("A", 0.70m), Credit("B", -0.70m)]);
        var report = PortfolioAging.Of(set, AgingBuckets.Standard).Complete(0);
        Assert.Equal(["A", "B"], report.Rows.Select(row => row.Key));
        Assert.Empty(report.Totals);
    }

    [Fact]
    public void A_book_without_rows_has_an_empty_report()
    {
        var report = PortfolioAging.Of(OpenItemSet.From(AsOf, []), AgingBuckets.Standard).Complete(0);
        Assert.Empty(report.Rows);
        Assert.Empty(report.Totals);
    }

    [Fact]
    public void Sums_may_be_too_large_on_the_way_but_not_at_the_end()
    {
        var largest = Money.OfMinor(Money.MaxMinorUnits, Currency.Usd);
        var set = OpenItemSet.From(
            AsOf,
            [new(CustomerId.Of("A"), AsOf, largest), new(CustomerId.Of("B"), AsOf, largest)]
        );
        var aging = PortfolioAging.Of(set, AgingBuckets.Standard);
        Assert.Throws<AmountOverflowException>(() => aging.Complete(2));
    }

    [Fact]
    public void Parts_of_different_days_or_buckets_are_not_merged()
    {
        var aging = PortfolioAging.Nothing(AsOf, AgingBuckets.Standard);
        Assert.Throws<ArgumentException>(
            "other",
            () => aging.Merge(PortfolioAging.Nothing(AsOf.PlusDays(1), AgingBuckets.Standard))
        );
        Assert.Throws<ArgumentException>("other", () => aging.Merge(PortfolioAging.Nothing(AsOf, AgingBuckets.Of(30))));
    }

    [Fact]
    public void Rows_that_make_no_sense_are_refused_by_name()
    {
        Assert.Throws<ArgumentException>("customer", () => new OpenItemRow(default, AsOf, Money.Of(1m, Currency.Usd)));
        Assert.Throws<ArgumentException>(
            "dueOn",
            () => new OpenItemRow(CustomerId.Of("A"), default, Money.Of(1m, Currency.Usd))
        );
        Assert.Throws<ArgumentOutOfRangeException>("open", () => Row("A", AsOf, 0m));
        Assert.Throws<ArgumentOutOfRangeException>(
            "disputed",
            () => new OpenItemRow(CustomerId.Of("A"), AsOf, Money.Of(1m, Currency.Usd), Money.Of(2m, Currency.Usd))
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            PortfolioAging.OfRows(OpenItemSet.From(AsOf, Published), AgingBuckets.Standard, 2, 2)
        );
    }

    [Fact]
    public void Netted_credits_are_refused_because_the_columns_keep_them_apart() =>
        Assert.Throws<ArgumentException>(
            "policy",
            () => OpenItemSet.Of(AsOf, [], new(AgingBuckets.Standard, credits: CreditTreatment.NettedOldestFirst))
        );

    private static OpenItemRow Row(string customer, LocalDate dueOn, decimal open) =>
        new(CustomerId.Of(customer), dueOn, Money.Of(open, Currency.Usd));
}
