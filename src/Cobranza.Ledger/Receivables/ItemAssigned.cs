using NodaTime;

namespace Cobranza.Receivables;

/// <summary>Marks an item as handed to somebody else: an agency, a factor, a buyer. Data only: it moves no balance.</summary>
/// <remarks>By one right an item is with one party at a time; <see cref="ItemRecalled"/> ends it before its last day.</remarks>
public sealed record ItemAssigned : AccountEvent
{
    /// <summary>An assignment of an item.</summary>
    /// <param name="effectiveOn">The first day on which it holds.</param>
    /// <param name="item">The item.</param>
    /// <param name="kind">By what right.</param>
    /// <param name="to">To whom; 1 to <see cref="AccountEvent.MaxTextLength"/> characters.</param>
    /// <param name="until">The last day on which it holds; null while it has no end.</param>
    /// <param name="recordedOn">When it became known; the first day if not given.</param>
    /// <param name="agreement">The reference of what was agreed with it, such as a commission on what it collects; none if not given.</param>
    /// <exception cref="ArgumentException">An id, a date or the name is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is unknown, or the last day lies before the first.</exception>
    public ItemAssigned(
        LocalDate effectiveOn,
        ReceivableId item,
        AssignmentKind kind,
        string to,
        LocalDate? until = null,
        LocalDate? recordedOn = null,
        string? agreement = null
    )
        : base(effectiveOn, recordedOn)
    {
        Item = Ids.Given(item);
        Kind = Guard.Defined(kind);
        To = Guard.Line(to, MaxTextLength);
        Until = until is { } last ? Guard.NotBefore(effectiveOn, last, nameof(until)) : null;
        Agreement = agreement is null ? null : Guard.Line(agreement, MaxTextLength);
    }

    /// <summary>The item.</summary>
    public ReceivableId Item { get; }

    /// <summary>By what right.</summary>
    public AssignmentKind Kind { get; }

    /// <summary>To whom.</summary>
    public string To { get; }

    /// <summary>The last day on which it holds, or null while it has no end.</summary>
    public LocalDate? Until { get; }

    /// <summary>The reference of what was agreed with it, or null.</summary>
    public string? Agreement { get; }

    /// <summary>Whether it holds on a day, unless recalled; the first and the last day are included.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public bool HoldsOn(LocalDate day) => EffectiveOn <= Guard.Date(day) && (Until is not { } last || day <= last);

    internal override string Text() => $"{Kind} of {Item} to {To}";

    internal override void Check(AccountIndex index) => index.CheckItem(this, Item);
}
