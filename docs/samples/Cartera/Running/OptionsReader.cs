using System.Globalization;
using Cartera.Mapping;
using Cartera.Problems;
using Cobranza;
using NodaTime;
using NodaTime.Text;

namespace Cartera.Running;

/// <summary>Reads the command line.</summary>
internal static class OptionsReader
{
    private static readonly string[] Names = ["--map", "--as-of", "--policy", "--lang", "--html", "--top", "--why"];

    /// <summary>The options, or what is wrong with the command line.</summary>
    public static (Options Options, Phrase? Problem) Read(IReadOnlyList<string> arguments)
    {
        var options = new Options();
        var given = new HashSet<string>(StringComparer.Ordinal);

        for (var at = 0; at < arguments.Count; at++)
        {
            var argument = arguments[at];

            if (argument is "--help" or "-h" or "-?")
            {
                options = options with { Help = true };
                continue;
            }

            if (!argument.StartsWith('-'))
            {
                if (options.Csv is not null)
                {
                    return (options, Usage.SecondFile(argument));
                }

                options = options with { Csv = argument };
                continue;
            }

            var cut = argument.IndexOf('=', StringComparison.Ordinal);
            var name = cut < 0 ? argument : argument[..cut];
            var value =
                cut >= 0 ? argument[(cut + 1)..]
                : at + 1 < arguments.Count ? arguments[++at]
                : "";
            (options, var problem) = Set(options, name, value);

            if (problem is not null || !given.Add(name))
            {
                return (options, problem ?? Usage.Twice(name));
            }
        }

        return (options, null);
    }

    private static (Options Options, Phrase? Problem) Set(Options options, string name, string value) =>
        name switch
        {
            _ when !Names.Contains(name, StringComparer.Ordinal) => (options, Usage.UnknownOption(name, Names)),
            _ when value.Length == 0 || Names.Contains(value, StringComparer.Ordinal) => (options, Usage.NoValue(name)),
            "--map" => (options with { Map = value }, null),
            "--policy" => (options with { Policy = value }, null),
            "--html" => (options with { Html = value }, null),
            "--why" => (options with { Why = value }, null),
            "--as-of" => AsOf(options, value),
            "--lang" => Lang(options, value),
            _ => Top(options, value),
        };

    private static (Options Options, Phrase? Problem) AsOf(Options options, string value)
    {
        var result = LocalDatePattern.Iso.Parse(value);
        return result.TryGetValue(default, out var date) && Years.Hold(date)
            ? (options with { AsOf = date }, null)
            : (options, Usage.NotADate(value));
    }

    private static (Options Options, Phrase? Problem) Lang(Options options, string value) =>
        value switch
        {
            "en" => (options with { Language = Language.English }, null),
            "es" => (options with { Language = Language.Spanish }, null),
            _ => (options, Usage.NotALanguage(value)),
        };

    private static (Options Options, Phrase? Problem) Top(Options options, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var top) && top is >= 1 and <= 10_000
            ? (options with { Top = top }, null)
            : (options, Usage.NotATop(value));
}
