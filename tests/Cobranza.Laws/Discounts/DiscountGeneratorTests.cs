using Cobranza.Discounts;
using Cobranza.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws.Discounts;

/// <summary>The laws are only as good as the cases they are tried on.</summary>
public sealed class DiscountGeneratorTests
{
    private const int Many = 3_000;
    private const int LargestSize = 100;

    // One fixed search, so that what is found today is found tomorrow.
    private static readonly DiscountTermsCase[] Cases =
    [
        .. DiscountTermsCases.Cases().Generator.Sample(Many, new Rnd(2026), LargestSize),
    ];

    [Fact]
    public void Many_cases_earn_something_and_many_earn_nothing() =>
        Assert.InRange(Cases.Count(some => Offer(some) is not null), Many / 4, Many * 3 / 4);

    [Fact]
    public void Every_policy_base_and_treatment_occurs_where_something_is_earned()
    {
        var earning = Cases.Where(some => Offer(some) is not null).ToArray();
        Assert.Equal(5, earning.Select(some => some.Terms.Policy.GetType()).Distinct().Count());
        Assert.Equal(7, earning.Select(some => some.Terms.Base).Distinct().Count());
        Assert.Equal(3, earning.Select(some => some.Terms.Tax).Distinct().Count());
        Assert.Equal(3, earning.Select(some => some.Terms.PartPayments).Distinct().Count());
        Assert.Contains(earning, some => Offer(some)!.Parts.Tax.IsPositive);
    }

    [Fact]
    public void The_days_on_which_something_changes_occur()
    {
        Assert.Contains(Cases, some => some.AsOf == some.Facts.DueOn);
        Assert.Contains(Cases, some => some.AsOf == some.Facts.DueOn.PlusDays(1));
        Assert.Contains(Cases, some => some.AsOf < some.Facts.IssuedOn);
        Assert.Contains(Cases, some => Offer(some)?.LastDay == some.AsOf);
        Assert.Contains(Cases, some => Offer(some) is { } offer && offer.EarnedThrough > offer.LastDay);
    }

    [Fact]
    public void Payments_come_in_parts_that_fall_short_and_that_do_not()
    {
        Assert.Contains(Cases, some => Run(some) is { LeftOver.IsPositive: true, Discount.IsPositive: true });
        Assert.Contains(
            Cases,
            some =>
                some.Terms.PartPayments == PartPayments.EarnInProportion
                && Run(some) is { Open.IsPositive: true, Discount.IsPositive: true }
        );
        Assert.Contains(Cases, some => some.Facts.Invoice is { Credits.IsEmpty: false });
        Assert.Contains(Cases, some => some.Facts.Open.IsPositive && some.Facts.Open < some.Facts.Total);
    }

    [Fact]
    public void What_a_case_shrinks_to_can_be_offered_too()
    {
        var arbitrary = DiscountTermsCases.Cases();
        foreach (var simpler in Cases.Take(Many / 10).SelectMany(some => arbitrary.Shrinker(some)))
        {
            Assert.True(Offer(simpler) is null or { Discount.IsPositive: true });
        }
    }

    private static DiscountOffer? Offer(DiscountTermsCase some) => some.Terms.OfferOn(some.Facts, some.AsOf);

    private static SettlementSummary Run(DiscountTermsCase some) =>
        some.Terms.SettlementOf(
            some.Facts,
            ValueList.From(some.Payments.Select(amount => new DatedPayment(amount, some.AsOf)))
        );
}
