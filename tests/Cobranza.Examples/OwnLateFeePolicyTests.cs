using Cobranza.LateFees;
using Cobranza.Testing;
using FsCheck.Xunit;
using NodaTime;

namespace Cobranza.Tests.Examples;

/// <summary>A policy of one's own composes with those of the library and is held to the same contract.</summary>
public sealed class OwnLateFeePolicyTests
{
    private static readonly LateFeePolicy Tiered = new TieredLateFee([
        new(fromDay: 1, Percentage.Of(2)),
        new(fromDay: 31, Percentage.Of(4)),
    ]);

    private static readonly LocalDate Due = new(2026, 1, 31);

    [Theory]
    [InlineData(0, "MXN 0.00")]
    [InlineData(1, "MXN 20.00")]
    [InlineData(30, "MXN 20.00")]
    [InlineData(31, "MXN 40.00")]
    public void The_share_rises_with_the_days(int daysLate, string charge) =>
        Assert.Equal(charge, Charge(Tiered, daysLate).ToString());

    [Fact]
    public void It_composes_with_the_policies_of_the_library()
    {
        var graced = Tiered.AfterGraceOf(days: 5, GraceMeaning.Waiving);

        Assert.Equal("MXN 0.00", Charge(graced, 5).ToString());
        Assert.Equal("MXN 20.00", Charge(graced, 6).ToString());
        Assert.Equal("MXN 35.00", Charge(Tiered.CappedAt(Money.Parse("MXN 35.00")), 31).ToString());
        Assert.Equal("MXN 65.00", Charge(Tiered.Plus(LateFeePolicy.Flat(Money.Parse("MXN 25.00"))), 31).ToString());
    }

    [Fact]
    public void It_explains_itself_in_both_languages()
    {
        var why = Tiered.Explain(Item(), Due.PlusDays(40));

        Assert.Contains(
            "4% from 31 days late on; MXN 1,000.00 was late by 40 days",
            why.ToText(Language.English),
            StringComparison.Ordinal
        );
        Assert.Contains("4% a partir de 31 días de mora", why.ToText(Language.Spanish), StringComparison.Ordinal);
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(CobranzaArbitraries), typeof(LateFeePolicyArbitrary)])]
    public bool It_keeps_the_contract_of_every_late_fee(OverdueDay day) =>
        LateFeePolicyLaws.AllHold(Tiered, day.Item, day.AsOf);

    [Property(MaxTest = 500, Arbitrary = [typeof(CobranzaArbitraries), typeof(LateFeePolicyArbitrary)])]
    public bool It_keeps_the_contract_inside_and_around_policies_of_the_library(OverdueDay day) =>
        LateFeePolicyLaws.AllHold(
            LateFeePolicy
                .GreaterOf(Tiered, LateFeePolicy.PercentPerStartedMonth(Percentage.Of(1)))
                .AfterGraceOf(days: 5, GraceMeaning.Deferring)
                .CappedAt(Percentage.Of(10)),
            day.Item,
            day.AsOf
        );

    [Fact]
    public void The_contract_catches_a_policy_that_charges_less_than_nothing()
    {
        var wrong = new NegativeLateFee();

        Assert.False(LateFeePolicyLaws.IsNeverNegative(wrong, Item(), Due.PlusDays(10)));
        Assert.True(LateFeePolicyLaws.IsNeverNegative(Tiered, Item(), Due.PlusDays(10)));
    }

    private static Money Charge(LateFeePolicy policy, int daysLate) =>
        new LateFeeTerms(policy, Rounding.HalfEven, Posting.Immediate).Assess(Item(), Due.PlusDays(daysLate)).ToCharge;

    private static OverdueItem Item()
    {
        var owed = Money.Parse("MXN 1000.00");
        return new(ReceivableId.Of("F-1"), Due, owed, [new(Due, owed)], Money.Zero(Currency.Mxn));
    }

    private sealed record NegativeLateFee : LateFeePolicy
    {
        protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
            -(ExactAmount)item.BalanceOn(asOf);
    }
}
