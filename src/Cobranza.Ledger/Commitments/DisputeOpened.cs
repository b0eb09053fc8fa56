using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>The customer contests an item or a part of it (disputa, aclaración).</summary>
public sealed record DisputeOpened : AccountEvent
{
    /// <summary>A dispute.</summary>
    /// <param name="id">Its number, unique among the disputes of the account.</param>
    /// <param name="amount">What is contested, greater than zero; only what is open counts as disputed.</param>
    /// <param name="effectiveOn">The day it was opened, itself included.</param>
    /// <param name="item">The item contested.</param>
    /// <param name="reason">Why, in the words of the host.</param>
    /// <param name="recordedOn">When it became known; the day it was opened if not given.</param>
    /// <param name="code">The reason by the host's list of codes, to count and route by; none if not given.</param>
    /// <param name="answerBy">The last day on which an answer is on time; no clock runs if not given.</param>
    /// <exception cref="ArgumentException">A text is blank or too long, an id or a date is missing, or the amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative, or the answer is due before the day it was opened.</exception>
    public DisputeOpened(
        string id,
        Money amount,
        LocalDate effectiveOn,
        ReceivableId item,
        string reason,
        LocalDate? recordedOn = null,
        string? code = null,
        LocalDate? answerBy = null
    )
        : base(effectiveOn, recordedOn)
    {
        Id = Guard.Line(id, MaxTextLength);
        Amount = Guard.Positive(amount);
        Item = Ids.Given(item);
        Reason = Guard.Line(reason, MaxTextLength);
        Code = code is null ? null : Guard.Line(code, MaxTextLength);
        AnswerBy = answerBy is { } last ? Guard.NotBefore(effectiveOn, last, nameof(answerBy)) : null;
    }

    /// <summary>The dispute's number.</summary>
    public string Id { get; }

    /// <summary>What is contested, greater than zero.</summary>
    public Money Amount { get; }

    /// <summary>The item contested.</summary>
    public ReceivableId Item { get; }

    /// <summary>Why, in the words of the host.</summary>
    public string Reason { get; }

    /// <summary>The reason by the host's list of codes, or null.</summary>
    public string? Code { get; }

    /// <summary>The last day on which an answer is on time, or null where no clock runs.</summary>
    public LocalDate? AnswerBy { get; }

    internal override EventKey? Key => KeyOf(Id);

    internal static EventKey KeyOf(string id) => new("Dispute", id);

    internal override string Text() => $"Dispute {Id} of {Amount} on item {Item}";

    internal override void Check(AccountIndex index) => index.CheckItem(KeyOf(Id), Item, Amount);
}
