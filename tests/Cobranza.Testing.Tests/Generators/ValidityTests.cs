using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Tests;

/// <summary>Every generated and every shrunk value is one that the library accepts.</summary>
public sealed class ValidityTests
{
    [Fact]
    public void Currencies_have_a_code() =>
        Draws.AreValid(CobranzaArbitraries.Currencies(), currency => !currency.IsNone);

    [Fact]
    public void Amounts_have_a_currency_and_an_opposite() =>
        Draws.AreValid(CobranzaArbitraries.Amounts(), amount => !amount.Currency.IsNone && -(-amount) == amount);

    [Fact]
    public void Pairs_have_one_currency() =>
        Draws.AreValid(CobranzaArbitraries.AmountPairs(), pair => pair.First.Currency == pair.Second.Currency);

    [Fact]
    public void Triples_can_be_added() =>
        Draws.AreValid(
            CobranzaArbitraries.AmountTriples(),
            triple => (triple.First + triple.Second + triple.Third).Currency == triple.First.Currency
        );

    [Fact]
    public void Exact_amounts_can_be_rounded() =>
        Draws.AreValid(
            CobranzaArbitraries.ExactAmounts(),
            exact => exact.Round(Rounding.Up).Abs() >= exact.Round(Rounding.Down).Abs()
        );

    [Fact]
    public void Samples_are_the_fraction_they_say() =>
        Draws.AreValid(
            CobranzaArbitraries.ExactSamples(),
            sample =>
                sample.Denominator.Sign > 0
                && Money.OfMinor(1, sample.Amount.Currency) * Fraction.Of(sample.Numerator, sample.Denominator)
                    == sample.Amount
        );

    [Fact]
    public void Weights_can_share_an_amount_out() =>
        Draws.AreValid(
            CobranzaArbitraries.WeightedAmounts(),
            sample => sample.Amount.Allocate(sample.Weights.AsSpan()).Count == sample.Weights.Count
        );

    [Fact]
    public void Percentages_lie_between_nothing_and_the_whole() =>
        Draws.AreValid(
            CobranzaArbitraries.Percentages(),
            share => share >= Percentage.Zero && share <= Percentage.OneHundred
        );

    [Fact]
    public void Fractions_have_a_positive_denominator() =>
        Draws.AreValid(CobranzaArbitraries.Fractions(), fraction => fraction.Denominator.Sign > 0);

    [Fact]
    public void Roundings_round_every_currency() =>
        Draws.AreValid(
            CobranzaArbitraries.Roundings(),
            rounding =>
                Draws
                    .Of(CobranzaArbitraries.Currencies())
                    .Take(20)
                    .All(currency => rounding.Round(Money.OfMinor(7, currency)) is { Sign: >= 0 })
        );

    [Fact]
    public void Dates_are_real_and_in_the_calendar() => Draws.AreValid(CobranzaArbitraries.Dates(), IsReal);

    [Fact]
    public void Pairs_of_dates_are_in_order() =>
        Draws.AreValid(
            CobranzaArbitraries.DatePairs(),
            pair => IsReal(pair.Start) && IsReal(pair.End) && pair.Start <= pair.End
        );

    [Fact]
    public void Calendars_have_business_days_near_their_holidays() =>
        Draws.AreValid(
            CobranzaArbitraries.CalendarDays(),
            day => Enumerable.Range(0, 200).Any(later => day.Calendar.IsBusinessDay(day.Date.PlusDays(later)))
        );

    [Fact]
    public void Ids_are_accepted_again()
    {
        Draws.AreValid(CobranzaArbitraries.CustomerIds(), id => CustomerId.Of(id.Value) == id);
        Draws.AreValid(CobranzaArbitraries.ReceivableIds(), id => ReceivableId.Of(id.Value) == id);
        Draws.AreValid(CobranzaArbitraries.EntryIds(), id => EntryId.Of(id.Value) == id);
    }

    [Fact]
    public void Awkward_text_shrinks_to_something_shorter() =>
        Draws.AreValid(CobranzaArbitraries.AwkwardTexts(), text => text.Value is not null);

    private static bool IsReal(LocalDate date) => date != default && date.Year is >= 1 and <= 9999;
}
