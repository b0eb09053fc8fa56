using Cobranza.Terms;
using NodaTime;
using NodaTime.Text;

namespace Cobranza.Tests.Terms;

public sealed class DueRuleTests
{
    private static readonly TermDates Dates = new(
        issuedOn: Date("2026-03-10"),
        deliveredOn: Date("2026-03-02"),
        acceptedOn: Date("2026-04-05")
    );

    [Theory]
    [InlineData(BaseDate.Issue, "2026-03-20")]
    [InlineData(BaseDate.Delivery, "2026-03-12")]
    [InlineData(BaseDate.Acceptance, "2026-04-15")]
    [InlineData(BaseDate.MonthClosed, "2026-04-10")]
    public void Ten_days_count_from_the_chosen_date(BaseDate start, string due)
    {
        Assert.Equal(Date(due), DueRule.From(start, DateStep.PlusDays(10)).On(Dates));
        Assert.Equal(Date(due), PaymentTerms.Net(10, start).DueOn(Dates).Contractual);
    }

    [Fact]
    public void A_missing_base_date_is_named_and_told_beforehand()
    {
        var rule = DueRule.LaterOf(
            DueRule.From(BaseDate.Receipt),
            DueRule.From(BaseDate.Delivery),
            DueRule.FromIssue()
        );
        Assert.Equal([BaseDate.Issue, BaseDate.Delivery, BaseDate.Receipt], rule.Needs);
        Assert.Equal([BaseDate.Receipt], rule.MissingFrom(Dates));
        var error = Assert.Throws<ArgumentException>(() => rule.On(Dates));
        Assert.Contains("has no Receipt date", error.Message, StringComparison.Ordinal);
        Assert.Equal([BaseDate.Delivery], PaymentTerms.CashOnDelivery.MissingFrom(new TermDates(Date("2026-03-10"))));
        Assert.Throws<ArgumentException>(() => PaymentTerms.CashOnDelivery.DueOn(Date("2026-03-10")));
    }

    [Fact]
    public void The_later_or_earlier_of_two_days_can_be_followed_by_steps()
    {
        var delivery = DueRule.From(BaseDate.Delivery, DateStep.PlusDays(30));
        var acceptance = DueRule.From(BaseDate.Acceptance, DateStep.PlusDays(15));
        Assert.Equal(Date("2026-04-20"), DueRule.LaterOf(delivery, acceptance).On(Dates));
        Assert.Equal(Date("2026-04-01"), DueRule.EarlierOf(delivery, acceptance).On(Dates));
        Assert.Equal(Date("2026-04-30"), DueRule.LaterOf(delivery, acceptance).Then(DateStep.EndOfMonth).On(Dates));
        Assert.Equal(
            Date("2026-04-15"),
            PaymentTerms
                .Of(DueRule.EarlierOf(delivery, acceptance))
                .Then(DateStep.DayOfMonth(15))
                .DueOn(Dates)
                .Effective
        );
    }

    [Fact]
    public void An_empty_chain_means_the_base_date_and_an_empty_comparison_nothing()
    {
        Assert.Equal(Date("2026-03-02"), DueRule.From(BaseDate.Delivery).On(Dates));
        Assert.Throws<ArgumentOutOfRangeException>(() => DueRule.LaterOf());
        Assert.Throws<ArgumentOutOfRangeException>(() => DueRule.EarlierOf());
    }

    [Fact]
    public void A_rule_too_long_too_deep_or_with_a_gap_is_refused()
    {
        var steps = Enumerable.Repeat(DateStep.EndOfMonth, DueRule.MaxSteps + 1).ToArray();
        Assert.Throws<ArgumentOutOfRangeException>(() => DueRule.FromIssue(steps));
        Assert.Throws<ArgumentOutOfRangeException>(() => DueRule.FromIssue(steps.AsSpan(1)).Then(DateStep.EndOfMonth));
        Assert.Throws<ArgumentNullException>(() => DueRule.FromIssue(null!, DateStep.EndOfMonth));
        Assert.Throws<ArgumentNullException>(() => DueRule.LaterOf(DueRule.FromIssue(), null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => DueRule.From((BaseDate)99));
        var deep = DueRule.FromIssue();
        for (var depth = 1; depth < DueRule.MaxDepth; depth++)
        {
            deep = DueRule.LaterOf(deep);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => DueRule.LaterOf(deep));
    }

    [Fact]
    public void Of_equal_days_the_rule_written_first_decides()
    {
        var preview = PaymentTerms
            .Of(DueRule.LaterOf(DueRule.From(BaseDate.Delivery, DateStep.PlusDays(8)), DueRule.FromIssue()))
            .Preview(Money.Of(10, Currency.Eur), Dates);
        Assert.Equal(BaseDate.Delivery, preview.Portions[0].Start);
    }

    [Fact]
    public void A_later_portion_can_count_from_the_one_before()
    {
        var terms = PaymentTerms.Split(
            TermPortion.Remainder(DateStep.PlusDays(10)),
            TermPortion.Remainder(DueRule.FromPreviousPortion(DateStep.PlusDays(20))),
            TermPortion.Remainder(DueRule.FromPreviousPortion(DateStep.EndOfMonth))
        );
        Assert.Equal(
            [Date("2026-03-20"), Date("2026-04-09"), Date("2026-04-30")],
            terms.Schedule(Money.Of(90, Currency.Eur), Date("2026-03-10")).Select(row => row.Due.Effective)
        );
        Assert.Equal([BaseDate.Issue], terms.Needs);
        Assert.Throws<ArgumentException>(() => PaymentTerms.Of(DueRule.FromPreviousPortion()));
        Assert.Throws<ArgumentException>(() => DueRule.FromPreviousPortion().On(Dates));
    }

    [Fact]
    public void Rules_are_written_out_in_both_languages()
    {
        var terms = PaymentTerms.Of(
            DueRule
                .LaterOf(DueRule.From(BaseDate.Delivery, DateStep.PlusDays(30)), DueRule.From(BaseDate.Acceptance))
                .Then(DateStep.EndOfMonth)
        );
        Assert.Equal(
            """
            Payment is due on
              the latest of these days
                counted from the delivery date in these steps
                  30 days later
                on the acceptance date
                and then
                  the last day of that month
            """.ReplaceLineEndings("\n"),
            terms.ToString()
        );
        Assert.Equal(
            """
            El pago vence en
              el último de estos días
                desde la fecha de entrega, con estos pasos
                  30 días después
                en la fecha de aceptación
                y después
                  el último día de ese mes
            """.ReplaceLineEndings("\n"),
            terms.Describe().ToText(Language.Spanish)
        );
        Assert.Equal(
            "El pago vence 30 días después de la recepción de la factura",
            PaymentTerms.Net(30, BaseDate.Receipt).Describe().ToText(Language.Spanish)
        );
        Assert.Equal("Payment is due on the delivery date", PaymentTerms.CashOnDelivery.ToString());
        Assert.Equal("issued 2026-03-10, delivered 2026-03-02, accepted 2026-04-05", Dates.ToString());
    }

    private static LocalDate Date(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
