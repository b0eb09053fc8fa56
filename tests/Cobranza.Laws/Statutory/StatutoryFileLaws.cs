using System.Text;
using Cobranza.Json;
using Cobranza.Statutory;
using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Laws.Statutory;

/// <summary>Regimes and rates as files.</summary>
public sealed class StatutoryFileLaws
{
    [Law(Arbitrary = [typeof(StatutoryArbitraries)])]
    [Trait("Law", "SE-1")]
    public bool A_regime_that_is_written_reads_back_as_itself(StatutoryCase some, ShippedCase shipped)
    {
        var own = some.Regime.WithTerms(shipped.Regime.Terms).WithCompensation(shipped.Regime.Compensation);
        return new[] { own, shipped.Regime }.All(regime =>
        {
            var read = StatutoryJson.Read(Encoding.UTF8.GetBytes(StatutoryJson.Write(regime)));
            return read.Regime == regime && read.Problems.Count == 0;
        });
    }

    [Law(Arbitrary = [typeof(StatutoryArbitraries)])]
    public bool Rates_that_are_written_read_back_as_themselves(StatutoryCase some)
    {
        var read = StatutoryJson.ReadRates(Encoding.UTF8.GetBytes(StatutoryJson.Write(some.Table)));
        return read.Rates == some.Table && read.Problems.Count == 0;
    }

    [Law(Arbitrary = [typeof(StatutoryArbitraries)])]
    public bool A_file_with_a_letter_changed_gives_a_regime_or_problems_and_never_throws(
        StatutoryCase some,
        NonNegativeInt at,
        byte letter
    )
    {
        var bytes = Encoding.UTF8.GetBytes(StatutoryJson.Write(some.Regime));
        bytes[at.Get % bytes.Length] = letter;
        var read = StatutoryJson.Read(bytes);
        return read.Regime is null == read.Problems.Count > 0;
    }
}
