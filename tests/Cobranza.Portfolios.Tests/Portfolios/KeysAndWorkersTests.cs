using Cobranza.Aging;
using Cobranza.Portfolios;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests;

public sealed class KeysAndWorkersTests
{
    private static readonly OpenItemSet Set = OpenItemSet.From(AsOf, [Row("A", AsOf, 1m), Row("B", AsOf, 2m)]);

    [Fact]
    public void Keys_are_those_of_one_set_and_none_is_missing()
    {
        var other = OpenItemSet.From(AsOf, [Row("A", AsOf, 1m), Row("B", AsOf, 2m)]);
        Assert.Throws<ArgumentException>("keys", () => Set.By(ItemKeys.Of(other, _ => "K"), AgingBuckets.Standard));
        Assert.Throws<ArgumentNullException>("keys", () => Set.By(null!, AgingBuckets.Standard));
        Assert.Throws<ArgumentNullException>("key", () => ItemKeys.Of(Set, _ => null!));
        Assert.Throws<ArgumentNullException>("key", () => ItemKeys.Of(Set, null!));
        Assert.Throws<ArgumentNullException>("key", () => Set.ByCustomer(AgingBuckets.Standard).GroupedBy(_ => null!));
    }

    [Fact]
    public void A_directory_holds_each_key_once()
    {
        var twice = Assert.Throws<ArgumentException>("keys", () => KeyDirectory.Of(["a", "b", "a"]));
        Assert.Contains("'a' stands at 0 and at 2", twice.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("keys", () => KeyDirectory.Of(["a", null!]));
        Assert.Throws<ArgumentException>("customers", () => KeyDirectory.OfCustomers([default]));
        Assert.Throws<ArgumentException>(
            "customers",
            () => KeyDirectory.OfCustomers([CustomerId.Of("A"), CustomerId.Of("A")])
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => KeyDirectory.Of(["a"])[1]);
        Assert.Null(KeyDirectory.Of(["a"]).PlaceOf("A"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(Workers.MaxCount + 1)]
    public void Workers_and_parts_are_from_one_up_to_the_most_there_may_be(int count)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(count), () => Workers.Of(count, (_, _) => { }));
        Assert.Throws<ArgumentOutOfRangeException>("parts", () => Set.Split(count));
    }

    [Fact]
    public void Workers_need_somebody_who_runs_them() =>
        Assert.Throws<ArgumentNullException>("run", () => Workers.Of(2, null!));

    [Fact]
    public void What_a_runner_throws_comes_through() =>
        Assert.Throws<TimeoutException>(() =>
            Set.Totals(AgingBuckets.Standard, workers: Workers.Of(2, (_, _) => throw new TimeoutException()))
        );

    [Fact]
    public void There_is_no_bucket_beyond_the_last_and_nothing_to_take_below_one()
    {
        var report = Set.ByCustomer(AgingBuckets.Standard).Complete(2);
        Assert.Throws<ArgumentOutOfRangeException>("take", () => report.Largest(Currency.Usd, take: 0));
        Assert.Throws<ArgumentOutOfRangeException>("fromBucket", () => report.Largest(Currency.Usd, 1, fromBucket: 6));
        Assert.Throws<ArgumentOutOfRangeException>("toBucket", () => report.Largest(Currency.Usd, 1, 2, toBucket: 1));
        Assert.Throws<ArgumentOutOfRangeException>("bucket", () => Set.ItemsIn(AgingBuckets.Standard, 6));
        Assert.Throws<ArgumentOutOfRangeException>("bucket", () => Set.ItemsIn(AgingBuckets.Standard, -1));
    }
}
