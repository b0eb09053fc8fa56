using Cobranza.Balances;
using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A charge on one part of the overdue balance alone: on what is still open, or on what has been paid late.</summary>
/// <remarks>
/// <para>What is still open on the as-of date is taken as the last to be paid: on each day before, it is the least balance from that day on.
/// The rest of each day's balance has been paid since, late; its interest runs to its payment.</para>
/// <para>Simple interest on both parts together is simple interest on the whole.</para>
/// </remarks>
public sealed record BalancePartLateFee : LateFeePolicy
{
    /// <summary>A charge on one part.</summary>
    /// <exception cref="ArgumentNullException">The charge is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The part is not one of the named ones.</exception>
    public BalancePartLateFee(LateFeePolicy inner, BalancePart part)
    {
        Inner = Part(inner, nameof(inner));
        Charged = Guard.Defined(part);
    }

    /// <summary>The charge.</summary>
    public LateFeePolicy Inner { get; }

    /// <summary>The part that is charged for.</summary>
    public BalancePart Charged { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.PartOf(Charged);

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => [Inner];

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
        AccrueInside(Inner, Only(item, asOf), asOf, trace);

    /// <inheritdoc/>
    protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf) =>
        Inner.Ceiling(Only(item, asOf), asOf);

    /// <inheritdoc/>
    protected override bool AppliesCore(OverdueItem item, LocalDate asOf) => Inner.AppliesTo(Only(item, asOf), asOf);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        // The rule says it all.
    }

    private OverdueItem Only(OverdueItem item, LocalDate asOf) =>
        Guard.NotNull(item).With(portion => portion.WithBalances(Only(portion.Balances, asOf)));

    private ValueList<BalanceStep> Only(ValueList<BalanceStep> balances, LocalDate asOf)
    {
        // From the last day back, so that each day's balance is cut at the least one behind it.
        var seen = balances.Where(step => step.From <= asOf).ToArray();
        var open = seen.Length == 0 ? default : seen[^1].Balance;
        for (var index = seen.Length - 1; index >= 0; index--)
        {
            var (from, balance) = seen[index];
            open = Money.Min(open, balance);
            seen[index] = new(from, Charged == BalancePart.StillOpen ? open : balance - open);
        }

        return ValueList.From(seen);
    }
}
