using Cobranza.Policies;

namespace Cobranza.Json;

/// <summary>A history of policies, or everything that is wrong with its file.</summary>
/// <param name="History">The history; null if and only if there are problems.</param>
/// <param name="Problems">What is wrong, in the order found; empty for a good file.</param>
public sealed record PolicyHistoryReadResult(PolicyHistory? History, ValueList<PolicyProblem> Problems);
