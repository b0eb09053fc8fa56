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
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    /// <exception cref="ArgumentException">The name is blank or too long.</exception>
    public LateFeeTerms(LateFeePolicy policy, Rounding rounding, Posting posting, string name = "late-fee")
    {
        Policy = LateFeePolicy.Part(policy, nameof(policy));
        Rounding = Guard.NotNull(rounding);
        Posting = Guard.NotNull(posting);
        Name = Guard.Line(name, MaxNameLength);
    }

    /// <summary>What lateness costs, exact.</summary>
    public LateFeePolicy Policy { get; }

    /// <summary>How the cumulative charge is rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>When the charge is posted.</summary>
    public Posting Posting { get; }

    /// <summary>What earlier charges of the same terms are found by.</summary>
    public string Name { get; }

    /// <summary>The cumulative charge up to and including a day, rounded once, without reasons: the quick way for many receivables.</summary>
    /// <inheritdoc cref="LateFeePolicy.Accrue"/>
    /// <exception cref="AmountOverflowException">The charge is more than an amount can hold.</exception>
    public Money AccruedOn(OverdueItem item, LocalDate asOf) => Accrued(item, asOf, trace: null);

    /// <summary>What is to be charged or given back on a day, with reasons.</summary>
    /// <remarks>
    /// Assessing each day for n days and once on day n charges the same in total, because each assessment charges the cumulative
    /// accrual less what the facts say was charged before.
    /// </remarks>
    /// <inheritdoc cref="AccruedOn"/>
    public LateFeeAssessment Assess(OverdueItem item, LocalDate asOf)
    {
        Guard.NotNull(item);
        var trace = new Trace(LateFeeRules.Assessed).Note("item", item.Item.Value).Note("as-of", Guard.Date(asOf));
        var accrued = Accrued(item, asOf, trace);
        var zero = Money.Zero(item.Currency);
        var more = Money.Max(accrued - item.AlreadyAssessed, zero);
        var toCharge = Posting.IsOpenOn(asOf, item.DueOn) ? more : zero;
        var credit = Money.Max(item.AlreadyAssessed - accrued, zero);
        if (toCharge != more)
        {
            trace.Open(LateFeeRules.NotPostedYet).Note("days", Posting.Days).Note("amount", more);
        }

        trace
            .Note("accrued", accrued)
            .Note("already-assessed", item.AlreadyAssessed)
            .Note("to-charge", toCharge)
            .Note("credit", credit);
        var key = new AssessmentKey(item.Item, Name, asOf);
        return new(key, accrued, item.AlreadyAssessed, toCharge, credit, trace.ToExplanation());
    }

    /// <summary>The terms in words, as data.</summary>
    public Explanation Describe()
    {
        var rule = Posting.Days == 0 ? LateFeeRules.Terms : LateFeeRules.TermsPostedLater;
        var trace = new Trace(rule).Note("rounding", Rounding).Note("days", Posting.Days);
        Policy.DescribeInside(trace);
        return trace.ToExplanation();
    }

    /// <summary>The terms in plain English, independent of the current culture.</summary>
    public override string ToString() => Describe().ToText(Language.English);

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
