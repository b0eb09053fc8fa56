using Cobranza.Measures;

namespace Cobranza.Tests;

/// <summary>Published examples, each with its source.</summary>
public sealed class MeasureTests
{
    public static TheoryData<string, string, int, string, string> Published() =>
        new()
        {
            { "18000", "20000", 30, "27", "fool.com, days sales outstanding example" },
            { "600000", "2400000", 90, "22.5", "Bajaj Finserv, days sales outstanding example" },
            { "50", "730", 365, "25", "wiki.treasurers.org, days sales outstanding" },
            {
                "150000",
                "1800000",
                365,
                "30.416667",
                "trymesha.com, days sales outstanding example (published as 30.4)"
            },
            {
                "10869",
                "17674",
                90,
                "55.347403",
                "Oracle JD Edwards EnterpriseOne AR guide, quarterly calculation (published as 55.35)"
            },
        };

    public static TheoryData<string, string, string, string, string, string, string> PublishedDelinquent() =>
        new()
        {
            { "15000", "4000", "10000", "45", "12", "33", "creditguru.com, collection effectiveness and DSO formulas" },
            { "25000", "6000", "15000", "50", "12", "38", "quadient.com, average days delinquent example" },
        };

    [Theory]
    [MemberData(nameof(Published))]
    public void Published_days_sales_outstanding_come_out(
        string receivables,
        string sales,
        int days,
        string expected,
        string source
    )
    {
        var measured = Measure.DaysSalesOutstanding(Usd(receivables), Usd(sales), days);
        Assert.True(Six(measured) == expected, $"{Six(measured)}; {source} says {expected}");
    }

    [Theory]
    [MemberData(nameof(PublishedDelinquent))]
    public void Published_days_delinquent_come_out(
        string receivables,
        string notYetDue,
        string sales,
        string outstanding,
        string best,
        string delinquent,
        string source
    )
    {
        string[] measured =
        [
            Six(Measure.DaysSalesOutstanding(Usd(receivables), Usd(sales), 30)),
            Six(Measure.BestPossibleDaysSalesOutstanding(Usd(notYetDue), Usd(sales), 30)),
            Six(Measure.AverageDaysDelinquent(Usd(receivables), Usd(notYetDue), Usd(sales), 30)),
        ];
        Assert.True(
            measured.SequenceEqual([outstanding, best, delinquent]),
            $"{string.Join(", ", measured)}; {source}"
        );
    }

    private static Money Usd(string amount) => Money.Parse($"USD {amount}");

    private static string Six(Fraction? measured) =>
        Fraction.FromDecimal(measured!.Value.ToDecimal(6, RoundingMode.HalfEven)).ToString();
}
