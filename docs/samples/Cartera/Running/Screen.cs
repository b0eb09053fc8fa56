using System.Text;
using Spectre.Console;

namespace Cartera.Running;

/// <summary>Where the report is printed: a terminal with colors, or plain text when the output is piped.</summary>
internal static class Screen
{
    /// <summary>
    /// Width of plain text, in characters. Our choice, the width of old line printers, because six
    /// buckets of millions with their decimals need it.
    /// </summary>
    public const int PlainWidth = 132;

    public static IAnsiConsole ForThisConsole() =>
        Console.IsOutputRedirected ? Plain(Console.Out) : AnsiConsole.Console;

    /// <summary>Plain text of a fixed width, the same on every machine.</summary>
    public static IAnsiConsole Plain(TextWriter writer, int width = PlainWidth)
    {
        var console = AnsiConsole.Create(
            new()
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(new TrimmingWriter(writer)),
            }
        );
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>Leaves out blanks at the ends of lines, which tables pad to their width.</summary>
    private sealed class TrimmingWriter(TextWriter inner) : TextWriter
    {
        private readonly StringBuilder _blanks = new();

        public override Encoding Encoding => inner.Encoding;

        public override void Write(char value)
        {
            if (value == ' ')
            {
                _blanks.Append(value);
                return;
            }

            if (value != '\n' && value != '\r')
            {
                inner.Write(_blanks);
            }

            _blanks.Clear();

            if (value != '\r')
            {
                inner.Write(value);
            }
        }

        public override void Flush() => inner.Flush();
    }
}
