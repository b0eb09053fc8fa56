namespace Cobranza.LateFees;

internal static partial class LateFeeRules
{
    private static Rule NotPostedYet { get; } =
        Of(
            "not-posted-yet",
            "{amount} is not posted until {days} days after the due date have passed",
            "{amount} no se registra hasta pasados {days} días del vencimiento"
        );

    private static Rule NotPostedYetBusiness { get; } =
        Of(
            "not-posted-yet-business",
            "{amount} is not posted until {days} business days ({calendar}) after the due date have passed",
            "{amount} no se registra hasta pasados {days} días hábiles ({calendar}) del vencimiento"
        );

    private static Rule TermsPostedLater { get; } =
        Of(
            "terms-posted-later",
            "Late charges, rounded once ({rounding}) and posted when more than {days} days have passed since the due date",
            "Recargos por mora, con un solo redondeo ({rounding}), que se registran cuando han pasado más de {days} días del vencimiento"
        );

    private static Rule TermsPostedLaterBusiness { get; } =
        Of(
            "terms-posted-later-business",
            "Late charges, rounded once ({rounding}) and posted when more than {days} business days ({calendar}) have passed since the due date",
            "Recargos por mora, con un solo redondeo ({rounding}), que se registran cuando han pasado más de {days} días hábiles ({calendar}) del vencimiento"
        );

    /// <summary>A charge whose posting waits.</summary>
    public static Rule NotPosted(bool inBusinessDays) => inBusinessDays ? NotPostedYetBusiness : NotPostedYet;

    /// <summary>Terms whose posting waits.</summary>
    public static Rule PostedLater(bool inBusinessDays) => inBusinessDays ? TermsPostedLaterBusiness : TermsPostedLater;
}
