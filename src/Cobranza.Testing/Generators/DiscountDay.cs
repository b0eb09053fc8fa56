using Cobranza.Discounts;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>An invoice with a day on which a discount is asked for.</summary>
/// <param name="Facts">The invoice: with or without lines and credit notes, nothing, part or all of it open.</param>
/// <param name="AsOf">The day: before the issue date, inside and at the end of windows, around the due date.</param>
public sealed record DiscountDay(DiscountFacts Facts, LocalDate AsOf);
