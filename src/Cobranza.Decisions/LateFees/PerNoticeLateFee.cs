using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A fixed amount for each notice sent on a late day: reminder fees, recovery costs.</summary>
/// <remarks>The facts say when notices were sent. A notice on or before the due date, or on a day that bears nothing, costs nothing; a day
/// counts once. For a notice about several receivables, reckon them together.</remarks>
/// <example>MXN 80.00 for each notice, at most two: three notices cost MXN 160.00.</example>
public sealed record PerNoticeLateFee : LateFeePolicy
{
    /// <summary>Most notices charged: 1,000, our choice, because nobody is reminded more often.</summary>
    public const int MaxNotices = 1_000;

    /// <summary>An amount for each notice.</summary>
    /// <param name="amount">Zero or more; receivables in another currency are refused.</param>
    /// <param name="atMost">How many notices are charged, from 1 up to and including <see cref="MaxNotices"/>.</param>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the number is out of range.</exception>
    public PerNoticeLateFee(Money amount, int atMost = MaxNotices)
    {
        Amount = Guard.PositiveOrZero(amount);
        AtMost = Guard.InRange(atMost, 1, MaxNotices);
    }

    /// <summary>The charge for one notice.</summary>
    public Money Amount { get; }

    /// <summary>How many notices are charged.</summary>
    public int AtMost { get; }

    /// <inheritdoc/>
    protected override Rule Rule => AtMost == MaxNotices ? LateFeeRules.PerNotice : LateFeeRules.PerNoticeAtMost;

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        Guard.SameCurrency(Guard.NotNull(item).Currency, Amount);
        var count = 0;
        foreach (var day in item.Notices.AsSpan())
        {
            if (count < AtMost && day <= asOf && BearsOn(item, day))
            {
                trace?.Open(LateFeeRules.NoticeOf).Note("date", day).Note("fee", Amount);
                count++;
            }
        }

        return (ExactAmount)Amount * count;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("fee", Amount).Note("count", AtMost);
    }

    private static bool BearsOn(OverdueItem item, LocalDate day)
    {
        foreach (var portion in item.Portions.AsSpan())
        {
            foreach (var run in portion.Runs(day))
            {
                if (run.Last == day)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
