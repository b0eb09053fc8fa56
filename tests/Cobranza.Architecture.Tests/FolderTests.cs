namespace Cobranza.Tests.Architecture;

/// <summary>Inside a package a folder uses only the folders to its left, and the root uses none.</summary>
public sealed class FolderTests
{
    private static readonly Dictionary<string, string[]> Order = new(StringComparer.Ordinal)
    {
        ["Cobranza.Primitives"] = ["Calendars", "Schedules", "DayCounts", "Rates"],
        ["Cobranza.Agreements"] = ["Terms", "Discounts", "Installments"],
        ["Cobranza.Ledger"] = ["Receivables", "Allocations", "Balances", "Commitments", "Aging", "Statements"],
        ["Cobranza.Core"] = ["Policies", "Assessments"],
        ["Cobranza.Portfolios"] = ["Measures", "Portfolios", "LateCharges"],
    };

    // Inside Cobranza.Portfolios/Portfolios, below the public types.
    private static readonly string[] Engine =
    [
        "Sums",
        "Storage",
        "Days",
        "Blocks",
        "Scans",
        "Answers",
        "Postings",
        "Rolls",
    ];

    private static readonly string[] Independent = ["LateFees", "Credit", "Escalations", "Commissions"];

    public static TheoryData<string> Ordered => [.. Order.Keys];

    public static TheoryData<string> Every => [.. Packages.All];

    [Theory]
    [MemberData(nameof(Ordered))]
    public void A_folder_uses_only_the_folders_to_its_left(string package) =>
        Rule.Holds(Repository.Sources($"src/{package}").SelectMany(source => RightOf(source, Order[package])));

    [Theory]
    [MemberData(nameof(Ordered))]
    public void Every_folder_has_its_place_in_the_order(string package) =>
        Rule.Holds(Repository.Concepts(package).Except(Order[package], StringComparer.Ordinal));

    [Fact]
    public void A_folder_of_the_bulk_engine_uses_only_the_folders_to_its_left() =>
        Rule.Holds(
            Engine.SelectMany(folder =>
                Repository
                    .Sources($"src/Cobranza.Portfolios/Portfolios/{folder}")
                    .SelectMany(source => RightOf(source, folder))
            )
        );

    [Fact]
    public void Every_folder_of_the_bulk_engine_has_its_place_in_the_order() =>
        Assert.Equal(
            Engine.Order(StringComparer.Ordinal),
            Repository
                .Sources("src/Cobranza.Portfolios/Portfolios")
                .Select(source => source.Path.Split('/'))
                .Where(path => path.Length > 4)
                .Select(path => path[3])
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_rule_of_the_bulk_engine_can_fail()
    {
        Assert.NotEmpty(RightOf(new("Wrong.cs", "using Cobranza.Portfolios.Rolls;"), "Postings"));
        Assert.Empty(RightOf(new("Right.cs", "using Cobranza.Portfolios.Sums;"), "Postings"));
    }

    [Fact]
    public void The_four_decisions_know_nothing_of_each_other() =>
        Rule.Holds(Repository.Sources("src/Cobranza.Decisions").SelectMany(Neighbours));

    [Theory]
    [MemberData(nameof(Every))]
    public void No_two_folders_use_each_other(string package)
    {
        var uses = Repository
            .Sources($"src/{package}")
            .SelectMany(source =>
                Repository
                    .Concepts(package)
                    .Where(other => other != source.Concept && source.Concept.Length > 0 && source.Uses(other))
                    .Select(other => (From: source.Concept, To: other))
            )
            .ToHashSet();
        Rule.Holds(uses.Where(use => uses.Contains((use.To, use.From))).Select(use => $"{use.From} and {use.To}"));
    }

    [Theory]
    [InlineData("using Cobranza.Installments;")]
    [InlineData("using static Cobranza.Installments.InstallmentPlan;")]
    [InlineData("Cobranza.Installments.InstallmentPlan plan;")]
    [InlineData("    Installments.InstallmentPlan plan;")]
    public void The_rule_can_fail(string code) =>
        Assert.NotEmpty(RightOf(new("src/Cobranza.Agreements/Terms/Wrong.cs", code), Order["Cobranza.Agreements"]));

    [Theory]
    [InlineData("// see Cobranza.Installments.InstallmentPlan")]
    [InlineData("var count = plan.Installments.Count;")]
    [InlineData("using Cobranza.Terms;")]
    public void The_rule_is_content_with_what_is_no_use_of_a_folder(string code) =>
        Assert.Empty(RightOf(new("src/Cobranza.Agreements/Terms/Right.cs", code), Order["Cobranza.Agreements"]));

    private static IEnumerable<string> RightOf(SourceFile source, string[] order) =>
        order
            .Skip(Array.IndexOf(order, source.Concept) + 1)
            .Where(source.Uses)
            .Select(concept => $"{source.Path} uses {concept}");

    private static IEnumerable<string> RightOf(SourceFile source, string folder) =>
        Engine
            .Skip(Array.IndexOf(Engine, folder) + 1)
            .Where(right => source.Uses($"Portfolios.{right}"))
            .Select(right => $"{source.Path} uses {right}");

    private static IEnumerable<string> Neighbours(SourceFile source) =>
        Independent
            .Where(concept => concept != source.Concept && source.Uses(concept))
            .Select(concept => $"{source.Path} uses {concept}");
}
