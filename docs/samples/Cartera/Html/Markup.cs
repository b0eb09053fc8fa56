using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Cartera.Problems;
using Cobranza;

namespace Cartera.Html;

/// <summary>Writes HTML and SVG; every text and attribute value is encoded here and nowhere else.</summary>
internal sealed class Markup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    /// <summary>An opening tag; attributes come as name, value, name, value.</summary>
    public Markup Open(string tag, params ReadOnlySpan<string> attributes)
    {
        Start(tag, attributes);
        _text.Append('>');
        return this;
    }

    public Markup Close(string tag)
    {
        _text.Append("</").Append(tag).Append(">\n");
        return this;
    }

    /// <summary>A tag without content, such as a bar of a chart.</summary>
    public Markup Empty(string tag, params ReadOnlySpan<string> attributes)
    {
        Start(tag, attributes);
        _text.Append("/>\n");
        return this;
    }

    /// <summary>A tag around one text.</summary>
    public Markup Element(string tag, string text, params ReadOnlySpan<string> attributes) =>
        Open(tag, attributes).Text(text).Close(tag);

    public Markup Text(string text)
    {
        _text.Append(Encoder.Encode(Words.Clean(text, 400)));
        return this;
    }

    /// <summary>Text of our own that is HTML already.</summary>
    public Markup Raw(string html)
    {
        _text.Append(html);
        return this;
    }

    /// <summary>A coordinate, with at most two decimals.</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>An amount short enough for a chart: 850, 12.4k, 3.1M. The tables have it in full.</summary>
    public static string Short(Money amount)
    {
        var value = Math.Abs(amount.Amount);
        var (divisor, unit) =
            value >= 999_950_000m ? (1_000_000_000m, "B")
            : value >= 999_950m ? (1_000_000m, "M")
            : value >= 1_000m ? (1_000m, "k")
            : (1m, "");
        var shown = Math.Round(amount.Amount / divisor, unit.Length > 0 ? 1 : 0, MidpointRounding.AwayFromZero);
        return shown.ToString("0.#", CultureInfo.InvariantCulture) + unit;
    }

    private void Start(string tag, ReadOnlySpan<string> attributes)
    {
        _text.Append('<').Append(tag);

        for (var at = 0; at + 1 < attributes.Length; at += 2)
        {
            _text
                .Append(' ')
                .Append(attributes[at])
                .Append("=\"")
                .Append(Encoder.Encode(Words.Clean(attributes[at + 1], 400)))
                .Append('"');
        }
    }
}
