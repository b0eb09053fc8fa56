using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>A promise counts no more: it was taken back, or entered by mistake.</summary>
/// <remarks>What was kept or broken before stays so.</remarks>
public sealed record PromiseWithdrawn : AccountEvent
{
    /// <summary>The withdrawal of a promise.</summary>
    /// <param name="id">The number of the promise.</param>
    /// <param name="effectiveOn">The first day on which it counts no more; not before the promise was made.</param>
    /// <param name="reason">Why, in the words of the host.</param>
    /// <param name="recordedOn">When it became known; the day itself if not given.</param>
    /// <exception cref="ArgumentException">A text is blank or too long, or a date is missing.</exception>
    public PromiseWithdrawn(string id, LocalDate effectiveOn, string reason, LocalDate? recordedOn = null)
        : base(effectiveOn, recordedOn)
    {
        Id = Guard.Line(id, MaxTextLength);
        Reason = Guard.Line(reason, MaxTextLength);
    }

    /// <summary>The number of the promise.</summary>
    public string Id { get; }

    /// <summary>Why, in the words of the host.</summary>
    public string Reason { get; }

    internal override EventKey? Key => new("Withdrawal of promise", Id);

    internal override string Text() => $"Withdrawal of promise {Id}: {Reason},";

    internal override void Check(AccountIndex index) => index.CheckFollows(this, PromiseMade.KeyOf(Id));
}
