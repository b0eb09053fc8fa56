using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>A dispute was handed to somebody higher for review, as a rule with a new day for the answer.</summary>
public sealed record DisputeReferred : AccountEvent
{
    /// <summary>A review.</summary>
    /// <param name="id">The number of the dispute.</param>
    /// <param name="effectiveOn">The day it was handed on; not before the dispute was opened, and before it ended.</param>
    /// <param name="to">To whom; 1 to <see cref="AccountEvent.MaxTextLength"/> characters.</param>
    /// <param name="answerBy">The last day on which an answer is on time, in place of the one before; that one stays if not given.</param>
    /// <param name="recordedOn">When it became known; the day it was handed on if not given.</param>
    /// <exception cref="ArgumentException">A text is blank or too long, or a date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The answer is due before the day it was handed on.</exception>
    public DisputeReferred(
        string id,
        LocalDate effectiveOn,
        string to,
        LocalDate? answerBy = null,
        LocalDate? recordedOn = null
    )
        : base(effectiveOn, recordedOn)
    {
        Id = Guard.Line(id, MaxTextLength);
        To = Guard.Line(to, MaxTextLength);
        AnswerBy = answerBy is { } last ? Guard.NotBefore(effectiveOn, last, nameof(answerBy)) : null;
    }

    /// <summary>The number of the dispute.</summary>
    public string Id { get; }

    /// <summary>To whom it was handed.</summary>
    public string To { get; }

    /// <summary>The last day on which an answer is on time, or null where the one before stays.</summary>
    public LocalDate? AnswerBy { get; }

    internal override string Text() =>
        AnswerBy is { } last
            ? $"Dispute {Id} referred to {To}, answer by {Guard.Text(last)},"
            : $"Dispute {Id} referred to {To}";

    internal override void Check(AccountIndex index)
    {
        index.CheckFollows(this, DisputeOpened.KeyOf(Id));
        if (index.FindEvent(DisputeClosed.KeyOf(Id)) is { } closed && closed.EffectiveOn <= EffectiveOn)
        {
            throw AccountIndex.Wrong(
                $"{this}: the dispute had ended on {Guard.Text(closed.EffectiveOn)}.",
                AccountIndex.Events
            );
        }
    }
}
