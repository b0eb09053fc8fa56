using Cartera.Problems;
using Spectre.Console;

namespace Cartera.Printing;

/// <summary>A table that fits: in a narrow terminal names are cut and columns left out, but no number is ever broken.</summary>
internal sealed class Grid(Layout layout, params GridColumn[] columns)
{
    /// <summary>Longest name of a customer, the first column. Our choice, to leave room for the figures.</summary>
    private const int NameLength = 28;

    private const int ShortNameLength = 16;

    /// <summary>Narrowest column for sentences. Our choice: three or four words a line.</summary>
    private const int SentenceWidth = 24;

    /// <summary>What a table puts beside a column: a line, and a blank on one side of numbers or on both of texts.</summary>
    private const int NumberGap = 2;

    private const int TextGap = 3;

    private readonly List<GridCell[]?> _rows = [];

    public void Add(params GridCell[] cells) => _rows.Add(cells);

    public void AddBlank() => _rows.Add(null);

    /// <summary>Whether nothing has to be cut or left out.</summary>
    public bool Fits(int width) => Width(All, LongestFirst) <= width;

    private List<int> All => [.. Enumerable.Range(0, columns.Length)];

    // Names are cut anyway; the title of a sum may be longer.
    private int LongestFirst =>
        Texts(0).Max(cell => Math.Min(cell.Text.Length, IsName(cell) ? NameLength : int.MaxValue));

    public void Write()
    {
        var (shown, firstWidth) = Fit(layout.Console.Profile.Width);
        var table = Layout.Table();

        foreach (var index in shown)
        {
            table.AddColumn(ColumnOf(index, firstWidth));
        }

        foreach (var row in _rows)
        {
            if (row is null)
            {
                table.AddEmptyRow();
            }
            else
            {
                table.AddRow([
                    .. shown.Select(index =>
                        index == 0 ? ShowFirst(row[0], firstWidth ?? NameLength) : Show(row[index])
                    ),
                ]);
            }
        }

        layout.Write(table);
    }

    // A name is cut; the title of a sum goes over several lines where it must.
    private static Markup ShowFirst(GridCell cell, int length) =>
        Show(IsName(cell) ? cell with { Text = Words.Clean(cell.Text, length) } : cell);

    private static Markup Show(GridCell cell) => new($"[{cell.Style}]{Markup.Escape(cell.Text)}[/]");

    private static bool IsName(GridCell cell) => cell.Style == GridCell.Plain;

    private TableColumn ColumnOf(int index, int? firstWidth)
    {
        var column = columns[index];
        return column.IsNumber ? layout.Right(column.Title)
            : column.Wraps ? layout.Left(column.Title)
            : index == 0 && firstWidth is { } width ? layout.Left(column.Title).Width(width)
            : layout.Whole(column.Title);
    }

    /// <summary>The columns shown, and the width of the first one where it must be set.</summary>
    private (List<int> Shown, int? FirstWidth) Fit(int width)
    {
        var shown = All;

        if (Fits(width))
        {
            return (shown, null);
        }

        var first = Width(shown, NameLength) <= width ? NameLength : ShortNameLength;

        while (
            Width(shown, first) > width
            && shown.MaxBy(index => columns[index].Drop) is var last
            && columns[last].Drop > 0
        )
        {
            shown.Remove(last);
        }

        return (shown, first);
    }

    private int Width(List<int> shown, int first) =>
        1 + shown.Sum(index => index == 0 ? TextGap + first : WidthOf(index));

    private int WidthOf(int index) =>
        columns[index].Wraps
            ? TextGap + SentenceWidth
            : (columns[index].IsNumber ? NumberGap : TextGap)
                + Texts(index).SelectMany(cell => cell.Text.Split('\n')).Max(text => text.Length);

    private IEnumerable<GridCell> Texts(int index) =>
        _rows
            .OfType<GridCell[]>()
            .Select(row => row[index])
            .Append(new(layout.Say(columns[index].Title), Layout.Muted));
}
