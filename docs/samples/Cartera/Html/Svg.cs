namespace Cartera.Html;

/// <summary>The parts that all charts share.</summary>
internal static class Svg
{
    /// <summary>Opens a drawing that a screen reader reads as one picture with a title and its figures.</summary>
    public static void Open(Markup page, double width, double height, string title, string description)
    {
        page.Open(
            "svg",
            "viewBox",
            $"0 0 {Markup.Number(width)} {Markup.Number(height)}",
            "role",
            "img",
            "aria-label",
            title
        );
        page.Element("title", title).Element("desc", description);
    }

    public static void Bar(Markup page, double x, double y, double width, double height, string style)
    {
        if (width > 0 && height > 0)
        {
            page.Empty(
                "rect",
                "class",
                style,
                "x",
                Markup.Number(x),
                "y",
                Markup.Number(y),
                "width",
                Markup.Number(Math.Max(width, 0.5)),
                "height",
                Markup.Number(Math.Max(height, 0.5)),
                "rx",
                "2"
            );
        }
    }

    /// <summary>A round number of which two to four make the largest value: 1, 2 or 5 times a power of ten.</summary>
    public static double Step(double most)
    {
        if (most <= 0)
        {
            return 1;
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        return (most / power) switch
        {
            <= 1.5 => power / 2,
            <= 3 => power,
            <= 7 => power * 2,
            _ => power * 5,
        };
    }
}
