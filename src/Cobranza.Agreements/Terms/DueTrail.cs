using NodaTime;

namespace Cobranza.Terms;

/// <summary>Collects the way to a due date while it is followed for a preview.</summary>
internal sealed class DueTrail
{
    private readonly List<StepReached> _steps = [];

    public BaseDate Start { get; private set; }

    public LocalDate StartsOn { get; private set; }

    public ValueList<StepReached> Steps => ValueList.From(_steps);

    public void Begin(BaseDate start, LocalDate on) => (Start, StartsOn) = (start, on);

    public void Add(DateStep step, LocalDate on) => _steps.Add(new(step, on));
}
