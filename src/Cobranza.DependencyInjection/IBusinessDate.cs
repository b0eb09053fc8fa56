using NodaTime;

namespace Cobranza;

/// <summary>Today, as the business counts days: the one place where a host asks for the time.</summary>
/// <remarks>The libraries take the as-of date as an argument and never ask; a host asks here once and passes it on.</remarks>
public interface IBusinessDate
{
    /// <summary>The date that the business's calendar on the wall shows now.</summary>
    LocalDate Today { get; }
}
