using Cobranza.LateFees;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>A composition of the library's late-fee policies with a receivable in a currency that it accepts.</summary>
/// <param name="Policy">The composition, up to four layers deep.</param>
/// <param name="Item">The receivable.</param>
/// <param name="AsOf">The day at whose end the charge is judged.</param>
public sealed record LateFeeCase(LateFeePolicy Policy, OverdueItem Item, LocalDate AsOf);
