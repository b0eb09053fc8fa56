using System.Text.RegularExpressions;

namespace Cobranza.Tests.Architecture;

/// <summary>A source file: <c>src/Package/Concept/Type.cs</c>.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    /// <summary>The concept folder the file lies in; empty at the root of a package.</summary>
    public string Concept => Path.Split('/') is { Length: >= 4 } parts ? parts[2] : "";

    public int Lines => Text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    /// <summary>Whether the code, comments aside, names something of a concept's namespace.</summary>
    public bool Uses(string concept) =>
        Regex.IsMatch(
            Comments().Replace(Text, ""),
            $@"\busing\s+(static\s+)?Cobranza\.{concept}\b|\bCobranza\.{concept}\.|(?<![\w.>?!)\]]\s*){concept}\.[A-Z]\w*[\s({{<;,?]",
            RegexOptions.None,
            TimeSpan.FromSeconds(5)
        );

    [GeneratedRegex(@"//.*|/\*.*?\*/", RegexOptions.None, 5000)]
    private static partial Regex Comments();
}
