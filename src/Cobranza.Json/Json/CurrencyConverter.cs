namespace Cobranza.Json;

/// <summary>Reads and writes a currency of ISO 4217 as a JSON text, such as <c>MXN</c>.</summary>
/// <remarks>Add it to the converters of the serializer options, or all of them with <see cref="CobranzaConverters.AddTo"/>.</remarks>
public sealed class CurrencyConverter : TextConverter<Currency>
{
    private protected override Currency Parse(string text) => Currency.Of(text);

    private protected override string Text(Currency value) => value.Code;
}
