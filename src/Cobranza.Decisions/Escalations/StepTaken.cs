using NodaTime;

namespace Cobranza.Escalations;

/// <summary>A step that was taken, as the contact log tells it.</summary>
/// <remarks>A contact that is no step of the ladder counts too: the minimum wait runs from it, and nothing else happens that day.</remarks>
public sealed record StepTaken
{
    /// <summary>A step and its day.</summary>
    /// <param name="stepId">The step, or the host's own name for another contact.</param>
    /// <param name="on">The day it was taken.</param>
    /// <exception cref="ArgumentException">The name is blank or longer than <see cref="EscalationStep.MaxTextLength"/>, or the date is missing.</exception>
    public StepTaken(string stepId, LocalDate on)
    {
        StepId = Guard.Line(stepId, EscalationStep.MaxTextLength);
        On = Guard.Date(on);
    }

    /// <summary>The step.</summary>
    public string StepId { get; }

    /// <summary>The day it was taken.</summary>
    public LocalDate On { get; }

    /// <summary>Step and day, independent of the current culture.</summary>
    public override string ToString() => $"{StepId} on {Guard.Text(On)}";
}
