using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A share of the overdue balance, once, from the first late day.</summary>
/// <remarks>
/// The base is the greatest balance that any late day up to the as-of date bears: what was open at the end of the due date, whatever is
/// paid later, and more only where a bounced payment restores it. Our choice, because a later day then never costs less. An item due in
/// portions is charged once for each portion that is late.
/// </remarks>
/// <example>1.5 % on MXN 10,000.00 that is 30 days late costs MXN 150.00.</example>
public sealed record PercentLateFee : LateFeePolicy
{
    /// <summary>A charge by share.</summary>
    /// <param name="share">From 0 % up to and including <see cref="MaxShare"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range.</exception>
    public PercentLateFee(Percentage share) => Share = Guard.InRange(share, Percentage.Zero, MaxShare);

    /// <summary>Greatest share: 1,000 %, our choice, because ten times the debt is a typing error.</summary>
    public static Percentage MaxShare { get; } = Percentage.Of(1_000);

    /// <summary>The charge as a share: 1.5 means 1.5 %.</summary>
    public Percentage Share { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.Percent;

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        var charge = ExactAmount.Zero(Guard.NotNull(item).Currency);
        foreach (var portion in item.Portions.AsSpan())
        {
            var overdue = Money.Zero(item.Currency);
            foreach (var run in portion.Runs(asOf))
            {
                overdue = Money.Max(overdue, run.Balance);
            }

            if (overdue.IsPositive)
            {
                trace?.Open(LateFeeRules.ShareOf).Note("share", Share).Note("balance", overdue);
                charge += overdue * Share;
            }
        }

        return charge;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("share", Share);
    }
}
