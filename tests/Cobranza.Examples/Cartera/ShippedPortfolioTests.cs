using Cartera.Csv;
using Cartera.Facts;
using Cartera.Mapping;
using Cartera.Reports;
using Cartera.Running;
using NodaTime;

namespace Cobranza.Tests.SampleApplication;

public sealed class ShippedPortfolioTests
{
    private static readonly LocalDate AsOf = new(2026, 6, 15);

    public static TheoryData<string> Currencies => ["EUR", "MXN", "USD"];

    [Fact]
    public void No_row_is_refused() => Assert.Empty(ReportOn(AsOf).Problems);

    [Theory]
    [MemberData(nameof(Currencies))]
    public void The_net_balance_is_what_the_rows_of_the_file_come_to(string code)
    {
        var report = InCurrency(ReportOn(AsOf), code);

        Assert.Equal(NetOfRows(code), report.Total.Net.Amount);
    }

    [Theory]
    [MemberData(nameof(Currencies))]
    public void Totals_are_the_sums_of_their_lines(string code)
    {
        var report = InCurrency(ReportOn(AsOf), code);
        var sum = AgingLine.Sum(report.Aging, report.Currency);

        Assert.Equal(sum.Buckets, report.Total.Buckets);
        Assert.Equal(
            (sum.Open, sum.Credits, sum.Disputed),
            (report.Total.Open, report.Total.Credits, report.Total.Disputed)
        );
        Assert.Equal(report.Total.Buckets, report.History[^1].Buckets);
    }

    [Fact]
    public void The_report_of_a_past_day_is_the_end_of_that_month_in_the_history()
    {
        var now = ReportOn(AsOf);
        var then = ReportOn(now.Currencies[0].History[5].On);

        Assert.All(
            then.Currencies,
            currency => Assert.Equal(currency.Total.Buckets, InCurrency(now, currency.Currency.Code).History[5].Buckets)
        );
    }

    [Fact]
    public void Nobody_is_both_contacted_and_left_alone()
    {
        var report = ReportOn(AsOf);

        Assert.NotEmpty(report.Work);
        Assert.NotEmpty(report.Waiting);
        Assert.Empty(report.Work.Select(line => line.Customer).Intersect(report.Waiting.Select(line => line.Customer)));
    }

    [Fact]
    public void Every_part_of_the_policy_shows_in_the_report()
    {
        var report = ReportOn(AsOf);

        Assert.All(report.Currencies, currency => Assert.NotEmpty(currency.LateCharges));
        Assert.All(report.Currencies, currency => Assert.NotEmpty(currency.Discounts));
        Assert.All(report.Currencies, currency => Assert.NotEmpty(currency.Plans));
        Assert.True(report.OnHold > 0);
        Assert.Contains(report.Commitments, line => line.Kind.English is "Promise");
        Assert.Contains(report.Commitments, line => line.Kind.English is "Plan");
        Assert.Contains(report.Commitments, line => line.Kind.English is "Dispute");
    }

    [Fact]
    public void The_order_of_the_rows_changes_nothing()
    {
        var lines = File.ReadAllLines(InputFiles.ShippedCsv);
        var (forward, backward) = (Text([.. lines]), Text([lines[0], .. lines.Skip(1).Reverse()]));

        Assert.Equal(forward, backward);

        static string Text(string[] lines)
        {
            using var run = new SampleRun();
            var path = run.Write("cartera.csv", string.Join('\n', lines));
            Assert.Equal(App.AllUsed, run.Run(path, "--map", InputFiles.ShippedMap, "--top", "1000"));
            return run.Output;
        }
    }

    private static CurrencyReport InCurrency(Report report, string code) =>
        report.Currencies.Single(currency => currency.Currency.Code == code);

    private static Report ReportOn(LocalDate asOf)
    {
        var policies = PolicyFile.Read(InputFiles.ShippedPolicy);
        var (map, _) = ColumnMapReader.Read(File.ReadAllBytes(InputFiles.ShippedMap));
        using var file = InputFiles.Open(InputFiles.ShippedCsv);
        var portfolio = PortfolioReader.Read(
            file,
            map!,
            issued => policies.InForceOn(issued).Terms.Payment.DueOn(issued)
        );
        return ReportBuilder.Build(portfolio, policies, asOf, "cartera.csv");
    }

    /// <summary>Documents less everything that settles, straight from the file: no ledger involved.</summary>
    private static decimal NetOfRows(string code)
    {
        using var text = new StreamReader(InputFiles.ShippedCsv);
        var csv = new CsvReader(text, ',');
        var rows = new List<IReadOnlyList<string>>();

        while (csv.Read() is { } row)
        {
            rows.Add(row.Fields);
        }

        var head = rows[0].ToList();
        var (kind, id, currency, amount, against) = (
            head.IndexOf("kind"),
            head.IndexOf("id"),
            head.IndexOf("currency"),
            head.IndexOf("amount"),
            head.IndexOf("against")
        );
        var undone = rows.Where(row => row[kind] is "reversal").Select(row => row[against]).ToHashSet();
        return rows.Where(row => row[currency] == code && !undone.Contains(row[id]))
            .Sum(row => Sign(row[kind]) * AmountText.Read(row[amount], '.').GetValueOrDefault());
    }

    private static int Sign(string kind) =>
        kind switch
        {
            "invoice" or "late-fee" => 1,
            "payment" or "credit-note" or "allowance" or "withholding" or "write-off" => -1,
            _ => 0,
        };
}
