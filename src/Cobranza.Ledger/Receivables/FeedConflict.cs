namespace Cobranza.Receivables;

/// <summary>Two facts of one number with different content.</summary>
/// <remarks>Either both are entries or both are receivables.</remarks>
public sealed record FeedConflict
{
    private FeedConflict(
        string id,
        Entry? keptEntry,
        Entry? refusedEntry,
        Receivable? keptItem,
        Receivable? refusedItem
    ) => (Id, KeptEntry, RefusedEntry, KeptItem, RefusedItem) = (id, keptEntry, refusedEntry, keptItem, refusedItem);

    /// <summary>The number that both carry.</summary>
    public string Id { get; }

    /// <summary>The entry that stays, or null.</summary>
    public Entry? KeptEntry { get; }

    /// <summary>The entry that was not taken, or null.</summary>
    public Entry? RefusedEntry { get; }

    /// <summary>The receivable that stays, or null.</summary>
    public Receivable? KeptItem { get; }

    /// <summary>The receivable that was not taken, or null.</summary>
    public Receivable? RefusedItem { get; }

    /// <summary>Both facts, independent of the current culture.</summary>
    public override string ToString() =>
        $"'{Id}' is {(object?)KeptEntry ?? KeptItem}; it came again as {(object?)RefusedEntry ?? RefusedItem}";

    internal static FeedConflict Of(Entry kept, Entry refused) => new(kept.Id.Value, kept, refused, null, null);

    internal static FeedConflict Of(Receivable kept, Receivable refused) =>
        new(kept.Id.Value, null, null, kept, refused);
}
