using Cobranza.Aging;
using NodaTime;

namespace Cobranza.Portfolios;

/// <summary>The finished aging of a whole book: every row counted, exactly once.</summary>
/// <remarks>Lines and totals equal those of <see cref="AgingReport"/> by customer, in the same order.</remarks>
public sealed record PortfolioAgingReport
{
    internal PortfolioAgingReport(
        LocalDate asOf,
        AgingBuckets buckets,
        ValueList<AgingRow> rows,
        ValueList<AgingRow> totals
    ) => (AsOf, Buckets, Rows, Totals) = (asOf, buckets, rows, totals);

    /// <summary>The day at whose end everything is judged.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The ranges of days or months.</summary>
    public AgingBuckets Buckets { get; }

    /// <summary>One line for each customer and currency, by customer and then by code.</summary>
    public ValueList<AgingRow> Rows { get; }

    /// <summary>One line for each currency, by code: the sums of <see cref="Rows"/>.</summary>
    public ValueList<AgingRow> Totals { get; }

    /// <summary>Day and totals, independent of the current culture.</summary>
    public override string ToString() =>
        Guard.Text($"Aging as of {Guard.Text(AsOf)}, {Rows.Count} lines; {string.Join("; ", Totals)}");
}
