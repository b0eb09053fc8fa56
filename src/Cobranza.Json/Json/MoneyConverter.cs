namespace Cobranza.Json;

/// <summary>Reads and writes an amount in an ISO 4217 currency as a JSON text, such as <c>MXN 1234.56</c>.</summary>
/// <remarks>Add it to the converters of the serializer options, or all of them with <see cref="CobranzaConverters.AddTo"/>.</remarks>
public sealed class MoneyConverter : TextConverter<Money>
{
    private protected override Money Parse(string text) => Money.Parse(text);

    private protected override string Text(Money value) => value.ToString();
}
