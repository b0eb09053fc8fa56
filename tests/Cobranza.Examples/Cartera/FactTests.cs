using System.Text;
using Cartera.Facts;
using Cartera.Mapping;
using Cartera.Running;

namespace Cobranza.Tests.SampleApplication;

public sealed class FactTests : IDisposable
{
    private const string Head = "kind,id,customer,date,due,currency,amount,against,reason,step,channel,count\n";

    private readonly SampleRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Every_kind_of_row_is_understood()
    {
        var portfolio = Read(
            """
            invoice,F1,C1,2026-01-01,2026-01-31,EUR,100.00,,,,,
            invoice,F2,C1,2026-01-02,2026-01-31,EUR,50.00,,,,,
            debit-note,F3,C1,2026-01-03,2026-01-31,EUR,5.00,,,,,
            late-fee,F4,C1,2026-02-10,2026-02-28,EUR,2.00,F1,,,,
            credit-note,N1,C1,2026-01-04,,EUR,10.00,F1,,,,
            credit-note,N2,C1,2026-01-04,,EUR,1.00,,,,,
            allowance,A1,C1,2026-01-05,,EUR,1.00,F2,waiver,,,
            withholding,R1,C1,2026-01-05,,EUR,1.00,F2,,,,
            payment,P1,C1,2026-01-06,,EUR,30.00,F1=20.00 F2=5.00,,,,
            payment,P2,C1,2026-01-07,,EUR,7.00,,,,,
            refund,P3,C1,2026-01-08,,EUR,1.00,N2,,,,
            reversal,X1,C1,2026-01-09,,,,P2,,,,
            write-off,W1,C1,2026-03-01,,EUR,3.00,F3,,,,
            recovery,Z1,C1,2026-03-02,,EUR,1.00,F3,,,,
            dispute,D1,C1,2026-01-10,,EUR,4.00,F2,damaged,,,
            dispute-closed,D1,C1,2026-01-20,,,,,,,,
            promise,V1,C1,2026-02-01,2026-02-10,EUR,10.00,F1,,,,
            plan,L1,C1,2026-02-11,2026-02-28,EUR,60.00,F1 F2,,,,3
            contact,,C1,2026-02-02,,,,,,call,phone,
            pause,,C1,2026-02-03,2026-02-09,,,,holiday,,,
            """
        );

        Assert.Empty(portfolio.Problems.InOrder);
        var account = Assert.Single(portfolio.Customers).Account;
        Assert.Equal((4, 10, 6), (account.Receivables.Count, account.Entries.Count, account.Events.Count));
        Assert.Equal(20, portfolio.Rows);
    }

    [Theory]
    [InlineData("payment,P1,C1,2026-01-06,,EUR,30.00,F1 F2,,,,", "say how much for each")]
    [InlineData("payment,P1,C1,2026-01-06,,EUR,30.00,F1=20.00 F2=15.00,,,,", "its parts exceed the amount, EUR 30.00")]
    [InlineData("late-fee,F3,C1,2026-02-10,,EUR,2.00,F9,,,,", "names \"F9\"")]
    [InlineData("dispute-closed,D9,C1,2026-02-10,,,,,,,,", "names \"D9\"")]
    [InlineData("plan,L1,C1,2026-02-11,2026-02-28,EUR,60.00,F1,,,,", "it is needed")]
    [InlineData("promise,V1,C1,2026-02-11,2026-02-10,EUR,60.00,F1,,,,", "2026-02-10 is before 2026-02-11")]
    [InlineData("contact,,C1,2026-02-02,,,,,,,phone,", "it is needed")]
    [InlineData("plan,L1,C1,2026-02-11,2026-02-28,EUR,0.02,F1,,,,3", "refused: ")]
    public void What_does_not_fit_the_other_rows_is_refused(string row, string reason)
    {
        var portfolio = Read(
            "invoice,F1,C1,2026-01-01,,EUR,100.00,,,,,\ninvoice,F2,C1,2026-01-01,,EUR,100.00,,,,,\n" + row
        );

        var problem = Assert.Single(portfolio.Problems.InOrder);
        Assert.Contains(reason, problem.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_invoice_is_a_credit_note_where_the_map_says_so()
    {
        var csv = _run.Write("a.csv", "N;C;D;A\nF1;C1;1/5/2026;1.200,00\nF2;C1;2/5/2026;-200,00\n");
        var map = _run.Write(
            "m.json",
            """{"delimiter":";","dateFormat":"d/M/yyyy","decimalSeparator":",","currency":"EUR","negativeAmounts":"credit-note","columns":{"id":"N","customer":"C","date":"D","amount":"A"}}"""
        );

        Assert.Equal(App.AllUsed, _run.Run(csv, "--map", map, "--as-of", "2026-05-10"));
        Assert.Contains("1,000.00", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_settled_dates_is_judged_as_of_any_day()
    {
        const string csv = """
            customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate,countryCode
            A,1,5/1/2013,5/31/2013,10.10,No,6/5/2013,391
            A,2,6/1/2013,7/1/2013,20.20,Yes,7/9/2013,391
            B,3,5/2/2013,6/1/2013,40.40,No,7/1/2013,406
            """;
        var map = Path.Combine(AppContext.BaseDirectory, "maps", "ibm-late-payments.json");
        string[] arguments = [_run.Write("a.csv", csv), "--map", map, "--as-of"];

        Assert.Equal(App.AllUsed, _run.Run([.. arguments, "2013-06-30"]));
        Assert.Contains("3 documents, 2 open", _run.Output, StringComparison.Ordinal);
        Assert.Matches(
            @"Not due +20\.20\n +Overdue +40\.40\n +Open +60\.60\n +of which disputed +20\.20\n",
            _run.Output
        );

        // Paid on the day itself: settled at its end.
        Assert.Equal(App.AllUsed, _run.Run([.. arguments, "2013-07-01"]));
        Assert.Contains("3 documents, 1 open", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Latin_text_is_read_where_the_map_says_so()
    {
        var path = _run.PathOf("a.csv");
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes("N,C,Nombre,D,A\nF1,C1,Peña,2026-05-01,5.00\n"));
        const string columns =
            "\"currency\":\"EUR\",\"columns\":{\"id\":\"N\",\"customer\":\"C\",\"name\":\"Nombre\",\"date\":\"D\",\"amount\":\"A\"}}";

        Assert.Equal(
            App.AllUsed,
            _run.Run(path, "--map", _run.Write("m.json", "{\"encoding\":\"latin-1\"," + columns))
        );
        Assert.Contains("Peña", _run.Output, StringComparison.Ordinal);
        Assert.Equal(App.NothingDone, _run.Run(path, "--map", _run.Write("u.json", "{" + columns)));
        Assert.Contains("not UTF-8", _run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_currency_that_the_policy_does_not_price_is_told_and_costs_nothing()
    {
        var csv = _run.Write("a.csv", Head + "invoice,F1,C1,2026-01-01,2026-01-31,GBP,100.00,,,,,\n");

        Assert.Equal(App.AllUsed, _run.Run(csv));
        Assert.Contains("the policy has no late fee for GBP: none was computed", _run.Output, StringComparison.Ordinal);
    }

    private static Portfolio Read(string rows)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(Head + rows));
        return PortfolioReader.Read(file, ColumnMap.Ours, BadInput.DueAtOnce);
    }
}
