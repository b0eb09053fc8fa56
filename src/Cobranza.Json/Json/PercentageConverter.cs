namespace Cobranza.Json;

/// <summary>Reads and writes a percentage as a JSON text, such as <c>24%</c>.</summary>
/// <remarks>Add it to the converters of the serializer options, or all of them with <see cref="CobranzaConverters.AddTo"/>.</remarks>
public sealed class PercentageConverter : TextConverter<Percentage>
{
    private protected override Percentage Parse(string text) => Percentage.Parse(text);

    private protected override string Text(Percentage value) => value.ToString();
}
