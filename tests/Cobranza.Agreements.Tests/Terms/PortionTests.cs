using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests.Terms;

public sealed class PortionTests
{
    private static readonly DueRule AtOnce = DueRule.FromIssue();

    [Fact]
    public void A_deposit_comes_first_and_the_rest_is_shared_equally()
    {
        var terms = PaymentTerms.Deposit(
            TermPortion.Deposit(Percentage.Of(25)),
            PaymentTerms.EqualParts(4, DateStep.PlusMonths(1))
        );
        Assert.Equal([25.00m, 18.75m, 18.75m, 18.75m, 18.74m], Amounts(terms, Money.Of(99.99m, Currency.Eur)));
        Assert.Equal(
            [
                "EUR 25.00 due 2026-01-31",
                "EUR 18.75 due 2026-02-28",
                "EUR 18.75 due 2026-03-31",
                "EUR 18.75 due 2026-04-30",
                "EUR 18.74 due 2026-05-31",
            ],
            terms.Schedule(Money.Of(99.99m, Currency.Eur), new LocalDate(2026, 1, 31)).Select(row => row.ToString())
        );
        Assert.True(terms.Portions[0].IsDeposit);
        Assert.Equal(
            [30m, 70m],
            Amounts(
                PaymentTerms.Deposit(Money.Of(30m, Currency.Eur), DateStep.PlusDays(60)),
                Money.Of(100m, Currency.Eur)
            )
        );
        Assert.Throws<ArgumentException>(() => PaymentTerms.Deposit(Percentage.OneHundred));
        Assert.Throws<ArgumentException>(() =>
            PaymentTerms.Split(TermPortion.Remainder(), TermPortion.Deposit(Percentage.Of(10)))
        );
        Assert.Throws<ArgumentException>(() =>
            PaymentTerms.Deposit(
                TermPortion.Deposit(Percentage.Of(10)),
                PaymentTerms.Split(TermPortion.Of(Percentage.Of(40)), TermPortion.Of(Percentage.Of(60)))
            )
        );
    }

    [Theory]
    [InlineData("JPY 100", "34;33;33")]
    [InlineData("KWD 0.100", "0.034;0.033;0.033")]
    [InlineData("CLF 0.0100", "0.0034;0.0033;0.0033")]
    [InlineData("EUR -100.00", "-33.34;-33.33;-33.33")]
    public void Thirds_are_exact_in_every_currency(string amount, string parts) =>
        Assert.Equal(
            parts.Split(';'),
            PaymentTerms
                .EqualParts(3, DateStep.PlusMonths(1))
                .Amounts(Money.Parse(amount))
                .Select(part => part.ToString()[4..])
        );

    [Fact]
    public void The_residual_goes_where_the_terms_say()
    {
        var thirds = PaymentTerms.EqualParts(3, DateStep.PlusMonths(1));
        var amount = Money.Of(100m, Currency.Eur);
        Assert.Equal([33.34m, 33.33m, 33.33m], Amounts(thirds, amount));
        Assert.Equal([33.33m, 33.33m, 33.34m], Amounts(thirds.WithResidual(ResidualPlace.Last), amount));
        Assert.Equal([33.34m, 33.33m, 33.33m], Amounts(thirds.WithResidual(ResidualPlace.First), amount));
        Assert.Equal([33.33m, 33.34m, 33.33m], Amounts(thirds.WithResidual(ResidualPlace.Portion(2)), amount));
        Assert.Equal(ResidualPlace.First, ResidualPlace.Portion(1));
        Assert.Throws<ArgumentException>(() => thirds.WithResidual(ResidualPlace.Portion(4)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResidualPlace.Portion(0));
    }

    [Fact]
    public void No_portion_turns_its_sign_to_balance_the_others()
    {
        // Fifteen cents in ten parts, each rounded up to two, would end with -0.03.
        var tenths = PaymentTerms
            .Split([.. Enumerable.Repeat(TermPortion.Of(Percentage.Of(10)), 10)])
            .WithResidual(ResidualPlace.Last);
        Assert.Equal(
            [2, 2, 2, 2, 2, 2, 2, 1, 0, 0],
            tenths.Amounts(Money.Of(0.15m, Currency.Eur)).Select(part => (int)part.MinorUnits)
        );
    }

    [Fact]
    public void Rounded_installments_leave_the_difference_to_the_last()
    {
        var terms = PaymentTerms.EqualParts(3, DateStep.PlusMonths(1), Rounding.Down.ToMultipleOf(100m));
        Assert.Equal([300m, 300m, 400m], Amounts(terms, Money.Of(1_000m, Currency.Mxn)));
        Assert.Equal([0m, 0m, 250m], Amounts(terms, Money.Of(250m, Currency.Mxn)));
        var up = PaymentTerms.EqualParts(3, DateStep.PlusMonths(1), Rounding.Up.ToMultipleOf(100m));
        Assert.Equal([100m, 100m, 50m], Amounts(up, Money.Of(250m, Currency.Mxn)));

        // The second cannot be rounded up any more: there is not enough, so that it is rounded down.
        Assert.Equal([100m, 0m, 50m], Amounts(up, Money.Of(150m, Currency.Mxn)));
    }

    [Fact]
    public void A_share_of_the_remainder_is_of_what_is_really_left()
    {
        var terms = PaymentTerms.Split(
            TermPortion.Of(Percentage.Of(50), AtOnce).RoundedTo(Rounding.HalfAwayFromZero.ToMultipleOf(1)),
            TermPortion.OfRemainder(Percentage.Of(50), AtOnce),
            TermPortion.Remainder(AtOnce)
        );
        Assert.Equal([500.00m, 250.05m, 250.05m], Amounts(terms, Money.Of(1_000.10m, Currency.Eur)));
    }

    [Fact]
    public void Portions_that_cannot_sum_are_refused_when_built()
    {
        var half = TermPortion.Of(Percentage.Of(50));
        var fixedPart = TermPortion.Fixed(Money.Of(10m, Currency.Eur), AtOnce);
        var rounded = half.RoundedTo(Rounding.Down.ToMultipleOf(1));
        TermPortion[][] wrong =
        [
            [half],
            [half, half, half],
            [half, TermPortion.Of(Percentage.Of(60)), TermPortion.Remainder()],
            [half, half, fixedPart],
            [half, half, fixedPart, TermPortion.Remainder()],
            [fixedPart],
            [TermPortion.OfNet(Percentage.Of(10), AtOnce), half],
            [
                TermPortion.OfRemainder(Percentage.Of(50), AtOnce),
                TermPortion.OfRemainder(Percentage.OneHundred, AtOnce),
            ],
            [TermPortion.OfRemainder(Percentage.Of(50), AtOnce), half, TermPortion.Remainder()],
            [rounded, rounded],
        ];
        Assert.All(wrong, portions => Assert.Throws<ArgumentException>(() => PaymentTerms.Split(portions)));
        Assert.Throws<ArgumentOutOfRangeException>(() => PaymentTerms.Split());
        Assert.Throws<ArgumentException>(() => fixedPart.RoundedTo(Rounding.Down));
        Assert.Throws<ArgumentException>(() => PaymentTerms.Split(rounded, half).WithResidual(ResidualPlace.First));
        Assert.Throws<ArgumentException>(() => PaymentTerms.EqualParts(2, DateStep.EndOfMonth));
    }

    [Fact]
    public void Portions_that_cannot_sum_to_an_amount_name_it()
    {
        var terms = PaymentTerms.Split(
            TermPortion.Fixed(Money.Of(200m, Currency.Eur), AtOnce),
            TermPortion.Remainder(DateStep.PlusDays(30))
        );
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => terms.Amounts(Money.Of(150m, Currency.Eur)));
        Assert.Equal(Money.Of(150m, Currency.Eur), error.ActualValue);
        Assert.Contains("come to EUR 200", error.Message, StringComparison.Ordinal);
        Assert.Equal([-200m, -50m], Amounts(terms, Money.Of(-250m, Currency.Eur)));
        Assert.Throws<CurrencyMismatchException>(() => terms.Amounts(Money.Of(500m, Currency.Usd)));
        Assert.Throws<ArgumentOutOfRangeException>(() => terms.Amounts(Money.Zero(Currency.Eur)));
    }

    [Fact]
    public void A_share_of_the_net_amount_needs_the_net_amount()
    {
        var terms = PaymentTerms.Split(TermPortion.OfNet(Percentage.Of(10), AtOnce), TermPortion.Remainder());
        var gross = Money.Of(116m, Currency.Mxn);
        Assert.Equal([10m, 106m], Amounts(terms, gross, Money.Of(100m, Currency.Mxn)));
        Assert.Throws<ArgumentNullException>(() => terms.Amounts(gross));
        Assert.Throws<ArgumentOutOfRangeException>(() => terms.Amounts(gross, Money.Of(-100m, Currency.Mxn)));
        Assert.Throws<CurrencyMismatchException>(() => terms.Amounts(gross, Money.Of(100m, Currency.Usd)));
    }

    [Fact]
    public void Portions_are_written_out_in_both_languages()
    {
        var terms = PaymentTerms
            .Split(
                TermPortion.Deposit(Percentage.Of(20)),
                TermPortion.Fixed(Money.Of(500m, Currency.Mxn), DueRule.FromIssue(DateStep.PlusDays(30))),
                TermPortion
                    .OfRemainder(Percentage.Of(50), DueRule.From(BaseDate.Delivery))
                    .RoundedTo(Rounding.Down.ToMultipleOf(100)),
                TermPortion.Remainder(DateStep.PlusMonths(1)),
                TermPortion.Remainder(DueRule.FromPreviousPortion(DateStep.PlusMonths(1)))
            )
            .WithResidual(ResidualPlace.Last);
        Assert.Equal(
            """
            Payment is due in 5 portions
              a deposit:
                20% of the amount on the issue date
              MXN 500.00
                counted from the issue date in these steps
                  30 days later
              50% of what is left
                rounded toward zero, to multiples of 100
                on the delivery date
              an equal part of what is left (one of 2)
                counted from the issue date in these steps
                  the same day of the next month (the last day of a shorter month)
              an equal part of what is left (one of 2)
                counted from the due date of the previous portion in these steps
                  the same day of the next month (the last day of a shorter month)
              What rounding leaves over goes to the last portion
            """.ReplaceLineEndings("\n"),
            terms.ToString()
        );
        Assert.Contains(
            "un anticipo:\n    20% del importe en la fecha de emisión",
            terms.Describe().ToText(Language.Spanish),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "La diferencia por redondeo se suma a la última parte",
            terms.Describe().ToText(Language.Spanish),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain('{', terms.Describe().ToText(Language.Spanish));
    }

    private static IEnumerable<decimal> Amounts(PaymentTerms terms, Money amount, Money? net = null) =>
        terms.Amounts(amount, net).Select(part => part.Amount);
}
