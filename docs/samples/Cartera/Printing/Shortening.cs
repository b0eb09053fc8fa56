namespace Cartera.Printing;

/// <summary>Which lines of a long list are shown; the rest is counted and summed.</summary>
internal static class Shortening
{
    /// <summary>How many lines are shown: the top ones, and one more rather than a line that says "1 more".</summary>
    public static int Count(int lines, int top) => lines <= top + 1 ? lines : top;

    public static IReadOnlyList<T> Rest<T>(IReadOnlyList<T> lines, int top) => [.. lines.Skip(Count(lines.Count, top))];
}
