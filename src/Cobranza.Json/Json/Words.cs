namespace Cobranza.Json;

/// <summary>The words of an enumeration as they stand in a file: its names, beginning in lower case.</summary>
internal static class Words
{
    public static WordTable<T> All<T>(params ReadOnlySpan<T> without)
        where T : struct, Enum
    {
        var left = without.ToArray();
        return new(Enum.GetValues<T>().Except(left).Select(value => KeyValuePair.Create(Of(value), value)));
    }

    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = Guard.Defined(value).ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
