using Cobranza.LateFees;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>A receivable that is due in one to four portions, and a day on which its late fee is asked for.</summary>
/// <param name="Item">The receivable, with notices, unpaid charges and charges of other rules in some cases.</param>
/// <param name="AsOf">The day.</param>
public sealed record PortionedDay(OverdueItem Item, LocalDate AsOf);
