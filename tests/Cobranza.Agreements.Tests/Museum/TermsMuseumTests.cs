using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests;

/// <summary>Bugs that other systems had with due dates, each named after its public report.</summary>
public sealed class TermsMuseumTests
{
    [Fact]
    public void Museum_odoo_10459_thirty_days_end_of_month_on_the_10th_loses_a_month()
    {
        // From 14 January: 13 February, 28 February, 10 March.
        var terms = PaymentTerms.DaysThenEndOfMonth(30).Then(DateStep.DayOfMonth(10));
        Assert.Equal(new LocalDate(2022, 3, 10), terms.DueOn(new LocalDate(2022, 1, 14)).Contractual);
        Assert.Equal(
            new LocalDate(2022, 3, 10),
            PaymentTerms
                .DaysThenEndOfMonth(30)
                .Then(DateStep.DayOfMonth(10, monthsAhead: 1))
                .DueOn(new LocalDate(2022, 1, 14))
                .Contractual
        );
    }

    [Theory]
    [InlineData(2023, 1, 31, 28)]
    [InlineData(2024, 1, 31, 29)]
    [InlineData(2023, 1, 30, 28)]
    public void Museum_odoo_246474_end_of_month_goes_wrong_when_passing_february(int year, int month, int day, int last)
    {
        var issuedOn = new LocalDate(year, month, day);
        Assert.Equal(
            new LocalDate(year, 2, last),
            PaymentTerms.NetMonths(1).Then(DateStep.EndOfMonth).DueOn(issuedOn).Contractual
        );
        Assert.Equal(
            new LocalDate(year, 3, 31),
            PaymentTerms.NetMonths(2).Then(DateStep.EndOfMonth).DueOn(issuedOn).Contractual
        );
    }

    [Fact]
    public void Museum_OCA_account_payment_919_one_month_after_the_end_of_february_is_not_the_end_of_march()
    {
        // The day is clamped only where it is wanted: the end of the month is taken after the month is added.
        var issuedOn = new LocalDate(2023, 2, 10);
        Assert.Equal(
            new LocalDate(2023, 3, 31),
            PaymentTerms.NetMonths(1).Then(DateStep.EndOfMonth).DueOn(issuedOn).Contractual
        );
        Assert.Equal(
            new LocalDate(2023, 3, 28),
            PaymentTerms.EndOfMonth().Then(DateStep.PlusMonths(1)).DueOn(issuedOn).Contractual
        );
        Assert.Equal(
            new LocalDate(2023, 3, 31),
            PaymentTerms.EndOfMonth().Then(DateStep.DayOfMonth(31, monthsAhead: 1)).DueOn(issuedOn).Contractual
        );
    }

    [Fact]
    public void Museum_odoo_172609_day_zero_of_the_next_month_keeps_the_22nd()
    {
        // No day of a month is called zero here; its last one is called 31, or the end of the month.
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => DateStep.DayOfMonth(0, monthsAhead: 1));
        Assert.Equal("day", error.ParamName);
        Assert.Equal(0, error.ActualValue);
        Assert.Equal(
            new LocalDate(2024, 5, 31),
            PaymentTerms.Net(30).Then(DateStep.EndOfMonth).DueOn(new LocalDate(2024, 4, 22)).Contractual
        );
    }

    [Fact]
    public void Museum_OCA_account_payment_444_a_holiday_always_costs_one_more_day()
    {
        // Leaving one closed period must not end in the next, nor step over an open day.
        var step = DateStep.OutsideClosedPeriods(
            ClosedPeriod.Once(new(2021, 6, 12), new(2021, 6, 13)),
            ClosedPeriod.Once(new(2021, 6, 15), new(2021, 6, 16))
        );
        Assert.Equal(new LocalDate(2021, 6, 14), step.Apply(new LocalDate(2021, 6, 12)));
        Assert.Equal(new LocalDate(2021, 6, 14), step.Apply(new LocalDate(2021, 6, 14)));
        Assert.Equal(new LocalDate(2021, 6, 17), step.Apply(new LocalDate(2021, 6, 15)));
    }

    [Fact]
    public void Museum_odoo_207049_and_176289_cash_rounding_reaches_the_total_but_not_the_terms()
    {
        var rounding = Rounding.HalfAwayFromZero.ToMultipleOf(0.05m);
        var terms = PaymentTerms.Split(
            TermPortion.Of(Percentage.Of(50)).RoundedTo(rounding),
            TermPortion.Of(Percentage.Of(50), DateStep.PlusDays(30))
        );
        var total = (Money.Of(868.33m, Currency.Chf) * Fraction.One).Round(rounding);
        Assert.Equal([434.20m, 434.15m], terms.Amounts(total).Select(part => part.Amount));
        Assert.Equal(total, Money.Sum(terms.Amounts(total), Currency.Chf));
    }
}
