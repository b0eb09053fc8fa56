using System.Text;

namespace Cobranza.Tests;

/// <summary>The complete sample of a policy file, and changes to it.</summary>
internal static class Sample
{
    public static string Complete { get; } = Resource("complete.json");

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>The sample with one piece of its text replaced.</summary>
    public static string With(string piece, string replacement)
    {
        Assert.Contains(piece, Complete, StringComparison.Ordinal);
        var at = Complete.IndexOf(piece, StringComparison.Ordinal);
        return Complete[..at] + replacement + Complete[(at + piece.Length)..];
    }

    public static string Resource(string name)
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
