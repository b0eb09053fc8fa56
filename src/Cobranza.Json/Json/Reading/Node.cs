using System.Globalization;
using System.Text.Json;

namespace Cobranza.Json.Reading;

/// <summary>One value of the file, with its path and the list that its problems go to.</summary>
internal sealed class Node(JsonElement element, JsonPath path, Session session)
{
    private readonly JsonElement _element = element;

    public JsonPath Path { get; } = path;

    public Session Session { get; } = session;

    /// <summary>The value as it stands in the file, short and clean.</summary>
    public string Found =>
        _element.ValueKind switch
        {
            JsonValueKind.String => ProblemList.Quote(_element.GetString()!),
            JsonValueKind.Number => ProblemList.Quote(_element.GetRawText()),
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "an array",
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => "null",
        };

    public void Add(string code, string message) => Session.Problems.Add(code, Path, message);

    /// <summary>The members, or null and a problem if this is no object.</summary>
    public ObjectNode? Object() => Is(JsonValueKind.Object, "an object") ? new(this, _element) : null;

    /// <summary>The elements read one by one; those that failed are left out and have told their problems.</summary>
    public List<T>? List<T>(Func<Node, T?> read, int min = 0, int max = int.MaxValue)
        where T : class => Elements(min, max)?.Select(read).OfType<T>().ToList();

    /// <inheritdoc cref="List{T}"/>
    public List<T>? Values<T>(Func<Node, T?> read, int min = 0, int max = int.MaxValue)
        where T : struct =>
        Elements(min, max)?.Select(read).Where(value => value.HasValue).Select(value => value!.Value).ToList();

    public string? Text() => Is(JsonValueKind.String, "a text") ? _element.GetString() : null;

    /// <summary>A text without control characters, not blank.</summary>
    public string? Line(int maxLength)
    {
        if (Text() is not { } text)
        {
            return null;
        }

        try
        {
            return Guard.Line(text, maxLength);
        }
        catch (ArgumentException error)
        {
            Add(ProblemCodes.InvalidValue, $"found {Found}; it {Allowed.From(error)}");
            return null;
        }
    }

    /// <summary>A whole number written with digits alone: no fraction, no exponent, no leading zero, no minus zero.</summary>
    public int? Integer()
    {
        if (!Is(JsonValueKind.Number, "a whole number"))
        {
            return null;
        }

        var raw = _element.GetRawText();
        if (
            int.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && string.Equals(raw, value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        )
        {
            return value;
        }

        Add(
            ProblemCodes.InvalidValue,
            $"found {Found}; a whole number such as 30 is needed, without fraction or exponent"
        );
        return null;
    }

    public bool? Flag()
    {
        if (_element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return _element.GetBoolean();
        }

        Is(JsonValueKind.True, "true or false");
        return null;
    }

    /// <summary>One of a closed list of words, spelled exactly.</summary>
    public T? Word<T>(WordTable<T> words)
        where T : struct
    {
        if (Text() is not { } text)
        {
            return null;
        }

        if (words.TryGet(text, out var value))
        {
            return value;
        }

        UnknownWord(words.Words);
        return null;
    }

    /// <inheritdoc cref="Word{T}"/>
    public T? Named<T>(WordTable<T> words)
        where T : class
    {
        if (Text() is not { } text)
        {
            return null;
        }

        if (words.TryGet(text, out var value))
        {
            return value;
        }

        UnknownWord(words.Words);
        return null;
    }

    public void UnknownWord(IEnumerable<string> allowed) =>
        Add(ProblemCodes.UnknownWord, $"found {Found}; allowed: {string.Join(", ", allowed)}");

    /// <summary>A text that a type of ours reads, such as an amount or a date.</summary>
    public T? Parsed<T>(Func<string, T?> parse, string needed)
        where T : struct
    {
        if (Text() is not { } text)
        {
            return null;
        }

        try
        {
            if (parse(text) is { } value)
            {
                return value;
            }

            Add(ProblemCodes.InvalidValue, $"found {Found}; {needed} is needed");
        }
        catch (Exception error) when (error is ArgumentException or FormatException or ArithmeticException)
        {
            Add(ProblemCodes.InvalidValue, $"found {Found}; {needed} is needed: {Allowed.From(error)}");
        }

        return null;
    }

    private bool Is(JsonValueKind kind, string needed)
    {
        if (_element.ValueKind == kind)
        {
            return true;
        }

        Add(ProblemCodes.WrongType, $"found {Found}; {needed} is needed");
        return false;
    }

    private List<Node>? Elements(int min, int max)
    {
        if (!Is(JsonValueKind.Array, "an array"))
        {
            return null;
        }

        var count = _element.GetArrayLength();
        if (count < min || count > max)
        {
            Add(
                ProblemCodes.OutOfRange,
                max == int.MaxValue
                    ? Guard.Text($"found {count} elements; at least {min} are needed")
                    : Guard.Text($"found {count} elements; {min} to {max} are needed")
            );
            return null;
        }

        return
        [
            .. _element.EnumerateArray().Select((element, index) => new Node(element, Path.Element(index), Session)),
        ];
    }
}
