using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cobranza.Json.Reading;
using NodaTime;

namespace Cobranza.Json.Writing;

/// <summary>Writes the one canonical form: members in a fixed order, two spaces, line feeds, letters as they are.</summary>
internal sealed class JsonOut : IDisposable
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly SortedDictionary<string, Currency> _own = new(StringComparer.Ordinal);
    private readonly HashSet<string> _iso = new(StringComparer.Ordinal);
    private readonly Utf8JsonWriter _writer;

    private JsonOut() =>
        _writer = new(
            _bytes,
            new JsonWriterOptions
            {
                Indented = true,
                IndentCharacter = ' ',
                IndentSize = 2,
                NewLine = "\n",
                // A file for people: ñ stays ñ. It is not meant to be pasted into a page unescaped.
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );

    /// <summary>The text of an object whose members the action writes, ending with a line feed.</summary>
    /// <param name="limits">What would be refused on reading is not written.</param>
    /// <param name="members">Writes the members in canonical order.</param>
    public static string Text(Limits limits, Action<JsonOut> members)
    {
        using var json = new JsonOut();
        json._writer.WriteStartObject();
        members(json);
        json.WriteOwnCurrencies();
        json._writer.WriteEndObject();
        json._writer.Flush();
        return Scan.Check(json._bytes.WrittenSpan, limits) is { } problem
            ? throw new ArgumentException(
                $"It does not fit in a file: {problem.Path}: {problem.Message}",
                nameof(members)
            )
            : Encoding.UTF8.GetString(json._bytes.WrittenSpan) + "\n";
    }

    public void Dispose() => _writer.Dispose();

    public void Text(string name, string value) => _writer.WriteString(name, value);

    public void TextIf(string name, string? value)
    {
        if (value is not null)
        {
            Text(name, value);
        }
    }

    public void Kind(string value) => Text("kind", value);

    public void Number(string name, int value) => _writer.WriteNumber(name, value);

    public void NumberIf(string name, int? value)
    {
        if (value is { } number)
        {
            Number(name, number);
        }
    }

    public void Flag(string name, bool value) => _writer.WriteBoolean(name, value);

    public void FlagIf(string name, bool value)
    {
        if (value)
        {
            Flag(name, value);
        }
    }

    public void Date(string name, LocalDate value) => Text(name, Guard.Text(Guard.Date(value)));

    public void DateIf(string name, LocalDate? value)
    {
        if (value is { } date)
        {
            Date(name, date);
        }
    }

    public void Money(string name, Money value) => Text(name, Text(value));

    public void Percentage(string name, Percentage value) => Text(name, value.ToString());

    public void Currency(string name, Currency value) => Text(name, Known(value).Code);

    public void Word<T>(string name, T value)
        where T : struct, Enum => Text(name, Words.Of(value));

    public void WordUnless<T>(string name, T value, T usual)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, usual))
        {
            Word(name, value);
        }
    }

    public void Object(string name, Action members)
    {
        _writer.WriteStartObject(name);
        members();
        _writer.WriteEndObject();
    }

    public void Array<T>(string name, IEnumerable<T> elements, Action<T> members)
    {
        _writer.WriteStartArray(name);
        foreach (var element in elements)
        {
            _writer.WriteStartObject();
            members(element);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }

    public void Texts<T>(string name, IEnumerable<T> elements, Func<T, string> text)
    {
        _writer.WriteStartArray(name);
        foreach (var element in elements)
        {
            _writer.WriteStringValue(text(element));
        }

        _writer.WriteEndArray();
    }

    public void Numbers(string name, IEnumerable<int> elements)
    {
        _writer.WriteStartArray(name);
        foreach (var element in elements)
        {
            _writer.WriteNumberValue(element);
        }

        _writer.WriteEndArray();
    }

    public void Rounding(string name, Rounding value) =>
        Object(
            name,
            () =>
            {
                Word("mode", value.Mode);
                TextIf("increment", value.Increment?.ToString(CultureInfo.InvariantCulture));
            }
        );

    public string Text(Money value)
    {
        Known(Guard.HasCurrency(value).Currency);
        return value.ToString();
    }

    // An ISO code with other digits, or one code with two numbers of digits, could not be told apart in the file.
    private Currency Known(Currency currency)
    {
        Guard.HasCode(currency);
        if (Cobranza.Currency.TryOf(currency.Code, out var iso) && iso == currency && !_own.ContainsKey(currency.Code))
        {
            _iso.Add(currency.Code);
            return currency;
        }

        if (_iso.Contains(currency.Code) || (_own.TryGetValue(currency.Code, out var other) && other != currency))
        {
            throw new ArgumentException(
                $"Two currencies share the code {currency.Code} with different minor digits; one file cannot hold both.",
                nameof(currency)
            );
        }

        _own[currency.Code] = currency;
        return currency;
    }

    private void WriteOwnCurrencies()
    {
        if (_own.Count > 0)
        {
            Array(
                "currencies",
                _own.Values,
                currency =>
                {
                    Text("code", currency.Code);
                    Number("minorDigits", currency.MinorDigits);
                }
            );
        }
    }
}
