namespace Cobranza.Tests.Architecture;

public sealed class SourceTests
{
    private const int LongestFile = 400;

    private static readonly string[] Clocks = ["SystemClock", "IClock", "TimeProvider"];

    [Fact]
    public void No_file_is_longer_than_a_reader_can_hold() =>
        Rule.Holds(Repository.Sources("src").Where(IsLong).Select(source => $"{source.Path}: {source.Lines} lines"));

    [Fact]
    public void Only_the_edge_knows_a_clock() =>
        Rule.Holds(Repository.Sources("src").Where(KnowsClock).Select(source => source.Path));

    [Fact]
    public void The_rules_can_fail()
    {
        Assert.True(IsLong(new("src/Cobranza.Core/Wrong.cs", new string('\n', LongestFile) + "}")));
        Assert.False(IsLong(new("src/Cobranza.Core/Right.cs", "\n}\n")));
        Assert.True(KnowsClock(new("src/Cobranza.Core/Wrong.cs", "IClock clock")));
        Assert.False(KnowsClock(new("src/Cobranza.DependencyInjection/Right.cs", "IClock clock")));
    }

    private static bool IsLong(SourceFile source) => source.Lines > LongestFile;

    private static bool KnowsClock(SourceFile source) =>
        !source.Path.StartsWith("src/Cobranza.DependencyInjection/", StringComparison.Ordinal)
        && Clocks.Any(clock => source.Text.Contains(clock, StringComparison.Ordinal));
}
