namespace Cobranza.Tests.Architecture;

public sealed class ChainTests
{
    [Fact]
    public void The_rules_look_at_every_package() =>
        Rule.Holds(
            Packages.All.Except(
                Packages.PublicTypes.Select(type => type.Assembly.GetName().Name!),
                StringComparer.Ordinal
            )
        );

    [Fact]
    public void A_package_of_the_chain_uses_only_the_ones_before_it_and_NodaTime() =>
        Rule.Holds(Packages.Chain.SelectMany(package => Breaches(package, Packages.References(package))));

    [Fact]
    public void A_package_beside_the_chain_uses_what_it_is_named_for_and_nothing_else() =>
        Rule.Holds(
            Packages.Beside.SelectMany(package =>
                Packages
                    .References(package)
                    .Where(name => !MayUseBeside(package, name))
                    .Select(name => $"{package} uses {name}")
            )
        );

    [Fact]
    public void The_rule_can_fail() =>
        Assert.Equal(
            ["Cobranza.Ledger uses Cobranza.Core", "Cobranza.Ledger uses Newtonsoft.Json"],
            Breaches("Cobranza.Ledger", ["NodaTime", "Cobranza.Primitives", "Cobranza.Core", "Newtonsoft.Json"])
        );

    private static IEnumerable<string> Breaches(string package, IEnumerable<string> references) =>
        references
            .Where(name => name != "NodaTime" && !Before(package).Contains(name, StringComparer.Ordinal))
            .Select(name => $"{package} uses {name}");

    private static IEnumerable<string> Before(string package) => Packages.Chain.TakeWhile(other => other != package);

    private static bool MayUseBeside(string package, string name) =>
        name == "NodaTime"
        || (name != "Cobranza.Portfolios" && Packages.Chain.Contains(name, StringComparer.Ordinal))
        || package switch
        {
            "Cobranza.DependencyInjection" => name
                is "Microsoft.Extensions.DependencyInjection.Abstractions"
                    or "Microsoft.Extensions.Options",
            // Regimes are read from files as policies are.
            "Cobranza.Json" => name is "Cobranza.Statutory",
            "Cobranza.Testing" => name is "FsCheck" or "FSharp.Core",
            _ => false,
        };
}
