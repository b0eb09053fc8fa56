using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>From a day on, escalation, late fees or both stand still: for a legal stay, a moratorium, insolvency proceedings, an agreement.</summary>
public sealed record StandstillStarted : AccountEvent
{
    /// <summary>A standstill.</summary>
    /// <param name="id">Its number, unique among the standstills of the account.</param>
    /// <param name="effectiveOn">Its first day.</param>
    /// <param name="cause">Why it holds.</param>
    /// <param name="relief">What stands still; something must.</param>
    /// <param name="reason">The court file, the decree or the agreement, in the words of the host.</param>
    /// <param name="until">Its last day; null while it has no end.</param>
    /// <param name="items">The items it is for; none means all of the customer.</param>
    /// <param name="recordedOn">When it became known; its first day if not given.</param>
    /// <exception cref="ArgumentException">A text is blank or too long, an id or a date is missing, or the clock stops without a pause over all items.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The cause or relief is unknown, nothing stands still, or it ends before it starts.</exception>
    public StandstillStarted(
        string id,
        LocalDate effectiveOn,
        StandstillCause cause,
        Relief relief,
        string reason,
        LocalDate? until = null,
        ValueList<ReceivableId>? items = null,
        LocalDate? recordedOn = null
    )
        : base(effectiveOn, recordedOn)
    {
        Id = Guard.Line(id, MaxTextLength);
        Cause = Guard.Defined(cause);
        Reason = Guard.Line(reason, MaxTextLength);
        Until = until is { } last ? Guard.NotBefore(effectiveOn, last, nameof(until)) : null;
        Items = Ids.Each(items);

        Relief =
            ReliefCheck.Given(relief, Items) != Relief.None
                ? relief
                : throw new ArgumentOutOfRangeException(nameof(relief), relief, "must let something stand still");
    }

    /// <summary>Its number.</summary>
    public string Id { get; }

    /// <summary>Why it holds.</summary>
    public StandstillCause Cause { get; }

    /// <summary>What stands still.</summary>
    public Relief Relief { get; }

    /// <summary>The court file, the decree or the agreement, in the words of the host.</summary>
    public string Reason { get; }

    /// <summary>Its last day, or null while it has no end.</summary>
    public LocalDate? Until { get; }

    /// <summary>The items it is for; empty means all of the customer.</summary>
    public ValueList<ReceivableId> Items { get; }

    internal override EventKey? Key => KeyOf(Id);

    internal static EventKey KeyOf(string id) => new("Standstill", id);

    internal override string Text() => $"Standstill {Id} ({Cause}: {Relief})";

    internal override void Check(AccountIndex index)
    {
        foreach (var item in Items)
        {
            index.CheckItem(this, item);
        }
    }
}
