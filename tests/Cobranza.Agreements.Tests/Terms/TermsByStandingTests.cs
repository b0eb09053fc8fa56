using Cobranza.Terms;

namespace Cobranza.Tests.Terms;

public sealed class TermsByStandingTests
{
    private static readonly TermsByStanding<PaymentTerms> Terms = new(
        PaymentTerms.CashInAdvance,
        [
            new(
                "good payers",
                StandingCondition
                    .InGoodStanding()
                    .And(StandingCondition.PaymentsMadeAtLeast(12))
                    .And(StandingCondition.OnTimeShareAtLeast(Percentage.Of(95))),
                PaymentTerms.Net(60)
            ),
            new(
                "class A or B",
                StandingCondition.InRiskClass(RiskClass.Of("A"), RiskClass.Of("B")),
                PaymentTerms.Net(30)
            ),
            new("scored", StandingCondition.Score(600, 700).Or(StandingCondition.Score(900)), PaymentTerms.Net(15)),
        ]
    );

    [Fact]
    public void Good_payers_earn_longer_terms()
    {
        var chosen = Terms.Choose(new(isInGoodStanding: true, paymentsMade: 12, onTimeShare: Percentage.Of(95)));
        Assert.Equal(PaymentTerms.Net(60), chosen.Terms);
        Assert.Equal("good payers", chosen.Choice);
    }

    [Fact]
    public void A_new_customer_pays_in_advance_and_is_told_why()
    {
        var chosen = Terms.Choose(StandingFacts.Unknown);
        Assert.Equal(PaymentTerms.CashInAdvance, chosen.Terms);
        Assert.Null(chosen.Choice);
        Assert.StartsWith("No choice applies", chosen.Why.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("it is not known", chosen.Why.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_reason_says_why_earlier_choices_did_not_apply()
    {
        var chosen = Terms.Choose(new(riskClass: RiskClass.Of("C"), score: 650, paymentsMade: 3));
        Assert.Equal(
            """
            Las condiciones son las de «scored»
              «good payers» pide:
                todas estas condiciones:
                  todas estas condiciones:
                    el cliente está al corriente de sus obligaciones
                      no se conoce
                      no se cumple
                    el cliente ha hecho al menos 12 pagos
                      es 3
                      no se cumple
                    no se cumple
                  al menos el 95% de los pagos del cliente fueron puntuales
                    no se conoce
                    no se cumple
                  no se cumple
              «class A or B» pide:
                la clase de riesgo es una de: A, B
                  es C
                  no se cumple
              «scored» pide:
                alguna de estas condiciones:
                  la puntuación está entre 600 y 700
                    es 650
                    se cumple
                  la puntuación es al menos 900
                    es 650
                    no se cumple
                  se cumple
            """.ReplaceLineEndings("\n"),
            chosen.Why.ToText(Language.Spanish)
        );
    }

    [Fact]
    public void The_choices_are_written_out()
    {
        var text = Terms.ToString();
        Assert.Contains(
            "'class A or B' asks for:\n    the risk class is one of: A, B\n    then:\n      Payment is due 30 days after the issue date",
            text,
            StringComparison.Ordinal
        );
        Assert.EndsWith("everybody else\n    Payment is due on the issue date", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Thresholds_are_included_and_wrong_ones_refused()
    {
        Assert.True(StandingCondition.Score(600, 700).Holds(new(score: 700)));
        Assert.False(StandingCondition.Score(600, 700).Holds(new(score: 701)));
        Assert.Throws<ArgumentOutOfRangeException>(() => StandingCondition.Score(600, 599));
        Assert.Throws<ArgumentException>(() => StandingCondition.InRiskClass());
        Assert.Throws<ArgumentException>(() => StandingCondition.InRiskClass(default(RiskClass)));
        Assert.Throws<ArgumentException>(() => new StandingFacts(riskClass: default(RiskClass)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StandingFacts(onTimeShare: Percentage.Of(101)));
        Assert.Throws<ArgumentOutOfRangeException>(() => StandingCondition.PaymentsMadeAtLeast(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StandingCondition.OnTimeShareAtLeast(Percentage.Zero));
        Assert.Throws<ArgumentException>(() =>
            new TermsByStanding<PaymentTerms>(
                PaymentTerms.OnReceipt,
                [
                    new("twice", StandingCondition.InGoodStanding(), PaymentTerms.Net(10)),
                    new("twice", StandingCondition.Score(1), PaymentTerms.Net(20)),
                ]
            )
        );
    }
}
