using Cartera.Running;
using NodaTime;

namespace Cobranza.Tests.SampleApplication;

public sealed class OptionsTests
{
    [Fact]
    public void Every_option_of_the_usage_is_understood()
    {
        var (options, problem) = OptionsReader.Read([
            "a.csv",
            "--map",
            "m.json",
            "--as-of=2013-06-30",
            "--known-on",
            "2013-07-02",
            "--policy",
            "p.json",
            "--lang",
            "es",
            "--html",
            "r.html",
            "--top",
            "3",
            "--statement",
            "C-1",
            "--from",
            "2013-06-01",
        ]);

        Assert.Null(problem);
        Assert.Equal(
            new Options
            {
                Csv = "a.csv",
                Map = "m.json",
                AsOf = new LocalDate(2013, 6, 30),
                KnownOn = new LocalDate(2013, 7, 2),
                Policy = "p.json",
                Language = Language.Spanish,
                Html = "r.html",
                Top = 3,
                Statement = "C-1",
                From = new LocalDate(2013, 6, 1),
            },
            options
        );
    }

    [Theory]
    [InlineData("--as-off", "unknown option \"--as-off\"")]
    [InlineData("--as-of 30/06/2013", "\"30/06/2013\" is not a date")]
    [InlineData("--as-of 2013-02-30", "\"2013-02-30\" is not a date")]
    [InlineData("--known-on yesterday", "--known-on \"yesterday\" is not a date")]
    [InlineData("--from 2026-06-01", "--from is only used with --statement")]
    [InlineData("--why F-1 --trace P-1", "--why and --trace cannot be asked for together")]
    [InlineData("--trace P-1 --statement C-1", "--statement and --trace cannot be asked for together")]
    [InlineData("--statement", "--statement needs a value")]
    [InlineData("--lang fr", "must be en or es")]
    [InlineData("--map", "--map needs a value")]
    [InlineData("--why", "--why needs a value")]
    [InlineData("--map --html", "--map needs a value")]
    [InlineData("--lang en --lang en", "--lang was given twice")]
    [InlineData("a.csv b.csv", "only one file")]
    [InlineData("--top 0", "from 1 to 10000")]
    public void A_wrong_command_line_is_answered_with_what_is_wrong(string line, string expected)
    {
        var (_, problem) = OptionsReader.Read(line.Split(' '));

        Assert.Contains(expected, problem?.English, StringComparison.Ordinal);
    }
}
