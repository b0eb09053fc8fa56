using System.Text;
using Cartera.Problems;
using Cartera.Reports;
using Cobranza;
using Spectre.Console;

namespace Cartera.Printing;

/// <summary>The aging at the end of each of the last months, a bar each: the later, the darker.</summary>
internal static class HistorySection
{
    /// <summary>Longest bar. Our choice: with the figures it fits in a terminal of eighty characters.</summary>
    private const int BarLength = 40;

    private const string Shades = "░▒▓█";

    public static void Print(BookHistory history, ViewDay day, Layout layout)
    {
        layout.Console.WriteLine();
        layout.Line($"{layout.Say(Labels.MonthEnds)} {layout.Say(Labels.AsOf)} {day.In(layout.Language)}", "bold");
        layout.Console.WriteLine();

        foreach (var currency in history.Currencies)
        {
            layout.Heading($"{layout.Say(Labels.MonthEnds)} · {currency.Code}");
            Months(history.MonthsIn(currency), currency, layout).Write();
        }

        layout.Note(
            string.Join(
                "   ",
                Enumerable
                    .Range(0, history.Buckets.Count)
                    .GroupBy(bucket => ShadeOf(bucket, history.Buckets.Count))
                    .Select(shade =>
                        $"{shade.Key} {string.Join(", ", shade.Select(bucket => history.Buckets.NameOf(bucket, layout.Language)))}"
                    )
            )
        );
    }

    private static Grid Months(List<AgingMonth> months, Currency currency, Layout layout)
    {
        var grid = new Grid(
            layout,
            new(Labels.On),
            new(Labels.Open, IsNumber: true),
            new(Labels.Overdue, IsNumber: true),
            new(Labels.Age)
        );
        var most = months.Max(month => Money.Sum(month.Buckets, currency).MinorUnits);

        foreach (var month in months)
        {
            grid.Add(
                Layout.Date(month.On),
                Layout.AmountCell(Money.Sum(month.Buckets, currency)),
                Layout.AmountCell(Money.Sum(month.Buckets.Skip(1), currency)),
                Bar(month.Buckets, most)
            );
        }

        return grid;
    }

    // Where a shade ends follows from the sum up to it, so that a bar is as long as its whole amount.
    private static string Bar(IReadOnlyList<Money> buckets, long most)
    {
        var bar = new StringBuilder();
        Int128 sum = 0;

        foreach (var (index, amount) in buckets.Index())
        {
            sum += amount.MinorUnits;
            var end = most == 0 ? 0 : (int)((sum * BarLength + most / 2) / most);
            bar.Append(ShadeOf(index, buckets.Count), end - bar.Length);
        }

        return bar.ToString();
    }

    private static char ShadeOf(int bucket, int buckets) =>
        bucket == 0 ? Shades[0] : Shades[1 + (bucket - 1) * (Shades.Length - 1) / (buckets - 1)];
}
