using Cobranza.Calendars;
using Cobranza.Discounts;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests.Discounts;

/// <summary>Texts of terms as the trade writes them, with their one form in each language and the due dates they give.</summary>
public sealed class NotationTests
{
    private static readonly TermDates Dates = new(
        issuedOn: new(2026, 1, 20),
        deliveredOn: new(2026, 1, 22),
        acceptedOn: new(2026, 1, 25),
        receivedOn: new(2026, 1, 23)
    );

    public static TheoryData<string, string, string, string> Texts() =>
        new(
            Facts
                .Rows("terms-notation.csv")
                .Select(row => string.Join(',', row).Split('|'))
                .Select(row => (row[0], row[1], row[2], row[3]))
        );

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_has_one_form_in_each_language_and_gives_these_due_dates(
        string text,
        string english,
        string spanish,
        string due
    )
    {
        var terms = TradeTerms.Parse(text);
        Assert.Equal((english, spanish), (terms.ToNotation(Language.English), terms.ToNotation(Language.Spanish)));
        Assert.Equal(terms, TradeTerms.Parse(english));
        Assert.Equal(terms, TradeTerms.Parse(spanish));
        var found = terms.Payment.Schedule(Money.Of(1_000, Currency.Eur), Dates, Money.Of(800, Currency.Eur));
        Assert.Equal(due.Split(';'), found.Select(portion => portion.Due.ToString().Split(' ')[0]));
    }

    /// <summary>Golden case ep-oca-1: github OCA/account-payment 16.0 account_payment_term_discount/tests/test_customer_payment_term.py.</summary>
    [Fact]
    public void Five_percent_10_net_30_on_1000_00_asks_for_950_00_within_10_days()
    {
        var terms = TradeTerms.Parse("5%10 NET30");
        var issuedOn = new LocalDate(2019, 1, 1);
        var facts = terms.FactsFor(Money.Of(1_000, Currency.Eur), issuedOn);
        Assert.Equal(Money.Of(950, Currency.Eur), terms.OfferOn(facts, issuedOn.PlusDays(10))?.PayNow);
        Assert.Null(terms.OfferOn(facts, issuedOn.PlusDays(11)));
        Assert.Equal(30, terms.Payment.NetDays);
    }

    public static TheoryData<string, TradeTerms> Named() =>
        new()
        {
            { "2/10 net 30", TradeTerms.TwoTenNet30 },
            { "2/10, 1/20, n/30", TradeTerms.TwoTenOneTwentyNet30 },
            { "2/10 EOM, net 30 EOM", TradeTerms.TwoTenEndOfMonthNet30 },
            { "30 EOM", new(PaymentTerms.EndOfMonth(plus: 30)) },
            { "30 días fin de mes", new(PaymentTerms.DaysThenEndOfMonth(30)) },
            { "10th prox, cut-off 25", new(PaymentTerms.Prox(10, cutoff: 25)) },
            { "COD", new(PaymentTerms.CashOnDelivery) },
            { "CIA", new(PaymentTerms.CashInAdvance) },
            { "2 months", new(PaymentTerms.NetMonths(2)) },
            { "10 bd in t2", new(PaymentTerms.NetBusinessDays(10, BusinessCalendars.T2)) },
            { "30d from delivery", new(PaymentTerms.Net(30, BaseDate.Delivery)) },
            { "30/60/90 días", new(PaymentTerms.EqualParts(3, DateStep.PlusDays(30))) },
            { "3 x 2 weeks", new(PaymentTerms.EqualParts(3, DateStep.PlusWeeks(2))) },
            { "30% deposit + rest 60d", new(PaymentTerms.Deposit(Percentage.Of(30), DateStep.PlusDays(60))) },
            {
                "net 30, rolled following T2",
                new(PaymentTerms.Net(30).Rolled(BusinessCalendars.T2, DateAdjustment.Following))
            },
            {
                "30 días fin de mes, pago los 5 y 20",
                new(PaymentTerms.DaysThenEndOfMonth(30).Then(DateStep.Paydays(5, 20)))
            },
        };

    [Theory]
    [MemberData(nameof(Named))]
    public void A_text_is_the_same_terms_as_their_name(string text, TradeTerms terms) =>
        Assert.Equal(terms, TradeTerms.Parse(text));

    [Theory]
    [InlineData("30 EOM", "30 días fin de mes")]
    [InlineData("30 EOM", "30d then EOM")]
    [InlineData("EOM + 30d", "30 días fin de mes")]
    public void End_of_month_first_and_days_first_are_two_terms(string text, string other) =>
        Assert.NotEqual(TradeTerms.Parse(text), TradeTerms.Parse(other));

    [Theory]
    [InlineData(IsoDayOfWeek.Monday, "Monday", "lunes")]
    [InlineData(IsoDayOfWeek.Tuesday, "Tuesday", "martes")]
    [InlineData(IsoDayOfWeek.Wednesday, "Wednesday", "miércoles")]
    [InlineData(IsoDayOfWeek.Thursday, "Thursday", "jueves")]
    [InlineData(IsoDayOfWeek.Friday, "Friday", "viernes")]
    [InlineData(IsoDayOfWeek.Saturday, "Saturday", "sábado")]
    [InlineData(IsoDayOfWeek.Sunday, "Sunday", "domingo")]
    public void Days_of_the_week_have_their_names(IsoDayOfWeek day, string english, string spanish)
    {
        var terms = PaymentTerms.Of(DateStep.NextWeekday(day));
        Assert.Equal($"next {english}", terms.ToNotation(Language.English));
        Assert.Equal($"próximo {spanish}", terms.ToNotation(Language.Spanish));
    }

    [Theory]
    [InlineData(1, "January", "enero")]
    [InlineData(2, "February", "febrero")]
    [InlineData(3, "March", "marzo")]
    [InlineData(4, "April", "abril")]
    [InlineData(5, "May", "mayo")]
    [InlineData(6, "June", "junio")]
    [InlineData(7, "July", "julio")]
    [InlineData(8, "August", "agosto")]
    [InlineData(9, "September", "septiembre")]
    [InlineData(10, "October", "octubre")]
    [InlineData(11, "November", "noviembre")]
    [InlineData(12, "December", "diciembre")]
    public void Months_have_their_names_and_three_letters(int month, string english, string spanish)
    {
        var terms = PaymentTerms.Of(DateStep.DatesOfYear(new AnnualDate(month, 28)));
        Assert.Equal($"on 28 {english}", terms.ToNotation(Language.English));
        Assert.Equal($"el 28 de {spanish}", terms.ToNotation(Language.Spanish));
        Assert.Equal(terms, PaymentTerms.Parse($"on 28 {english[..3]}"));
    }

    [Theory]
    [InlineData(DateAdjustment.Following, "following", "siguiente")]
    [InlineData(DateAdjustment.ModifiedFollowing, "modified following", "siguiente modificado")]
    [InlineData(DateAdjustment.Preceding, "preceding", "anterior")]
    [InlineData(DateAdjustment.ModifiedPreceding, "modified preceding", "anterior modificado")]
    [InlineData(DateAdjustment.Nearest, "nearest", "más cercano")]
    [InlineData(DateAdjustment.None, "none", "ninguno")]
    public void Adjustments_have_their_names(DateAdjustment adjustment, string english, string spanish)
    {
        var terms = PaymentTerms.OnReceipt.Rolled(BusinessCalendars.Spain, adjustment);
        Assert.Equal($"on receipt, rolled {english} in spain", terms.ToNotation(Language.English));
        Assert.Equal($"contado, ajuste {spanish} en spain", terms.ToNotation(Language.Spanish));
    }

    [Fact]
    public void Every_calendar_with_an_id_can_be_named()
    {
        foreach (var id in BusinessCalendars.Ids)
        {
            Assert.True(BusinessCalendars.TryFind(id, out var calendar));
            Assert.Equal(
                PaymentTerms.NetBusinessDays(5, calendar),
                PaymentTerms.Parse($"5 bd in {id.ToUpperInvariant()}")
            );
        }
    }

    [Fact]
    public void Both_languages_may_stand_in_one_text() =>
        Assert.Equal(TradeTerms.Parse("2/10, net 30d then EOM"), TradeTerms.Parse("2/10 days, neto 30 días luego EOM"));
}
