using NodaTime;

namespace Cobranza.Rates;

/// <summary>Consecutive days with one rate that was fixed by a reference, and why it is that one.</summary>
/// <param name="First">The first of these days.</param>
/// <param name="Last">The last of them, itself included.</param>
/// <param name="Rate">Reference and margin, a simple yearly rate.</param>
/// <param name="ObservedOn">The day whose reference counts; where each day counts for itself, the first of them.</param>
/// <param name="Reference">The step of the reference that was in force on that day, with its source.</param>
public sealed record FixedRate(
    LocalDate First,
    LocalDate Last,
    Rate Rate,
    LocalDate ObservedOn,
    ReferenceStep Reference
)
{
    /// <summary>Days, rate and reference: <c>2016-08-20..2016-12-31 at 8.5% a year (0.5% observed on 2016-06-30)</c>.</summary>
    public override string ToString() =>
        $"{Guard.Text(First)}..{Guard.Text(Last)} at {Rate} ({Reference.Value} observed on {Guard.Text(ObservedOn)})";
}
