using Cartera.Problems;
using Spectre.Console;

namespace Cartera.Printing;

/// <summary>The rows that were refused, each with its line, column and reason.</summary>
internal static class ProblemsSection
{
    public static void Print(IReadOnlyList<RowProblem> problems, int refused, int rows, Layout layout)
    {
        if (problems.Count == 0)
        {
            return;
        }

        layout.Heading(layout.Say(Labels.Refused), layout.Say(Labels.RefusedRows(refused, rows)));
        var table = Layout
            .Table()
            .AddColumn(layout.Right(Labels.Line))
            .AddColumn(layout.Left(Labels.Column))
            .AddColumn(layout.Left(Labels.Reason));

        foreach (var problem in problems)
        {
            table.AddRow(
                Layout.Cell($"{problem.Line}"),
                Layout.Cell(Words.Clean(problem.Column)),
                Layout.Cell(layout.Say(problem.Reason))
            );
        }

        layout.Write(table);
    }
}
