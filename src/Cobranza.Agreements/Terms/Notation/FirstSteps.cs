namespace Cobranza.Terms.Notation;

/// <summary>The first step of a chain, or two written as one such as "30 EOM".</summary>
/// <param name="Steps">The steps in the order taken.</param>
/// <param name="Head">The position of the step that was written as a number.</param>
internal sealed record FirstSteps(ValueList<DateStep> Steps, int Head);
