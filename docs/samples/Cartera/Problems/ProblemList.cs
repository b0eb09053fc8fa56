namespace Cartera.Problems;

/// <summary>The refused rows of a file. Reading stops when there are too many.</summary>
internal sealed class ProblemList
{
    /// <summary>
    /// Refused rows after which reading stops. Our choice, because so many mean a wrong mapping
    /// rather than wrong rows.
    /// </summary>
    public const int Limit = 1_000;

    private readonly List<RowProblem> _problems = [];

    private readonly HashSet<int> _lines = [];

    /// <summary>Rows refused; one row may have several problems.</summary>
    public int Rows => _lines.Count;

    public bool IsFull => _lines.Count >= Limit;

    public IReadOnlyList<RowProblem> InOrder =>
        [.. _problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column, StringComparer.Ordinal)];

    public void Add(int line, string column, Phrase reason)
    {
        _lines.Add(line);
        _problems.Add(new(line, column, reason));
    }
}
