using System.Text.RegularExpressions;

namespace Cobranza.Tests.Architecture;

/// <summary>A concept is a folder, a docs page and a folder of laws.</summary>
public sealed partial class ConceptTests
{
    private static IEnumerable<string> Concepts => Packages.Chain.SelectMany(Repository.Concepts);

    [Fact]
    public void Every_concept_has_its_docs_page() =>
        Rule.Holds(Concepts.Select(Page).Where(path => !Repository.HasFile(path)));

    [Fact]
    public void Every_concept_has_its_laws() =>
        Rule.Holds(
            Concepts
                .Select(concept => $"tests/Cobranza.Laws/{concept}")
                .Where(folder => Repository.Files(folder, "*Laws.cs").Count == 0)
        );

    [Theory]
    [InlineData("Aging", "docs/aging.md")]
    [InlineData("LateFees", "docs/late-fees.md")]
    public void A_page_is_named_after_its_concept(string concept, string page) => Assert.Equal(page, Page(concept));

    private static string Page(string concept) => $"docs/{Humps().Replace(concept, "-$0").ToLowerInvariant()}.md";

    [GeneratedRegex("(?<=[a-z])[A-Z]", RegexOptions.None, 5000)]
    private static partial Regex Humps();
}
