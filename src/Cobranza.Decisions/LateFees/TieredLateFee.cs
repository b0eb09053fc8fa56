using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Charges by days past due: only the tier that is reached, or all that are reached on top of one another.</summary>
/// <remarks>
/// <para>A tier is reached once a day from its first one on bears a balance; what is paid before costs nothing for it. Of due portions, the
/// latest one decides.</para>
/// <para>Reached: the last tier alone, on the whole history since the due date. Accumulated: each tier on the days from its first one on,
/// and on the portions that have reached it, so that rates add up day by day.</para>
/// </remarks>
/// <example>MXN 10.00 from day 6, and 15 % from day 11: on MXN 100.00, 11 days late, accumulated, MXN 25.00.</example>
public sealed record TieredLateFee : LateFeePolicy
{
    /// <summary>Most tiers: 32, our choice, because each is reckoned for every receivable.</summary>
    public const int MaxTiers = 32;

    /// <summary>Charges by days past due.</summary>
    /// <param name="tiers">1 to <see cref="MaxTiers"/>, from the earliest day to the latest; with <see cref="TierMode.Reached"/> none may cost less than the one before.</param>
    /// <param name="mode">What becomes of the tiers below the one that is reached.</param>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    /// <exception cref="ArgumentException">The tiers are out of order, or a later one costs less, as far as two charges can be compared.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is none or there are too many, or the mode is not one of the named ones.</exception>
    public TieredLateFee(ValueList<LateFeeTier> tiers, TierMode mode)
    {
        Mode = Guard.Defined(mode);
        Guard.InRange(Guard.NotNull(tiers).Count, 1, MaxTiers, nameof(tiers));
        for (var index = 0; index < tiers.Count; index++)
        {
            Guard.NotNull(tiers[index], nameof(tiers));
            if (index > 0 && tiers[index].FromDay <= tiers[index - 1].FromDay)
            {
                throw new ArgumentException(
                    Guard.Text(
                        $"must be in order of days; day {tiers[index].FromDay} follows day {tiers[index - 1].FromDay}"
                    ),
                    nameof(tiers)
                );
            }

            if (index > 0 && mode == TierMode.Reached)
            {
                Ascent.Check(tiers[index - 1].Charge, tiers[index].Charge, nameof(tiers));
            }
        }

        Tiers = tiers;
    }

    /// <summary>The tiers, from the earliest day to the latest.</summary>
    public ValueList<LateFeeTier> Tiers { get; }

    /// <summary>What becomes of the tiers below the one that is reached.</summary>
    public TierMode Mode { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.Tiered(Mode);

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => ValueList.From(Tiers.Select(tier => tier.Charge));

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        var charge = ExactAmount.Zero(Guard.NotNull(item).Currency);
        for (var index = Tiers.Count - 1; index >= 0; index--)
        {
            if (ReachedBy(item, Tiers[index].FromDay, asOf) is not { } reached)
            {
                continue;
            }

            trace?.Open(LateFeeRules.TierReached).Note("from-day", Tiers[index].FromDay);
            if (Mode == TierMode.Reached)
            {
                return AccrueInside(Tiers[index].Charge, item, asOf, trace);
            }

            charge += AccrueInside(Tiers[index].Charge, reached, asOf, trace);
        }

        if (charge.IsZero)
        {
            trace?.Open(LateFeeRules.NoTierReached).Note("from-day", Tiers[0].FromDay);
        }

        return charge;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("days", string.Join(", ", Tiers.Select(tier => Guard.Text($"{tier.FromDay}"))));
    }

    // The portions with a late day in the tier, and those days alone; nothing where there is none.
    private static OverdueItem? ReachedBy(OverdueItem item, int fromDay, LocalDate asOf)
    {
        var reached = new List<DuePortion>(item.Portions.Count);
        foreach (var portion in item.Portions)
        {
            if (Period.DaysBetween(portion.DueOn, asOf) >= fromDay)
            {
                var inTier = portion.FreeThrough(portion.DueOn.PlusDays(fromDay - 1));
                if (inTier.BearsBy(asOf))
                {
                    reached.Add(inTier);
                }
            }
        }

        return reached.Count == 0 ? null : item.WithPortions(ValueList.From(reached));
    }
}
