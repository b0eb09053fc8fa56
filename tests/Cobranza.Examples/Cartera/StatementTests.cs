using System.Text.RegularExpressions;
using Cartera.Running;

namespace Cobranza.Tests.SampleApplication;

public sealed class StatementTests : IDisposable
{
    // Worked by hand: 160 charged; in May 40 were paid and bounced, entered in June; in June 100 were paid, 60 of them for F1.
    private const string Books =
        "kind,id,customer,name,date,recorded,due,currency,amount,against\n"
        + "invoice,F1,C1,Uno,2026-04-01,,2026-05-01,EUR,60.00,\n"
        + "invoice,F2,C1,Uno,2026-05-02,,2026-06-30,EUR,100.00,\n"
        + "payment,P1,C1,Uno,2026-05-20,2026-06-02,,EUR,40.00,F1\n"
        + "reversal,X1,C1,Uno,2026-05-25,2026-06-02,,,,P1\n"
        + "payment,P2,C1,Uno,2026-05-30,2026-06-05,,EUR,100.00,F1=60.00\n"
        + "invoice,F3,C2,Dos,2026-06-01,,2026-07-01,USD,5.00,\n"
        + "invoice,F4,C3,dos,2026-06-01,,2026-07-01,USD,7.00,\n";

    private readonly SampleRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("C1")]
    [InlineData("uno")]
    public void The_open_items_of_a_customer_tie_to_the_aging(string customer)
    {
        Assert.Equal(App.AllUsed, Run("--statement", customer));

        Assert.Matches(@"F2 +2026-05-02 +2026-06-30 +– +100\.00 +40\.00 +60\.00 ", _run.Output);
        Assert.DoesNotContain("F1", _run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "As of 2026-06-15: EUR 60.00 open less EUR 0.00 unapplied is EUR 60.00, as in the aging",
            _run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Movements_lead_from_the_balance_that_was_closed_and_what_was_entered_late_says_so()
    {
        Assert.Equal(App.AllUsed, Run("--statement", "C1", "--from", "2026-06-01"));

        Assert.Equal(
            ["160.00", "120.00", "160.00", "60.00", "60.00"],
            Amounts(@"^  2026-\d\d-\d\d .* (?<it>[\d,]+\.\d\d)$")
        );
        Assert.Contains("Payment P2 (entered on 2026-06-05)", Flat(), StringComparison.Ordinal);
        Assert.Contains("Reversal X1 of P1 (entered on 2026-06-02)", Flat(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-06-01", "160.00")]
    [InlineData("2026-06-04", "160.00")]
    [InlineData("2026-06-05", "60.00")]
    public void A_past_day_is_told_as_it_was_known(string known, string net)
    {
        Assert.Equal(App.AllUsed, Run("--as-of", "2026-05-31", "--known-on", known));

        Assert.Contains($"as of 2026-05-31, as known on {known}", _run.Output, StringComparison.Ordinal);
        Assert.Equal(net, Amounts(@"^  Net +(?<it>[\d,]+\.\d\d)").Single());
        Assert.Equal(App.AllUsed, Run("--as-of", "2026-05-31"));
        Assert.Equal("60.00", Amounts(@"^  Net +(?<it>[\d,]+\.\d\d)").Single());
    }

    [Theory]
    [InlineData("2000-01-01", "No documents by then.")]
    [InlineData("2026-03-31", "No documents by then.")]
    [InlineData("2026-04-01", "Net 60.00")]
    [InlineData("2026-05-01", "Net 60.00")]
    [InlineData("2026-05-24", "Net 120.00")]
    [InlineData("2026-05-25", "Net 160.00")]
    [InlineData("2026-05-30", "Net 60.00")]
    public void Any_past_day_is_answered(string asOf, string expected)
    {
        Assert.Equal(App.AllUsed, Run("--as-of", asOf));

        Assert.Contains(
            expected.Replace(" ", "", StringComparison.Ordinal),
            _run.Output.Replace(" ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("en", "as the payer said", "by the order in force", "All of P2")]
    [InlineData("es", "como indicó el pagador", "según el orden vigente", "Todo P2")]
    public void A_payment_is_traced_to_the_cent(string lang, string named, string byOrder, string all)
    {
        Assert.Equal(App.AllUsed, Run("--trace", "P2", "--lang", lang));

        Assert.Matches($@"F1 +1/principal +2026-05-30 +{named} +60\.00", _run.Output);
        Assert.Matches($@"F2 +1/principal +2026-05-30 +{byOrder} +40\.00", _run.Output);
        Assert.Matches($@"{all} +100\.00", _run.Output);
    }

    [Fact]
    public void A_bounced_payment_is_reversed_and_before_that_it_was_on_its_document()
    {
        Assert.Equal(App.AllUsed, Run("--trace", "P1"));
        Assert.Matches(@"– +reversed +40\.00", _run.Output);
        Assert.Equal(App.AllUsed, Run("--trace", "P1", "--as-of", "2026-05-24"));
        Assert.Matches(@"F1 +1/principal +2026-05-20 +as the payer said +40\.00", _run.Output);
    }

    [Theory]
    [InlineData("--statement \"C9\": the file has no customer with this code or name", "--statement", "C9")]
    [InlineData("--statement \"DOS\": several customers have this name; give a code: C2, C3", "--statement", "DOS")]
    [InlineData("--from 2026-06-16 is after the as-of date, 2026-06-15", "--statement", "C1", "--from", "2026-06-16")]
    [InlineData("--trace \"P9\": the file has no payment or other credit of this number", "--trace", "P9")]
    [InlineData("--trace \"X1\": the file has no payment or other credit of this number", "--trace", "X1")]
    [InlineData("--trace \"P1\": not in the books by 2026-05-19", "--trace", "P1", "--as-of", "2026-05-19")]
    [InlineData(
        "--trace \"P1\": not in the books by 2026-06-15, as known on 2026-06-01",
        "--trace",
        "P1",
        "--known-on",
        "2026-06-01"
    )]
    [InlineData(
        "--why \"F1\": no such document was issued by 2026-06-15, as known on 2026-03-31",
        "--why",
        "F1",
        "--known-on",
        "2026-03-31"
    )]
    public void What_is_not_there_is_said_plainly(string expected, params string[] arguments)
    {
        Assert.Equal(App.NothingDone, Run(arguments));
        Assert.Equal($"cartera: {expected}", _run.Errors.TrimEnd());
        Assert.Empty(_run.Output);
    }

    [Fact]
    public void Every_customer_of_the_shipped_portfolio_has_a_statement_that_fits_a_narrow_terminal()
    {
        _run.Width = 80;

        foreach (var customer in Enumerable.Range(1, 40))
        {
            var code = FormattableString.Invariant($"C{customer:000}");
            Assert.Equal(App.AllUsed, _run.Run("--statement", code));
            Assert.Equal(App.AllUsed, _run.Run("--statement", code, "--from", "2026-01-01"));
            Assert.All(_run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        }
    }

    [Fact]
    public void Text_of_a_file_is_shown_and_never_obeyed()
    {
        const string nasty =
            "kind,id,customer,name,date,currency,amount,against\n"
            + "invoice,F[red]1,C[1],[bold]x,2026-01-01,EUR,100.00,\n"
            + "payment,P[/]1,C[1],[bold]x,2026-01-02,EUR,30.00,F[red]1\n";
        var path = _run.Write("nasty.csv", nasty);

        Assert.Equal(App.AllUsed, _run.Run(path, "--statement", "C[1]"));
        Assert.Contains("[bold]x · C[1]", _run.Output, StringComparison.Ordinal);
        Assert.Equal(App.AllUsed, _run.Run(path, "--statement", "C[1]", "--from", "2026-01-01"));
        Assert.Contains("Payment P[/]1", _run.Output, StringComparison.Ordinal);
        Assert.Equal(App.AllUsed, _run.Run(path, "--trace", "P[/]1"));
        Assert.Contains("F[red]1", _run.Output, StringComparison.Ordinal);
    }

    private int Run(params string[] arguments) => _run.Run([_run.Write("books.csv", Books), .. arguments]);

    private string Flat() => Regex.Replace(_run.Output, @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(5));

    private IEnumerable<string> Amounts(string pattern) =>
        Regex
            .Matches(
                _run.Output,
                pattern,
                RegexOptions.Multiline | RegexOptions.ExplicitCapture,
                TimeSpan.FromSeconds(5)
            )
            .Select(match => match.Groups["it"].Value);
}
