using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Tests.LateFees;

public sealed class LateFeeTermsTests
{
    private static readonly LocalDate DueOn = new(2026, 1, 1);
    private static readonly LateFeePolicy Interest = LateFeePolicy.SimpleInterest(
        Rate.Annual(Percentage.Of(24)),
        DayCount.Actual360
    );

    [Fact]
    public void What_was_charged_before_is_not_charged_again()
    {
        // 1,000.00 at 24 % for 30 days on 360 is 20.00, of which 12.00 are charged.
        var assessment = Terms(Interest).Assess(Item(already: 12), DueOn.PlusDays(30));
        Assert.Equal((Usd(20), Usd(8), Usd(0)), (assessment.Accrued, assessment.ToCharge, assessment.ProposedCredit));
        Assert.Equal("INV-1/late-fee/2026-01-31", assessment.Key.ToString());
    }

    [Fact]
    public void What_was_charged_too_much_is_proposed_as_a_credit()
    {
        var assessment = Terms(Interest).Assess(Item(already: 25), DueOn.PlusDays(30));
        Assert.Equal((Usd(0), Usd(5)), (assessment.ToCharge, assessment.ProposedCredit));
    }

    [Fact]
    public void Rounding_that_would_pass_the_cap_rounds_down_instead()
    {
        // A cap of 15.50 with rounding up to whole dollars gives 15, not 16.
        var terms = new LateFeeTerms(Interest.CappedAt(Usd(15.50m)), Rounding.Up.ToMultipleOf(1), Posting.Immediate);
        var assessment = terms.Assess(Item(), DueOn.PlusDays(30));
        Assert.Equal(Usd(15), assessment.Accrued);
        Assert.Contains("would pass the cap", assessment.Why.ToText(Language.English));
    }

    [Fact]
    public void A_delayed_charge_is_posted_whole_once_the_delay_has_passed()
    {
        var terms = new LateFeeTerms(Interest, Rounding.HalfEven, Posting.DelayedBy(5));
        var within = terms.Assess(Item(), DueOn.PlusDays(5));
        Assert.Equal((Usd(3.33m), Usd(0)), (within.Accrued, within.ToCharge));
        Assert.Equal(Usd(4), terms.Assess(Item(), DueOn.PlusDays(6)).ToCharge);
    }

    [Fact]
    public void An_assessment_explains_itself_in_both_languages()
    {
        var why = Terms(Interest).Assess(Item(already: 12), DueOn.PlusDays(30)).Why;
        Assert.Equal(
            """
            Late charges of INV-1 up to 2026-01-31: USD 20.00 accrued, USD 12.00 charged before, USD 8.00 to charge, USD 0.00 to give back
              Interest of 24% a year (ACT/360) on the overdue balance, for each day after the due date
                USD 1,000.00 from 2026-01-02 to 2026-01-31: 30 days, 1/12 of a year, USD 20.00
                Comes to USD 20.00
              Rounded once (to the nearest, halves to the even digit) from USD 20.00 to USD 20.00
            """.ReplaceLineEndings("\n"),
            why.ToText(Language.English)
        );
        Assert.StartsWith("Recargos de INV-1 hasta el 2026-01-31", why.ToText(Language.Spanish));
    }

    [Fact]
    public void Terms_are_written_out_for_the_customer()
    {
        var terms = new LateFeeTerms(
            LateFeePolicy.Flat(Usd(10)),
            Rounding.HalfAwayFromZero.ToMultipleOf(0.05m),
            Posting.DelayedBy(5)
        );
        Assert.Equal(
            """
            Recargos por mora, con un solo redondeo (al más cercano, las mitades alejándose de cero, a múltiplos de 0.05), que se registran cuando han pasado más de 5 días del vencimiento
              Un recargo fijo de USD 10.00, una sola vez
            """.ReplaceLineEndings("\n"),
            terms.Describe().ToText(Language.Spanish)
        );
    }

    [Fact]
    public void A_policy_that_passes_its_own_ceiling_is_caught()
    {
        var error = Assert.Throws<InvalidOperationException>(() =>
            Terms(new OverItsCeiling()).Assess(Item(), DueOn.PlusDays(1))
        );
        Assert.Contains(nameof(OverItsCeiling), error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("late\nfee")]
    public void A_name_that_could_not_be_a_key_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => new LateFeeTerms(Interest, Rounding.HalfEven, Posting.Immediate, name));

    private static LateFeeTerms Terms(LateFeePolicy policy) => new(policy, Rounding.HalfEven, Posting.Immediate);

    private static OverdueItem Item(decimal already = 0) =>
        new(ReceivableId.Of("INV-1"), DueOn, Usd(1_000), [new(DueOn.PlusDays(-30), Usd(1_000))], Usd(already));

    private static Money Usd(decimal amount) => Money.Of(amount, Currency.Usd);

    private sealed record OverItsCeiling : LateFeePolicy
    {
        protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) => Usd(2);

        protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf) => Usd(1);
    }
}
