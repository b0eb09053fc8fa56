using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A fixed amount for each period of lateness, begun or completed, of any length.</summary>
/// <remarks>Periods are counted from the due date; each due portion that is late counts its own.</remarks>
/// <example>MXN 50.00 for each week begun costs MXN 150.00 on the 15th late day.</example>
public sealed record PeriodicFlatLateFee : LateFeePolicy
{
    /// <summary>An amount for each period.</summary>
    /// <param name="amount">Zero or more; receivables in another currency are refused.</param>
    /// <param name="every">The length of the periods.</param>
    /// <param name="counting">Whether a period counts when it begins or when it has passed.</param>
    /// <exception cref="ArgumentNullException">The period is missing.</exception>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the counting is not one of the named ones.</exception>
    public PeriodicFlatLateFee(Money amount, LateFeePeriod every, PeriodCounting counting)
    {
        Amount = Guard.PositiveOrZero(amount);
        Every = Guard.NotNull(every);
        Counting = Guard.Defined(counting);
    }

    /// <summary>The charge for one period.</summary>
    public Money Amount { get; }

    /// <summary>The length of the periods.</summary>
    public LateFeePeriod Every { get; }

    /// <summary>Whether a period counts when it begins or when it has passed.</summary>
    public PeriodCounting Counting { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.PeriodicFlat(Counting);

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        Guard.SameCurrency(Guard.NotNull(item).Currency, Amount);
        var charge = ExactAmount.Zero(item.Currency);
        foreach (var portion in item.Portions.AsSpan())
        {
            var count = Counting == PeriodCounting.Started ? Started(portion, asOf) : Completed(portion, asOf);
            if (count > 0)
            {
                trace?.Open(LateFeeRules.PeriodsCounted).Note("count", count).Note("fee", Amount);
                charge += (ExactAmount)Amount * count;
            }
        }

        return charge;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("fee", Amount).Note("period", Every.ToText(Language.English), Every.ToText(Language.Spanish));
    }

    private int Started(DuePortion portion, LocalDate asOf)
    {
        var count = 0;
        foreach (var _ in StartedPeriods.Of(portion, asOf, Every))
        {
            count++;
        }

        return count;
    }

    private int Completed(DuePortion portion, LocalDate asOf)
    {
        var count = 0;
        foreach (var _ in CompletedPeriods.Of(portion, asOf, Every))
        {
            count++;
        }

        return count;
    }
}
