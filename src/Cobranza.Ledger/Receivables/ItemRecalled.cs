using NodaTime;

namespace Cobranza.Receivables;

/// <summary>An item was taken back from whom it was handed to, before the last day agreed.</summary>
public sealed record ItemRecalled : AccountEvent
{
    /// <summary>A recall.</summary>
    /// <param name="effectiveOn">The first day on which the item is not there any more; after the first day of the assignment.</param>
    /// <param name="item">The item.</param>
    /// <param name="kind">The right by which it was handed over.</param>
    /// <param name="from">From whom; the same name as in the assignment.</param>
    /// <param name="recordedOn">When it became known; the day itself if not given.</param>
    /// <exception cref="ArgumentException">An id, a date or the name is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is unknown.</exception>
    public ItemRecalled(
        LocalDate effectiveOn,
        ReceivableId item,
        AssignmentKind kind,
        string from,
        LocalDate? recordedOn = null
    )
        : base(effectiveOn, recordedOn)
    {
        Item = Ids.Given(item);
        Kind = Guard.Defined(kind);
        From = Guard.Line(from, MaxTextLength);
    }

    /// <summary>The item.</summary>
    public ReceivableId Item { get; }

    /// <summary>The right by which it was handed over.</summary>
    public AssignmentKind Kind { get; }

    /// <summary>From whom it was taken back.</summary>
    public string From { get; }

    internal override string Text() => $"Recall of {Item} from {From} ({Kind})";

    internal override void Check(AccountIndex index) => index.CheckItem(this, Item);

    /// <summary>Whether it ends an assignment, if it comes while that one holds.</summary>
    internal bool Ends(ItemAssigned assigned) =>
        assigned.Item == Item
        && assigned.Kind == Kind
        && string.Equals(assigned.To, From, StringComparison.Ordinal)
        && assigned.EffectiveOn < EffectiveOn
        && assigned.HoldsOn(EffectiveOn);
}
