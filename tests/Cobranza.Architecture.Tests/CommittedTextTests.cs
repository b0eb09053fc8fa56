using System.Text.RegularExpressions;

namespace Cobranza.Tests.Architecture;

/// <summary>What is committed must mean the same on every machine.</summary>
public sealed partial class CommittedTextTests
{
    private static readonly string[] Texts =
    [
        ".cs",
        ".csproj",
        ".csv",
        ".editorconfig",
        ".json",
        ".md",
        ".props",
        ".sln",
        ".targets",
        ".txt",
        ".yml",
        "/run",
        "CHANGELOG",
    ];

    // Where a reader may be sent. Sources of data and statutes are cited by name, or added here.
    private static readonly string[] Known =
    [
        "github.com",
        "json-schema.org",
        "keepachangelog.com",
        "learn.microsoft.com",
        "nodatime.org",
        "opensource.org",
        "raw.githubusercontent.com",
        "semver.org",
        "www.nuget.org",
        "xunit.net",
    ];

    private static IEnumerable<SourceFile> Committed =>
        Repository
            .Files("", "*")
            .Where(path => Texts.Any(end => path.EndsWith(end, StringComparison.Ordinal)))
            .Select(path => new SourceFile(path, Repository.Read(path)));

    [Fact]
    public void No_file_names_a_folder_of_one_machine() =>
        Rule.Holds(
            Committed.SelectMany(file => MachinePath().Matches(file.Text).Select(path => $"{file.Path}: {path.Value}"))
        );

    [Fact]
    public void No_file_names_a_host_that_is_not_known_to_everyone() =>
        Rule.Holds(Committed.SelectMany(file => UnknownHosts(file.Text).Select(host => $"{file.Path}: {host}")));

    [Fact]
    public void Package_sources_are_the_choice_of_each_machine() =>
        Rule.Holds(
            Repository.Files("", "*").Where(path => path.EndsWith("nuget.config", StringComparison.OrdinalIgnoreCase))
        );

    [Theory]
    [InlineData("/", "home/someone/projects")]
    [InlineData("/", "Users/someone/projects")]
    [InlineData("C:", "\\Users\\someone")]
    public void A_machine_path_is_recognised(string start, string rest) => Assert.Matches(MachinePath(), start + rest);

    [Fact]
    public void An_unknown_host_is_recognised() =>
        Assert.Equal(
            ["packages.internal"],
            UnknownHosts("https:" + "//packages.internal/v3 https:" + "//github.com/a")
        );

    private static IEnumerable<string> UnknownHosts(string text) =>
        Address().Matches(text).Select(match => match.Groups["host"].Value).Except(Known, StringComparer.Ordinal);

    [GeneratedRegex(
        @"(?<![\w.>])/(root|home|work|workspace|mnt)/\w+|(?<![\w.])/Users/\w+|\b[A-Z]:\\\w+",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"https?://(?<host>[A-Za-z0-9.-]+)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Address();
}
