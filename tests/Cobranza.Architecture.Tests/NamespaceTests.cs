namespace Cobranza.Tests.Architecture;

public sealed class NamespaceTests
{
    // A portfolio is the domain's own word for many customers' receivables; a concept is called by it wherever it lives.
    private const string Word = "Cobranza.Portfolios";

    [Fact]
    public void No_namespace_is_called_like_a_type() =>
        Rule.Holds(Clashes(Packages.Types.Select(type => (type.Namespace, type.Name))));

    [Fact]
    public void A_namespace_never_shows_the_name_of_a_package_of_the_chain() =>
        Rule.Holds(
            Packages
                .PublicTypes.Select(type => type.Namespace ?? "")
                .Distinct(StringComparer.Ordinal)
                .Where(name => name != Word && Packages.Chain.Contains(name, StringComparer.Ordinal))
        );

    [Fact]
    public void The_rule_can_fail() =>
        Assert.Equal(["Aging"], Clashes([("Cobranza.Aging", "Bucket"), ("Cobranza.Balances", "Aging")]));

    private static IEnumerable<string> Clashes(IEnumerable<(string? Namespace, string Name)> types)
    {
        var all = types.Where(type => type.Namespace is not null && !type.Name.StartsWith('<')).ToList();
        return all.SelectMany(type => type.Namespace!.Split('.'))
            .Intersect(all.Select(type => type.Name.Split('`')[0]), StringComparer.Ordinal);
    }
}
