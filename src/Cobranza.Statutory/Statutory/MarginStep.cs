using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Statutory;

/// <summary>Percentage points that a law adds to its reference, for interest from a day on.</summary>
public sealed record MarginStep
{
    /// <summary>A margin.</summary>
    /// <param name="from">The first day of interest that it is for.</param>
    /// <param name="points">Percentage points from 0 to <see cref="Rate.MaxAnnual"/>.</param>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The points are out of range.</exception>
    public MarginStep(LocalDate from, Percentage points)
    {
        From = Guard.Date(from);
        Points = Guard.InRange(points, Percentage.Of(0), Rate.MaxAnnual);
    }

    /// <summary>The first day of interest that it is for.</summary>
    public LocalDate From { get; }

    /// <summary>Percentage points.</summary>
    public Percentage Points { get; }

    /// <summary>Points and day, the same in every culture.</summary>
    public override string ToString() => $"{Points} from {Guard.Text(From)}";
}
