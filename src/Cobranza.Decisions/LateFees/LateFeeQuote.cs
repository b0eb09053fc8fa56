using NodaTime;

namespace Cobranza.LateFees;

/// <summary>What settles a receivable with its late charge if it is paid in full on a day, today or later.</summary>
/// <remarks>Charges that were posted before are receivables of their own, and not part of it.</remarks>
/// <param name="PayOn">The day of payment.</param>
/// <param name="Open">What is open on the receivable itself at the end of the day before, due or not.</param>
/// <param name="LateFee">The late charge as it would stand at the end of that day, the payment included.</param>
/// <param name="Total">What is open, and what of the charge has not been charged yet, posted or not, less what would be given back.</param>
public sealed record LateFeeQuote(LocalDate PayOn, Money Open, LateFeeAssessment LateFee, Money Total);
