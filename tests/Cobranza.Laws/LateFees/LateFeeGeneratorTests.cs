using Cobranza.LateFees;
using Cobranza.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws.LateFees;

/// <summary>The laws are only as good as the cases they are tried on.</summary>
public sealed class LateFeeGeneratorTests
{
    private const int Many = 4_000;
    private const int LargestSize = 100;

    // One fixed search, so that what is found today is found tomorrow.
    private static readonly LateFeeCase[] Cases =
    [
        .. LateFeePolicyArbitrary.Cases().Generator.Sample(Many, new Rnd(2026), LargestSize),
    ];

    [Fact]
    public void Many_cases_owe_something_and_many_owe_nothing()
    {
        var owing = Cases.Count(some => some.Policy.Accrue(some.Item, some.AsOf).Sign > 0);
        Assert.InRange(owing, Many / 5, Many * 4 / 5);
    }

    [Fact]
    public void Every_policy_occurs_and_compositions_are_the_rule()
    {
        Assert.Equal(32, Cases.Select(some => some.Policy.GetType()).Distinct().Count());
        Assert.True(Cases.Count(some => some.Policy is CappedLateFee or GracedLateFee or SumLateFee) > Many / 5);
    }

    [Fact]
    public void The_days_on_which_something_changes_occur()
    {
        Assert.Contains(Cases, some => Late(some) == 0);
        Assert.Contains(Cases, some => Late(some) == 1);
        Assert.Contains(
            Cases,
            some => some.Item.Balances.Any(step => step.From == some.AsOf && step.From > some.Item.DueOn)
        );
        Assert.Contains(Cases, some => some.Policy is GracedLateFee graced && Late(some) == graced.Days);
        Assert.Contains(Cases, some => some.Policy is GracedLateFee graced && Late(some) == graced.Days + 1);
        Assert.Contains(Cases, some => some.Item.DueOn is { Month: 2, Day: 29 });
    }

    [Fact]
    public void Some_charges_stand_exactly_at_their_cap() =>
        Assert.Contains(
            Cases,
            some =>
                some.Policy.Ceiling(some.Item, some.AsOf) is { Sign: > 0 } ceiling
                && some.Policy.Accrue(some.Item, some.AsOf) == ceiling
        );

    [Fact]
    public void What_a_case_shrinks_to_can_be_assessed_too()
    {
        var arbitrary = LateFeePolicyArbitrary.Cases();
        foreach (var simpler in Cases.Take(Many / 10).SelectMany(some => arbitrary.Shrinker(some).Take(25)))
        {
            Assert.True(simpler.Policy.Accrue(simpler.Item, simpler.AsOf).Sign >= 0);
        }
    }

    private static int Late(LateFeeCase some) => Period.DaysBetween(some.Item.DueOn, some.AsOf);
}
