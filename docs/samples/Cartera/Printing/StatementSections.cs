using Cartera.Problems;
using Cartera.Reports;
using Cobranza;
using Cobranza.Statements;
using NodaTime;
using Spectre.Console;

namespace Cartera.Printing;

/// <summary>The statement of account of one customer: what is open, or every movement from a balance carried forward.</summary>
internal static class StatementSections
{
    public static void Print(CustomerStatement statement, Layout layout)
    {
        layout.Console.WriteLine();
        layout.Line(
            $"{layout.Say(Labels.Statement)} {layout.Say(Labels.AsOf)} {statement.Day.In(layout.Language)}",
            "bold"
        );
        layout.Line($"{Layout.NameOf(statement.Who)} · {Words.Clean(statement.Who.Code)}", Layout.Muted);
        layout.Console.WriteLine();

        if (statement.Movements is { } movements)
        {
            PrintMovements(movements, layout);
        }
        else
        {
            PrintOpenItems(statement.OpenItems, layout);
        }
    }

    private static void PrintOpenItems(OpenItemStatement statement, Layout layout)
    {
        if (statement.Sections.IsEmpty)
        {
            layout.Line(layout.Say(Labels.NothingOpen));
        }

        foreach (var section in statement.Sections)
        {
            layout.Heading($"{layout.Say(Labels.OpenItems)} · {section.Currency.Code}");
            OpenItems(section, layout).Write();
            Aging(section, statement, layout).Write();
            layout.Note(statement.Explain(section.Currency).ToSentence(layout.Language));
        }
    }

    private static Grid OpenItems(OpenItemSection section, Layout layout)
    {
        var grid = new Grid(
            layout,
            new(Labels.Document),
            new(Labels.Issued, Drop: 3),
            new(Labels.Due),
            new(Labels.DaysLate, IsNumber: true),
            new(Labels.Amount, IsNumber: true, Drop: 1),
            new(Labels.Credited, IsNumber: true, Drop: 1),
            new(Labels.Open, IsNumber: true),
            new(Labels.OfWhichDisputed, IsNumber: true, Drop: 2)
        );

        foreach (var line in section.Items)
        {
            grid.Add(
                Layout.Document(line.Item.Item.Id.Value),
                Layout.Date(line.Item.Item.IssuedOn),
                Layout.Date(line.DueOn),
                line.DaysPastDue == 0 ? "–" : Words.Text($"{line.DaysPastDue}"),
                Layout.AmountCell(line.Amount),
                Layout.AmountCell(line.Amount - line.Open),
                Layout.AmountCell(line.Open),
                Layout.AmountCell(line.Disputed)
            );
        }

        foreach (var credit in section.Credits)
        {
            grid.Add(
                layout.Say(Labels.CreditOf(credit.Source.Value)),
                Layout.Date(credit.On),
                "",
                "",
                "",
                "",
                Layout.AmountCell(-credit.Amount),
                ""
            );
        }

        grid.AddBlank();
        grid.Add(
            new(layout.Say(Labels.Total), Layout.Strong),
            "",
            "",
            "",
            "",
            "",
            Layout.AmountCell(section.Total, Layout.Strong),
            Layout.AmountCell(section.Disputed, Layout.Strong)
        );
        return grid;
    }

    private static Grid Aging(OpenItemSection section, OpenItemStatement statement, Layout layout)
    {
        var (row, buckets) = (section.Aging, statement.Policy.Buckets);
        var grid = new Grid(layout, new(Labels.Age), new(Labels.Total, IsNumber: true));

        foreach (var (index, amount) in row.Buckets.Index())
        {
            grid.Add(Reasons.Capital(buckets.NameOf(index, layout.Language)), Layout.AmountCell(amount));
        }

        grid.Add(layout.Say(Labels.Credit), Layout.AmountCell(-row.Credits));
        grid.AddBlank();
        grid.Add(new(layout.Say(Labels.Net), Layout.Strong), Layout.AmountCell(row.Total, Layout.Strong));
        return grid;
    }

    private static void PrintMovements(BalanceForwardStatement statement, Layout layout)
    {
        if (statement.Sections.IsEmpty)
        {
            layout.Line(layout.Say(Labels.NoMovements));
        }

        foreach (var section in statement.Sections)
        {
            layout.Heading($"{layout.Say(Labels.Movements)} · {section.Currency.Code}");
            Movements(statement, section, layout).Write();
            layout.Note(statement.Explain(section.Currency).ToSentence(layout.Language));
        }
    }

    private static Grid Movements(BalanceForwardStatement statement, BalanceForwardSection section, Layout layout)
    {
        var grid = new Grid(
            layout,
            new(Labels.On),
            new(Labels.Movement, Wraps: true),
            new(Labels.Charge, IsNumber: true),
            new(Labels.Payment, IsNumber: true),
            new(Labels.Balance, IsNumber: true)
        );
        AddBalance(grid, statement.From.PlusDays(-1), Labels.CarriedForward, section.Opening, layout);

        foreach (var line in section.LateLines.Concat(section.Lines))
        {
            var zero = Money.Zero(section.Currency);
            grid.Add(
                Layout.Date(line.On),
                What(line, layout),
                Layout.AmountCell(Money.Max(line.Amount, zero)),
                Layout.AmountCell(Money.Max(-line.Amount, zero)),
                Layout.Number(line.Balance)
            );
        }

        grid.AddBlank();
        AddBalance(grid, statement.Through, Labels.Closing, section.Closing, layout);
        return grid;
    }

    private static void AddBalance(Grid grid, LocalDate on, Phrase title, Money balance, Layout layout) =>
        grid.Add(
            Layout.Date(on),
            new(layout.Say(title), Layout.Strong),
            "",
            "",
            new(Layout.Number(balance), Layout.Strong)
        );

    private static string What(StatementLine line, Layout layout)
    {
        var text = Words.Clean(line.Explain().ToSentence(layout.Language), 100);
        return line.Late switch
        {
            LateReason.NewlyKnown => $"{text} ({layout.Say(Labels.RecordedOn(line.RecordedOn))})",
            LateReason.Restated => $"{text} ({layout.Say(Labels.Restated)})",
            _ => text,
        };
    }
}
