using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Whether at least so many notices have been sent.</summary>
public sealed record NoticesCondition : LateFeeCondition
{
    /// <summary>A condition on the notices.</summary>
    /// <param name="count">From 1 up to and including <see cref="PerNoticeLateFee.MaxNotices"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is out of range.</exception>
    public NoticesCondition(int count) => Count = Guard.InRange(count, 1, PerNoticeLateFee.MaxNotices);

    /// <summary>The least number of notices.</summary>
    public int Count { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.NoticesAtLeast;

    /// <inheritdoc/>
    protected override bool HoldsCore(OverdueItem item, LocalDate asOf) =>
        Guard.NotNull(item).Notices.Count >= Count && item.Notices[Count - 1] <= asOf;

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("count", Count);
    }
}
