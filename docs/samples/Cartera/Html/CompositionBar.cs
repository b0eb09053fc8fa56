using Cartera.Reports;

namespace Cartera.Html;

/// <summary>One thin bar that shows how much of what is open is how late.</summary>
internal static class CompositionBar
{
    private const double Width = 300;
    private const double Height = 8;

    public static void Draw(Markup page, AgingLine total, string title)
    {
        var open = (double)total.Open.Amount;
        page.Open(
            "svg",
            "class",
            "bar",
            "viewBox",
            $"0 0 {Markup.Number(Width)} {Markup.Number(Height)}",
            "preserveAspectRatio",
            "none",
            "role",
            "img",
            "aria-label",
            title
        );
        page.Element("title", title);
        var x = 0d;

        for (var index = 0; index < total.Buckets.Count && open > 0; index++)
        {
            var width = (double)total.Buckets[index].Amount / open * Width;

            if (width > 0)
            {
                page.Empty(
                    "rect",
                    "class",
                    Style.Bucket(index, total.Buckets.Count),
                    "x",
                    Markup.Number(x),
                    "width",
                    Markup.Number(width),
                    "height",
                    Markup.Number(Height)
                );
            }

            x += width;
        }

        page.Close("svg");
    }
}
