using System.Reflection;

namespace Cobranza.Tests.Architecture;

/// <summary>The files of this repository, as text.</summary>
internal static class Repository
{
    private static readonly string[] Generated = ["bin", "obj", "artifacts", "node_modules", "TestResults", "packages"];

    private static readonly string Root = Path.GetFullPath(
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepositoryRoot")
            .Value!
    );

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static bool HasFile(string path) => File.Exists(Path.Combine(Root, path));

    /// <summary>Paths below a folder, relative to the root and with forward slashes; build output is left out.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        Directory.Exists(Path.Combine(Root, folder))
            ?
            [
                .. Directory
                    .EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
                    .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                    .Where(path => !path.Split('/').Any(IsLeftOut))
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    public static IEnumerable<SourceFile> Sources(string folder) =>
        Files(folder, "*.cs").Select(path => new SourceFile(path, Read(path)));

    /// <summary>The concept folders of a package.</summary>
    public static IReadOnlyList<string> Concepts(string package) =>
        [
            .. Sources($"src/{package}")
                .Select(source => source.Concept)
                .Where(concept => concept.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];

    private static bool IsLeftOut(string segment) =>
        Generated.Contains(segment, StringComparer.Ordinal)
        || segment is ".git" or ".vs" or ".idea" or ".vscode" or "BenchmarkDotNet.Artifacts" or "StrykerOutput";
}
