using Cobranza.Allocations;
using Cobranza.Rates;
using Cobranza.Statutory;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests.Statutory;

/// <summary>What regimes hold, what they leave out, and what they refuse.</summary>
public sealed class StatutoryRegimeTests
{
    private static readonly LocalDate Agreed = new(2022, 1, 1);

    public static TheoryData<string> Ids => [.. StatutoryRegimes.All.Select(regime => regime.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_regime_says_of_each_part_what_it_holds_or_why_it_is_absent(string id)
    {
        var regime = StatutoryRegimes.Get(id);
        var absent = regime.Absent.Select(fact => fact.Member).ToHashSet();
        Assert.True(regime.Interest.Count > 0 || absent.Contains(StatutoryMember.Interest));
        Assert.True(regime.Compensation.Count > 0 || absent.Contains(StatutoryMember.Compensation));
        Assert.True(regime.Terms.Count > 0 || absent.Contains(StatutoryMember.Term));
        Assert.True(regime.AllocationOrder is not null || absent.Contains(StatutoryMember.AllocationOrder));
        Assert.Equal(2, regime.Country.Length);
        Assert.Equal(new LocalDate(2026, 11, 27), regime.CheckedOn);
    }

    [Fact]
    public void No_two_regimes_have_one_id_and_an_unknown_one_is_refused_with_the_list()
    {
        Assert.Distinct(StatutoryRegimes.All.Select(regime => regime.Id));
        Assert.Equal(16, StatutoryRegimes.All.Count);
        Assert.Null(StatutoryRegimes.Find("xx"));
        var error = Assert.Throws<ArgumentException>("id", () => StatutoryRegimes.Get("ES"));
        Assert.Contains("'ES' is no regime", error.Message, StringComparison.Ordinal);
        Assert.Contains("eu, es, de, fr, it, nl, pt, uk, mx", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", DebtorKind.Consumer, 2022)]
    [InlineData("es", DebtorKind.Business, 2001)] // before the act
    [InlineData("fr", DebtorKind.PublicBody, 2022)]
    [InlineData("it", DebtorKind.Business, 2012)]
    [InlineData("us", DebtorKind.Business, 2022)]
    [InlineData("in", DebtorKind.Business, 2022)]
    public void Interest_that_is_not_known_is_refused_with_what_is_missing(string id, DebtorKind debtor, int year)
    {
        var (regime, day) = (StatutoryRegimes.Get(id), new LocalDate(year, 1, 1));
        Assert.Null(regime.FindInterest(debtor, day));
        var error = Assert.Throws<ArgumentException>(nameof(debtor), () => regime.LateFeesFor(debtor, day));
        Assert.Contains($"regime '{id}'", error.Message, StringComparison.Ordinal);
        Assert.Contains(regime.Absent[0].English, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invoice_without_an_agreed_date_is_due_when_the_law_says()
    {
        var dates = new TermDates(
            issuedOn: new(2026, 1, 5),
            deliveredOn: new(2026, 1, 7),
            receivedOn: new LocalDate(2026, 1, 10)
        );
        var eu = StatutoryRegimes.EuropeanUnion.FindUsualTerm(DebtorKind.Business, Agreed);
        Assert.Equal(new LocalDate(2026, 2, 9), eu?.DueWhenNotAgreed(dates));
        var es = StatutoryRegimes.Spain.FindUsualTerm(DebtorKind.Business, Agreed);
        Assert.Equal(new LocalDate(2026, 2, 6), es?.DueWhenNotAgreed(dates));
        var india = StatutoryRegimes.India.FindUsualTerm(DebtorKind.Business, Agreed)!;
        Assert.Throws<ArgumentException>("dates", () => india.DueWhenNotAgreed(dates));
        Assert.Equal(60, StatutoryRegimes.Spain.FindLongestTerm(DebtorKind.Business, Agreed)?.Ceiling?.Days);
        Assert.Equal(BaseDate.Issue, StatutoryRegimes.France.FindLongestTerm(DebtorKind.Business, Agreed)?.From);
    }

    [Fact]
    public void Orders_of_payment_are_those_of_the_civil_codes()
    {
        Assert.Same(CivilCodeOrders.Spain, StatutoryRegimes.Spain.AllocationOrder);
        Assert.Same(CivilCodeOrders.Peru, StatutoryRegimes.Peru.AllocationOrder);
        Assert.Null(StatutoryRegimes.UnitedKingdom.AllocationOrder);
    }

    [Fact]
    public void A_country_is_added_as_data()
    {
        var source = new Citation("Ley propia", "art. 1", SourceConfidence.Seen, new(2026, 1, 1));
        var own = new StatutoryRegime("uy", "UY", "Ley propia", new(2026, 1, 1)).WithInterest(
            new StatutoryInterest(
                StatutoryScope.Commercial,
                source,
                new StatutoryRate.OverReference(
                    new("BCU", [new(new(2026, 1, 1), through: null, Percentage.Of(9), SourceConfidence.Seen, "own")]),
                    [new(new(2026, 1, 1), Percentage.Of(2))]
                )
            )
        );
        Assert.Equal("11% a year", own.RateOn(DebtorKind.Business, new(2020, 1, 1), new(2030, 1, 1)).ToString());
        var next = own.WithRate(new(new(2027, 1, 1), null, Percentage.Of(7), SourceConfidence.Seen, "own"));
        Assert.Equal("9% a year", next.RateOn(DebtorKind.Business, new(2020, 1, 1), new(2030, 1, 1)).ToString());
        Assert.Equal("11% a year", next.RateOn(DebtorKind.Business, new(2020, 1, 1), new(2026, 12, 31)).ToString());
        Assert.Equal(
            own.WithRate(next.Interest[0].Rate is StatutoryRate.OverReference r ? r.Reference.Rows[1] : null!),
            next
        );
    }

    [Fact]
    public void What_is_supplied_is_no_longer_absent()
    {
        var source = new Citation("Código de Comercio", "art. 884", SourceConfidence.Seen, new(2026, 1, 1));
        var before = StatutoryRegimes.Colombia;
        var after = before.WithInterest(
            new StatutoryInterest(
                StatutoryScope.Commercial,
                source,
                new StatutoryRate.Fixed(Rate.Annual(Percentage.Of(24)))
            )
        );
        Assert.Contains(before.Absent, fact => fact.Member == StatutoryMember.Interest);
        Assert.DoesNotContain(after.Absent, fact => fact.Member == StatutoryMember.Interest);
        Assert.NotNull(after.LateFeesFor(DebtorKind.Business, Agreed));
    }

    [Fact]
    public void A_table_may_reach_the_end_of_the_calendar()
    {
        var row = new PublishedRate(new(9600, 3, 1), new(9999, 12, 31), Percentage.Of(2), SourceConfidence.Seen, "own");
        var rate = new StatutoryRate.OverReference(new("own", [row]), [new(new(9600, 1, 1), Percentage.Of(7))]);
        Assert.Equal(new LocalDate(9600, 3, 1), rate.KnownFrom);
        Assert.Equal(Percentage.Of(9), rate.FindOn(new(9999, 12, 31), new(9999, 12, 31))?.Value);
    }

    [Fact]
    public void A_sum_below_zero_is_refused_before_a_gap_too()
    {
        PublishedRate Row(int year, decimal value) =>
            PublishedRate.ForHalfYear(year, 1, Percentage.Of(value), SourceConfidence.Seen, "own");

        var error = Assert.Throws<ArgumentOutOfRangeException>(
            "margins",
            () =>
                new StatutoryRate.OverReference(
                    new("own", [Row(2020, -3), Row(2026, 1)]),
                    [new(new(2019, 1, 1), Percentage.Of(2))]
                )
        );
        Assert.Contains("-1% with -3% from 2020-01-01", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_that_contradicts_itself_is_refused()
    {
        var row = PublishedRate.ForHalfYear(2026, 1, Percentage.Of(2), SourceConfidence.Seen, "own");
        Assert.Throws<ArgumentException>("rows", () => new PublishedRates("own", [row, row]));
        Assert.Throws<ArgumentException>("rows", () => StatutoryRegimes.Spain.WithRate(row));
        Assert.Throws<ArgumentException>("row", () => StatutoryRegimes.Mexico.WithRate(row));
        Assert.Throws<ArgumentException>("reference", () => StatutoryRegimes.Spain.WithRate("ECB", row));
        Assert.Throws<ArgumentOutOfRangeException>(
            "half",
            () => PublishedRate.ForHalfYear(2026, 3, Percentage.Of(2), SourceConfidence.Seen, "own")
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "through",
            () => new PublishedRate(new(2026, 1, 2), new(2026, 1, 1), Percentage.Of(2), SourceConfidence.Seen, "own")
        );
        Assert.Throws<ArgumentException>(
            "margins",
            () =>
                new StatutoryRate.OverReference(
                    new("own", [row]),
                    [new(new(2026, 1, 1), Percentage.Of(7)), new(new(2026, 2, 1), Percentage.Of(8))],
                    holdsForLife: true
                )
        );
        Assert.Throws<ArgumentException>(
            "margins",
            () => new StatutoryRate.OverReference(new("own", [row]), [new(new(2026, 7, 1), Percentage.Of(8))])
        );
        Assert.Throws<ArgumentException>(
            "rows",
            () =>
                new PublishedRates(
                    "own",
                    [row, new(new(2600, 1, 1), null, Percentage.Of(2), SourceConfidence.Seen, "own")]
                )
        );
        Assert.Throws<ArgumentException>("country", () => new StatutoryRegime("xx", "xx", "own", new(2026, 1, 1)));
        Assert.Throws<ArgumentException>("id", () => new StatutoryRegime("XX", "XX", "own", new(2026, 1, 1)));
        Assert.Throws<ArgumentException>("debtors", () => new StatutoryScope([]));
    }
}
