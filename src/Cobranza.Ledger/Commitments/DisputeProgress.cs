using NodaTime;

namespace Cobranza.Commitments;

/// <summary>A dispute with its clock and its outcome, at the end of the as-of date.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="Closed">Its end, or null while it is open.</param>
/// <param name="Referral">The latest review it was handed to, or null.</param>
/// <param name="Disputed">What it contests of what is open on its item; zero once it ended.</param>
/// <param name="Days">Its age in calendar days: from the day it was opened to the as-of date, or to the day it ended.</param>
/// <param name="AnswerBy">The last day on which an answer is on time, by the latest review that named one; null without such a day.</param>
/// <param name="DaysOverdue">Calendar days after that day without an answer, up to the as-of date or the day it ended; 0 on the day itself.</param>
/// <param name="Credit">The credit note to post for what was accepted; null if there is none, or it was posted already.</param>
public sealed record DisputeProgress(
    DisputeOpened Dispute,
    DisputeClosed? Closed,
    DisputeReferred? Referral,
    Money Disputed,
    int Days,
    LocalDate? AnswerBy,
    int DaysOverdue,
    DisputeCredit? Credit
)
{
    /// <summary>How it stands.</summary>
    public DisputeState State =>
        Closed is null
            ? DisputeState.Open
            : Closed.Outcome switch
            {
                DisputeOutcome.Rejected => DisputeState.Rejected,
                DisputeOutcome.AcceptedWholly => DisputeState.AcceptedWholly,
                DisputeOutcome.AcceptedInPart => DisputeState.AcceptedInPart,
                DisputeOutcome.Withdrawn => DisputeState.Withdrawn,
                _ => DisputeState.Closed,
            };

    /// <summary>Whether it ended without any of it being accepted, so that the whole debt stands again.</summary>
    public bool IsUnfounded => State is DisputeState.Rejected or DisputeState.Withdrawn;

    /// <summary>Whether it is open and its answer is late.</summary>
    public bool IsOverdue => Closed is null && DaysOverdue > 0;

    /// <summary>Dispute and state, independent of the current culture.</summary>
    public override string ToString() => Guard.Text($"{Dispute}: {State}, {Days} days");
}
