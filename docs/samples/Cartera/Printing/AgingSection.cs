using Cartera.Problems;
using Cartera.Reports;
using Cobranza;

namespace Cartera.Printing;

/// <summary>Who owes how much for how long: the worst customers, and the total of all of them.</summary>
internal static class AgingSection
{
    public static void Print(Report report, CurrencyReport currency, Layout layout)
    {
        layout.Heading($"{layout.Say(Labels.Aging)} · {currency.Currency.Code}");
        var wide = Grid(currency, layout, report.Buckets, line => line.Buckets);

        if (wide.Fits(layout.Console.Profile.Width))
        {
            wide.Write();
            return;
        }

        // A narrow terminal: what is overdue as one column, and by bucket for all customers together.
        Grid(currency, layout, [Labels.NotDue, Labels.Overdue], line => [line.Buckets[0], line.Overdue]).Write();
        var totals = new Grid(layout, new(Labels.AgingNow), new(Labels.Total, IsNumber: true));

        foreach (var (index, bucket) in report.Buckets.Index())
        {
            totals.Add(layout.Say(bucket), Layout.AmountCell(currency.Total.Buckets[index]));
        }

        totals.Write();
    }

    private static Grid Grid(
        CurrencyReport currency,
        Layout layout,
        IEnumerable<Phrase> titles,
        Func<AgingLine, IReadOnlyList<Money>> amounts
    )
    {
        var grid = new Grid(
            layout,
            [
                new(Labels.Customer),
                .. titles.Select(title => new GridColumn(title, IsNumber: true)),
                new(Labels.Open, IsNumber: true),
                new(Labels.Credit, IsNumber: true, Drop: 1),
            ]
        );

        foreach (var line in layout.Shown(currency.Aging))
        {
            Add(line.Customer!.Name, line);
        }

        var rest = Shortening.Rest(currency.Aging, layout.Top);

        if (rest.Count > 0)
        {
            var title = $"… {layout.Say(Labels.More(rest.Count, Labels.Customers))}";
            Add(new(title, Layout.Muted), AgingLine.Sum(rest, currency.Currency));
        }

        grid.AddBlank();
        Add(new(layout.Say(Labels.Total), Layout.Strong), currency.Total, Layout.Strong);
        return grid;

        void Add(GridCell title, AgingLine line, string style = "default") =>
            grid.Add([
                title,
                .. amounts(line).Select(amount => Layout.AmountCell(amount, style)),
                Layout.AmountCell(line.Open, Layout.Strong),
                Layout.AmountCell(line.Credits, style),
            ]);
    }
}
