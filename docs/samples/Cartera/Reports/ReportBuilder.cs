using Cartera.Csv;
using Cartera.Facts;
using Cartera.Printing;
using Cartera.Problems;
using Cartera.Running;
using Cobranza;
using Cobranza.Aging;
using Cobranza.Assessments;
using Cobranza.Policies;
using NodaTime;

namespace Cartera.Reports;

/// <summary>Asks the library for every figure of the report.</summary>
internal sealed class ReportBuilder
{
    /// <summary>How many month ends before the as-of date the page shows.</summary>
    private const int Months = 24;

    private readonly Portfolio _portfolio;
    private readonly PolicyHistory _policies;
    private readonly PolicySet _policy;
    private readonly LocalDate _asOf;
    private readonly LocalDate? _knownOn;
    private readonly IReadOnlyList<Phrase> _warnings;

    private ReportBuilder(
        Portfolio portfolio,
        PolicyHistory policies,
        LocalDate asOf,
        LocalDate? knownOn,
        IReadOnlyList<Phrase> notes
    )
    {
        (_policies, var warnings) = PolicyFile.Covering(policies, portfolio);
        _warnings = [.. notes, .. warnings];
        (_portfolio, _asOf, _knownOn, _policy) = (portfolio, asOf, knownOn, _policies.InForceOn(asOf));
    }

    /// <exception cref="UnreadableFileException">The policies do not fit the file or the date.</exception>
    public static Report Build(
        Portfolio portfolio,
        PolicyHistory policies,
        LocalDate asOf,
        string source,
        LocalDate? knownOn = null,
        IReadOnlyList<Phrase>? notes = null
    )
    {
        if (policies.Versions[0].EffectiveFrom > asOf)
        {
            throw new UnreadableFileException(Words.NoPolicyYet(asOf, policies.Versions[0].EffectiveFrom));
        }

        try
        {
            return new ReportBuilder(portfolio, policies, asOf, knownOn, notes ?? []).Build(source);
        }
        catch (Exception exception)
            when (exception is CurrencyMismatchException or ArgumentException or AmountOverflowException)
        {
            throw new UnreadableFileException(Words.PolicyDoesNotFit(exception.Message));
        }
    }

    private Report Build(string source)
    {
        var people = _portfolio.Customers.Select(Assess).ToList();
        var documents = people.SelectMany(person => person.Items).ToList();
        var actions = new ActionLines(_asOf);
        return new()
        {
            AsOf = _asOf,
            KnownOn = _knownOn,
            Source = source,
            Policy = _policy.Name,
            Customers = people.Count,
            Documents = documents.Count,
            OpenDocuments = documents.Count(item => item.Open.IsPositive),
            Buckets = [.. Enumerable.Range(0, _policy.Aging.Buckets.Count).Select(BucketName)],
            Currencies = Currencies(people),
            Work = actions.Work(people),
            Waiting = actions.Waiting(people),
            Commitments = CommitmentLines.Of(people),
            Problems = _portfolio.Problems.InOrder,
            Rows = _portfolio.Rows,
            RefusedRows = _portfolio.Problems.Rows,
            Warnings = _warnings,
        };
    }

    private Person Assess(CustomerFile file) =>
        Person.Of(
            new(file.Account.Customer.Value, file.Name, file.Country),
            AccountAssessment.Of(file.Account, _policies, _asOf, _knownOn)
        );

    private Phrase BucketName(int index) =>
        new(
            Reasons.Capital(_policy.Aging.Buckets.NameOf(index, Language.English)),
            Reasons.Capital(_policy.Aging.Buckets.NameOf(index, Language.Spanish))
        );

    private List<CurrencyReport> Currencies(List<Person> people)
    {
        var aging = AgingReport.Of(
            people.Select(person => (person.Balance, person.Commitments)),
            _policy.Aging,
            asOf: _asOf
        );
        var builder = new CurrencyReportBuilder(
            people,
            aging,
            BookHistory.Of(_portfolio, _policies, new(_asOf, _knownOn), Months)
        );
        return
        [
            .. people
                .SelectMany(person => person.Balance.Currencies)
                .Distinct()
                .OrderBy(currency => currency.Code, StringComparer.Ordinal)
                .Select(builder.Build),
        ];
    }
}
