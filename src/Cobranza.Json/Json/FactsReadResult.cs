using Cobranza.Receivables;

namespace Cobranza.Json;

/// <summary>An account, or everything that is wrong with its file.</summary>
/// <param name="Account">The account; null if and only if there are problems.</param>
/// <param name="Problems">What is wrong, in the order found; empty for a good file.</param>
public sealed record FactsReadResult(Account? Account, ValueList<FactsProblem> Problems);
