using Cartera.Running;
using Cobranza.Statutory;

namespace Cobranza.Tests.SampleApplication;

/// <summary>Late charges by a country's law in the place of those of the policy.</summary>
public sealed class RegimeTests : IDisposable
{
    private const string Late =
        "kind,id,customer,date,due,currency,amount\n"
        + "invoice,F1,C1,2026-01-01,2026-01-31,EUR,1000.00\n"
        + "invoice,F2,C1,2026-01-01,2026-01-31,MXN,1000.00\n";

    private readonly SampleRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    // 135 days at 10.15 % and EUR 40.00; at 6 %; at 11.75 % and no pounds.
    [InlineData("es", "F1", "EUR 77.54 accrued")]
    [InlineData("es", "F2", "MXN 37.54 accrued")]
    [InlineData("mx", "F2", "MXN 22.19 accrued")]
    [InlineData("uk", "F1", "EUR 43.46 accrued")]
    public void A_law_charges_its_rate_and_its_compensation_in_its_own_currency(
        string regime,
        string item,
        string accrued
    )
    {
        var code = _run.Run(_run.Write("a.csv", Late), "--as-of", "2026-06-15", "--regime", regime, "--why", item);

        Assert.Equal(App.AllUsed, code);
        Assert.Contains(accrued, _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "late charges by Ley 3/2004, art. 7", "interest alone in MXN")]
    [InlineData("es", "recargos según Ley 3/2004, art. 7", "solo intereses en MXN")]
    public void The_report_names_the_act_and_what_it_does_not_give(string lang, string act, string alone)
    {
        _run.Run(_run.Write("a.csv", Late), "--as-of", "2026-06-15", "--regime", "es", "--lang", lang);

        Assert.Contains(act, _run.Output, StringComparison.Ordinal);
        Assert.Contains(alone, _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_regime_that_does_not_exist_is_refused_with_those_that_do()
    {
        Assert.Equal(App.NothingDone, _run.Run("--regime", "xx"));
        Assert.All(StatutoryRegimes.All, regime => Assert.Contains(regime.Id, _run.Errors, StringComparison.Ordinal));
    }

    [Fact]
    public void A_law_whose_interest_is_not_known_here_is_no_free_ride()
    {
        Assert.Equal(App.NothingDone, _run.Run("--regime", "br"));
        Assert.Contains("406", _run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_without_a_published_rate_is_refused_and_names_the_last_one()
    {
        var code = _run.Run(_run.Write("a.csv", Late), "--as-of", "2026-09-15", "--regime", "es");

        Assert.Equal(App.NothingDone, code);
        Assert.Contains("2026-06-30", _run.Errors, StringComparison.Ordinal);
    }
}
