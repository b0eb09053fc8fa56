using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>The customer was contacted: a step of the ladder that the host has taken.</summary>
public sealed record ContactMade : AccountEvent
{
    /// <summary>A step taken.</summary>
    /// <param name="stepId">The step of the ladder.</param>
    /// <param name="effectiveOn">The day it was taken.</param>
    /// <param name="channel">How: e-mail, call, letter.</param>
    /// <param name="recordedOn">When it became known; the day it was taken if not given.</param>
    /// <exception cref="ArgumentException">A text is blank or too long, or a date is missing.</exception>
    public ContactMade(string stepId, LocalDate effectiveOn, string channel, LocalDate? recordedOn = null)
        : base(effectiveOn, recordedOn)
    {
        StepId = Guard.Line(stepId, MaxTextLength);
        Channel = Guard.Line(channel, MaxTextLength);
    }

    /// <summary>The step of the ladder.</summary>
    public string StepId { get; }

    /// <summary>How the customer was contacted.</summary>
    public string Channel { get; }

    internal override string Text() => $"Contact {StepId} by {Channel}";

    internal override void Check(AccountIndex index)
    {
        // Names nothing else.
    }
}
