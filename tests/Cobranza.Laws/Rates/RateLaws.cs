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
    [Trait("Law", "LI-4")]
    public bool A_rate_keeps_its_percentage_and_refuses_one_out_of_range(Percentage share) =>
        Keeps(Rate.Annual, Rate.MaxAnnual, RatePeriod.Year, share)
        && Keeps(Rate.Monthly, Rate.MaxMonthly, RatePeriod.Month, share)
        && Keeps(Rate.Daily, Rate.MaxDaily, RatePeriod.Day, share)
        && Keeps(Rate.Effective, Rate.MaxAnnual, RatePeriod.Year, share);

    [Law]
    public bool Rates_are_equal_when_percentage_time_and_compounding_are(Percentage share, Percentage other)
    {
        var kinds = EveryKind(share);
        return kinds.SequenceEqual(EveryKind(share))
            && kinds.Distinct().Count() == kinds.Length
            && kinds.Select(rate => rate.ToString()).Distinct().Count() == kinds.Length
            && kinds.Select(rate => rate.PeriodText(Language.Spanish)).Distinct().Count() == kinds.Length
            && (share == other || !kinds.Intersect(EveryKind(other)).Any());
    }

    [Law]
    [Trait("Law", "CU-2")]
    public bool A_rate_has_one_text_under_every_culture(Rate rate)
    {
        var (english, spanish) = (rate.ToString(), rate.ToText(Language.Spanish, TextFormat.European));
        return Cultures.HoldsUnderAll(() =>
            rate.ToString() == english && rate.ToText(Language.Spanish, TextFormat.European) == spanish
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

    private static Rate[] EveryKind(Percentage share) =>
        [
            Rate.Monthly(share),
            Rate.Daily(share),
            .. Enum.GetValues<Compounding>().Select(compounding => Rate.Compounded(share, compounding)),
        ];

    private static bool Keeps(Func<Percentage, Rate> make, Percentage most, RatePeriod per, Percentage share)
    {
        var rate = make(share);
        return rate.Value == share
            && rate.Per == per
            && rate == make(share)
            && make(most).Value == most
            && Outcome.AllThrow<ArgumentOutOfRangeException>(
                () => make(Percentage.Of(-0.01m - share.Value)),
                () => make(Percentage.Of(most.Value + 0.01m + share.Value))
            );
    }
}
