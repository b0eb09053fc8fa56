using Cartera.Problems;

namespace Cartera.Csv;

/// <summary>One record of a CSV file, or why it cannot be read.</summary>
/// <param name="Line">The line on which the record begins, counted from 1.</param>
/// <param name="Fields">The fields, without their quotes.</param>
/// <param name="Malformed">What is wrong with the quoting; null when nothing is.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Fields, Phrase? Malformed)
{
    /// <summary>A blank line, which carries nothing and is passed over.</summary>
    public bool IsBlank => Malformed is null && Fields.Count == 1 && string.IsNullOrWhiteSpace(Fields[0]);
}
