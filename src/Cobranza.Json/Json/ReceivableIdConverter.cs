namespace Cobranza.Json;

/// <summary>Reads and writes the id of a receivable as a JSON text, such as <c>F-2026-0001</c>.</summary>
/// <remarks>Add it to the converters of the serializer options, or all of them with <see cref="CobranzaConverters.AddTo"/>.</remarks>
public sealed class ReceivableIdConverter : TextConverter<ReceivableId>
{
    private protected override ReceivableId Parse(string text) => ReceivableId.Of(text);

    private protected override string Text(ReceivableId value) => value.Value;
}
