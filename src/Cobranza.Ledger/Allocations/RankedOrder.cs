namespace Cobranza.Allocations;

/// <summary>An order that settles one item wholly before it goes on to the next.</summary>
internal abstract record RankedOrder : AllocationOrder, IComparer<OpenItem>
{
    internal sealed override IComparer<OpenItem> Ranking => this;

    /// <inheritdoc/>
    public int Compare(OpenItem? x, OpenItem? y)
    {
        var (left, right) = (Guard.NotNull(x), Guard.NotNull(y));
        var rank = Rank(left, right);
        return rank != 0 ? rank : string.CompareOrdinal(left.Id.Value, right.Id.Value);
    }

    protected sealed override ValueList<Money> AllocateCore(Money amount, ValueList<OpenItem> items)
    {
        var places = new int[items.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = i;
        }

        Array.Sort(places, (left, right) => Compare(items[left], items[right]));
        var shares = new Money[items.Count];
        foreach (var place in places)
        {
            shares[place] = Money.Min(amount, items[place].Open);
            amount -= shares[place];
        }

        return [.. shares];
    }

    protected sealed override void NoteTerms(Trace trace)
    {
        // The rule says it all.
    }

    protected abstract int Rank(OpenItem left, OpenItem right);
}
