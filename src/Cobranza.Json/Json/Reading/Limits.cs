namespace Cobranza.Json.Reading;

/// <summary>What a file may hold at most; checked before any object is built.</summary>
internal sealed record Limits(int Bytes, int Depth, int ArrayLength, int StringLength, int Values)
{
    /// <summary>Longest number, in characters: more digits than any value of ours has.</summary>
    public const int NumberLength = 32;

    /// <summary>Most problems that are listed.</summary>
    public const int Problems = 100;
}
