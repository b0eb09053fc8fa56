using Cobranza.Statutory;

namespace Cobranza.Json;

/// <summary>A published reference over time, or everything that is wrong with its file.</summary>
/// <param name="Rates">The reference; null if and only if there are problems.</param>
/// <param name="Problems">What is wrong, in the order found; empty for a good file.</param>
public sealed record PublishedRatesReadResult(PublishedRates? Rates, ValueList<StatutoryProblem> Problems);
