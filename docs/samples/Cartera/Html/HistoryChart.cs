using Cartera.Reports;
using Cobranza;
using NodaTime;

namespace Cartera.Html;

/// <summary>The aging at the ends of the last months, one column each, colored by how late it was.</summary>
internal static class HistoryChart
{
    private const double Width = 1160;
    private const double Height = 260;
    private const double Left = 52;
    private const double Top = 14;
    private const double Bottom = 40;

    private static readonly string[] English =
    [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ];

    private static readonly string[] Spanish =
    [
        "ene",
        "feb",
        "mar",
        "abr",
        "may",
        "jun",
        "jul",
        "ago",
        "sep",
        "oct",
        "nov",
        "dic",
    ];

    public static void Draw(Markup page, CurrencyReport currency, string title, Language language)
    {
        var months = currency.History;
        var sums = months.Select(month => Money.Sum(month.Buckets, currency.Currency)).ToList();
        var most = (double)sums.Max(sum => sum.Amount);
        var scale = most > 0 ? (Height - Top - Bottom) / most : 0;
        Svg.Open(
            page,
            Width,
            Height,
            title,
            string.Join("; ", months.Select((month, index) => $"{Day(month.On)}: {sums[index]}"))
        );
        Grid(page, currency.Currency, most, scale);
        var slot = (Width - Left) / months.Count;

        for (var index = 0; index < months.Count; index++)
        {
            var x = Left + index * slot;
            Column(page, months[index], x + slot * 0.2, slot * 0.6, scale);
            Label(
                page,
                months[index].On,
                x + slot / 2,
                language,
                isLast: index == months.Count - 1,
                isFirst: index == 0
            );
        }

        page.Close("svg");
    }

    private static void Grid(Markup page, Currency currency, double most, double scale)
    {
        var step = Svg.Step(most);

        for (var value = 0d; value <= most; value += step)
        {
            var y = Markup.Number(Height - Bottom - value * scale);
            page.Empty(
                "line",
                "class",
                "grid",
                "x1",
                Markup.Number(Left),
                "x2",
                Markup.Number(Width),
                "y1",
                y,
                "y2",
                y
            );
            var amount = Money.Of(decimal.Truncate((decimal)value), currency);
            page.Element(
                "text",
                Markup.Short(amount),
                "class",
                "e m",
                "x",
                Markup.Number(Left - 8),
                "y",
                Markup.Number(Height - Bottom - value * scale + 4)
            );
        }
    }

    private static void Column(Markup page, AgingMonth month, double x, double width, double scale)
    {
        var y = Height - Bottom;

        for (var bucket = 0; bucket < month.Buckets.Count; bucket++)
        {
            var height = (double)month.Buckets[bucket].Amount * scale;
            y -= height;
            Svg.Bar(page, x, y, width, height, Style.Bucket(bucket, month.Buckets.Count));
        }
    }

    // The as-of date is named by its day, because its month may not be over.
    private static void Label(Markup page, LocalDate on, double middle, Language language, bool isLast, bool isFirst)
    {
        var names = language == Language.Spanish ? Spanish : English;
        var name = names[on.Month - 1];
        page.Element(
            "text",
            isLast ? $"{on.Day} {name}" : name,
            "class",
            "c m",
            "x",
            Markup.Number(middle),
            "y",
            Markup.Number(Height - Bottom + 18)
        );

        if (isFirst || isLast || on.Month == 1)
        {
            page.Element(
                "text",
                $"{on.Year}",
                "class",
                "c m",
                "x",
                Markup.Number(middle),
                "y",
                Markup.Number(Height - Bottom + 34)
            );
        }
    }

    private static string Day(LocalDate on) => TextFormat.Default.Write(on);
}
