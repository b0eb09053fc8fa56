using Cartera.Problems;
using Cartera.Reports;
using Cobranza;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Cartera.Printing;

/// <summary>What to do about customers: whom to contact, whom to leave alone, who gets no credit.</summary>
internal static class PeopleSections
{
    public static void PrintWorklist(Report report, Layout layout)
    {
        layout.Heading(layout.Say(Labels.Worklist), Words.Text($"{report.Work.Count:N0}"));

        if (report.Work.Count == 0)
        {
            layout.Line($"  {layout.Say(Labels.Nobody)}", Layout.Muted);
            layout.Console.WriteLine();
            return;
        }

        var table = Layout
            .Table()
            .AddColumn(layout.Whole(Labels.CustomerToCollect))
            .AddColumn(layout.Left(Labels.Step))
            .AddColumn(layout.Left(Labels.Why))
            .AddColumn(layout.Left(Labels.IfNothingIsPaid));

        foreach (var line in layout.Shown(report.Work))
        {
            table.AddRow(
                Who(line.Customer, line.ToCollect, line.OldestDaysPastDue, layout),
                Layout.Pair(layout.Say(line.Step), layout.Say(Labels.Channel(line.Channel))),
                Layout.Cell(Reasons.Of(line.Why, layout.Language)),
                Next(line.Next, layout)
            );
            table.AddEmptyRow();
        }

        layout.Write(table);
        layout.More(report.Work.Count);
    }

    public static void PrintWaiting(Report report, Layout layout)
    {
        if (report.Waiting.Count == 0)
        {
            return;
        }

        layout.Heading(layout.Say(Labels.Waiting), Words.Text($"{report.Waiting.Count:N0}"));
        var table = Layout
            .Table()
            .AddColumn(layout.Whole(Labels.CustomerToCollect))
            .AddColumn(layout.Left(Labels.Until))
            .AddColumn(layout.Left(Labels.Why));

        foreach (var line in layout.Shown(report.Waiting))
        {
            table.AddRow(
                Who(line.Customer, line.ToCollect, line.OldestDaysPastDue, layout),
                Next(line.Next is { } next ? [next] : [], layout),
                Layout.Cell(Reasons.Of(line.Why, layout.Language))
            );
            table.AddEmptyRow();
        }

        layout.Write(table);
        layout.More(report.Waiting.Count);
    }

    public static void PrintHolds(Report report, Layout layout)
    {
        var holds = report.Currencies.SelectMany(currency => currency.Holds).ToList();
        layout.Heading(layout.Say(Labels.Holds), layout.Say(Labels.HoldCount(report.OnHold, report.OverLimit)));

        if (holds.Count == 0)
        {
            layout.Line($"  {layout.Say(Labels.Nobody)}", Layout.Muted);
            layout.Console.WriteLine();
            return;
        }

        var grid = new Grid(
            layout,
            new(Labels.Customer),
            new(Labels.Exposure, IsNumber: true),
            new(Labels.Headroom, IsNumber: true, Drop: 1),
            new(Labels.Why, Wraps: true)
        );

        foreach (var line in layout.Shown(holds))
        {
            grid.Add(
                line.Customer.Name,
                TextFormat.Default.Write(line.Exposure),
                line.Headroom is { } headroom ? TextFormat.Default.Write(headroom) : "–",
                string.Join('\n', line.Reasons.Select(reason => reason.ToText(layout.Language)))
            );
        }

        grid.Write();
        layout.More(holds.Count);
    }

    public static void PrintCommitments(Report report, Layout layout)
    {
        if (report.Commitments.Count == 0)
        {
            return;
        }

        layout.Heading(layout.Say(Labels.Commitments), Words.Text($"{report.Commitments.Count:N0}"));
        var grid = new Grid(
            layout,
            new(Labels.Customer),
            new(Labels.Kind),
            new(Labels.Amount, IsNumber: true),
            new(Labels.Received, IsNumber: true, Drop: 1),
            new(Labels.Due),
            new(Labels.State, Wraps: true)
        );

        foreach (var line in layout.Shown(report.Commitments))
        {
            grid.Add(
                line.Customer.Name,
                layout.Say(line.Kind),
                TextFormat.Default.Write(line.Amount),
                Layout.AmountCell(line.Received),
                line.Due is { } due ? Layout.Date(due) : "–",
                layout.Say(line.State)
            );
        }

        grid.Write();
        layout.More(report.Commitments.Count);
    }

    private static Markup Who(Who customer, IReadOnlyList<Money> overdue, int days, Layout layout) =>
        Layout.Pair(
            Layout.NameOf(customer),
            string.Join('\n', overdue.Select(TextFormat.Default.Write)) + ", " + layout.Say(Labels.Late(days))
        );

    private static IRenderable Next(IReadOnlyList<NextLine> lines, Layout layout) =>
        lines.Count == 0
            ? new Markup($"[{Layout.Muted}]–[/]")
            : Layout.Cell(string.Join('\n', lines.Select(next => $"{Layout.Date(next.On)} {layout.Say(next.Step)}")));
}
