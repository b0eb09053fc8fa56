namespace Cobranza.Tests;

/// <summary>Tables of published facts, kept beside the tests with their sources.</summary>
internal static class Facts
{
    /// <summary>The rows of a table, without comments and header.</summary>
    public static IEnumerable<string[]> Rows(string file)
    {
        using var stream =
            typeof(Facts).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The table {file} is missing.");
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#'))
                .Skip(1)
                .Select(line => line.Split(',')),
        ];
    }
}
