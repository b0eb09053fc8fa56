using Cartera.Reports;

namespace Cartera.Printing;

/// <summary>What lateness has cost, and what earliness can still earn, document by document.</summary>
internal static class DocumentSections
{
    public static void PrintLateCharges(CurrencyReport currency, Layout layout)
    {
        if (currency.LateCharges.Count == 0 && currency.PaidLate.Documents == 0)
        {
            return;
        }

        layout.Heading($"{layout.Say(Labels.LateCharges)} · {currency.Currency.Code}");
        var grid = new Grid(
            layout,
            new(Labels.Customer),
            new(Labels.Document),
            new(Labels.Due, Drop: 3),
            new(Labels.DaysLate, IsNumber: true, Drop: 2),
            new(Labels.Open, IsNumber: true, Drop: 1),
            new(Labels.Accrued, IsNumber: true),
            new(Labels.ToCharge, IsNumber: true)
        );

        foreach (var line in layout.Shown(currency.LateCharges))
        {
            grid.Add(
                line.Customer.Name,
                Layout.Document(line.Document),
                Layout.Date(line.Due),
                layout.Say(Labels.DaysLateOf(line)),
                Layout.AmountCell(line.Open),
                Layout.AmountCell(line.Accrued),
                Layout.AmountCell(line.ToCharge)
            );
        }

        AddSums(grid, layout, SumRow.OfLateCharges(currency, layout.Top), blanks: 3);
        grid.Write();

        if (currency.LateCharges.Count > 0)
        {
            layout.Note(layout.Say(Labels.WhyOneOfThem(currency.LateCharges[0].Document)));
        }
    }

    public static void PrintDiscounts(CurrencyReport currency, Layout layout)
    {
        if (currency.Discounts.Count == 0)
        {
            return;
        }

        layout.Heading($"{layout.Say(Labels.Discounts)} · {currency.Currency.Code}");
        var grid = new Grid(
            layout,
            new(Labels.Customer),
            new(Labels.Document),
            new(Labels.LastDay),
            new(Labels.Open, IsNumber: true, Drop: 1),
            new(Labels.Discount, IsNumber: true),
            new(Labels.PayNow, IsNumber: true)
        );

        foreach (var line in layout.Shown(currency.Discounts))
        {
            grid.Add(
                line.Customer.Name,
                Layout.Document(line.Document),
                Layout.Date(line.Discount!.LastDay),
                Layout.AmountCell(line.Open),
                Layout.AmountCell(line.Discount!.Discount),
                Layout.AmountCell(line.Discount!.PayNow)
            );
        }

        AddSums(grid, layout, SumRow.OfDiscounts(currency, layout.Top), blanks: 2);
        grid.Write();
    }

    public static void PrintPlans(CurrencyReport currency, Layout layout)
    {
        if (currency.Plans.Count == 0)
        {
            return;
        }

        layout.Heading($"{layout.Say(Labels.Plans)} · {currency.Currency.Code}");
        var grid = new Grid(
            layout,
            new(Labels.Customer),
            new(Labels.Document),
            new(Labels.DaysLate, IsNumber: true, Drop: 2),
            new(Labels.Amount, IsNumber: true),
            new(Labels.Installments, IsNumber: true),
            new(Labels.First),
            new(Labels.Last, Drop: 1)
        );

        foreach (var line in layout.Shown(currency.Plans))
        {
            grid.Add(
                line.Customer.Name,
                Layout.Document(line.Document),
                $"{line.DaysPastDue}",
                Layout.AmountCell(line.Plan!.Total),
                Labels.Parts(line.Plan!),
                Layout.Date(line.Plan!.Installments[0].DueOn),
                Layout.Date(line.Plan!.Installments[^1].DueOn)
            );
        }

        grid.Write();
        layout.More(currency.Plans.Count);
    }

    private static void AddSums(Grid grid, Layout layout, IReadOnlyList<SumRow> sums, int blanks)
    {
        foreach (var sum in sums)
        {
            if (sum.IsTotal)
            {
                grid.AddBlank();
            }

            var title = $"{(sum.IsTotal ? "" : "… ")}{layout.Say(sum.Title)}";
            grid.Add([
                new(title, sum.IsTotal ? Layout.Strong : Layout.Muted),
                .. Enumerable.Repeat<GridCell>("", blanks),
                .. sum.Amounts.Select(amount => Layout.AmountCell(amount, sum.IsTotal ? Layout.Strong : "default")),
            ]);
        }
    }
}
