namespace Cartera.Mapping;

/// <summary>What each kind of row needs.</summary>
internal static class RowKinds
{
    /// <summary>A document by which the customer owes: it must have a number of its own.</summary>
    public static bool IsDocument(this RowKind kind) => kind is RowKind.Invoice or RowKind.DebitNote or RowKind.LateFee;

    public static bool NeedsAmount(this RowKind kind) =>
        kind is not (RowKind.Reversal or RowKind.Dispute or RowKind.DisputeClosed or RowKind.Contact or RowKind.Pause);

    /// <summary>Its due column says until when, by when or from when: it cannot be left empty.</summary>
    public static bool NeedsDue(this RowKind kind) => kind is RowKind.Promise or RowKind.Plan or RowKind.Pause;

    public static bool NeedsAgainst(this RowKind kind) =>
        kind
            is RowKind.Allowance
                or RowKind.Withholding
                or RowKind.Refund
                or RowKind.WriteOff
                or RowKind.Recovery
                or RowKind.Reversal
                or RowKind.Dispute
                or RowKind.Plan;
}
