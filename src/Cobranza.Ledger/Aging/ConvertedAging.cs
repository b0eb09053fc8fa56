using NodaTime;

namespace Cobranza.Aging;

/// <summary>An aging in one reporting currency, beside the original and never instead of it.</summary>
/// <remarks>
/// <para>Cells are converted and rounded, not sums: each bucket, what stands apart as disputed, and the credits of each line. Every
/// sum is the sum of converted cells. The statuses of a bucket share what it became by largest remainder.</para>
/// <para>What was paid at another rate is no part of it: only what is open is converted. Differences of exchange are for the books.</para>
/// </remarks>
public sealed record ConvertedAging
{
    private ConvertedAging(
        AgingReport original,
        Currency currency,
        LocalDate ratesOn,
        Rounding rounding,
        ValueList<ConvertedAgingRow> rows
    )
    {
        (Original, Currency, RatesOn, Rounding, Rows) = (original, currency, ratesOn, rounding, rows);
        var (groups, total) = (new AgingSums(original.Policy), new AgingSum(currency, original.Policy.Buckets.Count));
        foreach (var row in rows)
        {
            groups.Add(row.Original.Key, row.Converted);
            total.Add(row.Converted);
        }

        Groups = groups.ToRows();
        Total = total.ToRow(AgingReport.TotalKey, original.Policy.Disputed);
    }

    /// <summary>The aging that was converted.</summary>
    public AgingReport Original { get; }

    /// <summary>The reporting currency.</summary>
    public Currency Currency { get; }

    /// <summary>The day whose rates are used; each rate names its own date, that day or an earlier one.</summary>
    public LocalDate RatesOn { get; }

    /// <summary>How each cell became money.</summary>
    public Rounding Rounding { get; }

    /// <summary>The lines of the original, in their order, each with its conversion.</summary>
    public ValueList<ConvertedAgingRow> Rows { get; }

    /// <summary>One line for each key, all its currencies added up in the reporting currency; by key. Lines on which nothing is left do not appear.</summary>
    public ValueList<AgingRow> Groups { get; }

    /// <summary>Everything added up in the reporting currency.</summary>
    public AgingRow Total { get; }

    /// <summary>The rates that were used, each once, by the code of their currency.</summary>
    public ValueList<ExchangeRate> Rates =>
        [
            .. Rows.Select(row => row.Rate)
                .OfType<ExchangeRate>()
                .Distinct()
                .OrderBy(rate => rate.From.Code, StringComparer.Ordinal),
        ];

    /// <summary>By how much the total exceeds the exact conversion of the original totals: what rounding cell by cell added, or took away below zero.</summary>
    public ExactAmount RoundingDifference
    {
        get
        {
            var exact = ExactAmount.Zero(Currency);
            foreach (var row in Rows)
            {
                exact += row.Rate is { } rate ? rate.Convert(row.Original.Total) : row.Original.Total;
            }

            return Total.Total - exact;
        }
    }

    /// <summary>Date, total, and how it was converted, independent of the current culture.</summary>
    public override string ToString() =>
        $"Aging as of {Guard.Text(Original.AsOf)} in {Currency} at the rates of {Guard.Text(RatesOn)}, {Rounding}: {Total}";

    internal static ConvertedAging Of(
        AgingReport original,
        Currency currency,
        ExchangeRates rates,
        Rounding rounding,
        LocalDate ratesOn
    )
    {
        Guard.HasCode(currency);
        Guard.NotNull(rates);
        Guard.NotNull(rounding);
        var rows = new List<ConvertedAgingRow>(original.Rows.Count);
        foreach (var row in original.Rows)
        {
            if (row.Currency == currency)
            {
                rows.Add(new(row, row, null));
                continue;
            }

            var rate =
                rates.Find(row.Currency, currency, ratesOn)
                ?? throw new ArgumentException(
                    $"must hold a rate from {row.Currency} to {currency} on {Guard.Text(ratesOn)} or before; there is none",
                    nameof(rates)
                );
            rows.Add(new(row, RowConversion.Of(row, rate, rounding), rate));
        }

        return new(original, currency, ratesOn, rounding, ValueList.From(rows));
    }
}
