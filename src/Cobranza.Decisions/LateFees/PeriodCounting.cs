namespace Cobranza.LateFees;

/// <summary>When a period of lateness counts.</summary>
public enum PeriodCounting
{
    /// <summary>From its first day: a month begun is a month charged.</summary>
    Started,

    /// <summary>Only once its last day has passed unpaid.</summary>
    Completed,
}
