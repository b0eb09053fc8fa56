using Cartera.Problems;
using Cartera.Reports;
using Cobranza;
using Spectre.Console;

namespace Cartera.Printing;

/// <summary>Where every cent of one payment or other credit is, and how it came there.</summary>
internal static class TraceSection
{
    public static void Print(TracedCredit traced, Layout layout)
    {
        var trace = traced.Trace;
        layout.Console.WriteLine();
        layout.Line(
            $"{Words.Clean(trace.Credit.Id.Value, 60)} · {layout.Say(Labels.AsOf)} {traced.Day.In(layout.Language)}",
            "bold"
        );
        layout.Line($"{Layout.NameOf(traced.Who)} · {Words.Clean(traced.Who.Code)}", Layout.Muted);
        layout.Console.WriteLine();
        layout.Heading($"{layout.Say(Labels.Trace)} · {trace.Credit.Amount.Currency.Code}");
        Places(traced, layout).Write();
        WhySection.Print(trace.Explain(), layout);
    }

    private static Grid Places(TracedCredit traced, Layout layout)
    {
        var trace = traced.Trace;
        var grid = new Grid(
            layout,
            new(Labels.Document),
            new(Labels.Part, Drop: 2),
            new(Labels.Since),
            new(Labels.Why, Drop: 1),
            new(Labels.Amount, IsNumber: true)
        );

        foreach (var portion in trace.Portions)
        {
            grid.Add(
                Layout.Document(portion.Item.Value),
                $"{portion.Part}",
                Layout.Date(portion.On),
                Labels.ByRule(portion.Rule, layout.Language),
                Layout.AmountCell(portion.Amount)
            );
        }

        AddRest(trace.Unapplied, Labels.Unapplied);
        AddRest(trace.PaidOut, Labels.PaidOut);
        AddRest(trace.Lapsed, Labels.Lapsed);
        AddRest(trace.Reversed, Labels.Reversed);
        AddRest(trace.UnderWay, Labels.UnderWay);
        grid.AddBlank();
        var title = layout.Say(Labels.AllOf(trace.Credit.Id.Value));
        grid.Add(new(title, Layout.Strong), "", "", "", Layout.AmountCell(trace.Credit.Amount, Layout.Strong));
        return grid;

        void AddRest(Money amount, Phrase place)
        {
            if (!amount.IsZero)
            {
                grid.Add("–", "", "", layout.Say(place), Layout.AmountCell(amount));
            }
        }
    }
}
