using System.Text.RegularExpressions;
using Cartera.Printing;
using Cartera.Running;
using Cobranza.Installments;
using NodaTime;

namespace Cobranza.Tests.SampleApplication;

public sealed class WhyTests : IDisposable
{
    private const string Late =
        "kind,id,customer,date,due,currency,amount\n"
        + "invoice,F 1,C1,2026-01-01,2026-01-31,EUR,100.00\n"
        + "invoice,F2,C1,2026-06-10,2026-07-10,EUR,100.00\n"
        + "invoice,F3,C1,2026-06-16,2026-07-16,EUR,100.00\n";

    private readonly SampleRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("en", "Why one of them: --why ")]
    [InlineData("es", "Por qué uno de ellos: --why ")]
    public void The_document_that_the_report_names_is_explained_down_to_the_charge_it_shows(string lang, string line)
    {
        Assert.Equal(App.AllUsed, _run.Run("--lang", lang));
        var document = Match(_run.Output, $"{line}(?<it>\\S+)");
        var accrued = Match(_run.Output, $@"{document} .* (?<it>[\d,]+\.\d\d) +\S+\n");

        Assert.NotEmpty(accrued);
        Assert.Equal(App.AllUsed, _run.Run("--why", document, "--lang", lang));
        Assert.Contains(accrued, _run.Output, StringComparison.Ordinal);
        Assert.True(_run.Output.TrimEnd().Split('\n').Length > 3);
        Assert.DoesNotContain("──", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_with_a_blank_in_its_number_is_named_in_quotes()
    {
        _run.Run(_run.Write("a.csv", Late));

        Assert.Contains("--why \"F 1\"", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void That_there_is_no_charge_is_said_plainly()
    {
        Assert.Equal(App.AllUsed, _run.Run(_run.Write("a.csv", Late), "--why", "F2"));
        Assert.StartsWith("F2 has no late charge as of 2026-06-15.", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("F9")]
    [InlineData("F3")]
    public void A_document_that_is_not_there_on_the_day_is_refused(string document)
    {
        Assert.Equal(App.NothingDone, _run.Run(_run.Write("a.csv", Late), "--why", document));
        Assert.Equal(
            $"cartera: --why \"{document}\": no such document was issued by 2026-06-15",
            _run.Errors.TrimEnd()
        );
        Assert.Empty(_run.Output);
    }

    [Fact]
    public void A_charge_on_a_document_that_is_not_late_says_that_a_plan_runs()
    {
        _run.Run("--top", "1000");

        Assert.Matches(@" in plan +[\d,.]+ +[\d,.]+ ", _run.Output);
        Assert.DoesNotMatch(@"-\d\d +0 +[\d,.]+ +[\d,.]+ +\S+\n", _run.Output);
    }

    [Theory]
    [InlineData("5011.28", "5 × 835.21 + 835.23")]
    [InlineData("60.00", "6 × 10.00")]
    public void The_installments_of_a_plan_on_offer_sum_to_its_amount(string amount, string expected)
    {
        var total = Money.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Currency.Eur);
        var plan = InstallmentPlan.Equal(total, 6, new LocalDate(2026, 7, 15));

        Assert.Equal(expected, Labels.Parts(plan));
    }

    private static string Match(string text, string pattern) =>
        Regex.Match(text, pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Groups["it"].Value;
}
