using System.Text;

namespace Cobranza.Json.Reading;

/// <summary>Where a value stands; written out only when there is a problem to tell.</summary>
internal sealed class JsonPath
{
    private readonly JsonPath? _parent;
    private readonly string? _name;
    private readonly int _index;

    private JsonPath(JsonPath? parent, string? name, int index) => (_parent, _name, _index) = (parent, name, index);

    public static JsonPath Root { get; } = new(parent: null, name: null, index: 0);

    public JsonPath Member(string name) => new(this, name, 0);

    public JsonPath Element(int index) => new(this, name: null, index);

    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text);
        return text.ToString();
    }

    /// <summary>Writes one member step; a name that is no plain word is quoted, shortened and cleaned.</summary>
    public static void AppendMember(StringBuilder text, string name)
    {
        if (
            name.Length is > 0 and <= ProblemList.QuoteLength
            && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '$')
        )
        {
            text.Append('.').Append(name);
        }
        else
        {
            text.Append('[').Append(ProblemList.Quote(name)).Append(']');
        }
    }

    public static void AppendElement(StringBuilder text, int index) =>
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"[{index}]");

    private void Append(StringBuilder text)
    {
        if (_parent is null)
        {
            text.Append('$');
            return;
        }

        _parent.Append(text);
        if (_name is null)
        {
            AppendElement(text, _index);
        }
        else
        {
            AppendMember(text, _name);
        }
    }
}
