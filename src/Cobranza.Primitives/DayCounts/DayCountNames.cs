using System.Text;

namespace Cobranza.DayCounts;

/// <summary>What people call the day counts.</summary>
internal static class DayCountNames
{
    private const int LongestRead = 64;
    private const int LongestShown = 40;

    // Codes of FpML and the long forms of ISDA, besides the standard names.
    private static readonly (DayCount Count, string[] Aliases)[] Known =
    [
        (
            DayCount.Actual365Fixed,
            [
                "ACT/365 Fixed",
                "ACT/365 (Fixed)",
                "ACT/365.FIXED",
                "Actual/365 Fixed",
                "Actual/365 (Fixed)",
                "Actual/365F",
            ]
        ),
        (DayCount.Actual360, ["Actual/360"]),
        (DayCount.Actual364, ["Actual/364"]),
        (DayCount.Actual365Actual, ["ACT/365 Actual", "Actual/365 Actual", "Actual/365A"]),
        (DayCount.NoLeap365, ["ACT/365 No Leap", "Actual/365 No Leap", "NL365"]),
        (DayCount.ActualActualIsda, ["ACT/ACT (ISDA)", "ACT/ACT.ISDA", "Actual/Actual ISDA", "Actual/Actual (ISDA)"]),
        (DayCount.ActualActualAfb, ["ACT/ACT (AFB)", "ACT/ACT.AFB", "Actual/Actual AFB", "Actual/Actual (AFB)"]),
        (DayCount.Thirty360Us, ["30/360 (US)", "30/360 SIA", "30U/360"]),
        (DayCount.Thirty360BondBasis, ["30/360 (Bond Basis)", "30A/360", "Bond Basis"]),
        (DayCount.Thirty360Psa, ["30/360 (PSA)", "30/360 BMA"]),
        (DayCount.ThirtyE360, ["30/360 ICMA", "30S/360", "Eurobond Basis"]),
        (DayCount.ThirtyE360Isda, ["30E/360 (ISDA)", "30E/360.ISDA"]),
        (DayCount.ThirtyEPlus360, []),
        (DayCount.ThirtyE365, []),
        (DayCount.Thirty365, []),
    ];

    private static readonly (string[] Names, string Answer)[] Refused =
    [
        (["30/360", "360/360"], "has four meanings; say which: 30/360 US, 30/360 Bond Basis, 30E/360 or 30E/360 ISDA"),
        (["ACT/365", "Actual/365"], "has three meanings; say which: ACT/365F, ACT/365A or ACT/365L"),
        (["ACT/ACT", "Actual/Actual"], "has three meanings; say which: ACT/ACT ISDA, ACT/ACT ICMA or ACT/ACT AFB"),
        (
            [
                "ACT/ACT ICMA",
                "ACT/ACT (ICMA)",
                "ACT/ACT.ICMA",
                "ACT/ACT.ISMA",
                "Actual/Actual ICMA",
                "Actual/Actual (ICMA)",
            ],
            "needs coupon periods: use DayCount.ActualActualIcma"
        ),
        (["ACT/365L", "Actual/365L"], "needs coupon periods: use DayCount.Actual365L"),
        (["BUS/252", "Business/252"], "needs a calendar: use DayCount.Business252"),
    ];

    public static DayCount? Find(string? name) =>
        Array.Find(Known, known => Same(known.Count.Name, name) || IsAmong(known.Aliases, name)).Count;

    public static ArgumentException Unknown(string name)
    {
        var refused = Array.Find(Refused, refused => IsAmong(refused.Names, name));
        var answer =
            refused.Answer
            ?? $"is not the name of a day count; known are {string.Join(", ", Known.Select(known => known.Count.Name))}";
        return new($"{Shown(name)} {answer}", nameof(name));
    }

    private static bool IsAmong(string[] names, string? name) => Array.Exists(names, other => Same(other, name));

    // ASCII alone, so that no letter of another alphabet passes for one of these.
    private static bool Same(string known, string? name) =>
        name is { Length: <= LongestRead } && Ascii.EqualsIgnoreCase(Tight(known), Tight(name));

    private static string Tight(string name) => name.Replace(" ", string.Empty, StringComparison.Ordinal);

    private static string Shown(string name) =>
        name.Length <= LongestShown && name.All(character => character is >= ' ' and <= '~')
            ? $"'{name}'"
            : Guard.Text($"A text of {name.Length} characters");
}
