using Cobranza.Statutory;

namespace Cobranza.Json;

/// <summary>A statutory regime, or everything that is wrong with its file.</summary>
/// <param name="Regime">The regime; null if and only if there are problems.</param>
/// <param name="Problems">What is wrong, in the order found; empty for a good file.</param>
public sealed record StatutoryReadResult(StatutoryRegime? Regime, ValueList<StatutoryProblem> Problems);
