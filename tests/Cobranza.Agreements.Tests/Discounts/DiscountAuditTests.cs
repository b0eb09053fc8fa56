using Cobranza.Discounts;
using NodaTime;

namespace Cobranza.Tests.Discounts;

public sealed class DiscountAuditTests
{
    private static readonly LocalDate Issued = new(2026, 1, 1);
    private static readonly LocalDate InTime = new(2026, 1, 11);
    private static readonly LocalDate TooLate = new(2026, 1, 12);

    // 2 % on 1,000.00 before tax: 1,140.00 settles 1,160.00 in time.
    private static readonly DiscountTerms Terms = new(
        DiscountPolicy.BestOf(
            DiscountPolicy.Within(10, Percentage.Of(2)),
            DiscountPolicy.Within(30, Percentage.Of(3)).WhenInGoodStanding()
        ),
        Rounding.HalfEven,
        DiscountBase.Net
    );

    [Fact]
    public void A_discount_rightly_taken_is_no_finding() =>
        Assert.Null(Terms.Audit(Facts(good: false), new(Usd(1_140), InTime)));

    [Theory]
    [InlineData("1140.00", 12, UnearnedReason.Late, "1160.00", "20.00")]
    [InlineData("1130.00", 11, UnearnedReason.NotInGoodStanding, "1140.00", "10.00")]
    [InlineData("1136.80", 11, UnearnedReason.WrongBase, "1140.00", "3.20")]
    [InlineData("1136.80", 12, UnearnedReason.Late, "1160.00", "23.20")]
    [InlineData("1120.00", 11, UnearnedReason.TooLittle, "1140.00", "20.00")]
    public void A_discount_not_earned_is_a_finding_with_its_reason_and_what_is_short(
        string paid,
        int day,
        UnearnedReason reason,
        string required,
        string missing
    )
    {
        // Without standing in question, so that 1,136.80 can only be a share of the whole.
        var terms = reason == UnearnedReason.NotInGoodStanding ? Terms : Plain(PartPayments.EarnNothing);
        var found = terms.Audit(Facts(good: false), new(Usd(paid), new(2026, 1, day)))!;
        Assert.Equal((reason, Usd(required), Usd(missing)), (found.Reason, found.Required, found.Missing));
    }

    [Fact]
    public void A_finding_says_what_would_have_been_enough_and_until_when()
    {
        var found = Plain(PartPayments.EarnNothing).Audit(Facts(good: true), new(Usd(1_140), TooLate))!;
        Assert.Equal("discounts.unearned-late", found.Finding.Code);
        Assert.Equal(
            """
            USD 1,140.00 paid on 2026-01-12 to settle USD 1,160.00 is USD 20.00 short of USD 1,160.00: it came too late for the discount
              Until 2026-01-11 it would have been enough
            """.ReplaceLineEndings("\n"),
            found.Finding.ToString()
        );
        Assert.Contains("llegó tarde para el descuento", found.Finding.Why.ToText(Language.Spanish));
    }

    [Fact]
    public void A_part_may_claim_its_part_where_the_terms_allow_it()
    {
        var claim = new DiscountClaim(Usd(570), InTime, settles: Usd(580));
        Assert.Null(Plain(PartPayments.EarnInProportion).Audit(Facts(good: true), claim));
        var found = Plain(PartPayments.EarnNothing).Audit(Facts(good: true), claim)!;
        Assert.Equal((UnearnedReason.TooLittle, Usd(10)), (found.Reason, found.Missing));
    }

    [Fact]
    public void Parts_that_miss_the_window_by_a_day_are_late()
    {
        var terms = Plain(PartPayments.EarnAllOnceComplete);
        var facts = new DiscountFacts(Invoice(), Usd(660), new(Issued), Issued.PlusDays(30)).WithPayments([
            new(Usd(500), InTime),
        ]);
        Assert.Null(terms.Audit(facts, new(Usd(640), InTime)));
        var found = terms.Audit(facts, new(Usd(640), TooLate))!;
        Assert.Equal((UnearnedReason.Late, Usd(20)), (found.Reason, found.Missing));
    }

    [Fact]
    public void A_claim_for_more_than_is_open_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            Terms.Audit(Facts(good: true), new(Usd(1_160), InTime, settles: Usd(1_160.01m)))
        );

    private static DiscountTerms Plain(PartPayments parts) =>
        new(DiscountPolicy.Within(10, Percentage.Of(2)), Rounding.HalfEven, DiscountBase.Net, partPayments: parts);

    private static InvoiceAmounts Invoice() => InvoiceAmounts.Of(Usd(1_000), Usd(160));

    private static DiscountFacts Facts(bool good) =>
        new DiscountFacts(Invoice(), Usd(1_160), new(Issued), Issued.PlusDays(30)).WithStanding(good);

    private static Money Usd(string amount) => Money.Parse($"USD {amount}");

    private static Money Usd(decimal amount) => Money.Of(amount, Currency.Usd);
}
