namespace Cobranza.Json.Writing;

/// <summary>A policy of the caller's own has no word in the file format, and is refused rather than left out.</summary>
internal static class Unwritable
{
    public static ArgumentException Because(object part) =>
        new(
            $"{part.GetType().Name} is not part of the file format, which holds only the policies of this library: {part}",
            nameof(part)
        );
}
