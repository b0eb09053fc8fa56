using System.Numerics;
using Cobranza.Measures;
using Cobranza.Testing;

namespace Cobranza.Laws;

/// <summary>What the measures of a book promise.</summary>
public sealed class MeasureLaws
{
    [Law]
    public bool A_measure_without_sales_is_not_defined(Money receivables, byte days)
    {
        var (open, none) = (receivables.Abs(), Money.Zero(receivables.Currency));
        return Measure.DaysSalesOutstanding(open, none, days + 1) is null
            && Measure.BestPossibleDaysSalesOutstanding(open, none, days + 1) is null
            && Measure.AverageDaysDelinquent(open, none, none, days + 1) is null;
    }

    [Law]
    public bool Days_outstanding_are_exact_and_never_negative(MoneyPair pair, byte days)
    {
        var (open, sales) = (pair.First.Abs(), pair.Second.Abs());
        return sales.IsZero
            || Measure.DaysSalesOutstanding(open, sales, days + 1)
                == Fraction.Of((BigInteger)open.MinorUnits * (days + 1), sales.MinorUnits);
    }

    [Law]
    public bool Best_possible_days_and_days_delinquent_make_up_the_days_outstanding(MoneyTriple amounts, byte days)
    {
        var (late, notYetDue, sales) = (amounts.First.Abs(), amounts.Second.Abs(), amounts.Third.Abs());
        var open = late + notYetDue;
        return sales.IsZero
            || Measure.BestPossibleDaysSalesOutstanding(notYetDue, sales, days + 1)
                + Measure.AverageDaysDelinquent(open, notYetDue, sales, days + 1)
                == Measure.DaysSalesOutstanding(open, sales, days + 1);
    }

    [Law]
    public bool Amounts_that_make_no_sense_are_refused(Money amount, Currency other)
    {
        var positive = amount.IsZero ? amount.Currency.Units(1) : amount.Abs();
        return Outcome.AllThrow<ArgumentOutOfRangeException>(
                () => Measure.DaysSalesOutstanding(-positive, positive, 30),
                () => Measure.DaysSalesOutstanding(positive, -positive, 30),
                () => Measure.DaysSalesOutstanding(positive, positive, 0),
                () => Measure.DaysSalesOutstanding(positive, positive, Measure.MaxDays + 1),
                () => Measure.AverageDaysDelinquent(Money.Zero(positive.Currency), positive, positive, 30)
            )
            && (
                other == amount.Currency
                || Outcome.AllThrow<CurrencyMismatchException>(
                    () => Measure.DaysSalesOutstanding(positive, other.Units(1), 30),
                    () => Measure.AverageDaysDelinquent(positive, other.Units(1), positive, 30)
                )
            );
    }

    [Fact]
    public void The_law_of_making_up_the_total_catches_an_average_over_what_is_late()
    {
        // Dividing by the late part instead of the sales: 11,000 late of 15,000 over 30 days is 22, not 33.
        var wrong = Fraction.Of(11_000, 15_000) * Fraction.Of(30);
        Assert.NotEqual(Fraction.Of(33), wrong);
        Assert.Equal(Fraction.Of(33), Measure.AverageDaysDelinquent(Usd(15_000), Usd(4_000), Usd(10_000), 30));
    }

    private static Money Usd(long dollars) => Currency.Usd.Units(dollars * 100);
}
