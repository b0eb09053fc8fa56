namespace Cobranza.Commitments;

/// <summary>A hardship arrangement with the days on which it holds, as far as that is known on the as-of date.</summary>
/// <param name="Hardship">The arrangement.</param>
/// <param name="State">How it stands.</param>
/// <param name="During">Its days, the last one open where only a review ends it; null where it ended on its first day.</param>
/// <param name="IsReviewDue">Whether somebody is to look at it: the day of the review has come, or the review must decide, and it has not ended.</param>
public sealed record HardshipProgress(
    HardshipGranted Hardship,
    HardshipState State,
    DateRange? During,
    bool IsReviewDue
)
{
    /// <summary>Arrangement and state, independent of the current culture.</summary>
    public override string ToString() => $"{Hardship}: {State}";
}
