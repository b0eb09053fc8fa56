using NodaTime;

namespace Cobranza;

/// <summary>Today in the time zone of the business, from a clock.</summary>
/// <example>At 04:30 UTC on 1 March it is still 28 February in Mexico City.</example>
public sealed class BusinessDate : IBusinessDate
{
    private readonly IClock _clock;
    private readonly DateTimeZone _zone;

    /// <summary>A business date from a clock and the zone of the business.</summary>
    /// <param name="clock">Where the present instant comes from.</param>
    /// <param name="zone">The zone whose midnight ends the business's day.</param>
    /// <exception cref="ArgumentNullException">The clock or the zone is missing.</exception>
    public BusinessDate(IClock clock, DateTimeZone zone) =>
        (_clock, _zone) = (Guard.NotNull(clock), Guard.NotNull(zone));

#pragma warning disable RS0030 // The edge of the host: the one place where the libraries ask a clock.
    /// <inheritdoc/>
    public LocalDate Today => _clock.GetCurrentInstant().InZone(_zone).Date;
#pragma warning restore RS0030
}
