using System.Reflection;
using System.Text;

namespace Cobranza.Tests.Examples;

/// <summary>Keeps the code in the READMEs equal to code that is compiled and asserted here.</summary>
/// <remarks>
/// A page says <c>&lt;!-- code: Name --&gt;</c> before a block of C#; the block is what stands in <c>#region Name</c> of a file of
/// this project. With <c>COBRANZA_REWRITE=1</c> in the environment the pages are written anew.
/// </remarks>
public sealed class SnippetTests
{
    private const string Marker = "<!-- code: ";

    private static readonly string Root = typeof(SnippetTests)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot")
        .Value!;

    public static TheoryData<string> Pages =>
        [
            "README.md",
            .. Directory
                .EnumerateDirectories(Path.Combine(Root, "src"))
                .Select(folder => $"src/{Path.GetFileName(folder)}/README.md")
                .Where(page =>
                    File.Exists(Path.Combine(Root, page)) && !page.Contains("NodaMoney", StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_code_on_a_page_is_code_that_is_tested(string page)
    {
        var path = Path.Combine(Root, page);
        var written = File.ReadAllText(path);
        var expected = WithSnippets(written);
        if (Environment.GetEnvironmentVariable("COBRANZA_REWRITE") is { Length: > 0 })
        {
            File.WriteAllText(path, expected);
            written = expected;
        }

        Assert.Contains(Marker, written, StringComparison.Ordinal);
        Assert.Equal(expected, written);
    }

    [Fact]
    public void A_snippet_that_differs_is_noticed() =>
        Assert.NotEqual(
            $"{Marker}Primitives -->\n```csharp\nvar other = 1;\n```\n",
            WithSnippets($"{Marker}Primitives -->\n```csharp\nvar other = 1;\n```\n")
        );

    private static string WithSnippets(string page)
    {
        var text = new StringBuilder();
        var rest = page;
        while (rest.IndexOf(Marker, StringComparison.Ordinal) is var at and >= 0)
        {
            var nameEnd = rest.IndexOf(" -->\n", at, StringComparison.Ordinal);
            var name = rest[(at + Marker.Length)..nameEnd];
            text.Append(rest, 0, nameEnd + 5).Append("```csharp\n").Append(Snippet(name)).Append("```\n");
            rest = rest[(nameEnd + 5)..];
            if (rest.StartsWith("```csharp\n", StringComparison.Ordinal))
            {
                rest = rest[(rest.IndexOf("\n```\n", StringComparison.Ordinal) + 5)..];
            }
        }

        return text.Append(rest).ToString();
    }

    private static string Snippet(string name)
    {
        var lines = Directory
            .EnumerateFiles(Path.Combine(Root, "tests", "Cobranza.Examples"), "*.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllLines)
            .Select(file =>
                file.SkipWhile(line => line.Trim() != $"#region {name}")
                    .Skip(1)
                    .TakeWhile(line => line.Trim() != "#endregion")
                    .ToArray()
            )
            .Single(region => region.Length > 0);
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        var code = lines.SkipWhile(string.IsNullOrEmpty).Reverse().SkipWhile(string.IsNullOrEmpty).Reverse();
        return string.Concat(code.Select(line => (line.Length > indent ? line[indent..] : line) + "\n"));
    }
}
