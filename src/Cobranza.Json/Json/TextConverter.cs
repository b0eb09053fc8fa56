using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cobranza.Json;

/// <summary>A value that stands in JSON as a text, also as the name of a member.</summary>
/// <remarks>Reading refuses everything else, numbers and null included, with a <see cref="JsonException"/>.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract class TextConverter<T> : JsonConverter<T>
    where T : struct
{
    private protected TextConverter() { }

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parsed(reader.GetString()!)
            : throw new JsonException($"A text is needed for {typeof(T).Name}, not {reader.TokenType}.");

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Written(value));
    }

    /// <inheritdoc/>
    public sealed override T ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Parsed(reader.GetString()!);

    /// <inheritdoc/>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Written(value));
    }

    private protected abstract T Parse(string text);

    private protected abstract string Text(T value);

    private T Parsed(string text)
    {
        try
        {
            return Parse(text);
        }
        catch (Exception error) when (error is ArgumentException or FormatException or ArithmeticException)
        {
            throw new JsonException(
                $"{Reading.ProblemList.Quote(text)} is not a {typeof(T).Name}: {Reading.Allowed.From(error)}",
                error
            );
        }
    }

    // What could not be read back is not written.
    private string Written(T value)
    {
        var text = Text(value);
        return Parsed(text).Equals(value)
            ? text
            : throw new JsonException(
                $"{typeof(T).Name} {Reading.ProblemList.Quote(text)} would not read back as itself."
            );
    }
}
