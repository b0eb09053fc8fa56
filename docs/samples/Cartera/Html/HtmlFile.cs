using System.Text;
using Cartera.Csv;
using Cartera.Reports;
using Cartera.Running;

namespace Cartera.Html;

/// <summary>Writes the page to disk.</summary>
internal static class HtmlFile
{
    /// <exception cref="UnreadableFileException">The file cannot be written, or is one of those that were read.</exception>
    public static void Write(string path, Report report, Options options)
    {
        string?[] read = [options.Csv, options.Map, options.Policy];

        if (read.Any(other => other is not null && IsSame(other, path)))
        {
            throw new UnreadableFileException(Usage.WouldOverwrite(path));
        }

        try
        {
            File.WriteAllText(
                path,
                HtmlPage.Write(report, options.Language, options.Top),
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
            );
        }
        catch (Exception exception) when (InputFiles.IsAboutFiles(exception))
        {
            throw new UnreadableFileException(Usage.CannotWrite(path, exception.Message));
        }
    }

    private static bool IsSame(string one, string other) =>
        string.Equals(Path.GetFullPath(one), Path.GetFullPath(other), StringComparison.Ordinal);
}
