using Cobranza.Json.Reading;
using Cobranza.Json.Writing;
using Cobranza.Statutory;

namespace Cobranza.Json;

/// <summary>Reads and writes statutory regimes, and published rates alone, as strictly as policies: a country or a half-year without a new release.</summary>
/// <remarks>
/// Unknown, doubled, missing and null members are refused, and so is everything that a constructor would refuse. All problems are told at
/// once, each with a code and its path; no bytes make reading throw.
/// </remarks>
public static class StatutoryJson
{
    /// <summary>The format number that this version reads and writes.</summary>
    public const int Format = JsonFile.Format;

    private static readonly Limits Limits = new(
        PolicyJson.MaxBytes,
        PolicyJson.MaxDepth,
        PolicyJson.MaxArrayLength,
        PolicyJson.MaxStringLength,
        PolicyJson.MaxValues
    );

    /// <summary>Reads one regime; gives it or all problems.</summary>
    /// <param name="utf8">The file, as it lies on disk.</param>
    public static StatutoryReadResult Read(ReadOnlySpan<byte> utf8)
    {
        var (regime, problems) = JsonFile.Read(utf8, Limits, StatutoryReader.Regime);
        return new(regime, Told(problems));
    }

    /// <summary>Reads a published reference alone: its name, and rows to be added with <see cref="StatutoryRegime.WithRates"/>.</summary>
    /// <param name="utf8">The file, as it lies on disk.</param>
    public static PublishedRatesReadResult ReadRates(ReadOnlySpan<byte> utf8)
    {
        var (rates, problems) = JsonFile.Read(utf8, Limits, StatutoryReader.RatesFile);
        return new(rates, Told(problems));
    }

    /// <summary>Writes a regime in canonical form; reading it back gives an equal one.</summary>
    /// <exception cref="ArgumentNullException">The regime is missing.</exception>
    /// <exception cref="ArgumentException">Its order of payments is none of <see cref="Allocations.CivilCodeOrders"/>, or it is larger than a file may be.</exception>
    public static string Write(StatutoryRegime regime)
    {
        Guard.NotNull(regime);
        return JsonOut.Text(
            Limits,
            json =>
            {
                json.Number("format", Format);
                StatutoryWriter.Regime(json, regime);
            }
        );
    }

    /// <summary>Writes a published reference in canonical form; reading it back gives an equal one.</summary>
    /// <exception cref="ArgumentNullException">The reference is missing.</exception>
    /// <exception cref="ArgumentException">It is larger than a file may be.</exception>
    public static string Write(PublishedRates rates)
    {
        Guard.NotNull(rates);
        return JsonOut.Text(
            Limits,
            json =>
            {
                json.Number("format", Format);
                StatutoryWriter.Rates(json, rates);
            }
        );
    }

    private static ValueList<StatutoryProblem> Told(IReadOnlyList<Problem> problems) =>
        ValueList.From(problems.Select(problem => new StatutoryProblem(problem.Code, problem.Path, problem.Message)));
}
