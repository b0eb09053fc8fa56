namespace Cobranza.Json;

/// <summary>Reads and writes a risk class as a JSON text, such as <c>B</c>.</summary>
/// <remarks>Add it to the converters of the serializer options, or all of them with <see cref="CobranzaConverters.AddTo"/>.</remarks>
public sealed class RiskClassConverter : TextConverter<RiskClass>
{
    private protected override RiskClass Parse(string text) => RiskClass.Of(text);

    private protected override string Text(RiskClass value) => value.Value;
}
