using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>A hardship arrangement ended: early, or after the review that had to decide.</summary>
public sealed record HardshipEnded : AccountEvent
{
    /// <summary>The end of an arrangement.</summary>
    /// <param name="id">The number of the arrangement.</param>
    /// <param name="effectiveOn">The first day on which it holds no more; not before it was granted.</param>
    /// <param name="recordedOn">When it became known; the day itself if not given.</param>
    /// <exception cref="ArgumentException">The id is blank or too long, or a date is missing.</exception>
    public HardshipEnded(string id, LocalDate effectiveOn, LocalDate? recordedOn = null)
        : base(effectiveOn, recordedOn) => Id = Guard.Line(id, MaxTextLength);

    /// <summary>The number of the arrangement.</summary>
    public string Id { get; }

    internal override EventKey? Key => new("End of hardship arrangement", Id);

    internal override string Text() => $"End of hardship arrangement {Id}";

    internal override void Check(AccountIndex index) => index.CheckFollows(this, HardshipGranted.KeyOf(Id));
}
