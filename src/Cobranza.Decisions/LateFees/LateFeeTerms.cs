using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A late-fee policy with the one rounding that turns it into money, and when it is posted.</summary>
/// <remarks>Rounding happens once, on the cumulative charge. Where it would pass the policy's cap it rounds down instead: the cap always wins.</remarks>
public sealed record LateFeeTerms
{
    /// <summary>Longest name: 64 characters, our choice, because it becomes part of a key.</summary>
    public const int MaxNameLength = 64;

    /// <summary>A policy with its rounding and posting.</summary>
    /// <param name="policy">What lateness costs, exact.</param>
    /// <param name="rounding">How the cumulative charge is rounded, once.</param>
    /// <param name="posting">When it is posted.</param>
    /// <param name="name">What earlier charges of the same terms are found by; part of the assessment's key.</param>
    /// <param name="excess">What becomes of what was charged beyond the accrual.</param>
    /// <param name="tax">How the charge stands to taxes on sales; charges that stand otherwise have terms of their own.</param>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    /// <exception cref="ArgumentException">The name is blank or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Excess or tax is not one of the named ones.</exception>
    public LateFeeTerms(
        LateFeePolicy policy,
        Rounding rounding,
        Posting posting,
        string name = "late-fee",
        LateFeeExcess excess = LateFeeExcess.Credited,
        LateFeeTax tax = LateFeeTax.Unstated
    )
    {
        Policy = LateFeePolicy.Part(policy, nameof(policy));
        Rounding = Guard.NotNull(rounding);
        Posting = Guard.NotNull(posting);
        Name = Guard.Line(name, MaxNameLength);
        Excess = Guard.Defined(excess);
        Tax = Guard.Defined(tax);
    }

    /// <summary>What lateness costs, exact.</summary>
    public LateFeePolicy Policy { get; }

    /// <summary>How the cumulative charge is rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>When the charge is posted.</summary>
    public Posting Posting { get; }

    /// <summary>What earlier charges of the same terms are found by.</summary>
    public string Name { get; }

    /// <summary>What becomes of what was charged beyond the accrual.</summary>
    public LateFeeExcess Excess { get; }

    /// <summary>How the charge stands to taxes on sales.</summary>
    public LateFeeTax Tax { get; }

    /// <summary>The cumulative charge up to and including a day, rounded once, without reasons: the quick way for many receivables.</summary>
    /// <inheritdoc cref="LateFeePolicy.Accrue"/>
    /// <exception cref="AmountOverflowException">The charge is more than an amount can hold.</exception>
    public Money AccruedOn(OverdueItem item, LocalDate asOf) => Accrued(item, asOf, trace: null);

    /// <summary>What is to be charged or given back on a day, with reasons.</summary>
    /// <remarks>
    /// Assessing each day for n days and once on day n charges the same in total, because each assessment charges the cumulative
    /// accrual less what the facts say was charged before. What has been waived is not charged, and given back where it was.
    /// </remarks>
    /// <inheritdoc cref="AccruedOn"/>
    /// <exception cref="ArgumentException">More is reinstated than had been waived.</exception>
    public LateFeeAssessment Assess(OverdueItem item, LocalDate asOf)
    {
        Guard.NotNull(item);
        var trace = new Trace(LateFeeRules.Assessed).Note("item", item.Item.Value).Note("as-of", Guard.Date(asOf));
        var accrued = Accrued(item, asOf, trace);
        var waived = Waived(item, asOf, trace);
        var zero = Money.Zero(item.Currency);
        var owed = Money.Max(accrued - waived, zero);
        var more = Money.Max(owed - item.AlreadyAssessed, zero);
        var toCharge = Posting.IsOpenOn(asOf, item.DueOn) ? more : zero;
        var excess = Money.Max(item.AlreadyAssessed - owed, zero);
        var credit = Excess == LateFeeExcess.Credited ? excess : zero;
        if (toCharge != more)
        {
            NotePosting(trace.Open(LateFeeRules.NotPosted(Posting.Calendar is not null))).Note("amount", more);
        }

        if (credit != excess)
        {
            trace.Open(LateFeeRules.ExcessKept).Note("amount", excess);
        }

        trace
            .Note("accrued", accrued)
            .Note("already-assessed", item.AlreadyAssessed)
            .Note("to-charge", toCharge)
            .Note("credit", credit);
        var key = new AssessmentKey(item.Item, Name, asOf);
        return new(key, accrued, item.AlreadyAssessed, toCharge, credit, trace.ToExplanation(), waived, Tax);
    }

    /// <summary>What settles a receivable with its late charge if it is paid in full on a day, today or later.</summary>
    /// <remarks>
    /// Reckoned as if that payment had come: within a waiving grace the charge is gone, one that lapses lapses. A charge that is not posted yet
    /// is part of the total, because it is owed. Days whose rate is not known yet are refused.
    /// </remarks>
    /// <param name="item">The receivable as it stands; later changes of its balance that the facts hold already count up to that day.</param>
    /// <param name="payOn">The day of payment.</param>
    /// <inheritdoc cref="AccruedOn"/>
    public LateFeeQuote Quote(OverdueItem item, LocalDate payOn)
    {
        Guard.NotNull(item);
        var before = Guard.Date(payOn) == LocalDate.MinIsoValue ? payOn : payOn.PlusDays(-1);
        var open = item.BalanceOn(before);
        var fee = Assess(item.PaidOn(payOn), payOn);
        var owed = Money.Max(fee.Accrued - fee.Waived, Money.Zero(item.Currency));
        var unpaid = Money.Max(owed - item.AlreadyAssessed, Money.Zero(item.Currency));
        return new(payOn, open, fee, open + unpaid - fee.ProposedCredit);
    }

    /// <summary>The terms in words, as data.</summary>
    public Explanation Describe()
    {
        var rule = Posting.Days == 0 ? LateFeeRules.Terms : LateFeeRules.PostedLater(Posting.Calendar is not null);
        var trace = NotePosting(new Trace(rule).Note("rounding", Rounding));
        Policy.DescribeInside(trace);
        if (Excess == LateFeeExcess.Kept)
        {
            trace.Open(LateFeeRules.KeepsExcess);
        }

        if (Tax != LateFeeTax.Unstated)
        {
            trace.Open(LateFeeRules.TaxOf(Tax));
        }

        return trace.ToExplanation();
    }

    /// <summary>The terms in plain English, independent of the current culture.</summary>
    public override string ToString() => Describe().ToText(Language.English);

    private Trace NotePosting(Trace trace)
    {
        trace.Note("days", Posting.Days);
        return Posting.Calendar is { } calendar ? trace.Note("calendar", calendar.Name) : trace;
    }

    private Money Accrued(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        var exact = Policy.RunInside(item, asOf, trace);
        if (exact.IsZero)
        {
            return Money.Zero(item.Currency);
        }

        var rounded = exact.Round(Rounding);
        var ceiling = Policy.Ceiling(item, asOf);
        var down = ceiling is { } most && rounded > most;
        if (down)
        {
            rounded = exact.Round(Rounding.WithMode(RoundingMode.Down));
            CheckCeiling(item, rounded, ceiling);
        }

        trace
            ?.Open(down ? LateFeeRules.RoundedDown : LateFeeRules.Rounded)
            .Note("exact", exact)
            .Note("rounding", Rounding)
            .Note("rounded", rounded);
        return rounded;
    }

    // Each waiver of everything takes what had accrued by its day, as the facts show it now: after a back-dated payment, less.
    private Money Waived(OverdueItem item, LocalDate asOf, Trace trace)
    {
        var waived = Money.Zero(item.Currency);
        foreach (var relief in item.Reliefs)
        {
            if (relief.On > asOf)
            {
                break;
            }

            if (relief.Kind == ReliefKind.Waived)
            {
                var all = Money.Max(Accrued(item, relief.On, trace: null) - waived, Money.Zero(item.Currency));
                var amount = relief.Amount ?? all;
                trace.Open(LateFeeRules.WaivedOn).Note("date", relief.On).Note("amount", amount);
                waived += amount;
            }
            else
            {
                var amount = relief.Amount ?? waived;
                if (amount > waived)
                {
                    throw new ArgumentException(
                        $"must not reinstate more than was waived; {relief} follows waivers of {waived} for {item}",
                        nameof(item)
                    );
                }

                trace.Open(LateFeeRules.ReinstatedOn).Note("date", relief.On).Note("amount", amount);
                waived -= amount;
            }
        }

        return waived;
    }

    private void CheckCeiling(OverdueItem item, Money rounded, ExactAmount? ceiling)
    {
        if (rounded > ceiling)
        {
            throw new InvalidOperationException(
                $"A late fee must not pass its own ceiling of {ceiling}, but was {rounded} for {item}. Policy: {Policy}"
            );
        }
    }
}
