using NodaTime;

namespace Cobranza.Terms;

/// <summary>The dates of one invoice that terms may count from.</summary>
public sealed record TermDates
{
    /// <summary>The dates known so far.</summary>
    /// <param name="issuedOn">The date of the invoice.</param>
    /// <param name="deliveredOn">The day of delivery; <see langword="null"/> while it is not known.</param>
    /// <param name="acceptedOn">The day of acceptance; <see langword="null"/> while it is not known.</param>
    /// <param name="receivedOn">The day on which the debtor received the invoice; <see langword="null"/> while it is not known.</param>
    /// <exception cref="ArgumentException">A date is missing (<c>default</c>) or not an ISO date.</exception>
    public TermDates(
        LocalDate issuedOn,
        LocalDate? deliveredOn = null,
        LocalDate? acceptedOn = null,
        LocalDate? receivedOn = null
    )
    {
        IssuedOn = Guard.Date(issuedOn);
        DeliveredOn = Guard.OptionalDate(deliveredOn);
        AcceptedOn = Guard.OptionalDate(acceptedOn);
        ReceivedOn = Guard.OptionalDate(receivedOn);
    }

    /// <summary>The date of the invoice.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>The day of delivery.</summary>
    public LocalDate? DeliveredOn { get; }

    /// <summary>The day of acceptance.</summary>
    public LocalDate? AcceptedOn { get; }

    /// <summary>The day on which the debtor received the invoice.</summary>
    public LocalDate? ReceivedOn { get; }

    /// <summary>The date that a term counts from; <see langword="null"/> while it is not known, and always for <see cref="BaseDate.PreviousPortion"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The base date is unknown.</exception>
    public LocalDate? this[BaseDate start] =>
        Guard.Defined(start) switch
        {
            BaseDate.Issue => IssuedOn,
            BaseDate.Delivery => DeliveredOn,
            BaseDate.Acceptance => AcceptedOn,
            BaseDate.Receipt => ReceivedOn,
            BaseDate.MonthClosed => TermMath.EndOfMonth(IssuedOn),
            _ => null,
        };

    /// <summary>All base dates on one day: what a ceiling takes where only the issue date is known.</summary>
    /// <exception cref="ArgumentException">The date is missing (<c>default</c>) or not an ISO date.</exception>
    public static TermDates AllOn(LocalDate date) => new(date, date, date, date);

    /// <summary>The known dates, in ISO form, independent of the current culture.</summary>
    public override string ToString() =>
        string.Join(
            ", ",
            new (string Name, LocalDate? Date)[]
            {
                ("issued", IssuedOn),
                ("delivered", DeliveredOn),
                ("accepted", AcceptedOn),
                ("received", ReceivedOn),
            }
                .Where(known => known.Date is not null)
                .Select(known => $"{known.Name} {Guard.Text(known.Date!.Value)}")
        );
}
