using System.Reflection;
using System.Runtime.CompilerServices;

namespace Cobranza.Tests.Architecture;

public sealed class ImmutabilityTests
{
    private const BindingFlags Everything =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    // Each exception with its reason.
    private static readonly Dictionary<string, string> MayChange = new(StringComparer.Ordinal)
    {
        ["Trace"] = "collects the steps of one calculation while it runs",
        ["CobranzaOptions"] = "the options pattern of the host fills settable properties",
    };

    private static readonly Type[] Collections =
    [
        typeof(List<>),
        typeof(Dictionary<,>),
        typeof(HashSet<>),
        typeof(System.Collections.Concurrent.ConcurrentDictionary<,>),
    ];

    [Fact]
    public void A_public_type_is_sealed_static_abstract_or_a_value() =>
        Rule.Holds(Packages.PublicTypes.Where(IsOpen).Select(type => $"{type} can be derived from"));

    [Fact]
    public void A_public_value_never_changes() =>
        Rule.Holds(Packages.PublicTypes.Where(type => !MayChange.ContainsKey(type.Name)).SelectMany(Setters));

    [Fact]
    public void A_structure_is_read_only() =>
        Rule.Holds(
            Packages
                .PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false })
                .Where(type => !type.IsDefined(typeof(IsReadOnlyAttribute)))
                .Select(type => $"{type} is not a readonly struct")
        );

    [Fact]
    public void Nothing_is_remembered_in_static_fields() =>
        Rule.Holds(Packages.Types.Where(type => !IsGenerated(type)).SelectMany(StaticState));

    [Fact]
    public void The_rules_can_fail()
    {
        Assert.True(IsOpen(typeof(Wrong)));
        Assert.Equal(2, Setters(typeof(Wrong)).Count());
        Assert.Equal(2, StaticState(typeof(Wrong)).Count());
    }

    private static bool IsOpen(Type type) => type is { IsClass: true, IsSealed: false, IsAbstract: false };

    private static IEnumerable<string> Setters(Type type) =>
        type.GetProperties(Everything)
            .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter))
            .Select(property => $"{type}.{property.Name} can be set")
            .Concat(
                type.GetFields(Everything)
                    .Where(field => field is { IsPublic: true, IsInitOnly: false, IsLiteral: false, IsStatic: false })
                    .Where(_ => !type.IsEnum)
                    .Select(field => $"{type}.{field.Name} can be set")
            );

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static IEnumerable<string> StaticState(Type type) =>
        type.GetFields(Everything)
            .Where(field => field is { IsStatic: true, IsLiteral: false })
            .Where(field => !field.IsInitOnly || IsChangeable(field))
            .Select(field => $"{type}.{field.Name} is static state");

    // A private table in an array is data; a collection that can grow, or an array in sight of others, is state.
    private static bool IsChangeable(FieldInfo field) =>
        field.FieldType.IsArray
            ? !field.IsPrivate
            : field.FieldType.IsGenericType && Collections.Contains(field.FieldType.GetGenericTypeDefinition());

    private static bool IsGenerated(Type type) =>
        type.FullName!.Contains('<', StringComparison.Ordinal)
        || type.IsDefined(typeof(CompilerGeneratedAttribute))
        || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute));

#pragma warning disable CA1051, CA1823, CA2211, CS0169, CS0414, CS0649, IDE0044, MA0069, CA1052, CA1852
    private class Wrong
    {
        public static int Count;
        private static readonly List<int> Seen = [];
        public int Field;
        public int Property { get; set; } = Seen.Count;
    }
#pragma warning restore CA1051, CA1823, CA2211, CS0169, CS0414, CS0649, IDE0044, MA0069, CA1052, CA1852
}
