namespace Cobranza.Allocations;

/// <summary>What becomes of money that is more than is due, where portions lie ahead.</summary>
public enum AheadOfSchedule
{
    /// <summary>The keys of the order decide, as for money that is due; by the oldest due date that is the next installment.</summary>
    NextInstallment,

    /// <summary>As the keys decide, but wherever they ask for the oldest due date, the latest comes first among what is not yet due.</summary>
    LastInstallment,

    /// <summary>Equally over all portions not yet due, once everything due is settled; what one cannot take goes to the others.</summary>
    Spread,

    /// <summary>Nothing not yet due is settled; the money stays unapplied.</summary>
    KeepUnapplied,
}
