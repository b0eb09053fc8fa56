using Cartera.Problems;
using Cartera.Reports;
using Cobranza;

namespace Cartera.Html;

/// <summary>How much is open in each bucket, one bar a bucket.</summary>
internal static class AgingChart
{
    private const double Width = 560;
    private const double Height = 250;
    private const double Top = 26;
    private const double Bottom = 30;

    public static void Draw(Markup page, CurrencyReport currency, IReadOnlyList<string> buckets, string title)
    {
        var amounts = currency.Total.Buckets;
        var most = (double)amounts.Max(amount => amount.Amount);
        var slot = Width / amounts.Count;
        var scale = most > 0 ? (Height - Top - Bottom) / most : 0;
        Svg.Open(page, Width, Height, title, Described(amounts, buckets));
        page.Empty("line", "class", "grid", "x1", "0", "x2", Markup.Number(Width), "y1", At(0), "y2", At(0));

        for (var index = 0; index < amounts.Count; index++)
        {
            var height = (double)amounts[index].Amount * scale;
            var (left, middle) = (index * slot + slot * 0.16, index * slot + slot / 2);
            Svg.Bar(page, left, Height - Bottom - height, slot * 0.68, height, Style.Bucket(index, amounts.Count));
            page.Element(
                "text",
                amounts[index].IsZero ? "–" : Markup.Short(amounts[index]),
                "class",
                "c",
                "x",
                Markup.Number(middle),
                "y",
                At(height + 7)
            );
            page.Element(
                "text",
                buckets[index],
                "class",
                "c m",
                "x",
                Markup.Number(middle),
                "y",
                Markup.Number(Height - 8)
            );
        }

        page.Close("svg");
    }

    private static string At(double height) => Markup.Number(Height - Bottom - height);

    private static string Described(IReadOnlyList<Money> amounts, IReadOnlyList<string> buckets) =>
        string.Join("; ", amounts.Select((amount, index) => Words.Text($"{buckets[index]}: {amount}")));
}
