namespace Cobranza.Receivables;

/// <summary>What became of a feed.</summary>
/// <param name="Account">The account with what is new; the same one where nothing is.</param>
/// <param name="AddedReceivables">The receivables that were new, in the feed's order.</param>
/// <param name="AddedEntries">The entries that were new, in the feed's order.</param>
/// <param name="Repeated">How many facts were there already, identical.</param>
/// <param name="Conflicts">The facts that were not taken, because their number stands for another one.</param>
public sealed record FeedResult(
    Account Account,
    ValueList<Receivable> AddedReceivables,
    ValueList<Entry> AddedEntries,
    int Repeated,
    ValueList<FeedConflict> Conflicts
)
{
    /// <summary>How many facts were added, repeated and refused, independent of the current culture.</summary>
    public override string ToString() =>
        Guard.Text(
            $"{AddedReceivables.Count + AddedEntries.Count} added, {Repeated} repeated, {Conflicts.Count} in conflict"
        );
}
