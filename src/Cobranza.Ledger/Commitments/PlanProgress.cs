using Cobranza.Installments;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>An agreed plan with what was paid on it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="State">How it stands.</param>
/// <param name="Paid">What was settled on its items since it was agreed, net of what was reversed; it can exceed the plan.</param>
/// <param name="Next">The earliest installment that is not fully paid, or null if the plan does not run any more.</param>
/// <param name="EndedOn">The day on which it was completed, broken or replaced, or null while it runs. From that day on its items stand on
/// their own again, unless another plan covers them.</param>
public sealed record PlanProgress(PlanAgreed Plan, PlanState State, Money Paid, Installment? Next, LocalDate? EndedOn)
{
    /// <summary>Whether its dates replace those of its items.</summary>
    public bool IsRunning => State is PlanState.Active or PlanState.InDefault;

    /// <summary>Plan, state and what was paid, independent of the current culture.</summary>
    public override string ToString() => $"{Plan}: {State}, paid {Paid}";
}
