using Cobranza.Json;
using Cobranza.Laws.Json;
using Cobranza.Policies;
using FsCheck.Xunit;
using NJsonSchema;

namespace Cobranza.Tests;

public sealed class PolicyProblemTests
{
    private static readonly Lazy<JsonSchema> Schema = new(() =>
        JsonSchema.FromJsonAsync(PolicyJson.Schema).GetAwaiter().GetResult()
    );

    [Theory]
    [MemberData(nameof(Flaws.All), MemberType = typeof(Flaws))]
    public void A_mistake_is_told_with_its_code_and_path(
        string piece,
        string replacement,
        string code,
        string path,
        bool inSchema
    )
    {
        _ = inSchema;
        var read = PolicyJson.Read(Sample.Bytes(Sample.With(piece, replacement)));

        Assert.Null(read.Policy);
        Assert.Contains(read.Problems, problem => problem.Code == code && problem.Path == path);
        Assert.All(read.Problems, problem => Assert.DoesNotContain(problem.Message, char.IsControl));
    }

    [Fact]
    public void Every_mistake_is_told_in_one_reading()
    {
        var text = Sample
            .With("\"days\": 5,", "\"days\": -1,")
            .Replace("\"20%\"", "20", StringComparison.Ordinal)
            .Replace("\"count\": 3", "\"count\": 0", StringComparison.Ordinal)
            .Replace("\"2026-01-01\"", "\"yesterday\"", StringComparison.Ordinal);

        var paths = PolicyJson.Read(Sample.Bytes(text)).Problems.Select(problem => problem.Path);

        Assert.Equal(
            [
                "$.effectiveFrom",
                "$.lateFees.policy.then[1].percentage",
                "$.lateFees.policy.then[0].days",
                "$.plan.count",
            ],
            paths
        );
    }

    [Fact]
    public void A_grace_below_zero_says_what_was_found_and_what_is_allowed()
    {
        var problem = Assert.Single(PolicyJson.Read(Sample.Bytes(Flaws.WithGrace("-1"))).Problems);

        Assert.Equal("$.lateFees.policy.then[0].days", problem.Path);
        Assert.Contains("'-1'", problem.Message, StringComparison.Ordinal);
        Assert.Contains("0 to 366", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_quotes_no_more_than_64_characters_of_the_file()
    {
        var problem = Assert.Single(
            PolicyJson.Read(Sample.Bytes(Sample.With("\"waiving\"", $"\"{new string('x', 4_000)}\""))).Problems
        );

        Assert.Equal(63, problem.Message.Count(character => character == 'x'));
    }

    [Fact]
    public void A_member_with_other_letter_case_is_told_how_it_is_written()
    {
        var problems = PolicyJson.Read(Sample.Bytes(Sample.With("\"meaning\"", "\"Meaning\""))).Problems;

        Assert.Contains(
            problems,
            problem => problem.Message.Contains("it is written 'meaning'", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_published_schema_accepts_the_sample()
    {
        Assert.Empty(Schema.Value.Validate(Sample.Complete));
        Assert.Empty(
            Schema.Value.Validate(
                "{ \"format\": 1, \"versions\": [{"
                    + Sample.Complete[Sample.Complete.IndexOf("\"name\"", StringComparison.Ordinal)..]
                    + "] }"
            )
        );
    }

    [Theory]
    [MemberData(nameof(Flaws.All), MemberType = typeof(Flaws))]
    public void The_published_schema_refuses_what_the_reader_refuses_as_far_as_a_schema_can_see(
        string piece,
        string replacement,
        string code,
        string path,
        bool inSchema
    )
    {
        _ = (code, path);

        Assert.Equal(inSchema, Schema.Value.Validate(Sample.With(piece, replacement)).Count > 0);
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(PolicyCases)])]
    public bool The_published_schema_accepts_every_policy_that_is_written(PolicySet policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Schema.Value.Validate(PolicyJson.Write(policy)).Count == 0;
    }

    [Fact]
    public void The_schema_names_the_address_that_files_name() =>
        Assert.Contains($"\"$id\": \"{PolicyJson.SchemaId}\"", PolicyJson.Schema, StringComparison.Ordinal);
}
