using NodaTime;

namespace Cobranza.Escalations;

/// <summary>A step that follows if nothing is paid.</summary>
/// <param name="On">The day.</param>
/// <param name="Step">The step.</param>
public sealed record PlannedStep(LocalDate On, EscalationStep Step)
{
    /// <summary>Day and step, independent of the current culture.</summary>
    public override string ToString() => $"{Guard.Text(On)}: {Step.Id}";
}
