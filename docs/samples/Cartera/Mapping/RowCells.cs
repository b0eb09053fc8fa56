using Cartera.Csv;
using Cartera.Problems;

namespace Cartera.Mapping;

/// <summary>The cells of one row by meaning, and what is wrong with them.</summary>
internal sealed class RowCells(CsvRow row, Header header, ProblemList problems)
{
    public int Line => row.Line;

    /// <summary>Whether anything was wrong: then the row is refused.</summary>
    public bool IsBad { get; private set; }

    /// <summary>The text of a cell; empty where the file has no such column.</summary>
    public string this[Field field] => header.Text(row, field);

    public bool Lacks(Field field) => header.Lacks(field);

    public void Note(Field field, Phrase reason)
    {
        problems.Add(row.Line, header.NameOf(field), reason);
        IsBad = true;
    }
}
