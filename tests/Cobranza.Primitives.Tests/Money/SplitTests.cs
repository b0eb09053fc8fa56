using System.Globalization;

namespace Cobranza.Tests;

/// <summary>Amounts shared out in published examples; the case names its source in the table.</summary>
public sealed class SplitTests
{
    private static readonly Money Whole = Money.OfMinor(100, Currency.Eur);

    public static TheoryData<string, long[], long[], long> Published() =>
        new(Facts.Rows("splits.csv").Select(row => (row[0], Numbers(row[2]), Numbers(row[3]), Numbers(row[1])[0])));

    [Theory]
    [MemberData(nameof(Published))]
    public void Published_shares_are_the_same_here(string id, long[] weights, long[] shares, long amount)
    {
        Assert.NotEmpty(id);
        var found = Money.OfMinor(amount, Currency.Eur).Allocate(weights);
        Assert.Equal(shares, found.Select(share => share.MinorUnits));
    }

    /// <summary>Source: RubyMoney/money spec/money/allocation_spec.rb; RemyDuijkeren/NodaMoney, specifications of Split.</summary>
    [Fact]
    public void No_parts_no_weights_and_weights_below_zero_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Whole.Split(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Whole.Split(-1));
        Assert.ThrowsAny<ArgumentException>(() => Whole.Allocate([]));
        Assert.ThrowsAny<ArgumentException>(() => Whole.Allocate(2, -1));
    }

    private static long[] Numbers(string text) =>
        [.. text.Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture))];
}
