namespace Cobranza.LateFees;

internal static partial class LateFeeRules
{
    public static Rule Limited { get; } =
        Of(
            "limited",
            "The first of these, but never more than the second",
            "El primero de los siguientes, pero nunca más que el segundo"
        );

    public static Rule LimitReached { get; } =
        Of("limit-reached", "The limit of {cap} is reached", "Se alcanza el límite de {cap}");

    public static Rule LifeCapped { get; } =
        Of(
            "capped-for-life",
            "All late charges of the debt together never more than {cap}",
            "Todos los recargos de la deuda juntos, nunca más de {cap}"
        );

    public static Rule LifeCapReached { get; } =
        Of(
            "life-cap-reached",
            "Of {cap} for all charges, {others} are charged by other rules: {room} is left",
            "De {cap} para todos los recargos, otras reglas ya cobraron {others}: quedan {room}"
        );

    public static Rule WaivedBelow { get; } =
        Of(
            "waived-below",
            "Nothing until it comes to {threshold}; from then on, all of it",
            "Nada hasta que llegue a {threshold}; desde entonces, todo"
        );

    public static Rule BelowThreshold { get; } =
        Of(
            "below-threshold",
            "{charge} is below {threshold} and is not charged",
            "{charge} no llega a {threshold} y no se cobra"
        );

    public static Rule Holiday { get; } =
        Of("except-during", "Nothing for the days {ranges}", "Nada por los días {ranges}");

    public static Rule ChargesIncluded { get; } =
        Of(
            "on-charges-too",
            "Also on unpaid interest and fees of before",
            "También sobre intereses y recargos anteriores no pagados"
        );

    public static Rule Lapsing { get; } =
        Of(
            "lapsing",
            "Lapses once the debt itself is paid in full",
            "Se extingue cuando la deuda principal se paga por completo"
        );

    public static Rule Lapsed { get; } =
        Of(
            "lapsed",
            "Nothing is open on {as-of}: the charge has lapsed",
            "El {as-of} no queda nada pendiente: el recargo se extinguió"
        );

    public static Rule Conditional { get; } = Of("when", "When: {condition}", "Cuando: {condition}");

    public static Rule ConditionFails { get; } =
        Of("condition-fails", "The condition does not hold: {condition}", "No se cumple la condición: {condition}");

    public static Rule First { get; } =
        Of("first", "The first of these that applies", "El primero de los siguientes que se aplique");

    public static Rule NoneApplies { get; } = Of("none-applies", "None of them applies", "Ninguno se aplica");

    public static Rule OwnCondition { get; } =
        Of("own-condition", "a condition of your own ({condition})", "una condición propia ({condition})");

    public static Rule PrincipalAtLeast { get; } =
        Of("principal-at-least", "the original amount is {amount} or more", "el importe original es de {amount} o más");

    public static Rule DaysPastDue { get; } =
        Of("days-past-due", "it is {days} days past due or more", "tiene {days} días de mora o más");

    public static Rule NoticesAtLeast { get; } =
        Of("notices-at-least", "at least {count} notices have been sent", "se han enviado al menos {count} avisos");

    public static Rule DueOnOrAfter { get; } =
        Of("due-on-or-after", "it is due on {date} or later", "vence el {date} o después");

    public static Rule ExcessKept { get; } =
        Of(
            "excess-kept",
            "{amount} charged beyond what is owed is kept, and set against what accrues later",
            "{amount} cobrados de más se conservan a cuenta de lo que se devengue después"
        );

    public static Rule KeepsExcess { get; } =
        Of(
            "keeps-excess",
            "What was charged in excess is kept, and set against what accrues later",
            "Lo cobrado de más se conserva a cuenta de lo que se devengue después"
        );

    public static Rule WaivedOn { get; } =
        Of("waived-on", "{amount} waived on {date}", "{amount} condonados el {date}");

    public static Rule ReinstatedOn { get; } =
        Of("reinstated-on", "{amount} reinstated on {date}", "{amount} restablecidos el {date}");

    private static Rule StillOpen { get; } =
        Of(
            "on-open",
            "Only on what is still open, until it is paid",
            "Solo sobre lo que sigue pendiente, hasta que se pague"
        );

    private static Rule PaidLate { get; } =
        Of("on-closed", "Only on what has been paid late", "Solo sobre lo que se pagó con retraso");

    private static Rule Taxable { get; } = Of("taxable", "The charge bears tax", "El recargo causa impuesto");

    private static Rule Exempt { get; } =
        Of("tax-exempt", "The charge is exempt from tax", "El recargo está exento de impuesto");

    private static Rule OutsideTax { get; } =
        Of("outside-tax", "The charge is outside the tax", "El recargo no es objeto del impuesto");

    private static Rule Waiving { get; } =
        Of(
            "grace-waiving",
            "Nothing, if paid in full within {days} days after the due date; otherwise, counted from the day after the due date",
            "Nada, si se paga por completo dentro de los {days} días siguientes al vencimiento; si no, contado desde el día siguiente al vencimiento"
        );

    private static Rule Deferring { get; } =
        Of(
            "grace-deferring",
            "Counted from the end of {days} days of grace after the due date",
            "Contado desde el fin de {days} días de gracia después del vencimiento"
        );

    private static Rule Forgiving { get; } =
        Of(
            "grace-forgiving",
            "Counted from the due date, but the first {days} days after it are free",
            "Contado desde el vencimiento, pero los primeros {days} días no se cobran"
        );

    private static Rule WaivingBusiness { get; } =
        Of(
            "grace-waiving-business",
            "Nothing, if paid in full within {days} business days ({calendar}) after the due date; otherwise, counted from the day after the due date",
            "Nada, si se paga por completo dentro de los {days} días hábiles ({calendar}) siguientes al vencimiento; si no, contado desde el día siguiente al vencimiento"
        );

    private static Rule DeferringBusiness { get; } =
        Of(
            "grace-deferring-business",
            "Counted from the end of {days} business days ({calendar}) of grace after the due date",
            "Contado desde el fin de {days} días hábiles ({calendar}) de gracia después del vencimiento"
        );

    private static Rule ForgivingBusiness { get; } =
        Of(
            "grace-forgiving-business",
            "Counted from the due date, but the first {days} business days ({calendar}) after it are free",
            "Contado desde el vencimiento, pero los primeros {days} días hábiles ({calendar}) no se cobran"
        );

    /// <summary>Which part of the balance is charged for.</summary>
    public static Rule PartOf(BalancePart part) => part == BalancePart.PaidLate ? PaidLate : StillOpen;

    /// <summary>How the charge stands to taxes.</summary>
    public static Rule TaxOf(LateFeeTax tax) =>
        tax switch
        {
            LateFeeTax.Taxable => Taxable,
            LateFeeTax.Exempt => Exempt,
            _ => OutsideTax,
        };

    /// <summary>What days of grace mean.</summary>
    public static Rule Grace(GraceMeaning meaning, bool inBusinessDays) =>
        (meaning, inBusinessDays) switch
        {
            (GraceMeaning.Deferring, false) => Deferring,
            (GraceMeaning.Deferring, true) => DeferringBusiness,
            (GraceMeaning.Forgiving, false) => Forgiving,
            (GraceMeaning.Forgiving, true) => ForgivingBusiness,
            (_, true) => WaivingBusiness,
            _ => Waiving,
        };
}
