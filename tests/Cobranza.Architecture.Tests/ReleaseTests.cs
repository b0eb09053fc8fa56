using System.Text.RegularExpressions;

namespace Cobranza.Tests.Architecture;

public sealed partial class ReleaseTests
{
    [Fact]
    public void The_top_entry_of_the_changelog_is_this_version_or_unreleased() =>
        Assert.Contains(
            TopEntry(Repository.Read("CHANGELOG.md")),
            new[]
            {
                "Unreleased",
                Version().Match(Repository.Read("src/Directory.Build.props")).Groups["version"].Value,
            }
        );

    [Fact]
    public void Every_package_says_which_question_it_answers() =>
        Rule.Holds(
            Packages
                .All.Select(package => $"src/{package}/README.md")
                .Where(path =>
                    !Repository.HasFile(path) || !Repository.Read(path).Contains("```csharp", StringComparison.Ordinal)
                )
        );

    [Theory]
    [InlineData("# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-12-01", "Unreleased")]
    [InlineData("# Changelog\n\n## [0.2.0] - 2027-01-01", "0.2.0")]
    public void The_top_entry_is_the_first_heading_of_a_version(string changelog, string entry) =>
        Assert.Equal(entry, TopEntry(changelog));

    private static string TopEntry(string changelog) => Entry().Match(changelog).Groups["entry"].Value;

    [GeneratedRegex(@"^## \[(?<entry>[^\]]+)\]", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Entry();

    [GeneratedRegex("<VersionPrefix>(?<version>[^<]+)<", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Version();
}
