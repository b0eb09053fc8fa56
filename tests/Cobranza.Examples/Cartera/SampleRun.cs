using Cartera.Running;
using NodaTime;

namespace Cobranza.Tests.SampleApplication;

/// <summary>One run of the sample on files of its own.</summary>
internal sealed class SampleRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cartera-");

    public int Width { get; set; } = Screen.PlainWidth;

    public string Output { get; private set; } = "";

    public string Errors { get; private set; } = "";

    public string Write(string name, string text)
    {
        var path = PathOf(name);
        File.WriteAllText(path, text);
        return path;
    }

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public int Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = new App(Screen.Plain(output, Width), errors, () => new LocalDate(2026, 6, 15)).Run(arguments);
        (Output, Errors) = (output.ToString(), errors.ToString());
        return code;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
