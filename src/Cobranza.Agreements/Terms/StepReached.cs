using NodaTime;

namespace Cobranza.Terms;

/// <summary>One step on the way to a due date and the day it led to.</summary>
/// <param name="Step">The step.</param>
/// <param name="On">The day reached.</param>
public sealed record StepReached(DateStep Step, LocalDate On);
