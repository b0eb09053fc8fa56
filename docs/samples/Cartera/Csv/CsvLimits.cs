namespace Cartera.Csv;

/// <summary>How much of a file is read before it is taken for something else than a CSV file.</summary>
internal static class CsvLimits
{
    /// <summary>
    /// Longest record, in characters. Our choice, because a real invoice row has hundreds: a
    /// longer one is a file of another kind, or a quote that is never closed.
    /// </summary>
    public const int RecordLength = 64 * 1024;

    /// <summary>Most columns. Our choice, because a ledger export has dozens.</summary>
    public const int Columns = 256;

    /// <summary>Most rows, blank ones included. Our choice, because the sample holds a whole portfolio in memory.</summary>
    public const int Rows = 1_000_000;
}
