using Cobranza.Installments;
using NodaTime;

namespace Cobranza.Tests.Installments;

public sealed class InstallmentPlanTests
{
    private static readonly LocalDate EndOfJanuary = new(2026, 1, 31);

    [Fact]
    public void The_last_installment_takes_what_rounding_leaves()
    {
        var plan = InstallmentPlan.Equal(Mxn(100), 3, EndOfJanuary);
        Assert.Equal([33.33m, 33.33m, 33.34m], plan.Installments.Select(row => row.Amount.Amount));
    }

    [Fact]
    public void Dates_are_counted_from_the_first_and_do_not_drift()
    {
        var plan = InstallmentPlan.Equal(Mxn(100), 4, EndOfJanuary);
        Assert.Equal(
            [EndOfJanuary, new(2026, 2, 28), new(2026, 3, 31), new(2026, 4, 30)],
            plan.Installments.Select(row => row.DueOn)
        );
    }

    [Fact]
    public void Installments_round_to_the_named_step_and_still_make_the_total()
    {
        var plan = InstallmentPlan.Equal(Mxn(1_000.50m), 3, EndOfJanuary, 2, Rounding.HalfEven.ToMultipleOf(100));
        Assert.Equal([300m, 300m, 400.50m], plan.Installments.Select(row => row.Amount.Amount));
        Assert.Equal(new LocalDate(2026, 5, 31), plan.Installments[^1].DueOn);
    }

    [Fact]
    public void One_installment_is_the_whole_amount_whatever_the_step() =>
        Assert.Equal(
            Mxn(12.34m),
            InstallmentPlan
                .Equal(Mxn(12.34m), 1, EndOfJanuary, 1, Rounding.Down.ToMultipleOf(100))
                .Installments[0]
                .Amount
        );

    [Theory]
    [InlineData("MXN 0.02", 3, "2 is the nearest")]
    [InlineData("MXN 0.01", 1200, "1 is the nearest")]
    public void A_plan_with_an_installment_of_zero_is_refused_with_the_nearest_that_works(
        string total,
        int count,
        string hint
    )
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            InstallmentPlan.Equal(Money.Parse(total), count, EndOfJanuary)
        );
        Assert.Equal("count", error.ParamName);
        Assert.Contains(hint, error.Message);
    }

    [Fact]
    public void Rounding_up_past_the_total_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            InstallmentPlan.Equal(Mxn(10), 6, EndOfJanuary, 1, Rounding.Up.ToMultipleOf(2))
        );

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(InstallmentPlan.MaxInstallments + 1)]
    [InlineData(1_000_000_000)]
    [InlineData(int.MaxValue)]
    public void A_number_of_installments_out_of_range_is_refused(int count)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            InstallmentPlan.Equal(Mxn(100), count, EndOfJanuary)
        );
        Assert.Equal(count, error.ActualValue);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(InstallmentPlan.MaxEveryMonths + 1)]
    public void Months_between_installments_out_of_range_are_refused(int everyMonths) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => InstallmentPlan.Equal(Mxn(100), 2, EndOfJanuary, everyMonths));

    [Fact]
    public void A_plan_beyond_the_year_9999_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => InstallmentPlan.Equal(Mxn(100), 2, new(9999, 12, 31)));

    [Fact]
    public void Nothing_and_less_than_nothing_cannot_be_paid_in_installments()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => InstallmentPlan.Equal(Mxn(0), 2, EndOfJanuary));
        Assert.Throws<ArgumentOutOfRangeException>(() => InstallmentPlan.Equal(Mxn(-1), 2, EndOfJanuary));
    }

    [Fact]
    public void An_explicit_list_must_be_numbered_and_in_order()
    {
        Installment first = new(1, EndOfJanuary, Mxn(60));
        Installment second = new(2, EndOfJanuary.PlusDays(15), Mxn(40));
        Assert.Equal(Mxn(100), InstallmentPlan.Of([first, second]).Total);
        Assert.Throws<ArgumentException>(() => InstallmentPlan.Of([second, first]));
        Assert.Throws<ArgumentException>(() => InstallmentPlan.Of([first, new(2, EndOfJanuary, Mxn(40))]));
        Assert.Throws<ArgumentOutOfRangeException>(() => InstallmentPlan.Of([]));
        Assert.Throws<CurrencyMismatchException>(() =>
            InstallmentPlan.Of([first, new(2, EndOfJanuary.PlusDays(15), Money.Of(40, Currency.Usd))])
        );
    }

    [Fact]
    public void A_plan_is_written_out_in_both_languages()
    {
        var plan = InstallmentPlan.Equal(Mxn(100), 2, EndOfJanuary);
        Assert.Equal(
            """
            MXN 100.00 en 2 cuotas, del 2026-01-31 al 2026-02-28
              Cuota 1: MXN 50.00, vence el 2026-01-31
              Cuota 2: MXN 50.00, vence el 2026-02-28
            """.ReplaceLineEndings("\n"),
            plan.Describe().ToText(Language.Spanish)
        );
        Assert.StartsWith("MXN 100.00 in 2 installments", plan.Describe().ToText(Language.English));
    }

    private static Money Mxn(decimal amount) => Money.Of(amount, Currency.Mxn);
}
