using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cobranza.Testing;
using FsCheck.Xunit;

namespace Cobranza.Laws;

/// <summary>
/// Marks a law: a sentence that must hold for every generated case. The environment says how many cases are tried
/// (<c>COBRANZA_LAW_CASES</c>) and, after a failure, where to start again (<c>COBRANZA_LAW_REPLAY</c>).
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[SuppressMessage(
    "Extensibility",
    "xUnit3003:Classes which extend FactAttribute (directly or indirectly) should provide a public constructor for source information",
    Justification = "The base attribute offers no constructor that takes source information."
)]
public sealed class LawAttribute : PropertyAttribute
{
    /// <summary>Cases tried for a law when the environment names no number: our choice, quick enough for every build.</summary>
    public const int DefaultCases = 200;

    private static readonly Type[] Registered = FindRegistered();

    public LawAttribute()
    {
        MaxTest = Cases();
        QuietOnSuccess = true;
        base.Arbitrary = Registered;
        if (Environment.GetEnvironmentVariable("COBRANZA_LAW_REPLAY") is { Length: > 0 } replay)
        {
            Replay = replay;
        }
    }

    /// <summary>Further generators for this law; they come before the registered ones, which stay.</summary>
    public new Type[] Arbitrary
    {
        get => base.Arbitrary;
        set => base.Arbitrary = [.. value, .. Registered];
    }

    private static int Cases()
    {
        var cases = Read("COBRANZA_LAW_CASES") ?? DefaultCases;
#if NET10_0_OR_GREATER
        return cases;
#else
        // The older framework runs the same code; the long searches are made once, on the newer one.
        return Read("COBRANZA_LAW_CASES_NET8") ?? Math.Min(cases, DefaultCases);
#endif
    }

    private static int? Read(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text
            ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    // A class of generators is a public static class of Cobranza.Testing called …Arbitraries or …Arbitrary.
    private static Type[] FindRegistered() =>
        [
            .. typeof(CobranzaArbitraries)
                .Assembly.GetExportedTypes()
                .Where(type => type is { IsAbstract: true, IsSealed: true })
                .Where(type =>
                    type.Name.EndsWith("Arbitraries", StringComparison.Ordinal)
                    || type.Name.EndsWith("Arbitrary", StringComparison.Ordinal)
                )
                .OrderBy(type => type.Name, StringComparer.Ordinal),
        ];
}
