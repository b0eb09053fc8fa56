using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>A dispute ended, however it was decided; what it changes on the item is posted as entries.</summary>
public sealed record DisputeClosed : AccountEvent
{
    /// <summary>The end of a dispute.</summary>
    /// <param name="id">The number of the dispute that ends.</param>
    /// <param name="effectiveOn">The first day on which nothing is disputed any more; not before the dispute was opened.</param>
    /// <param name="recordedOn">When it became known; the day it ended if not given.</param>
    /// <param name="outcome">How it was decided; null where nobody said.</param>
    /// <exception cref="ArgumentException">The id is blank or too long, or a date is missing.</exception>
    public DisputeClosed(string id, LocalDate effectiveOn, LocalDate? recordedOn = null, DisputeOutcome? outcome = null)
        : base(effectiveOn, recordedOn)
    {
        Id = Guard.Line(id, MaxTextLength);
        Outcome = outcome;
    }

    /// <summary>The number of the dispute that ends.</summary>
    public string Id { get; }

    /// <summary>How it was decided, or null where nobody said.</summary>
    public DisputeOutcome? Outcome { get; }

    internal override EventKey? Key => KeyOf(Id);

    internal static EventKey KeyOf(string id) => new("End of dispute", id);

    internal override string Text() => $"End of dispute {Id}";

    internal override void Check(AccountIndex index)
    {
        var dispute = (DisputeOpened)index.CheckFollows(this, DisputeOpened.KeyOf(Id));
        if (Outcome is DisputeOutcome.AcceptedInPart part)
        {
            Check(dispute, part.Amount);
        }
    }

    private static void Check(DisputeOpened dispute, Money accepted)
    {
        if (accepted.Currency != dispute.Amount.Currency)
        {
            throw new CurrencyMismatchException(
                $"The end of dispute '{dispute.Id}' accepts {accepted}, but the dispute is in {dispute.Amount.Currency}."
            );
        }

        if (accepted >= dispute.Amount)
        {
            throw AccountIndex.Wrong(
                $"Dispute '{dispute.Id}' of {dispute.Amount} is accepted in part for {accepted}, which must be less than the whole.",
                AccountIndex.Events
            );
        }
    }
}
