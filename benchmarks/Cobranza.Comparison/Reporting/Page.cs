namespace Cobranza.Comparison;

/// <summary>The committed page, of which a run rewrites the measured part and leaves the rest.</summary>
internal static class Page
{
    private const string Begin = "<!-- measured: written by benchmarks/Cobranza.Comparison -->";
    private const string End = "<!-- end of the measured part -->";

    /// <summary>Puts a new measured part between the markers.</summary>
    /// <exception cref="InvalidOperationException">The page has no markers.</exception>
    public static void Write(string path, string measured)
    {
        var text = File.ReadAllText(path);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
        {
            throw new InvalidOperationException($"'{path}' must hold the lines '{Begin}' and '{End}'.");
        }

        File.WriteAllText(
            path,
            $"{text[..(begin + Begin.Length)]}\n\n{measured.ReplaceLineEndings("\n").Trim()}\n\n{text[end..]}"
        );
    }

    /// <summary>The folder of the solution, above the one from which the program runs or in it.</summary>
    /// <exception cref="InvalidOperationException">It runs outside the repository.</exception>
    public static string Root()
    {
        for (
            var folder = new DirectoryInfo(Directory.GetCurrentDirectory());
            folder is not null;
            folder = folder.Parent
        )
        {
            if (File.Exists(Path.Combine(folder.FullName, "Cobranza.Core.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("must run inside the repository, or with --dry");
    }
}
