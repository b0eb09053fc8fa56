using NodaTime;

namespace Cobranza.Rates;

/// <summary>The rate of one day, how long it is sure to hold, and where it comes from; made without allocating.</summary>
/// <param name="Rate">The rate on the day asked for.</param>
/// <param name="Through">The last day that is sure to have the same rate, itself included; not before the day asked for.</param>
/// <param name="ObservedOn">The first day of the step, or the day whose reference counts.</param>
/// <param name="Source">Where the step is published; <see langword="null"/> if it is not cited.</param>
public readonly record struct RateInForce(Rate Rate, LocalDate Through, LocalDate ObservedOn, string? Source)
{
    /// <summary>Rate and last day: <c>10.5% a year through 2023-06-30</c>.</summary>
    public override string ToString() => $"{Rate} through {Guard.Text(Through)}";
}
