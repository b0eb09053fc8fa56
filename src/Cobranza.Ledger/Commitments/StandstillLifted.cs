using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>A standstill ended before its last day, or one without an end did.</summary>
public sealed record StandstillLifted : AccountEvent
{
    /// <summary>The end of a standstill.</summary>
    /// <param name="id">The number of the standstill.</param>
    /// <param name="effectiveOn">The first day on which it holds no more; not before it started, and not after its own last day.</param>
    /// <param name="recordedOn">When it became known; the day itself if not given.</param>
    /// <exception cref="ArgumentException">The id is blank or too long, or a date is missing.</exception>
    public StandstillLifted(string id, LocalDate effectiveOn, LocalDate? recordedOn = null)
        : base(effectiveOn, recordedOn) => Id = Guard.Line(id, MaxTextLength);

    /// <summary>The number of the standstill.</summary>
    public string Id { get; }

    internal override EventKey? Key => new("End of standstill", Id);

    internal override string Text() => $"End of standstill {Id}";

    internal override void Check(AccountIndex index)
    {
        var standstill = (StandstillStarted)index.CheckFollows(this, StandstillStarted.KeyOf(Id));
        if (standstill.Until < EffectiveOn)
        {
            throw AccountIndex.Wrong(
                $"{this}: it had ended by itself on {Guard.Text(standstill.Until.GetValueOrDefault())}.",
                AccountIndex.Events
            );
        }
    }
}
