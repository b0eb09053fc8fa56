using Cobranza.Rates;
using Cobranza.Statutory;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests.Statutory;

/// <summary>Where a contract goes beyond the law there is a finding, in both languages, with the article.</summary>
public sealed class ContractAuditTests
{
    private static readonly LocalDate Day = new(2026, 3, 1);
    private static readonly ContractFacts Silent = new(DebtorKind.Business, new LocalDate(2022, 1, 1));

    [Fact]
    public void A_silent_contract_leaves_nothing_to_compare() =>
        Assert.All(StatutoryRegimes.All, regime => Assert.Empty(regime.Audit(Silent, Day)));

    [Theory]
    [InlineData(60, 0, null)]
    [InlineData(61, 0, "statutory.term-too-long")]
    [InlineData(45, 15, null)]
    [InlineData(45, 16, "statutory.grace-too-long")]
    [InlineData(90, 30, "statutory.term-too-long")]
    public void A_spanish_term_with_its_grace_is_sixty_days_at_most(int days, int grace, string? code) =>
        Assert.Equal(code, Codes("es", Silent.WithTerm(days, BaseDate.Delivery).WithGrace(grace)).SingleOrDefault());

    [Fact]
    public void A_term_that_is_allowed_under_conditions_is_a_question_and_not_a_breach()
    {
        var finding = Assert.Single(StatutoryRegimes.EuropeanUnion.Audit(Silent.WithTerm(75, BaseDate.Receipt), Day));
        Assert.Equal("statutory.term-needs-reason", finding.Code);
        Assert.Equal(
            "The agreed term of 75 days is longer than the 60 days from receipt of the invoice of Directive 2011/7/EU, art. 3(3)(b), 3(5), which allows it only under conditions to be checked",
            finding.ToString()
        );
        Assert.Equal(
            "El plazo pactado de 75 días supera los 60 días desde la recepción de la factura de Directive 2011/7/EU, art. 3(3)(b), 3(5), que solo lo admite en condiciones que hay que comprobar",
            finding.Why.ToText(Language.Spanish)
        );
    }

    [Theory]
    [InlineData("es", "10.14", "statutory.rate-below-law")]
    [InlineData("es", "10.15", null)]
    [InlineData("mx", "5.99", "statutory.rate-below-law")]
    [InlineData("mx", "6", null)]
    public void A_rate_below_the_one_of_the_law_is_found(string regime, string rate, string? code) =>
        Assert.Equal(
            code,
            Codes(regime, Silent.WithRate(Rate.Annual(Percentage.Parse($"{rate}%"))))
                .SingleOrDefault(found => found != "statutory.not-compared")
        );

    /// <summary>Published French pages for the second half of 2024: floor 14.76 %, default 14.25 %.</summary>
    [Theory]
    [InlineData("14.75", "statutory.rate-too-low")]
    [InlineData("14.76", null)]
    public void A_french_contract_must_give_three_times_the_legal_rate(string rate, string? code)
    {
        var findings = StatutoryRegimes.France.Audit(
            Silent.WithRate(Rate.Annual(Percentage.Parse($"{rate}%"))),
            new LocalDate(2024, 12, 31)
        );
        Assert.Equal(
            code,
            findings.Select(finding => finding.Code).SingleOrDefault(found => found != "statutory.not-compared")
        );
        Assert.Contains(
            "statutory.not-compared",
            Codes("fr", Silent.WithRate(Rate.Annual(Percentage.Of(15)))),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void A_rate_below_the_law_favors_a_consumer()
    {
        var rate = Rate.Annual(Percentage.Of(1));
        Assert.Empty(Codes("de", new ContractFacts(DebtorKind.Consumer, new LocalDate(2022, 1, 1)).WithRate(rate)));
        Assert.NotEmpty(
            Codes("de", new ContractFacts(DebtorKind.PublicBody, new LocalDate(2022, 1, 1)).WithRate(rate))
        );
    }

    [Fact]
    public void A_law_that_speaks_of_months_is_compared_by_the_year()
    {
        var source = new Citation("Lei", "art. 1", SourceConfidence.Seen, Day);
        var monthly = new StatutoryRate.Fixed(Rate.Monthly(Percentage.Of(1)));
        var br = StatutoryRegimes
            .Brazil.WithInterest(new StatutoryInterest(StatutoryScope.Commercial, source, monthly))
            .WithAbsent();
        var agreed = Silent.WithRate(Rate.Annual(Percentage.Parse("11.99%")));
        Assert.Equal("statutory.rate-below-law", Assert.Single(br.Audit(agreed, Day)).Code);
        Assert.Empty(br.Audit(Silent.WithRate(Rate.Annual(Percentage.Of(12))), Day));
    }

    [Fact]
    public void A_monthly_rate_is_compared_as_twelve_times_itself_and_a_compounding_one_is_not()
    {
        Assert.Empty(Codes("de", Silent.WithRate(Rate.Monthly(Percentage.Of(1)))));
        Assert.Equal(
            ["statutory.rate-below-law"],
            Codes("de", Silent.WithRate(Rate.Monthly(Percentage.Parse("0.8%"))))
        );
        Assert.Equal(
            ["statutory.not-compared"],
            Codes("de", Silent.WithRate(Rate.Compounded(Percentage.Of(1), Compounding.Monthly)))
        );
    }

    /// <summary>Código de Defesa do Consumidor, art. 52 § 1: two percent.</summary>
    [Theory]
    [InlineData(DebtorKind.Consumer, "2", null)]
    [InlineData(DebtorKind.Consumer, "2.01", "statutory.fine-too-high")]
    [InlineData(DebtorKind.Business, "10", null)]
    public void A_brazilian_consumer_pays_a_fine_of_two_percent_at_most(DebtorKind debtor, string fine, string? code) =>
        Assert.Equal(
            code,
            Codes("br", new ContractFacts(debtor, new LocalDate(2022, 1, 1)).WithFine(Percentage.Parse($"{fine}%")))
                .SingleOrDefault()
        );

    [Fact]
    public void A_usury_cap_is_supplied_and_then_compared()
    {
        var cap = new StatutoryLimit(
            new([DebtorKind.Business]),
            new("Código de Comercio", "art. 884", SourceConfidence.Seen, new(2026, 3, 1)),
            LimitKind.HighestRate,
            new("usura", [new(new(2026, 3, 1), new(2026, 3, 31), Percentage.Of(25), SourceConfidence.Seen, "own")])
        );
        var contract = Silent.WithRate(Rate.Annual(Percentage.Of(30)));
        Assert.Equal(["statutory.not-compared"], Codes("co", contract));
        var co = StatutoryRegimes.Colombia.WithLimits(cap);
        var found = Assert.Single(co.Audit(contract, Day));
        Assert.Equal(
            "La tasa pactada de 30% anual supera el 25% que permite Código de Comercio, art. 884 el 2026-03-01",
            found.Why.ToText(Language.Spanish)
        );
        Assert.Equal("statutory.not-compared", Assert.Single(co.Audit(contract, new LocalDate(2026, 4, 1))).Code);
    }

    [Fact]
    public void A_waived_compensation_and_a_term_from_another_date_are_found()
    {
        Assert.Equal(["statutory.compensation-waived"], Codes("it", Silent.WithoutCompensation()));
        Assert.Empty(Codes("mx", Silent.WithoutCompensation()));
        Assert.Equal(["statutory.not-compared"], Codes("es", Silent.WithTerm(30, BaseDate.Issue)));
        Assert.Equal(["statutory.not-compared"], Codes("us", Silent.WithTerm(90, BaseDate.Issue)));
    }

    private static IEnumerable<string> Codes(string regime, ContractFacts contract) =>
        StatutoryRegimes.Get(regime).Audit(contract, Day).Select(finding => finding.Code);
}
