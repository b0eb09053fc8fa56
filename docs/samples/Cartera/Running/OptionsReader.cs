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
    private static readonly string[] Names =
    [
        "--map",
        "--as-of",
        "--known-on",
        "--policy",
        "--regime",
        "--lang",
        "--html",
        "--top",
        "--why",
        "--statement",
        "--from",
        "--trace",
        "--history",
    ];

    /// <summary>Each is printed instead of the report, so only one can be asked for.</summary>
    private static readonly string[] InsteadOfReport = ["--why", "--statement", "--trace", "--history"];

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

        return (options, Contradiction(options, given));
    }

    private static Phrase? Contradiction(Options options, HashSet<string> given)
    {
        var asked = InsteadOfReport.Where(given.Contains).ToArray();
        return asked.Length > 1 ? Usage.NotTogether(asked[0], asked[1])
            : options is { From: not null, Statement: null } ? Usage.FromNeedsStatement
            : null;
    }

    private static (Options Options, Phrase? Problem) Set(Options options, string name, string value) =>
        name switch
        {
            _ when !Names.Contains(name, StringComparer.Ordinal) => (options, Usage.UnknownOption(name, Names)),
            _ when value.Length == 0 || Names.Contains(value, StringComparer.Ordinal) => (options, Usage.NoValue(name)),
            "--map" => (options with { Map = value }, null),
            "--policy" => (options with { Policy = value }, null),
            "--regime" => (options with { Regime = value }, null),
            "--html" => (options with { Html = value }, null),
            "--why" => (options with { Why = value }, null),
            "--statement" => (options with { Statement = value }, null),
            "--trace" => (options with { Trace = value }, null),
            "--history" => Number(value, from: 1, to: 120) is { } months
                ? (options with { History = months }, null)
                : (options, Usage.NotAHistory(value)),
            "--as-of" => Date(options, name, value, date => options with { AsOf = date }),
            "--known-on" => Date(options, name, value, date => options with { KnownOn = date }),
            "--from" => Date(options, name, value, date => options with { From = date }),
            "--lang" => Lang(options, value),
            _ => Top(options, value),
        };

    private static (Options Options, Phrase? Problem) Date(
        Options options,
        string name,
        string value,
        Func<LocalDate, Options> with
    )
    {
        var result = LocalDatePattern.Iso.Parse(value);
        return result.TryGetValue(default, out var date) && Years.Hold(date)
            ? (with(date), null)
            : (options, Usage.NotADate(name, value));
    }

    private static (Options Options, Phrase? Problem) Lang(Options options, string value) =>
        value switch
        {
            "en" => (options with { Language = Language.English }, null),
            "es" => (options with { Language = Language.Spanish }, null),
            _ => (options, Usage.NotALanguage(value)),
        };

    private static (Options Options, Phrase? Problem) Top(Options options, string value) =>
        Number(value, from: 1, to: 10_000) is { } top
            ? (options with { Top = top }, null)
            : (options, Usage.NotATop(value));

    private static int? Number(string value, int from, int to) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= from
        && number <= to
            ? number
            : null;
}
