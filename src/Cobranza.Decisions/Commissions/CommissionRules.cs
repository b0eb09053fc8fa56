namespace Cobranza.Commissions;

/// <summary>What commissions say, in English and Spanish.</summary>
internal static class CommissionRules
{
    public static Rule CollectedShare { get; } =
        new("commissions.collected-share", "Commission: {share} of cash collected", "Comisión: {share} de lo cobrado");

    public static Rule OwnPolicy { get; } =
        new(
            "commissions.own-policy",
            "Commission by a policy of one's own: {policy}",
            "Comisión según una política propia: {policy}"
        );

    public static Rule NothingCollected { get; } =
        new("commissions.nothing-collected", "Nothing was collected", "No se cobró nada");

    public static Rule ComesTo { get; } =
        new(
            "commissions.comes-to",
            "{amount} on {collected} collected, {days-late} days late",
            "{amount} sobre {collected} cobrados, con {days-late} días de mora"
        );
}
