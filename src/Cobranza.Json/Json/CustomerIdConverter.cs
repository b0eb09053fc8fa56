namespace Cobranza.Json;

/// <summary>Reads and writes the id of a customer as a JSON text, such as <c>C-1001</c>.</summary>
/// <remarks>Add it to the converters of the serializer options, or all of them with <see cref="CobranzaConverters.AddTo"/>.</remarks>
public sealed class CustomerIdConverter : TextConverter<CustomerId>
{
    private protected override CustomerId Parse(string text) => CustomerId.Of(text);

    private protected override string Text(CustomerId value) => value.Value;
}
