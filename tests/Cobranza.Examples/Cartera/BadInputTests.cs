using System.Text;
using Cartera.Facts;
using Cartera.Mapping;
using Cartera.Running;

namespace Cobranza.Tests.SampleApplication;

public sealed class BadInputTests : IDisposable
{
    private const string Head = "kind,id,customer,date,due,currency,amount,against\n";
    private const string Good = "invoice,F1,C1,2026-05-01,2026-05-31,EUR,100.00,\n";

    private readonly SampleRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_missing_file_is_named()
    {
        Assert.Equal(App.NothingDone, _run.Run("nowhere.csv"));
        Assert.Contains("there is no file nowhere.csv", _run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_no_file() => Assert.Equal(App.NothingDone, _run.Run(_run.PathOf("")));

    [Fact]
    public void An_empty_file_is_said_to_be_empty()
    {
        Assert.Equal(App.NothingDone, _run.Run(_run.Write("empty.csv", "")));
        Assert.Contains("the file is empty", _run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_without_rows_leaves_nothing_to_report() =>
        Assert.Equal(App.NothingDone, _run.Run(_run.Write("head.csv", Head)));

    [Fact]
    public void A_missing_column_is_named_with_those_found()
    {
        Assert.Equal(App.NothingDone, _run.Run(_run.Write("a.csv", "id,customer,date,total\n")));
        Assert.Contains(
            "no column \"amount\"; it has \"id\", \"customer\", \"date\", \"total\"",
            _run.Errors,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("invoice,F2,C1,31/05/2026,,EUR,5.00,\n", "date", "is not a date of the form yyyy-MM-dd")]
    [InlineData("invoice,F2,C1,2026-05-01,,ZZZ,5.00,\n", "currency", "unknown currency \"ZZZ\"")]
    [InlineData("invoice,F2,C1,2026-05-01,,EUR,-5.00,\n", "amount", "is negative")]
    [InlineData("invoice,F2,C1,2026-05-01,,EUR,0.00,\n", "amount", "the amount is zero")]
    [InlineData("invoice,F2,C1,2026-05-01,,EUR,5.001,\n", "amount", "more decimals than EUR has (2)")]
    [InlineData("invoice,F2,C1,2026-05-01,,EUR,five,\n", "amount", "is not an amount")]
    [InlineData("invoice,F2,C1,2026-05-01,,EUR,9999999999999999999,\n", "amount", "too large")]
    [InlineData("invoice,F2,C1,2026-05-01,2026-04-01,EUR,5.00,\n", "due", "is before")]
    [InlineData("invoice,,C1,2026-05-01,,EUR,5.00,\n", "id", "it is needed")]
    [InlineData("invoice,F1,C1,2026-05-02,,EUR,5.00,\n", "id", "\"F1\" was already used on line 2")]
    [InlineData("invoice,F1,C2,2026-05-02,,EUR,5.00,\n", "id", "\"F1\" was already used on line 2")]
    [InlineData(
        "payment,P1,C1,2026-05-02,,USD,5.00,F1\n",
        "currency",
        "is in USD, but \"F1\", which it names, is in EUR"
    )]
    [InlineData("payment,P1,C1,2026-05-02,,EUR,5.00,F9\n", "against", "names \"F9\", which is not in the file")]
    [InlineData("payment,P1,C2,2026-05-02,,EUR,5.00,F1\n", "against", "belongs to another customer")]
    [InlineData("reversal,X1,C1,2026-05-02,,,,P9\n", "against", "names \"P9\"")]
    [InlineData("promise,R1,C1,2026-05-02,,EUR,5.00,\n", "due", "it is needed")]
    [InlineData("bill,F2,C1,2026-05-01,,EUR,5.00,\n", "kind", "\"bill\" is none of")]
    [InlineData("invoice,F2,C1,2026-05-01\n", "", "4 fields where the header has 8")]
    [InlineData("invoice,F\"2,C1,2026-05-01,,EUR,5.00,\n", "", "a quote stands inside a field")]
    public void A_bad_row_is_listed_with_line_column_and_reason_and_the_rest_is_used(
        string row,
        string column,
        string reason
    )
    {
        var portfolio = Read(Head + Good + row);
        var problem = Assert.Single(portfolio.Problems.InOrder);

        Assert.Equal((3, column), (problem.Line, problem.Column));
        Assert.Contains(reason, problem.Reason.English, StringComparison.Ordinal);
        Assert.Single(Assert.Single(portfolio.Customers).Account.Receivables);
        Assert.Empty(portfolio.Customers[0].Account.Entries);
    }

    [Fact]
    public void A_report_with_refused_rows_says_so_and_the_exit_code_tells()
    {
        var path = _run.Write("a.csv", Head + Good + "invoice,F2,C1,soon,,EUR,5.00,\n");

        Assert.Equal(App.SomeRefused, _run.Run(path));
        Assert.Contains("1 of 2 rows were refused and are in no figure", _run.Output, StringComparison.Ordinal);
        Assert.Contains("\"soon\" is not a date", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_names_a_refused_row_is_refused_too()
    {
        var portfolio = Read(Head + Good + "invoice,F2,C1,soon,,EUR,5.00,\npayment,P1,C1,2026-05-02,,EUR,5.00,F2\n");

        Assert.Equal([3, 4], portfolio.Problems.InOrder.Select(problem => problem.Line));
    }

    [Fact]
    public void Reading_stops_after_a_thousand_refused_rows()
    {
        var rows = string.Concat(Enumerable.Repeat("invoice,F2,C1,soon,,EUR,5.00,\n", 1_500));

        Assert.Equal(App.NothingDone, _run.Run(_run.Write("a.csv", Head + Good + rows)));
        Assert.Contains("reading stopped after 1,000 refused rows", _run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0x00)]
    [InlineData(0xFF)]
    [InlineData(0x61)]
    public void A_gigabyte_of_garbage_is_refused_after_its_first_bytes(byte content)
    {
        using var garbage = new RepeatedByte(content, length: 1L << 30);

        Assert.Throws<Cartera.Csv.UnreadableFileException>(() =>
            PortfolioReader.Read(garbage, ColumnMap.Ours, BadInput.DueAtOnce)
        );
        Assert.InRange(garbage.Given, 1, 1L << 20);
    }

    [Fact]
    public void An_unknown_member_of_a_policy_is_named_with_its_path()
    {
        var policy = File.ReadAllText(InputFiles.ShippedPolicy)
            .Replace("\"name\"", "\"nmae\"", StringComparison.Ordinal);

        Assert.Equal(App.NothingDone, _run.Run("--policy", _run.Write("p.json", policy)));
        Assert.Contains("$.nmae", _run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_with_negative_grace_is_refused_with_its_path()
    {
        var policy = File.ReadAllText(InputFiles.ShippedPolicy)
            .Replace("\"days\": 5,", "\"days\": -1,", StringComparison.Ordinal);

        Assert.Equal(App.NothingDone, _run.Run("--policy", _run.Write("p.json", policy)));
        Assert.Contains(
            "$.lateFees.policy.policies[0].policy.policies[1].then[0].days",
            _run.Errors,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_unknown_option_is_answered_with_the_usage()
    {
        Assert.Equal(App.NothingDone, _run.Run("--colour"));
        Assert.Contains("unknown option \"--colour\"", _run.Errors, StringComparison.Ordinal);
        Assert.Contains("--as-of DATE", _run.Errors, StringComparison.Ordinal);
    }

    private static Portfolio Read(string csv)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return PortfolioReader.Read(file, ColumnMap.Ours, BadInput.DueAtOnce);
    }
}
