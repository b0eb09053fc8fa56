using NodaTime;

namespace Cobranza.Terms;

/// <summary>The last day on which payment is on time, as agreed and as rolled by the calendar.</summary>
/// <remarks>A value, so that resolving a due date allocates nothing; <c>default</c> is no due date and is refused wherever one is needed.</remarks>
public readonly record struct DueDate
{
    /// <summary>A due date as agreed and as it counts.</summary>
    /// <param name="contractual">The date the terms give, business day or not.</param>
    /// <param name="effective">The date after rolling; it can lie before the contractual one.</param>
    /// <exception cref="ArgumentException">A date is missing or not an ISO date.</exception>
    public DueDate(LocalDate contractual, LocalDate effective)
    {
        Contractual = Guard.Date(contractual);
        Effective = Guard.Date(effective);
    }

    private DueDate(LocalDate date) => (Contractual, Effective) = (date, date);

    /// <summary>The date the terms give, business day or not.</summary>
    public LocalDate Contractual { get; private init; }

    /// <summary>The date from which lateness is counted: nothing is late on it, everything after it.</summary>
    public LocalDate Effective { get; private init; }

    /// <summary>A due date that no calendar has moved.</summary>
    /// <exception cref="ArgumentException">The date is missing or not an ISO date.</exception>
    public static DueDate On(LocalDate date) => new(date, date);

    /// <summary>The effective date in ISO form, followed by the contractual one where they differ.</summary>
    public override string ToString() =>
        Contractual == Effective
            ? Guard.Text(Effective)
            : $"{Guard.Text(Effective)} (agreed {Guard.Text(Contractual)})";

    // Dates that steps and calendars gave are valid already; checking them again would cost more than finding them.
    internal static DueDate Resolved(LocalDate contractual, LocalDate effective) =>
        new(contractual) { Effective = effective };

    // In the order in which portions are scheduled: by the day that counts, then by the day agreed.
    internal int CompareTo(DueDate other)
    {
        var byEffective = Effective.CompareTo(other.Effective);
        return byEffective != 0 ? byEffective : Contractual.CompareTo(other.Contractual);
    }
}
