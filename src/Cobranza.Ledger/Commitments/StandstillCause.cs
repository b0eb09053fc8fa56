namespace Cobranza.Commitments;

/// <summary>Why a standstill holds.</summary>
public enum StandstillCause
{
    /// <summary>A court or an authority ordered it (suspensión judicial).</summary>
    LegalStay,

    /// <summary>A law or decree gives debtors time (moratoria).</summary>
    Moratorium,

    /// <summary>Insolvency proceedings of the debtor (concurso).</summary>
    Insolvency,

    /// <summary>Creditor and debtor agreed on it.</summary>
    Agreement,

    /// <summary>Anything else; the reason says what.</summary>
    Other,
}
