using Cartera.Problems;
using NodaTime;

namespace Cartera.Reports;

/// <summary>Everything the report shows, as data: the text and the web page only lay it out.</summary>
internal sealed record Report
{
    public required LocalDate AsOf { get; init; }

    /// <summary>The day whose knowledge everything is limited to, or null.</summary>
    public LocalDate? KnownOn { get; init; }

    public ViewDay Day => new(AsOf, KnownOn);

    /// <summary>The file the figures come from, without its folder.</summary>
    public required string Source { get; init; }

    public required string Policy { get; init; }

    public required int Customers { get; init; }

    /// <summary>Documents issued by the as-of date, settled ones included.</summary>
    public required int Documents { get; init; }

    public required int OpenDocuments { get; init; }

    /// <summary>Names of the aging buckets, the first being not due.</summary>
    public required IReadOnlyList<Phrase> Buckets { get; init; }

    /// <summary>One for each currency, by code: amounts of two currencies are never added.</summary>
    public required IReadOnlyList<CurrencyReport> Currencies { get; init; }

    /// <summary>Customers to contact today, worst first.</summary>
    public required IReadOnlyList<WorkLine> Work { get; init; }

    /// <summary>Overdue customers who are not contacted today, with the reason.</summary>
    public required IReadOnlyList<WaitLine> Waiting { get; init; }

    public required IReadOnlyList<CommitmentLine> Commitments { get; init; }

    /// <summary>Rows that were refused; they are in no figure.</summary>
    public required IReadOnlyList<RowProblem> Problems { get; init; }

    public required int Rows { get; init; }

    public required int RefusedRows { get; init; }

    /// <summary>What the reader must know about the policy, such as a currency it does not price.</summary>
    public IReadOnlyList<Phrase> Warnings { get; init; } = [];

    public int OnHold => Count(line => line.IsOnHold);

    /// <summary>Customers over the limit in some currency who are not on hold.</summary>
    public int OverLimit => Count(_ => true) - OnHold;

    private int Count(Func<CreditLine, bool> which) =>
        Currencies.SelectMany(currency => currency.Holds).Where(which).Select(line => line.Customer).Distinct().Count();
}
