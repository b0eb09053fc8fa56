using System.Reflection;

namespace Cobranza.Tests.Architecture;

/// <summary>The packages in the order in which each may use only the ones before it, and those beside the chain.</summary>
internal static class Packages
{
    public static readonly IReadOnlyList<string> Chain =
    [
        "Cobranza.Primitives",
        "Cobranza.Agreements",
        "Cobranza.Ledger",
        "Cobranza.Decisions",
        "Cobranza.Core",
        "Cobranza.Portfolios",
    ];

    public static readonly IReadOnlyList<string> Beside =
    [
        "Cobranza.Statutory",
        "Cobranza.Json",
        "Cobranza.DependencyInjection",
        "Cobranza.Testing",
    ];

    public static IEnumerable<string> All => Chain.Concat(Beside);

    public static IEnumerable<Type> Types => All.SelectMany(package => Assembly.Load(package).GetTypes());

    public static IEnumerable<Type> PublicTypes => Types.Where(type => type.IsVisible);

    public static IEnumerable<string> References(string package) =>
        Assembly
            .Load(package)
            .GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name =>
                !name.StartsWith("System.", StringComparison.Ordinal) && name is not ("netstandard" or "mscorlib")
            );
}
