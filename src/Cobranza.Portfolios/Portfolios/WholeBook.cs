namespace Cobranza.Portfolios;

/// <summary>The last step of every answer in parts: figures are given only once all rows of the book are counted.</summary>
internal static class WholeBook
{
    /// <summary>The refusal where the counted rows are not those of the book.</summary>
    /// <param name="counts">What counts, and that it does.</param>
    /// <param name="rows">How many rows are counted.</param>
    /// <param name="expectedRows">How many rows the book has.</param>
    /// <param name="figures">What would be wrong.</param>
    public static InvalidOperationException Missing(string counts, long rows, long expectedRows, string figures) =>
        new(Guard.Text($"{counts} {rows} rows, but the book has {expectedRows}; {figures} would not be complete."));
}
