using System.Text;
using Cobranza.Json;
using Cobranza.Statutory;
using NodaTime;

namespace Cobranza.Tests.Json;

/// <summary>A country or a half-year as a file.</summary>
public sealed class StatutoryJsonTests
{
    private const string Country = """
        {
          "format": 1,
          "id": "uy",
          "country": "UY",
          "act": "Ley propia",
          "checkedOn": "2026-01-01",
          "interest": [
            {
              "scope": { "debtors": ["business", "publicBody"], "contractsFrom": "2020-01-01" },
              "source": { "act": "Ley propia", "article": "art. 1", "confidence": "seen", "checkedOn": "2026-01-01" },
              "rate": {
                "kind": "overReference",
                "reference": {
                  "name": "BCU",
                  "rows": [
                    {
                      "from": "2026-01-01",
                      "through": "2026-06-30",
                      "value": "9%",
                      "confidence": "seen",
                      "source": "BCU, comunicado"
                    }
                  ]
                },
                "margins": [{ "from": "2020-01-01", "points": "2%" }]
              }
            }
          ],
          "compensation": [],
          "terms": [],
          "limits": [],
          "absent": []
        }
        """;

    private static readonly LocalDate Agreed = new(2024, 1, 1);

    [Fact]
    public void A_country_and_then_a_half_year_are_added_from_files()
    {
        var read = StatutoryJson.Read(Encoding.UTF8.GetBytes(Country));
        Assert.Empty(read.Problems);
        var law = read.Regime!;
        Assert.Equal(Percentage.Of(11), law.RateOn(DebtorKind.PublicBody, Agreed, new(2026, 6, 30)).Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => law.RateOn(DebtorKind.Business, Agreed, new(2026, 7, 1)));

        var rates = StatutoryJson.ReadRates(
            """
            {
              "format": 1,
              "name": "BCU",
              "rows": [{ "from": "2026-07-01", "value": "8.5%", "confidence": "derived", "source": "BCU, comunicado" }]
            }
            """u8
        );
        Assert.Empty(rates.Problems);
        law = law.WithRates(rates.Rates!);
        Assert.Equal(Percentage.Parse("10.5%"), law.RateOn(DebtorKind.Business, Agreed, new(2026, 7, 1)).Value);
    }

    [Theory]
    [InlineData("\"9%\"", "9", "$.interest[0].rate.reference.rows[0].value", ProblemCodes.WrongType)]
    [InlineData("\"publicBody\"", "\"state\"", "$.interest[0].scope.debtors[1]", ProblemCodes.UnknownWord)]
    [InlineData("\"UY\"", "\"uy\"", "$.country", ProblemCodes.OutOfRange)]
    [InlineData(
        "\"2026-06-30\"",
        "\"2025-06-30\"",
        "$.interest[0].rate.reference.rows[0].through",
        ProblemCodes.OutOfRange
    )]
    [InlineData("\"points\"", "\"Points\"", "$.interest[0].rate.margins[0]", ProblemCodes.MissingMember)]
    [InlineData("\"absent\": []", "\"absent\": null", "$.absent", ProblemCodes.WrongType)]
    [InlineData(
        "\"2020-01-01\", \"points\"",
        "\"2027-01-01\", \"points\"",
        "$.interest[0].rate.margins",
        ProblemCodes.OutOfRange
    )]
    [InlineData("\"format\": 1", "\"format\": 2", "$.format", ProblemCodes.UnknownFormat)]
    public void What_is_wrong_is_told_with_its_path(string from, string to, string path, string code)
    {
        var read = StatutoryJson.Read(Encoding.UTF8.GetBytes(Country.Replace(from, to, StringComparison.Ordinal)));
        Assert.Null(read.Regime);
        Assert.Contains(read.Problems, problem => (problem.Path, problem.Code) == (path, code));
    }

    [Fact]
    public void An_order_of_ones_own_has_no_word()
    {
        var own = StatutoryRegimes.Spain.WithAllocationOrder(
            Cobranza.Allocations.AllocationOrder.By(Cobranza.Allocations.AllocationKey.OldestDue).AsLaw("Ley propia")
        );
        Assert.Throws<ArgumentException>(() => StatutoryJson.Write(own));
    }
}
