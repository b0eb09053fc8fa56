using Cobranza.Rates;
using NodaTime;
using NodaTime.Text;

namespace Cobranza.Tests;

public sealed class ReferenceRateTests
{
    private static readonly ReferenceSeries BankRate = Series(
        "bank-rate.csv",
        knownThrough: new LocalDate(2025, 6, 30)
    );

    private static readonly ReferenceRate British = new(
        BankRate,
        Percentage.Of(8),
        RateFixing.ForLife(FixingPeriod.HalfYear, FixingDay.DayBefore)
    );

    private static readonly ReferenceSeries Basiszinssatz = Series("de-basiszinssatz.csv", new LocalDate(2026, 6, 30));

    public static TheoryData<string, string, string> BritishTable() =>
        new(Facts.Rows("uk-late-payment.csv").Select(row => (row[0], row[1], row[2])));

    public static TheoryData<string, string, string> SpanishTable() =>
        new(Facts.Rows("es-late-payment.csv").Select(row => (row[0], row[1], row[2])));

    public static TheoryData<string, string> GermanTable() =>
        new(Facts.Rows("de-basiszinssatz.csv").Select(row => (row[0], row[2])));

    [Theory]
    [MemberData(nameof(BritishTable))]
    public void British_interest_bears_the_rate_before_its_half_year_for_life(
        string halfYear,
        string reference,
        string total
    )
    {
        var first = Date(halfYear);
        var last = first.PlusMonths(6).PlusDays(-1);
        var expected = (Share(reference), Rate.Annual(Share(total)), first.PlusDays(-1));
        foreach (var defaulted in new[] { first, first.PlusDays(50), last })
        {
            var life = Assert.Single(British.RatesFor(defaulted, defaulted, last.PlusYears(6)));
            Assert.Equal(expected, (life.Reference.Value, life.Rate, life.ObservedOn));
        }
    }

    [Theory]
    [InlineData("2016-08-20", "2016-08-20..2022-08-20 at 8.5% a year (0.5% observed on 2016-06-30)")] // cut to 0.25 % on 4 August
    [InlineData("2022-06-30", "2022-06-30..2028-06-30 at 8.25% a year (0.25% observed on 2021-12-31)")] // 1.25 % by June
    public void The_rate_of_the_day_itself_does_not_count(string defaulted, string expected) =>
        // Table of payontime.co.uk.
        Assert.Equal(
            expected,
            British.RatesFor(Date(defaulted), Date(defaulted), Date(defaulted).PlusYears(6)).Single().ToString()
        );

    [Fact]
    public void A_half_year_that_is_not_confirmed_has_no_rate()
    {
        // 30 June 2025 decides for the second half of 2025, and nothing known decides for the first of 2026.
        Assert.Equal(Percentage.Of(12.25m), British.On(new(2025, 12, 31), new(2025, 12, 31)).Rate.Value);
        var error = Assert.Throws<ArgumentOutOfRangeException>(
            "date",
            () => British.On(new(2026, 1, 1), new(2026, 1, 1))
        );
        Assert.Contains("2025-12-31", error.Message, StringComparison.Ordinal);
        Assert.Contains("known through 2025-06-30", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(SpanishTable))]
    public void European_half_years_bear_the_reference_of_their_first_day(
        string halfYear,
        string reference,
        string total
    )
    {
        var rate = new ReferenceRate(Series("es-late-payment.csv"), Percentage.Of(8), RateFixing.HalfYearly);
        var (first, defaulted) = (Date(halfYear), new LocalDate(2013, 7, 2));
        var day = rate.On(first.PlusMonths(6).PlusDays(-1), defaulted);
        Assert.Equal(
            (Rate.Annual(Share(total)), Share(reference), first),
            (day.Rate, day.Reference.Value, day.ObservedOn)
        );
    }

    [Theory]
    [MemberData(nameof(GermanTable))]
    public void German_consumers_owe_five_points_on_top_also_of_a_negative_base(string from, string consumer)
    {
        var rate = new ReferenceRate(Basiszinssatz, Percentage.Of(5), RateFixing.Daily);
        Assert.Equal(Rate.Annual(Share(consumer)), rate.On(Date(from), Date(from)).Rate);
        Assert.Equal(
            rate.On(Date(from), Date(from)).Rate,
            new ReferenceRate(Basiszinssatz, Percentage.Of(5), RateFixing.HalfYearly).On(Date(from), Date(from)).Rate
        );
    }

    [Fact]
    public void The_margin_between_German_businesses_follows_the_day_the_debt_was_created()
    {
        // BGB s. 288(2), and its transition: 8 points for debts created before 29 July 2014, 9 points from then on; the base was −0.73 %.
        var day = new LocalDate(2014, 12, 31);
        Assert.Equal(
            "7.27%",
            new ReferenceRate(Basiszinssatz, Percentage.Of(8), RateFixing.Daily).On(day, day).Rate.Value.ToString()
        );
        Assert.Equal(
            "8.27%",
            new ReferenceRate(Basiszinssatz, Percentage.Of(9), RateFixing.Daily).On(day, day).Rate.Value.ToString()
        );
    }

    [Fact]
    public void A_negative_reference_is_made_up_for_by_the_margin_and_a_negative_sum_needs_a_floor()
    {
        var half = Percentage.Of(0.5m);
        var error = Assert.Throws<ArgumentOutOfRangeException>(
            "margin",
            () => new ReferenceRate(Basiszinssatz, half, RateFixing.Daily)
        );
        Assert.Contains(
            "comes to -0.13% with the reference -0.63% from 2014-01-01",
            error.Message,
            StringComparison.Ordinal
        );
        var floored = new ReferenceRate(Basiszinssatz, half, RateFixing.Daily, RateFloor.Zero);
        var day = new LocalDate(2020, 1, 1);
        Assert.Equal("0% a year", floored.On(day, day).Rate.ToString());
        Assert.Equal("-0.88%", floored.On(day, day).Reference.Value.ToString());
        Assert.Equal("0.37% a year", floored.On(new(2013, 1, 1), new(2013, 1, 1)).Rate.ToString());
    }

    [Fact]
    public void Quarters_months_and_years_are_those_of_the_calendar()
    {
        var day = new LocalDate(2026, 5, 20);
        Assert.Equal(new(2026, 4, 1), RateFixing.Each(FixingPeriod.Quarter, FixingDay.FirstDay).ObservedFor(day, day));
        Assert.Equal(new(2026, 4, 30), RateFixing.Each(FixingPeriod.Month, FixingDay.DayBefore).ObservedFor(day, day));
        Assert.Equal(new(2025, 12, 31), RateFixing.Each(FixingPeriod.Year, FixingDay.DayBefore).ObservedFor(day, day));
        Assert.Equal(day, RateFixing.AtDefault.ObservedFor(day.PlusYears(3), day));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => RateFixing.Daily.ObservedFor(day, day.PlusDays(1)));
    }

    [Fact]
    public void A_reference_rate_says_itself_in_both_languages()
    {
        Assert.Equal(
            "reference rate in force on the day before the half-year in which interest starts to run, for the life of the debt, plus 8 percentage points",
            British.ToString()
        );
        Assert.Equal(
            "tasa de referencia vigente el día anterior al semestre en que empiezan a correr los intereses, durante toda la vida de la deuda, más 8 puntos porcentuales",
            British.ToText(Language.Spanish, TextFormat.European)
        );
        var floored = new ReferenceRate(Basiszinssatz, Percentage.Of(0.5m), RateFixing.Daily, RateFloor.Zero);
        Assert.Equal(
            "tasa de referencia vigente cada día, más 0,5 puntos porcentuales, nunca por debajo de cero",
            floored.ToText(Language.Spanish, TextFormat.European)
        );
        Assert.Equal(
            "vigente el día anterior a aquel en que empiezan a correr los intereses, durante toda la vida de la deuda",
            RateFixing.ForLife(FixingPeriod.Day, FixingDay.DayBefore).ToText(Language.Spanish)
        );
        Assert.EndsWith(
            ", plus 1 percentage point",
            new ReferenceRate(BankRate, Percentage.Of(1), RateFixing.Daily).ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal("in force on the first day of each half-year", RateFixing.HalfYearly.ToString());
        Assert.Equal("vigente el primer día de cada semestre", RateFixing.HalfYearly.ToText(Language.Spanish));
    }

    private static ReferenceSeries Series(string file, LocalDate? knownThrough = null) =>
        ReferenceSeries.Of(
            Facts.Rows(file).Select(row => new ReferenceStep(Date(row[0]), Share(row[1]), file)),
            knownThrough
        );

    private static Percentage Share(string text) => Percentage.Parse($"{text}%");

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
