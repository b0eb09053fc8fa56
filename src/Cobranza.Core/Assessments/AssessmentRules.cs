namespace Cobranza.Assessments;

/// <summary>What an assessment adds to the reasons of its policies, in English and Spanish.</summary>
internal static class AssessmentRules
{
    public static Rule PausedByHand { get; } =
        new(
            "assessments.paused-by-hand",
            "paused by hand through {until}: {reason}",
            "pausa manual hasta el {until} inclusive: {reason}"
        );

    public static Rule PromisePending { get; } =
        new(
            "assessments.promise-pending",
            "{amount} is promised by {due-on} ({received} received so far), open through {last-day}",
            "promesa de {amount} para el {due-on} ({received} recibidos), abierta hasta el {last-day} inclusive"
        );
}
