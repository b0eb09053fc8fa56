using Cartera.Problems;
using Cartera.Reports;

namespace Cartera.Html;

/// <summary>The customers who are most overdue, one bar each, colored by how late it is.</summary>
internal static class CustomersChart
{
    /// <summary>Most bars. Our choice: as high as the chart beside it.</summary>
    private const int Most = 8;

    private const double Width = 560;
    private const double Height = 250;
    private const double Names = 190;
    private const double Amounts = 60;

    public static void Draw(Markup page, CurrencyReport currency, string title)
    {
        var lines = currency.Aging.Where(line => line.Overdue.IsPositive).Take(Most).ToList();
        var row = Height / Most;
        var largest = lines.Count > 0 ? (double)lines.Max(line => line.Overdue.Amount) : 0;
        var scale = largest > 0 ? (Width - Names - Amounts) / largest : 0;
        Svg.Open(
            page,
            Width,
            Height,
            title,
            string.Join("; ", lines.Select(line => $"{line.Customer}: {line.Overdue}"))
        );

        for (var index = 0; index < lines.Count; index++)
        {
            Draw(page, lines[index], index * row, row, scale);
        }

        page.Close("svg");
    }

    private static void Draw(Markup page, AgingLine line, double y, double row, double scale)
    {
        var baseline = Markup.Number(y + row * 0.5 + 4);
        page.Element(
            "text",
            Words.Clean($"{line.Customer}", 27),
            "class",
            "e",
            "x",
            Markup.Number(Names - 10),
            "y",
            baseline
        );
        var x = Names;

        for (var bucket = 1; bucket < line.Buckets.Count; bucket++)
        {
            var width = (double)line.Buckets[bucket].Amount * scale;
            Svg.Bar(page, x, y + row * 0.18, width, row * 0.64, Style.Bucket(bucket, line.Buckets.Count));
            x += width;
        }

        page.Element("text", Markup.Short(line.Overdue), "class", "m", "x", Markup.Number(x + 8), "y", baseline);
    }
}
