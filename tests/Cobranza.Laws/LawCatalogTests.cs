using System.Reflection;
using System.Text;

namespace Cobranza.Laws;

/// <summary>Keeps <c>docs/laws.md</c>, the specification as a list of sentences, equal to the laws that are checked.</summary>
public sealed class LawCatalogTests
{
    private const string Introduction = """
        # Laws

        Every behavior of the library is a law: a sentence that a controller could confirm, checked for thousands of generated cases
        (`tests/Cobranza.Laws`). This page is written from the names of the laws by a test, and another law cannot be added without it.

        To write it anew after adding a law: `COBRANZA_REWRITE=1 dotnet run --project tests/Cobranza.Laws -f net10.0`.

        """;

    [Fact]
    public void The_catalog_of_laws_in_the_docs_is_current()
    {
        var path = CatalogPath();
        var current = Catalog();
        if (Environment.GetEnvironmentVariable("COBRANZA_REWRITE") is { Length: > 0 })
        {
            File.WriteAllText(path, current);
        }

        Assert.Equal(current, File.ReadAllText(path));
    }

    [Fact]
    public void No_two_laws_of_a_concept_are_the_same_sentence()
    {
        var repeated = Laws().GroupBy(law => law).Where(law => law.Skip(1).Any()).Select(law => law.Key.Sentence);
        Assert.Empty(repeated);
    }

    private static string Catalog()
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (
            var concept in Laws().GroupBy(law => law.Concept).OrderBy(concept => concept.Key, StringComparer.Ordinal)
        )
        {
            text.Append($"\n## {concept.Key}\n\n");
            foreach (var law in concept.OrderBy(law => law.Sentence, StringComparer.Ordinal))
            {
                text.Append($"- {law.Sentence}.\n");
            }
        }

        return text.ToString();
    }

    private static IEnumerable<(string Concept, string Sentence)> Laws() =>
        typeof(LawCatalogTests)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public))
            .Where(method => method.GetCustomAttribute<LawAttribute>() is not null)
            .Select(method => (ConceptOf(method.DeclaringType!), method.Name.Replace('_', ' ')));

    // MoneyTextLaws is "Money text"; the folder only sorts files.
    private static string ConceptOf(Type type)
    {
        var name = type.Name.EndsWith("Laws", StringComparison.Ordinal) ? type.Name[..^4] : type.Name;
        var words = string.Concat(
            name.Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}")
        );
        return words.Replace('_', ' ').Trim();
    }

    private static string CatalogPath() =>
        Path.Combine(
            typeof(LawCatalogTests)
                .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(metadata => metadata.Key == "RepositoryRoot")
                .Value!,
            "docs",
            "laws.md"
        );
}
