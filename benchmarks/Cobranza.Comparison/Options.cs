namespace Cobranza.Comparison;

/// <summary>What the command line asks for.</summary>
/// <param name="Rows">The sizes, one after the other.</param>
/// <param name="OnlyCheck">Compare the answers and time nothing.</param>
/// <param name="Write">Put the measured part into the page and the picture.</param>
/// <param name="Questions">Which questions.</param>
internal sealed record Options(int[] Rows, bool OnlyCheck, bool Write, Question[] Questions)
{
    public const string Usage = """
        dotnet run -c Release --project benchmarks/Cobranza.Comparison -- [--rows 1000000,10000000] [--check] [--dry] [--questions Totals,History]
          --rows       how many items; several sizes show the growth
          --check      compare the answers and time nothing; ends with 1 where one differs
          --dry        print, but leave benchmarks/results/aging.md and docs/assets/aging-ratios.svg as they are
          --questions  only some of Totals, Customers, Charges, ChargeSums, Snapshots, History, Loading; implies --dry
        """;

    public static Options Of(string[] arguments)
    {
        var options = new Options([1_000_000], OnlyCheck: false, Write: true, Enum.GetValues<Question>());
        for (var i = 0; i < arguments.Length; i++)
        {
            options = arguments[i] switch
            {
                "--rows" when i + 1 < arguments.Length => options with
                {
                    Rows = [.. arguments[++i].Split(',').Select(int.Parse)],
                },
                "--questions" when i + 1 < arguments.Length => options with
                {
                    Questions = [Question.Memory, .. arguments[++i].Split(',').Select(Enum.Parse<Question>)],
                    Write = false,
                },
                "--check" => options with { OnlyCheck = true, Write = false },
                "--dry" => options with { Write = false },
                var other => throw new ArgumentException($"'{other}' is not understood.\n{Usage}", nameof(arguments)),
            };
        }

        return options;
    }
}
