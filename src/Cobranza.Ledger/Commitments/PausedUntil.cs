using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>Escalation waits, by hand, until a day.</summary>
public sealed record PausedUntil : AccountEvent
{
    /// <summary>A pause.</summary>
    /// <param name="effectiveOn">Its first day.</param>
    /// <param name="until">Its last day, not before the first; both days are paused.</param>
    /// <param name="reason">Why, in the words of the host.</param>
    /// <param name="recordedOn">When it became known; its first day if not given.</param>
    /// <exception cref="ArgumentException">The reason is blank or too long, or a date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The pause ends before it starts.</exception>
    public PausedUntil(LocalDate effectiveOn, LocalDate until, string reason, LocalDate? recordedOn = null)
        : base(effectiveOn, recordedOn)
    {
        Until = Guard.NotBefore(effectiveOn, until);
        Reason = Guard.Line(reason, MaxTextLength);
    }

    /// <summary>The last day of the pause.</summary>
    public LocalDate Until { get; }

    /// <summary>Why, in the words of the host.</summary>
    public string Reason { get; }

    internal override string Text() => $"Pause until {Guard.Text(Until)}: {Reason}";

    internal override void Check(AccountIndex index)
    {
        // Names nothing else.
    }
}
