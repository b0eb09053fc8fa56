namespace Cobranza.Commitments;

/// <summary>Limitation periods of some codes, as a start to be checked: advice, not law.</summary>
/// <remarks>Special periods (transport, professional fees, bills of exchange, consumers) are shorter or longer and are not here. None is suspended
/// by a standstill; say so yourself where the law does.</remarks>
public static class LimitationPeriods
{
    /// <summary>Spain, personal actions without a period of their own: 5 years from when the debt could be claimed (Código Civil, art. 1964.2, since
    /// Ley 42/2015, for debts since 7 October 2015), interrupted by a claim in or out of court and by any act that acknowledges the debt
    /// (art. 1973).</summary>
    public static LimitationPeriod SpainPersonalActions { get; } =
        new(
            5,
            0,
            0,
            LimitationStart.DueDate,
            Interruptions.Acknowledgement
                | Interruptions.PartPayment
                | Interruptions.ProvenNotice
                | Interruptions.JudicialClaim,
            "Código Civil (España), arts. 1964.2 y 1973"
        );

    /// <summary>Mexico, commercial debts without a shorter period: 10 years (Código de Comercio, art. 1047), interrupted by a claim in court and by
    /// acknowledgement (art. 1041). A part payment is left out, because the article does not name it.</summary>
    public static LimitationPeriod MexicoCommercial { get; } =
        new(
            10,
            0,
            0,
            LimitationStart.DueDate,
            Interruptions.Acknowledgement | Interruptions.JudicialClaim,
            "Código de Comercio (México), arts. 1041 y 1047"
        );

    /// <summary>Chile, ordinary actions: 5 years from when the obligation became due (Código Civil, arts. 2514 and 2515), interrupted by a claim in court
    /// and by acknowledgement, express or tacit (art. 2518). A part payment is left out; say so where it counts as tacit acknowledgement.</summary>
    public static LimitationPeriod ChileOrdinary { get; } =
        new(
            5,
            0,
            0,
            LimitationStart.DueDate,
            Interruptions.Acknowledgement | Interruptions.JudicialClaim,
            "Código Civil (Chile), arts. 2514, 2515 y 2518"
        );
}
