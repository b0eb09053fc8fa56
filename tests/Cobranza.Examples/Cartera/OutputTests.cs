using Cartera.Running;

namespace Cobranza.Tests.SampleApplication;

public sealed class OutputTests : IDisposable
{
    private const string Nasty =
        "kind,id,customer,name,date,due,currency,amount\n"
        + "invoice,F[red]1,C1,<script>alert(1)</script>[bold]&,2026-01-01,2026-01-31,EUR,100.00\n"
        + "invoice,F2,C2,=cmd|' /C calc'!A0,2026-01-01,2026-01-31,EUR,100.00\n";

    private readonly SampleRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void The_report_says_the_same_in_both_languages()
    {
        Assert.Equal(App.AllUsed, _run.Run());
        var english = _run.Output;
        Assert.Contains("Customer, to collect", english, StringComparison.Ordinal);
        Assert.Equal(App.AllUsed, _run.Run("--lang", "es"));
        var spanish = _run.Output;

        Assert.Contains("Contact today", english, StringComparison.Ordinal);
        Assert.Contains("Contactar hoy", spanish, StringComparison.Ordinal);
        // Sorted, because lines of different lengths wrap differently.
        Assert.Equal(Figures(english).Order(StringComparer.Ordinal), Figures(spanish).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Plain_text_has_a_fixed_width_and_no_blanks_at_the_end_of_lines()
    {
        _run.Run();

        Assert.All(_run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, Screen.PlainWidth));
        Assert.DoesNotContain(_run.Output.Split('\n'), line => line.EndsWith(' '));
        Assert.DoesNotContain('\u001b', _run.Output);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    public void In_a_narrow_terminal_no_number_is_broken(int width)
    {
        _run.Width = width;
        _run.Run();

        Assert.All(_run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, width));
        Assert.DoesNotMatch(@"\d\.\d?(\s|$)", _run.Output);
        Assert.DoesNotMatch(@"\d,\d{1,2}(\s|$)", _run.Output);
    }

    [Fact]
    public void Text_of_a_file_is_shown_and_never_obeyed()
    {
        var html = _run.PathOf("r.html");

        Assert.Equal(App.AllUsed, _run.Run(_run.Write("a.csv", Nasty), "--html", html));
        Assert.Contains("<script>alert(1)</script>[b", _run.Output, StringComparison.Ordinal);
        Assert.Contains("F[red]1", _run.Output, StringComparison.Ordinal);
        var page = File.ReadAllText(html);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;[bold]&amp;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_needs_nothing_from_elsewhere_and_holds_the_figures_of_the_text()
    {
        var html = _run.PathOf("r.html");
        _run.Run("--html", html);
        var page = File.ReadAllText(html);

        Assert.Equal($"Report written to {html}", _run.Errors.TrimEnd());
        Assert.Contains(">Open, disputed<", page, StringComparison.Ordinal);
        Assert.Contains(">To collect<", page, StringComparison.Ordinal);
        Assert.DoesNotContain("of which disputed", page, StringComparison.Ordinal);

        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        Assert.Equal(9, page.Split("<figure").Length - 1);
        Assert.All(Figures(_run.Output).Distinct(), figure => Assert.Contains(figure, page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_is_well_formed()
    {
        var html = _run.PathOf("r.html");
        _run.Run("--html", html, "--lang", "es");
        var page = File.ReadAllText(html);
        var body = page[
            page.IndexOf("<main>", StringComparison.Ordinal)..page.IndexOf("</body>", StringComparison.Ordinal)
        ];

        // Void elements apart, the body is XML: a tag that is never closed does not parse.
        Assert.NotNull(System.Xml.Linq.XElement.Parse(body.Replace("<br>", "<br/>", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_page_that_would_replace_a_file_that_is_read_is_not_written()
    {
        var csv = _run.Write("a.csv", Nasty);

        Assert.Equal(App.NothingDone, _run.Run(csv, "--html", csv));
        Assert.Equal(Nasty, File.ReadAllText(csv));
    }

    [Fact]
    public void Long_lists_are_cut_and_the_totals_are_over_all()
    {
        _run.Run("--top", "3");
        var cut = _run.Output;
        _run.Run("--top", "1000");

        Assert.Matches("… and [0-9]+ more customers", cut);
        Assert.Equal(2, cut.Split("(--top N shows more)").Length);
        Assert.DoesNotContain("… and ", _run.Output, StringComparison.Ordinal);
        Assert.Equal(Totals(_run.Output), Totals(cut));

        static IEnumerable<string> Totals(string text) =>
            text.Split('\n')
                .Where(line => line.StartsWith("  Total", StringComparison.Ordinal))
                .Select(line => string.Join(' ', Figures(line)));
    }

    /// <summary>All amounts, in order.</summary>
    private static IEnumerable<string> Figures(string text) =>
        System
            .Text.RegularExpressions.Regex.Matches(
                text,
                @"\d[\d,]*\.\d\d",
                System.Text.RegularExpressions.RegexOptions.None,
                TimeSpan.FromSeconds(5)
            )
            .Select(match => match.Value);
}
