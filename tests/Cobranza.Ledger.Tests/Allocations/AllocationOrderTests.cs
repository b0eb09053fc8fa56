using Cobranza.Allocations;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Allocations;

public sealed class AllocationOrderTests
{
    private static readonly ValueList<OpenPart> Items =
    [
        new(ReceivableId.Of("A"), Day(1, 5), Day(3, 1), Mxn(80)),
        new(ReceivableId.Of("B"), Day(1, 9), Day(2, 1), Mxn(60)),
        new(ReceivableId.Of("C"), Day(1, 9), Day(2, 1), Mxn(20)),
    ];

    [Fact]
    public void One_hundred_goes_where_the_order_says()
    {
        Assert.Equal([20m, 60m, 20m], Shares(AllocationOrder.OldestDueFirst, 100));
        Assert.Equal([80m, 20m, 0m], Shares(AllocationOrder.OldestIssuedFirst, 100));
        Assert.Equal([20m, 60m, 20m], Shares(AllocationOrder.SmallestFirst, 100));
        Assert.Equal([80m, 20m, 0m], Shares(AllocationOrder.LargestFirst, 100));
        Assert.Equal([50m, 37.5m, 12.5m], Shares(AllocationOrder.ProRata, 100));
    }

    [Fact]
    public void More_than_everything_settles_everything() =>
        Assert.All(
            new[] { AllocationOrder.OldestDueFirst, AllocationOrder.LargestFirst, AllocationOrder.ProRata },
            order => Assert.Equal([80m, 60m, 20m], Shares(order, 1_000))
        );

    /// <summary>
    /// Proportional splits in minor units, by largest remainder. Sources: github moneyphp/money tests/MoneyTest.php, RubyMoney/money
    /// spec/money/allocation_spec.rb, RemyDuijkeren/NodaMoney SplitMoney.cs (ratios scaled to open amounts), and two reckoned by hand.
    /// </summary>
    [Theory]
    [InlineData(5, new[] { 3, 7 }, new[] { 2, 3 })]
    [InlineData(5, new[] { 7, 3 }, new[] { 4, 1 })]
    [InlineData(101, new[] { 100, 100, 100 }, new[] { 34, 34, 33 })]
    [InlineData(15, new[] { 10, 10 }, new[] { 8, 7 })]
    [InlineData(100, new[] { 100, 100, 0 }, new[] { 50, 50, 0 })]
    [InlineData(100, new[] { 200, 300, 300 }, new[] { 25, 38, 37 })]
    [InlineData(100, new[] { 200, 300, 1 }, new[] { 40, 60, 0 })]
    [InlineData(100, new[] { 100, 600 }, new[] { 14, 86 })]
    [InlineData(10, new[] { 30, 30, 10 }, new[] { 4, 4, 2 })]
    public void In_proportion_the_largest_remainder_gets_the_cent_left_over(int amount, int[] open, int[] shares)
    {
        ValueList<OpenPart> items =
        [
            .. open.Select(
                (units, i) =>
                    new OpenPart(ReceivableId.Of($"I{i}"), Day(1, 1), Day(1, 1), Money.OfMinor(units, Currency.Mxn))
            ),
        ];
        var found = AllocationOrder.ProRata.Allocate(Money.OfMinor(amount, Currency.Mxn), items, Day(1, 1));
        Assert.Equal(shares.Select(units => (long)units), found.Select(share => share.MinorUnits));
    }

    [Fact]
    public void A_negative_amount_and_a_repeated_item_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AllocationOrder.ProRata.Allocate(Mxn(-1), Items, Day(1, 1)));
        Assert.Throws<ArgumentException>(() =>
            AllocationOrder.ProRata.Allocate(Mxn(1), [Items[0], Items[0]], Day(1, 1))
        );
    }

    [Fact]
    public void Orders_say_what_they_do_in_both_languages()
    {
        var orders = DatedAllocationOrders
            .Always(AllocationOrder.OldestDueFirst)
            .From(Day(3, 1), AllocationOrder.ProRata);
        var spanish = orders.Describe().ToText(Language.Spanish);
        Assert.Contains("venció antes", spanish, StringComparison.Ordinal);
        Assert.Contains("2026-03-01", spanish, StringComparison.Ordinal);
        Assert.Contains("fell due first", orders.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_orders_from_one_day_are_refused() =>
        Assert.Throws<ArgumentException>(() =>
            DatedAllocationOrders
                .Always(AllocationOrder.ProRata)
                .From(Day(1, 1), AllocationOrder.LargestFirst)
                .From(Day(1, 1), AllocationOrder.SmallestFirst)
        );

    private static IEnumerable<decimal> Shares(AllocationOrder order, decimal amount) =>
        order.Allocate(Mxn(amount), Items, Day(1, 15)).Select(share => share.Amount);
}
