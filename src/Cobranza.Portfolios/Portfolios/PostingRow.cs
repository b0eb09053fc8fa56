using NodaTime;

namespace Cobranza.Portfolios;

/// <summary>One change of what is open as a bulk source has it: an invoice adds, a payment on it takes the same away again.</summary>
public sealed record PostingRow
{
    /// <summary>A row.</summary>
    /// <param name="postedOn">The day from whose end on it counts: of a payment its value date.</param>
    /// <param name="countedFrom">The date from which the age of the item counts, in most books its due date; the same in all rows of an
    /// item, so that what is taken comes off where it was added.</param>
    /// <param name="change">What it adds to the open balance; below zero what it takes.</param>
    /// <exception cref="ArgumentException">A date or the currency is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is of another calendar than ISO, or before the year 1.</exception>
    public PostingRow(LocalDate postedOn, LocalDate countedFrom, Money change)
    {
        PostedOn = Guard.Date(postedOn);
        CountedFrom = Guard.Date(countedFrom);
        Change = Guard.HasCurrency(change);
    }

    /// <summary>The day from whose end on it counts.</summary>
    public LocalDate PostedOn { get; }

    /// <summary>The date from which the age of the item counts.</summary>
    public LocalDate CountedFrom { get; }

    /// <summary>What it adds to the open balance; below zero what it takes.</summary>
    public Money Change { get; }

    /// <summary>Amount and dates, independent of the current culture.</summary>
    public override string ToString() =>
        $"{Change} posted on {Guard.Text(PostedOn)}, counted from {Guard.Text(CountedFrom)}";
}
