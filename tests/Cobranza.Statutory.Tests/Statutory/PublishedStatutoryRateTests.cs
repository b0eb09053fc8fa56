using Cobranza.Statutory;
using NodaTime;
using NodaTime.Text;

namespace Cobranza.Tests.Statutory;

/// <summary>Every rate that ships stands in the table of published facts, and every fact of the table ships.</summary>
public sealed class PublishedStatutoryRateTests
{
    public static TheoryData<string, DebtorKind, string, string, string, string, string> Table =>
        [
            .. Facts
                .Rows("statutory-rates.csv")
                .Select(row => (row[0], Enum.Parse<DebtorKind>(row[1]), row[2], row[3], row[4], row[5], row[6])),
        ];

    public static TheoryData<string> Followers => ["es", "eu", "de", "uk"];

    [Theory]
    [MemberData(nameof(Table))]
    public void A_published_rate_is_the_one_of_its_half_year(
        string regime,
        DebtorKind debtor,
        string agreedOn,
        string day,
        string reference,
        string total,
        string confidence
    )
    {
        var law = StatutoryRegimes.Get(regime);
        if (reference.Length > 0)
        {
            var row = Reference(law, debtor, Day(agreedOn)).On(Day(day));
            Assert.Equal(Percentage.Parse($"{reference}%"), row.Value);
            Assert.Equal(confidence == "seen", row.Confidence == SourceConfidence.Seen);
        }

        if (total.Length > 0)
        {
            Assert.Equal(Percentage.Parse($"{total}%"), law.RateOn(debtor, Day(agreedOn), Day(day)).Value);
        }
    }

    [Theory]
    [MemberData(nameof(Followers))]
    public void Nothing_ships_that_is_not_in_the_table(string regime)
    {
        var published = Facts
            .Rows("statutory-rates.csv")
            .Where(row => row[0] == regime)
            .Select(row => Day(row[3]))
            .ToHashSet();
        var rows = Reference(StatutoryRegimes.Get(regime), DebtorKind.Business, new(2014, 7, 29)).Rows;
        Assert.All(rows, row => Assert.Contains(row.From, published));
    }

    [Theory]
    [MemberData(nameof(Followers))]
    public void No_rate_of_the_second_half_of_2026_is_confirmed(string regime) =>
        Assert.Equal(
            new LocalDate(2026, 6, 30),
            Reference(StatutoryRegimes.Get(regime), DebtorKind.Business, new(2014, 7, 29)).KnownThrough
        );

    [Fact]
    public void The_three_identities_between_the_tables_hold()
    {
        var (ecb, spain) = (Rows("eu"), Rows("es"));
        var (germany, agreedOn) = (Rows("de"), new LocalDate(2013, 7, 1));
        foreach (var row in ecb.Rows)
        {
            Assert.Equal(row.Value, spain.On(row.From).Value);
            Assert.Equal(row.Value.Value - 0.88m, germany.On(row.From).Value.Value);
            if (row.From.Year >= 2009)
            {
                var france = StatutoryRegimes.France.RateOn(DebtorKind.Business, agreedOn, row.From);
                Assert.Equal(row.Value.Value + 10, france.Value.Value);
            }
        }
    }

    private static PublishedRates Rows(string regime) =>
        Reference(StatutoryRegimes.Get(regime), DebtorKind.Business, new(2014, 7, 29));

    private static PublishedRates Reference(StatutoryRegime regime, DebtorKind debtor, LocalDate agreedOn) =>
        Assert.IsType<StatutoryRate.OverReference>(regime.InterestFor(debtor, agreedOn).Rate).Reference;

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
