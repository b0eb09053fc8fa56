using Cobranza.Rates;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>Percentages, rates per time, and exchange rates given by the caller.</summary>
public sealed class RateLaws
{
    [Law]
    [Trait("Law", "MO-14")]
    public bool A_percentage_reads_back_from_its_text_under_every_culture(Percentage share)
    {
        var text = share.ToString();
        return Cultures.HoldsUnderAll(() =>
            share.ToString() == text
            && Percentage.Parse(text) == share
            && Percentage.Parse($"-{text}").Value == -share.Value
        );
    }

    [Law]
    public bool Trailing_zeros_make_no_other_percentage(Percentage share)
    {
        var twin = Percentage.Of(share.Value * 1.000m);
        return twin == share && twin.ToString() == share.ToString() && twin.GetHashCode() == share.GetHashCode();
    }

    [Law]
    public bool A_percentage_is_so_many_hundredths_exactly(Percentage share) =>
        share.ToFraction() * Fraction.Of(100) == Fraction.FromDecimal(share.Value);

    [Law]
    [Trait("Law", "MO-15")]
    public bool Text_that_is_not_exactly_a_percentage_is_refused(AwkwardText text) =>
        !Percentage.TryParse(text.Value, out _)
        && !Percentage.TryParse(" 1%", out _)
        && !Percentage.TryParse("1 %", out _)
        && !Percentage.TryParse("1,5%", out _)
        && !Percentage.TryParse("1%\n", out _)
        && !Percentage.TryParse("+1%", out _)
        && !Percentage.TryParse(".5%", out _)
        && !Percentage.TryParse("5.%", out _)
        && !Percentage.TryParse("0.1234567890123%", out _)
        && !Percentage.TryParse("1000000.1%", out _);

    [Law]
    public bool A_yearly_rate_keeps_its_percentage_and_refuses_one_out_of_range(Percentage share)
    {
        var rate = Rate.Annual(share);
        return rate.Value == share
            && rate.Per == RatePeriod.Year
            && rate == Rate.Annual(share)
            && Outcome.AllThrow<ArgumentOutOfRangeException>(
                () => Rate.Annual(Percentage.Of(-0.01m - share.Value)),
                () => Rate.Annual(Percentage.Of(Rate.Max.Value + 0.01m + share.Value))
            );
    }

    [Law]
    public bool Converting_there_and_back_at_one_rate_gives_the_exact_amount_again(
        Money amount,
        Currency other,
        uint factor,
        LocalDate on
    )
    {
        if (amount.Currency == other)
        {
            return Outcome.Throws<ArgumentException>(() => ExchangeRate.Of(other, other, 1m, on));
        }

        var rate = ExchangeRate.Of(amount.Currency, other, (1m + factor) / 10_000m, on);
        var there = rate.Convert(amount);
        return there.Currency == other
            && there.Amount == ((ExactAmount)amount).Amount * rate.Factor
            && rate.Inverse().Convert(there) == amount
            && Outcome.Throws<CurrencyMismatchException>(() => rate.Convert(Money.Zero(other)));
    }

    [Law]
    public bool The_rate_found_is_the_latest_one_on_or_before_the_day(LocalDate[] days, LocalDate on)
    {
        var (from, to) = (Currency.Eur, Currency.Mxn);
        var series = days.Distinct().Select((day, index) => ExchangeRate.Of(from, to, index + 1m, day)).ToArray();
        var expected = series.Where(rate => rate.On <= on).MaxBy(rate => rate.On);
        var rates = ExchangeRates.Of(series);
        return rates.Find(from, to, on) == expected && rates.Find(to, from, on) is null;
    }

    [Fact]
    public void Two_rates_for_one_pair_and_day_are_refused()
    {
        var day = new LocalDate(2026, 1, 31);
        Assert.Throws<ArgumentException>(
            "rates",
            () =>
                ExchangeRates.Of([
                    ExchangeRate.Of(Currency.Eur, Currency.Usd, 1.1m, day),
                    ExchangeRate.Of(Currency.Eur, Currency.Usd, 1.2m, day),
                ])
        );
    }

    [Law]
    public bool A_period_contains_both_its_ends_and_nothing_beside_them(DatePair dates)
    {
        var period = DateRange.Of(dates.Start, dates.End);
        return period.Contains(dates.Start)
            && period.Contains(dates.End)
            && (dates.Start.Year < 2 || !period.Contains(dates.Start.PlusDays(-1)))
            && (dates.End.Year == 9999 || !period.Contains(dates.End.PlusDays(1)))
            && DateRange.From(dates.Start).Contains(dates.End)
            && (
                dates.Start == dates.End
                || Outcome.Throws<ArgumentOutOfRangeException>(() => DateRange.Of(dates.End, dates.Start))
            );
    }
}
