namespace Cobranza.Json;

/// <summary>Reads and writes the id of an entry as a JSON text, such as <c>P-2026-0001</c>.</summary>
/// <remarks>Add it to the converters of the serializer options, or all of them with <see cref="CobranzaConverters.AddTo"/>.</remarks>
public sealed class EntryIdConverter : TextConverter<EntryId>
{
    private protected override EntryId Parse(string text) => EntryId.Of(text);

    private protected override string Text(EntryId value) => value.Value;
}
