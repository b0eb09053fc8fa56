namespace Cobranza.Allocations;

/// <summary>How money that nobody designated is shared out over open items.</summary>
/// <remarks>
/// <para>Every order keeps the same promise, checked on each call: no share is negative or more than is open, and the shares
/// sum to the amount or, if that is less, to everything open.</para>
/// <para>Items reach the core sorted by id, so that neither their order nor chance decides; ties go to the lower id.</para>
/// <para>Derive a record of your own and implement <see cref="AllocateCore"/>; it composes like the others.</para>
/// </remarks>
/// <example>100.00 over items of 80.00 (due 1 May) and 60.00 (due 1 April): oldest due first gives 40.00 and 60.00.</example>
public abstract record AllocationOrder
{
    /// <summary>The item that fell due first, then the next; among equals the one issued first.</summary>
    public static AllocationOrder OldestDueFirst { get; } = new OldestDueFirstOrder();

    /// <summary>The item issued first, then the next; among equals the one due first.</summary>
    public static AllocationOrder OldestIssuedFirst { get; } = new OldestIssuedFirstOrder();

    /// <summary>The item with the smallest open amount, then the next.</summary>
    public static AllocationOrder SmallestFirst { get; } = new SmallestFirstOrder();

    /// <summary>The item with the largest open amount, then the next.</summary>
    public static AllocationOrder LargestFirst { get; } = new LargestFirstOrder();

    /// <summary>All items in proportion to what is open; cents left over go to the largest remainders, ties to the lower id.</summary>
    public static AllocationOrder ProRata { get; } = new ProRataOrder();

    /// <summary>The order in which items are settled one after the other, or null if it is not of that kind.</summary>
    internal virtual IComparer<OpenItem>? Ranking => null;

    /// <summary>What the order says, in words.</summary>
    protected virtual Rule Rule => AllocationRules.OwnOrder;

    /// <summary>Shares an amount out over open items.</summary>
    /// <param name="amount">Zero or more.</param>
    /// <param name="items">Items in the currency of the amount, each once.</param>
    /// <returns>The shares, in the order of the items.</returns>
    /// <exception cref="ArgumentException">The amount has no currency, or an item occurs twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    /// <exception cref="CurrencyMismatchException">An item is in another currency.</exception>
    /// <exception cref="InvalidOperationException">An order of your own broke the promise.</exception>
    public ValueList<Money> Allocate(Money amount, ValueList<OpenItem> items)
    {
        Guard.PositiveOrZero(amount);
        Guard.NotNull(items);
        var places = SortedPlaces(amount.Currency, items);
        ValueList<OpenItem> sorted = [.. places.Select(place => items[place])];
        var shares = Checked(amount, sorted, AllocateCore(amount, sorted));

        var result = new Money[items.Count];
        for (var i = 0; i < places.Length; i++)
        {
            result[places[i]] = shares[i];
        }

        return [.. result];
    }

    /// <summary>The order in words, as data.</summary>
    public Explanation Describe()
    {
        var trace = new Trace(Rule);
        NoteTerms(trace);
        return trace.ToExplanation();
    }

    /// <summary>The order in plain English, independent of the current culture.</summary>
    public sealed override string ToString() => Describe().ToText(Language.English);

    internal void DescribeInside(Trace parent) => NoteTerms(parent.Open(Rule));

    /// <summary>The shares, in the order of the items; called with valid amounts of one currency and items sorted by id.</summary>
    protected abstract ValueList<Money> AllocateCore(Money amount, ValueList<OpenItem> items);

    /// <summary>Notes the order's own numbers, under the names that its rule's text uses.</summary>
    protected virtual void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("order", GetType().Name);
    }

    private static int[] SortedPlaces(Currency currency, ValueList<OpenItem> items)
    {
        var places = new int[items.Count];
        for (var i = 0; i < places.Length; i++)
        {
            Guard.SameCurrency(currency, Guard.NotNull(items[i], nameof(items)).Open);
            places[i] = i;
        }

        Array.Sort(places, (left, right) => string.CompareOrdinal(items[left].Id.Value, items[right].Id.Value));
        for (var i = 1; i < places.Length; i++)
        {
            if (items[places[i - 1]].Id == items[places[i]].Id)
            {
                throw new ArgumentException(
                    $"must hold each item once; {items[places[i]].Id} occurs twice",
                    nameof(items)
                );
            }
        }

        return places;
    }

    private ValueList<Money> Checked(Money amount, ValueList<OpenItem> items, ValueList<Money> shares)
    {
        if (shares is null || shares.Count != items.Count)
        {
            throw Broken($"must give {items.Count} shares");
        }

        var given = Money.Zero(amount.Currency);
        var open = given;
        for (var i = 0; i < items.Count; i++)
        {
            if (shares[i].Currency != amount.Currency || shares[i].IsNegative || shares[i] > items[i].Open)
            {
                throw Broken($"must give {items[i].Id} from zero to {items[i].Open}, but gave {shares[i]}");
            }

            given += shares[i];
            open += items[i].Open;
        }

        var due = Money.Min(amount, open);
        return given == due ? shares : throw Broken($"must share out {due}, but shared out {given}");
    }

    private InvalidOperationException Broken(FormattableString promise) =>
        new($"The allocation order {Guard.Text(promise)}: {this}");
}
