using Cartera.Csv;
using Cartera.Facts;
using Cartera.Problems;
using Cobranza;
using Cobranza.Json;
using Cobranza.LateFees;
using Cobranza.Policies;

namespace Cartera.Running;

/// <summary>The policies of a JSON file.</summary>
internal static class PolicyFile
{
    /// <exception cref="UnreadableFileException">The file cannot be read, or something in it is wrong.</exception>
    public static PolicyHistory Read(string path)
    {
        var result = PolicyJson.ReadHistory(InputFiles.ReadSmall(path, PolicyJson.MaxBytes).Span);
        return result.History
            ?? throw new UnreadableFileException(
                Words.InFile(path, [.. result.Problems.Select(problem => Words.Verbatim($"{problem}"))])
            );
    }

    /// <summary>
    /// The policies, with no late fee for currencies of the file that they do not price: a report
    /// without one charge is of more use than no report. The reader is told.
    /// </summary>
    public static (PolicyHistory Policies, IReadOnlyList<Phrase> Warnings) Covering(
        PolicyHistory policies,
        Portfolio portfolio
    )
    {
        var currencies = portfolio
            .Customers.SelectMany(customer => customer.Account.Receivables)
            .Select(item => item.Amount.Currency)
            .ToHashSet();
        var warnings = new List<Phrase>();
        var versions = policies.Versions.Select(version => Covering(version, currencies, warnings)).ToList();
        return (new(ValueList.From(versions)), [.. warnings.Distinct()]);
    }

    private static PolicySet Covering(PolicySet version, IEnumerable<Currency> currencies, List<Phrase> warnings)
    {
        if (version.LateFees.Policy is not PerCurrencyLateFee priced)
        {
            return version;
        }

        var missing = currencies.Where(currency => priced.Choices.All(choice => choice.Currency != currency)).ToList();

        if (missing.Count == 0)
        {
            return version;
        }

        warnings.AddRange(missing.Select(currency => Words.NoLateFee(currency)));
        var free = missing.Select(currency => new LateFeeInCurrency(currency, LateFeePolicy.None));
        var fees = version.LateFees;
        var choices = new PerCurrencyLateFee([.. priced.Choices, .. free]);
        return With(version, new(choices, fees.Rounding, fees.Posting, fees.Name, fees.Excess, fees.Tax));
    }

    /// <summary>The same policies with other late fees.</summary>
    public static PolicySet With(PolicySet version, LateFeeTerms fees) =>
        new(
            version.Name,
            version.EffectiveFrom,
            version.Terms,
            fees,
            version.Credit,
            version.Escalation,
            version.Aging,
            version.Allocation,
            version.Plan,
            version.Commission,
            version.Disputes
        );
}
