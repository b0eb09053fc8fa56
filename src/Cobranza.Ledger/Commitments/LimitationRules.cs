namespace Cobranza.Commitments;

/// <summary>What limitation periods say, in English and Spanish.</summary>
internal static class LimitationRules
{
    public static Rule StillOpen { get; } =
        new(
            "commitments.claimable",
            "{item} can be claimed through {last-day}, by this reckoning; advice, not law",
            "{item} puede reclamarse hasta el {last-day} inclusive, según este cálculo; es orientación, no asesoría legal"
        );

    public static Rule Barred { get; } =
        new(
            "commitments.time-barred",
            "{item} could be claimed through {last-day} and is time-barred, by this reckoning; advice, not law",
            "{item} podía reclamarse hasta el {last-day} inclusive y ha prescrito, según este cálculo; es orientación, no asesoría legal"
        );

    public static Rule FromDue { get; } =
        new(
            "commitments.limitation-from-due",
            "{period} from the due date {from} ({source})",
            "{period} desde el vencimiento, {from} ({source})"
        );

    public static Rule FromIssue { get; } =
        new(
            "commitments.limitation-from-issue",
            "{period} from the date of the document, {from} ({source})",
            "{period} desde la fecha del documento, {from} ({source})"
        );

    public static Rule Acknowledged { get; } =
        new(
            "commitments.limitation-acknowledged",
            "anew from {on}, when the debt was acknowledged",
            "de nuevo desde el {on}, por reconocimiento de la deuda"
        );

    public static Rule PartPaid { get; } =
        new(
            "commitments.limitation-part-paid",
            "anew from {on}, when a part was paid",
            "de nuevo desde el {on}, por un pago parcial"
        );

    public static Rule Noticed { get; } =
        new(
            "commitments.limitation-noticed",
            "anew from {on}, when it was demanded with proof",
            "de nuevo desde el {on}, por reclamación extrajudicial acreditada"
        );

    public static Rule Claimed { get; } =
        new(
            "commitments.limitation-claimed",
            "anew from {on}, when it was claimed in court",
            "de nuevo desde el {on}, por reclamación judicial"
        );

    public static Rule TooLate { get; } =
        new(
            "commitments.limitation-too-late",
            "what happened on {on} came too late to start it anew",
            "lo ocurrido el {on} llegó tarde para interrumpir el plazo"
        );

    public static Rule Suspended { get; } =
        new(
            "commitments.limitation-suspended",
            "{days} days of standstill do not count",
            "{days} días de suspensión no cuentan"
        );
}
