namespace Cobranza.Commitments;

/// <summary>What makes a limitation period start anew; several together.</summary>
[Flags]
public enum Interruptions
{
    /// <summary>Nothing does.</summary>
    None = 0,

    /// <summary>The debtor acknowledges the debt.</summary>
    Acknowledgement = 1,

    /// <summary>The debtor pays a part of it; a payment that bounced is none.</summary>
    PartPayment = 2,

    /// <summary>The creditor demands it outside a court, and has a proof of it.</summary>
    ProvenNotice = 4,

    /// <summary>The creditor claims it in court.</summary>
    JudicialClaim = 8,
}
