using NodaTime;

namespace Cobranza.Rates;

/// <summary>Something in force from a day on.</summary>
internal interface IDatedStep
{
    /// <summary>The first day.</summary>
    LocalDate From { get; }
}
