namespace Cobranza.Json.Reading;

/// <summary>What an exception says is allowed, without the parts that speak to programmers; clean, because it may quote what was found.</summary>
internal static class Allowed
{
    private const int MaxLength = 240;

    public static string From(Exception error)
    {
        var message = error.Message;
        var end = message.IndexOf(" (Parameter", StringComparison.Ordinal);
        var text = end >= 0 ? message[..end] : message;
        var line = text.IndexOfAny(['\r', '\n']);
        text = line >= 0 ? text[..line] : text;
        return ProblemList.Plain(text.Length > MaxLength ? text[..MaxLength] + "…" : text);
    }
}
