using Cartera.Csv;

namespace Cartera.Running;

/// <summary>The files that the sample reads: those of the command line, or those shipped with it.</summary>
internal static class InputFiles
{
    private static string Shipped(string name) => Path.Combine(AppContext.BaseDirectory, "data", name);

    public static string ShippedCsv => Shipped("cartera.csv");

    public static string ShippedMap => Shipped("cartera.map.json");

    public static string ShippedPolicy => Shipped("policy.json");

    /// <summary>A stream over the file; the caller closes it.</summary>
    /// <exception cref="UnreadableFileException">The file is missing or cannot be opened.</exception>
    public static FileStream Open(string path)
    {
        try
        {
            return new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 64 * 1024);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableFileException(Usage.NoSuchFile(path));
        }
        catch (Exception exception) when (IsAboutFiles(exception))
        {
            throw new UnreadableFileException(Usage.CannotRead(path, exception.Message));
        }
    }

    /// <summary>The whole of a small file.</summary>
    /// <exception cref="UnreadableFileException">The file is missing, cannot be read, or is larger.</exception>
    public static ReadOnlyMemory<byte> ReadSmall(string path, int maxBytes)
    {
        using var file = Open(path);
        var buffer = new byte[maxBytes + 1];
        var length = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return length <= maxBytes
            ? buffer.AsMemory(0, length)
            : throw new UnreadableFileException(Usage.TooLarge(path, maxBytes));
    }

    public static bool IsAboutFiles(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;
}
