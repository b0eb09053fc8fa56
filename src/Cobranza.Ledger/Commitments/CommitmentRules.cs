namespace Cobranza.Commitments;

/// <summary>What commitments say about what they propose, in English and Spanish.</summary>
internal static class CommitmentRules
{
    public static Rule DisputeCredit { get; } =
        new(
            "commitments.dispute-credit",
            "Dispute {dispute} of {disputed} was accepted for {accepted}: a credit note of {credit} on {item}, dated {on}, is proposed",
            "La disputa {dispute}, de {disputed}, se aceptó por {accepted}: se propone una nota de crédito de {credit} sobre {item} con fecha {on}"
        );
}
