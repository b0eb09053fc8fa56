using Cobranza.LateFees;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>A receivable with the history of its balance, and a day on which its late fee is asked for.</summary>
/// <param name="Item">The receivable; its balance may be zero, fall, and rise again as after a bounced payment.</param>
/// <param name="AsOf">The day, often one on which something changes: the due date, the day after, the day of a payment.</param>
public sealed record OverdueDay(OverdueItem Item, LocalDate AsOf);
