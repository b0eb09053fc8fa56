namespace Cobranza.Tests;

/// <summary>Bugs that other libraries had when they shared amounts out, each named after its public report.</summary>
public sealed class AllocationMuseumTests
{
    [Fact]
    public void Museum_RubyMoney_1033_a_cent_is_lost_over_twelve_uneven_weights()
    {
        long[] weights = [830, 833, 834, 8_301, 8_333, 8_345, 4_166, 4_167, 12_500, 16_666, 16_667, 18_358];
        Assert.Equal(700_273, Shares(7_002.73m, weights).Sum());
    }

    [Fact]
    public void Museum_RubyMoney_652_and_Shopify_190_a_refund_does_not_mirror_the_charge()
    {
        Assert.Equal([667, 333], Shares(10.00m, [2, 1]));
        Assert.Equal([-667, -333], Shares(-10.00m, [2, 1]));
    }

    [Fact]
    public void Museum_moneyphp_436_a_weight_of_zero_is_given_a_cent() =>
        Assert.Equal([0, 4, 1], Shares(0.05m, [0, 7, 3]));

    [Fact]
    public void Museum_moneyphp_466_one_cent_for_two_people_throws() => Assert.Equal([1, 0], Shares(0.01m, [1, 1]));

    [Fact]
    public void Museum_moneyphp_492_the_residue_goes_to_the_wrong_part()
    {
        Assert.Equal([7_499, 2_500], Shares(99.99m, [75, 25]));
        Assert.Equal([0, 1], Shares(0.01m, [33, 66]));
    }

    [Fact]
    public void Museum_brick_111_and_62_shares_that_are_exact_are_moved() =>
        Assert.Equal([9_800, 200, 12_000], Shares(220.00m, [49, 1, 60]));

    [Fact]
    public void Museum_rusty_money_103_reordering_the_weights_changes_who_gets_how_much()
    {
        var amount = Money.Of(0.01m, Currency.Eur);
        var forward = amount.Allocate([1, 3, 2], RemainderRule.LargerWeightFirst);
        var backward = amount.Allocate([2, 3, 1], RemainderRule.LargerWeightFirst);
        Assert.Equal([0, 1, 0], forward.Select(share => share.MinorUnits));
        Assert.Equal(forward.Reverse(), backward);
    }

    [Fact]
    public void Museum_dinerojs_771_a_large_amount_is_never_done()
    {
        var largest = Money.OfMinor(Money.MaxMinorUnits, Currency.Custom("WIDE", 8));
        Assert.Equal(largest, Money.Sum(largest.Allocate(1, 1, 1), largest.Currency));
    }

    [Fact]
    public void Museum_dinerojs_892_a_product_in_the_middle_is_too_large()
    {
        // Each product amount × weight needs more than 64 bits.
        var shares = Money.OfMinor(3, Currency.Eur).Allocate(2_000_000_000_000_000_000, 1_000_000_000_000_000_000, 1);
        Assert.Equal([2, 1, 0], shares.Select(share => share.MinorUnits));
        var many = Money
            .OfMinor(9_000_000_000_000_000_003, Currency.Eur)
            .Allocate(2_000_000_000_000_000_000, 1_000_000_000_000_000_000);
        Assert.Equal([6_000_000_000_000_000_002, 3_000_000_000_000_000_001], many.Select(share => share.MinorUnits));
    }

    [Fact]
    public void Museum_ex_money_173_a_part_has_the_other_sign() =>
        Assert.All(Money.Of(-0.05m, Currency.Eur).Split(7), part => Assert.True(part.Sign <= 0));

    [Fact]
    public void Museum_RubyMoney_960_weights_of_zero_make_pennies_vanish() =>
        Assert.Throws<ArgumentException>("weights", () => Shares(0.05m, [0, 0]));

    [Fact]
    public void Museum_go_money_147_the_sum_of_the_weights_turns_negative() =>
        Assert.Equal([50, 50], Shares(1.00m, [long.MaxValue, long.MaxValue]));

    private static long[] Shares(decimal euros, long[] weights) =>
        [.. Money.Of(euros, Currency.Eur).Allocate(weights).Select(share => share.MinorUnits)];
}
