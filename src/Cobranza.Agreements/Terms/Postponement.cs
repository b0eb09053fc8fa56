using NodaTime;

namespace Cobranza.Terms;

/// <summary>A day whose payments a debtor makes on a later one instead.</summary>
public sealed record Postponement
{
    /// <summary>A postponed day.</summary>
    /// <param name="day">The day on which nothing is paid.</param>
    /// <param name="to">The day on which it is paid instead; a later one, so that no chain of postponements runs in a circle.</param>
    /// <exception cref="ArgumentException">A date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The payment would be made on the same day or earlier.</exception>
    public Postponement(LocalDate day, LocalDate to)
    {
        Day = Guard.Date(day);
        To =
            Guard.Date(to) > day
                ? to
                : throw new ArgumentOutOfRangeException(
                    nameof(to),
                    Guard.Text(to),
                    $"must be after {Guard.Text(day)}, which it stands for"
                );
    }

    /// <summary>The day on which nothing is paid.</summary>
    public LocalDate Day { get; }

    /// <summary>The day on which it is paid instead.</summary>
    public LocalDate To { get; }

    /// <summary>Both days in ISO form.</summary>
    public override string ToString() => $"{Guard.Text(Day)} postponed to {Guard.Text(To)}";
}
