namespace Cobranza.LateFees;

/// <summary>What days of grace mean once they have passed; the last day of grace is always within it.</summary>
/// <remarks>
/// Due on 1 January, 5 days of grace, 1 % for each started month, as of 3 February: waiving 2 %, deferring 1 %, forgiving 2 %.
/// A delay in posting is none of these: the charge accrues from the day after the due date (see <see cref="Posting"/>).
/// </remarks>
public enum GraceMeaning
{
    /// <summary>Paid in full within it, nothing is owed; otherwise the charge counts from the day after the due date.</summary>
    Waiving,

    /// <summary>Every counter (days, months) starts at the end of grace instead of at the due date.</summary>
    Deferring,

    /// <summary>Counters start at the due date, but the days of grace themselves are free.</summary>
    Forgiving,
}
