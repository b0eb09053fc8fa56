using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Testing;

/// <summary>Ids as businesses write them, and text that is meant to break what reads it.</summary>
internal static class TextGenerator
{
    private const int LongestId = 128;
    private const string IdCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_/.";

    private static readonly string[] AwkwardIds =
    [
        "A",
        "0",
        "A/2024-001",
        "F 1",
        "Ñandú-7",
        "=1+1",
        "{id}",
        new string('x', LongestId),
    ];

    private static readonly string[] Hostile =
    [
        string.Empty,
        " ",
        "\u200F123\u200E",
        "\u202EEUR",
        "\U0001F4B8",
        "e\u0301",
        "\uD800",
        "\0",
        "5000\n",
        "a\r\nb",
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "{0}",
        "{name}",
        "{{amount}}",
        "${x}",
        "<script>alert(1)</script>",
        "US\u0405",
        "\u0661\u0662",
        "1e5",
        "NaN",
        "0x10",
    ];

    public static Arbitrary<AwkwardText> Awkward { get; } =
        Arb.From(
            Gen.Frequency((4, Gen.Elements(Hostile)), (3, Id), (1, Long())).Select(text => new AwkwardText(text)),
            text => Shorter(text.Value).Select(shorter => new AwkwardText(shorter))
        );

    /// <summary>1 to 128 characters that every kind of id accepts.</summary>
    public static Gen<string> Id => Gen.OneOf(Gen.Elements(AwkwardIds), Plain());

    /// <summary>Shorter ids, never an empty one.</summary>
    public static IEnumerable<string> ShrinkId(string id) =>
        Shorter(id).Where(shorter => !string.IsNullOrWhiteSpace(shorter));

    private static IEnumerable<string> Shorter(string text)
    {
        if (text.Length > 1)
        {
            yield return text[..(text.Length / 2)];
            yield return text[..^1];
        }
    }

    private static Gen<string> Plain() =>
        from length in Gen.Choose(1, 12)
        from characters in Gen.ArrayOf(Gen.Elements(IdCharacters.ToCharArray()), length)
        select new string(characters);

    private static Gen<string> Long() =>
        from length in Gen.Choose(1_000, 100_000)
        from character in Gen.Elements('a', '[', '9', '\u0301')
        select new string(character, length);
}
