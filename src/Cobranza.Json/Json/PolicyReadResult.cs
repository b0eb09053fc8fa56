using Cobranza.Policies;

namespace Cobranza.Json;

/// <summary>A version of a policy, or everything that is wrong with its file.</summary>
/// <param name="Policy">The version; null if and only if there are problems.</param>
/// <param name="Problems">What is wrong, in the order found; empty for a good file.</param>
public sealed record PolicyReadResult(PolicySet? Policy, ValueList<PolicyProblem> Problems);
