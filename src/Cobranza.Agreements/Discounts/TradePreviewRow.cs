using NodaTime;

namespace Cobranza.Discounts;

/// <summary>Days on which paying costs the same.</summary>
/// <param name="From">The first day.</param>
/// <param name="Through">The last day, included.</param>
/// <param name="Pay">What settles the invoice on these days.</param>
/// <param name="Gained">The discount that it earns.</param>
/// <param name="Lost">What payment on the first day would have earned on top.</param>
public sealed record TradePreviewRow(LocalDate From, LocalDate Through, Money Pay, Money Gained, Money Lost);
