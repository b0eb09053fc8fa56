using System.Reflection;

namespace Cobranza.Tests.Architecture;

/// <summary>
/// A family is open, for users to extend through a protected core, or closed by two locks: no constructor to call, and
/// a member that outsiders cannot implement. One lock is not enough, for a record can be copied into a derived one.
/// </summary>
public sealed class FamilyTests
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private static readonly string[] MustBeClosed = ["NextStep", "CreditDecision"];

    private static IEnumerable<Type> Families =>
        Packages.PublicTypes.Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false });

    [Fact]
    public void A_family_is_open_through_a_protected_core_or_closed_by_both_locks() =>
        Rule.Holds(Families.Select(Breach).OfType<string>());

    [Fact]
    public void What_a_caller_must_handle_completely_is_closed() =>
        Rule.Holds(
            Packages
                .PublicTypes.Where(type => MustBeClosed.Contains(type.Name, StringComparer.Ordinal))
                .Where(type => !(HasLockedConstructors(type) && HasLockedMember(type)))
                .Select(type => $"{type} is not closed")
        );

    [Fact]
    public void The_rule_can_fail()
    {
        Assert.NotNull(Breach(typeof(OneLock)));
        Assert.NotNull(Breach(typeof(NoCore)));
        Assert.Null(Breach(typeof(BothLocks)));
        Assert.Null(Breach(typeof(OpenFamily)));
    }

    private static string? Breach(Type type) =>
        (HasLockedConstructors(type), HasLockedMember(type)) switch
        {
            (true, true) => null,
            (false, false) => HasProtectedCore(type) ? null : $"{type} is neither open nor closed",
            (true, false) => $"{type} can be derived through its copy constructor",
            (false, true) => $"{type} can be derived from but not implemented",
        };

    private static bool HasLockedConstructors(Type type) =>
        type.GetConstructors(Instance)
            .Where(constructor => !IsCopy(constructor, type))
            .All(constructor => constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly);

    private static bool IsCopy(ConstructorInfo constructor, Type type) =>
        constructor.GetParameters() is [var only] && only.ParameterType == type;

    private static bool HasLockedMember(Type type) =>
        type.GetMethods(Instance).Any(method => method.IsAbstract && (method.IsAssembly || method.IsFamilyAndAssembly));

    private static bool HasProtectedCore(Type type) =>
        type.GetMethods(Instance).Any(method => method is { IsAbstract: true, IsFamily: true });

    private abstract record OneLock
    {
        private protected OneLock() { }
    }

    private abstract record NoCore;

    private abstract record BothLocks
    {
        private protected BothLocks() { }

        private protected abstract void Lock();
    }

    private abstract record OpenFamily
    {
        protected abstract int Core();
    }
}
