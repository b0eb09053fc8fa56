using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Allocations;

/// <summary>An order made of keys: one part after the other, as the keys say.</summary>
/// <remarks>
/// <para>First the keys across items; what they cannot tell apart goes item by item, the lower id first, or, with
/// <see cref="ProRataAmongEquals"/>, to all such items in proportion to what is open on them. Then, inside an item, the keys of <see cref="Within"/>;
/// last the number of the portion and the component's rank.</para>
/// <para>Made by <see cref="AllocationOrder.By"/>.</para>
/// </remarks>
public sealed record RankedOrder : AllocationOrder
{
    internal RankedOrder(
        ValueList<AllocationKey> across,
        ValueList<AllocationKey> within,
        bool sharesEquals,
        AheadOfSchedule ahead
    )
    {
        if (across.Concat(within).Any(key => key is null))
        {
            throw new ArgumentNullException(nameof(across), "A key is missing.");
        }

        (Across, WithinItems, SharesEquals, Ahead) = (across, within, sharesEquals, ahead);
        Dependence = ahead == AheadOfSchedule.NextInstallment ? DayDependence.None : DayDependence.Dueness;
        foreach (var key in across.Concat(within))
        {
            Dependence = (DayDependence)Math.Max((int)Dependence, (int)key.Dependence);
        }
    }

    /// <summary>Inside an item unless said otherwise: the part due first; among equals costs, fees, interest, tax, principal.</summary>
    public static ValueList<AllocationKey> StandardWithin { get; } =
    [
        AllocationKey.OldestDue,
        AllocationKey.Components(
            Component.Costs,
            Component.Fees,
            Component.Interest,
            Component.Tax,
            Component.Principal
        ),
    ];

    /// <summary>The keys across items, the weightiest first.</summary>
    public ValueList<AllocationKey> Across { get; }

    /// <summary>The keys inside an item, the weightiest first.</summary>
    public ValueList<AllocationKey> WithinItems { get; }

    /// <summary>Whether items that the keys cannot tell apart share in proportion.</summary>
    public bool SharesEquals { get; }

    /// <summary>What becomes of money that is more than is due.</summary>
    public AheadOfSchedule Ahead { get; }

    internal override RankedOrder Ranked => this;

    /// <summary>How the order of two parts can change from day to day.</summary>
    internal DayDependence Dependence { get; }

    /// <inheritdoc/>
    protected override Rule Rule => Named ?? (SharesEquals ? AllocationRules.RankedEquals : AllocationRules.Ranked);

    private bool SeparatesAhead => Ahead is AheadOfSchedule.Spread or AheadOfSchedule.KeepUnapplied;

    private Rule? Named =>
        WithinItems != StandardWithin || Ahead != AheadOfSchedule.NextInstallment ? null
        : SharesEquals ? (Across.IsEmpty ? AllocationRules.ProRata : null)
        : Across == Keys(OldestDueFirst) ? AllocationRules.OldestDueFirst
        : Across == Keys(OldestIssuedFirst) ? AllocationRules.OldestIssuedFirst
        : Across == Keys(SmallestFirst) ? AllocationRules.SmallestFirst
        : Across == Keys(LargestFirst) ? AllocationRules.LargestFirst
        : null;

    /// <summary>The same order with other keys inside an item.</summary>
    /// <param name="keys">The keys, the weightiest first.</param>
    /// <exception cref="ArgumentNullException">A key is missing.</exception>
    public RankedOrder Within(params ReadOnlySpan<AllocationKey> keys) =>
        new(Across, ValueList.Of(keys), SharesEquals, Ahead);

    /// <summary>The same order, sharing among items that the keys cannot tell apart, in proportion to what is open on them.</summary>
    public RankedOrder ProRataAmongEquals() => new(Across, WithinItems, sharesEquals: true, Ahead);

    /// <summary>The same order with a rule for money ahead of schedule.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rule is unknown.</exception>
    public RankedOrder WithAhead(AheadOfSchedule rule) => new(Across, WithinItems, SharesEquals, Guard.Defined(rule));

    /// <summary>Whether the keys across items cannot tell two parts apart.</summary>
    internal bool AreEqual(OpenPart left, OpenPart right, LocalDate on) => CompareAcross(left, right, on) == 0;

    internal int Compare(OpenPart left, OpenPart right, LocalDate on)
    {
        var order = CompareAcross(left, right, on);
        order = order != 0 ? order : left.Item.CompareTo(right.Item);
        for (var i = 0; order == 0 && i < WithinItems.Count; i++)
        {
            order = Compare(WithinItems[i], left, right, on);
        }

        return order != 0 ? order : left.Part.CompareTo(right.Part);
    }

    /// <inheritdoc/>
    protected override ValueList<Money> AllocateCore(Money amount, ValueList<OpenPart> parts, LocalDate on)
    {
        var places = new int[parts.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = i;
        }

        Array.Sort(places, (left, right) => Compare(parts[left], parts[right], on));
        var found = Waterfall.Fill(this, places.Select(place => parts[place]), amount, on);
        var shares = new Money[parts.Count];
        Array.Fill(shares, Money.Zero(amount.Currency));
        var at = parts.Select((part, place) => (part, place)).ToDictionary(one => (one.part.Item, one.part.Part));
        foreach (var (part, share) in found)
        {
            shares[at[(part.Item, part.Part)].place] = share;
        }

        return [.. shares];
    }

    /// <inheritdoc/>
    protected override bool MaySettleCore(OpenPart part, LocalDate on) =>
        Ahead != AheadOfSchedule.KeepUnapplied || part.DueOn <= on;

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        if (Named is not null)
        {
            return;
        }

        foreach (var key in Across)
        {
            key.DescribeInside(trace);
        }

        if (WithinItems != StandardWithin)
        {
            var inside = trace.Open(AllocationRules.WithinItems);
            foreach (var key in WithinItems)
            {
                key.DescribeInside(inside);
            }
        }

        if (Ahead != AheadOfSchedule.NextInstallment)
        {
            AllocationWords.Note(trace.Open(AllocationRules.Ahead), Ahead);
        }
    }

    private static ValueList<AllocationKey> Keys(AllocationOrder order) => ((RankedOrder)order).Across;

    private int CompareAcross(OpenPart left, OpenPart right, LocalDate on)
    {
        var order = SeparatesAhead ? (left.DueOn > on).CompareTo(right.DueOn > on) : 0;
        for (var i = 0; order == 0 && i < Across.Count; i++)
        {
            order = Compare(Across[i], left, right, on);
        }

        return order;
    }

    private int Compare(AllocationKey key, OpenPart left, OpenPart right, LocalDate on)
    {
        var order = key.CompareUnchecked(left, right, on);
        var isBackwards =
            Ahead == AheadOfSchedule.LastInstallment
            && left.DueOn > on
            && right.DueOn > on
            && key == AllocationKey.OldestDue;
        return isBackwards ? -order : order;
    }
}
