namespace Cobranza.Commitments;

/// <summary>What a dispute does to the price of lateness of the part it contests.</summary>
public enum DisputedInterest
{
    /// <summary>It accrues as on the rest.</summary>
    RunsOn,

    /// <summary>None accrues while the dispute is open, and these days stay free however it ends.</summary>
    Suspended,

    /// <summary>None accrues while the dispute is open; what is then not accepted, because it is rejected or withdrawn, bears it for these days
    /// after all.</summary>
    RevivedIfUnfounded,
}
