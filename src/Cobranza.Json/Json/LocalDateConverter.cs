using Cobranza.Json.Reading;
using NodaTime;

namespace Cobranza.Json;

/// <summary>Reads and writes a date of the ISO calendar as a JSON text, such as <c>2026-02-28</c>.</summary>
/// <remarks>Add it to the converters of the serializer options, or all of them with <see cref="CobranzaConverters.AddTo"/>.</remarks>
public sealed class LocalDateConverter : TextConverter<LocalDate>
{
    private protected override LocalDate Parse(string text) => IsoDate.Parse(text);

    private protected override string Text(LocalDate value) => IsoDate.Text(value);
}
