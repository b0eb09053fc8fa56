using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>A dispute ended, however it was decided; what it changed on the item is posted as entries.</summary>
public sealed record DisputeClosed : AccountEvent
{
    /// <summary>The end of a dispute.</summary>
    /// <param name="id">The number of the dispute that ends.</param>
    /// <param name="effectiveOn">The first day on which nothing is disputed any more; not before the dispute was opened.</param>
    /// <param name="recordedOn">When it became known; the day it ended if not given.</param>
    /// <exception cref="ArgumentException">The id is blank or too long, or a date is missing.</exception>
    public DisputeClosed(string id, LocalDate effectiveOn, LocalDate? recordedOn = null)
        : base(effectiveOn, recordedOn) => Id = Guard.Line(id, MaxTextLength);

    /// <summary>The number of the dispute that ends.</summary>
    public string Id { get; }

    internal override EventKey? Key => new("End of dispute", Id);

    internal override string Text() => $"End of dispute {Id}";

    internal override void Check(AccountIndex index)
    {
        if (index.FindEvent(DisputeOpened.KeyOf(Id)) is not { } opened)
        {
            throw AccountIndex.Wrong(
                $"End of dispute '{Id}' names a dispute that the account does not have.",
                AccountIndex.Events
            );
        }

        if (opened.EffectiveOn > EffectiveOn)
        {
            throw AccountIndex.Wrong(
                $"Dispute '{Id}' ends on {Guard.Text(EffectiveOn)}, before it was opened on {Guard.Text(opened.EffectiveOn)}.",
                AccountIndex.Events
            );
        }
    }
}
