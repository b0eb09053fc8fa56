using System.Text;
using Cobranza.Json;

namespace Cobranza.Tests;

public sealed class HostileFileTests
{
    private const long MostAllocated = 8L * 1024 * 1024;

    public static TheoryData<string> NotJson =>
        [
            "",
            " ",
            "{",
            "{}}",
            "nonsense",
            "\uFEFF{}",
            "{ \"format\": 1, }",
            "{ /* ours */ \"format\": 1 }",
            "{ 'format': 1 }",
            "{ \"format\": NaN }",
            "{ \"format\": Infinity }",
            "{ \"format\": 0x10 }",
            "{ \"format\": 01 }",
            "{ \"format\": \"\\ud800\" }",
            "{ \"\\ud800\": 1 }",
        ];

    [Theory]
    [MemberData(nameof(NotJson))]
    public void What_is_not_json_is_refused(string text) =>
        Assert.Equal("invalid-json", Assert.Single(PolicyJson.Read(Sample.Bytes(text)).Problems).Code);

    [Fact]
    public void A_trailing_comma_is_told_with_its_path() =>
        Assert.Equal(
            "$.lateFees.policy.then[1].percentage",
            Assert.Single(PolicyJson.Read(Sample.Bytes(Sample.With("\"20%\"", "\"20%\","))).Problems).Path
        );

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"policy\"")]
    [InlineData("1")]
    public void What_is_no_object_is_refused(string text) => Assert.Equal(("wrong-type", "$"), Only(text));

    [Theory]
    [MemberData(nameof(Flaws.Numbers), MemberType = typeof(Flaws))]
    public void A_number_is_refused_unless_it_is_written_as_a_whole_number_that_fits(string number) =>
        Assert.Equal(
            "invalid-value",
            Assert.Single(PolicyJson.Read(Sample.Bytes(Flaws.WithGrace(number))).Problems).Code
        );

    [Fact]
    public void A_number_of_many_digits_is_refused_before_it_is_read() =>
        Assert.Equal(
            "too-large",
            Assert.Single(PolicyJson.Read(Sample.Bytes(Flaws.WithGrace(new string('9', 60)))).Problems).Code
        );

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused() =>
        Assert.Equal("invalid-json", Assert.Single(PolicyJson.Read([(byte)'"', 0xC3, 0x28, (byte)'"']).Problems).Code);

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("[{\"a\":")]
    public void Deep_nesting_is_refused_at_depth_32_on_a_small_stack(string opening)
    {
        var bytes = Sample.Bytes(string.Concat(Enumerable.Repeat(opening, 100_000)));
        PolicyReadResult? read = null;
        var thread = new Thread(() => read = PolicyJson.Read(bytes), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal("too-deep", Assert.Single(read!.Problems).Code);
    }

    [Fact]
    public void Thirty_two_levels_are_allowed_and_one_more_is_not()
    {
        Assert.Equal("wrong-type", Only(new string('[', 32) + new string(']', 32)).Code);
        Assert.Equal("too-deep", Only(new string('[', 33) + new string(']', 33)).Code);
    }

    [Fact]
    public void A_file_far_beyond_the_limit_costs_nothing_to_refuse()
    {
        var bytes = new byte[64 * 1024 * 1024];

        AssertCheap(bytes, "too-large");
    }

    [Fact]
    public void Arrays_texts_and_objects_beyond_the_limits_are_refused_before_they_are_built()
    {
        AssertCheap(Sample.Bytes("[" + string.Join(',', Enumerable.Repeat("0", 10_001)) + "]"), "too-large");
        AssertCheap(Sample.Bytes("\"" + new string('x', 1_000_000) + "\""), "too-large");
        AssertCheap(Sample.Bytes("\"" + string.Concat(Enumerable.Repeat("\\u0041", 4_097)) + "\""), "too-large");
        AssertCheap(
            Sample.Bytes(
                "{" + string.Join(',', Enumerable.Range(0, 10_001).Select(number => $"\"m{number}\":0")) + "}"
            ),
            "too-large"
        );
        AssertCheap(
            Sample.Bytes(
                "["
                    + string.Join(
                        ',',
                        Enumerable.Repeat("[" + string.Join(',', Enumerable.Repeat("0", 100)) + "]", 1_000)
                    )
                    + "]"
            ),
            "too-large"
        );
    }

    [Fact]
    public void A_text_as_long_as_allowed_is_read() =>
        Assert.Equal(
            "unknown-word",
            Assert
                .Single(
                    PolicyJson
                        .Read(Sample.Bytes(Sample.With("\"waiving\"", "\"" + new string('é', 4_096) + "\"")))
                        .Problems
                )
                .Code
        );

    [Fact]
    public void A_file_full_of_unknown_members_lists_a_hundred_problems_and_no_more()
    {
        var many = string.Concat(Enumerable.Range(0, 5_000).Select(number => $"\"m{number}\":0,"));
        var bytes = Sample.Bytes(Sample.With("\"name\"", many + "\"name\""));

        var problems = PolicyJson.Read(bytes).Problems;

        Assert.Equal(PolicyJson.MaxProblems, problems.Count);
        Assert.Equal("too-many-problems", problems[^1].Code);
        AssertCheap(bytes, "unknown-member");
    }

    [Fact]
    public void Every_beginning_of_the_sample_is_refused_without_an_exception()
    {
        var bytes = Sample.Bytes(Sample.Complete);
        for (var length = 0; length < bytes.Length - 2; length++)
        {
            Assert.NotEmpty(PolicyJson.Read(bytes.AsSpan(0, length)).Problems);
        }
    }

    [Fact]
    public void Facts_are_read_under_the_same_rules()
    {
        Assert.Equal(
            "too-deep",
            Assert.Single(FactsJson.Read(Encoding.UTF8.GetBytes(new string('[', 100_000))).Problems).Code
        );
        Assert.Equal("invalid-json", Assert.Single(FactsJson.Read([]).Problems).Code);
    }

    private static (string Code, string Path) Only(string text)
    {
        var problem = Assert.Single(PolicyJson.Read(Sample.Bytes(text)).Problems);
        return (problem.Code, problem.Path);
    }

    private static void AssertCheap(byte[] bytes, string code)
    {
        PolicyJson.Read(Sample.Bytes("{}"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var problems = PolicyJson.Read(bytes).Problems;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(code, problems[0].Code);
        Assert.InRange(allocated, 0, MostAllocated);
    }
}
