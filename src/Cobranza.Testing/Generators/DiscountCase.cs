using Cobranza.Discounts;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>A composition of the library's discounts with an invoice in a currency that it accepts, and a day of payment.</summary>
/// <param name="Policy">The composition, up to three layers deep.</param>
/// <param name="Facts">The invoice, with a delivery date and with or without good standing.</param>
/// <param name="AsOf">The day, often one on which something changes.</param>
public sealed record DiscountCase(DiscountPolicy Policy, DiscountFacts Facts, LocalDate AsOf);
