namespace Cartera.Printing;

/// <summary>A text of a grid and how it is shown.</summary>
internal readonly record struct GridCell(string Text, string Style)
{
    public const string Plain = "default";

    public static implicit operator GridCell(string text) => new(text, Plain);
}
