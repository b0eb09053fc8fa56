namespace Cobranza.Tests.Architecture;

/// <summary>A rule holds when nothing breaks it; otherwise every breach is named.</summary>
internal static class Rule
{
    public static void Holds(IEnumerable<string> breaches)
    {
        var found = breaches.Distinct(StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }
}
