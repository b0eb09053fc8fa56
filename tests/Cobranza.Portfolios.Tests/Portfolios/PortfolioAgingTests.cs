using Cobranza.Aging;
using Cobranza.Portfolios;
using NodaTime;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests;

public sealed class PortfolioAgingTests
{
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
        var report = OpenItemSet.From(AsOf, Published).ByCustomer(AgingBuckets.Of(30, 60, 90)).Complete(3);
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
        var row = set.ByCustomer(AgingBuckets.Standard).Complete(3).Rows.Single();
        Assert.Equal([3m, 4m, 0m, 0m, 0m, 0m], row.Buckets.Select(bucket => bucket.Amount));
    }

    [Fact]
    public void Months_are_counted_by_the_calendar()
    {
        var set = OpenItemSet.From(
            AsOf,
            [Row("A", AsOf.PlusDays(-1), 1m), Row("A", new(2022, 5, 31), 2m), Row("A", new(2000, 1, 1), 4m)]
        );
        var row = set.ByCustomer(AgingBuckets.OfMonths(0, 1)).Complete(3).Rows.Single();
        Assert.Equal([0m, 1m, 2m, 4m], row.Buckets.Select(bucket => bucket.Amount));
    }

    [Fact]
    public void What_is_disputed_in_a_plan_or_promised_is_counted_by_bucket()
    {
        Money Usd(decimal amount) => Money.Of(amount, Currency.Usd);
        var row = new OpenItemRow(CustomerId.Of("A"), AsOf.PlusDays(-5), Usd(10m), Usd(1m), Usd(2m), Usd(3m));
        var line = OpenItemSet
            .From(AsOf, [row])
            .ByCustomer(AgingBuckets.Of(30))
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
        var report = set.ByCustomer(AgingBuckets.Standard).Complete(0);
        Assert.Equal(["A", "B"], report.Rows.Select(row => row.Key));
        Assert.Empty(report.Totals);
    }

    [Fact]
    public void A_book_without_rows_has_an_empty_report()
    {
        var report = OpenItemSet.From(AsOf, []).ByCustomer(AgingBuckets.Standard).Complete(0);
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
        var aging = set.ByCustomer(AgingBuckets.Standard);
        Assert.Throws<AmountOverflowException>(() => aging.Complete(2));
    }

    [Fact]
    public void Parts_of_different_days_or_buckets_are_not_merged()
    {
        var set = OpenItemSet.From(AsOf, Published);
        var aging = PortfolioAging.Nothing(set.ByCustomer(AgingBuckets.Standard));
        Assert.Equal("2022-06-30 by customer in days 30/60/90/120; rows as given", aging.Fingerprint);
        Assert.Throws<ArgumentException>(
            "other",
            () => aging.Merge(set.ByCustomer(AgingBuckets.Standard, AsOf.PlusDays(1)))
        );
        Assert.Throws<ArgumentException>("other", () => aging.Merge(set.ByCustomer(AgingBuckets.Of(30))));
        Assert.Throws<ArgumentException>("other", () => aging.Merge(set.Totals(AgingBuckets.Standard)));
    }

    [Fact]
    public void An_aging_by_parts_is_not_merged_with_one_by_items_or_with_one_of_rows()
    {
        PortfolioAging Of(AgingPolicy policy) => OpenItemSet.Of(AsOf, [], policy).ByCustomer(policy.Buckets);

        PortfolioAging[] asked =
        [
            OpenItemSet.From(AsOf, []).ByCustomer(AgingBuckets.Standard),
            Of(AgingPolicy.Standard),
            Of(new(AgingBuckets.Standard, scope: AgingScope.Item)),
            Of(new(AgingBuckets.Standard, AgingBasis.IssueDate)),
            Of(new(AgingBuckets.Standard, credits: CreditTreatment.NettedOldestFirst)),
        ];
        Assert.Distinct(asked.Select(one => one.Fingerprint));
        Assert.All(asked.Skip(1), one => Assert.Throws<ArgumentException>("other", () => asked[0].Merge(one)));
    }

    [Fact]
    public void Sums_of_agings_that_fit_alone_are_refused_together()
    {
        var largest = OpenItemSet.From(
            AsOf,
            [new OpenItemRow(CustomerId.Of("A"), AsOf, Money.OfMinor(Money.MaxMinorUnits, Currency.Usd))]
        );
        var one = OpenItemSet.From(AsOf, [Row("A", AsOf, 0.01m)]).ByCustomer(AgingBuckets.Standard);
        var aging = largest.ByCustomer(AgingBuckets.Standard);
        Assert.Equal(Money.MaxMinorUnits, aging.Complete(1).Totals.Single().Total.MinorUnits);
        Assert.Throws<AmountOverflowException>(() => aging.Merge(one).Complete(2));
        Assert.Throws<AmountOverflowException>(() => one.Merge(aging).Complete(2));
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
        Assert.Throws<ArgumentOutOfRangeException>("parts", () => OpenItemSet.From(AsOf, Published).Split(0));
    }
}
