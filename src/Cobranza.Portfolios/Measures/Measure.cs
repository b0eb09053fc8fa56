namespace Cobranza.Measures;

/// <summary>Figures by which a book is judged over a period; exact, and <see langword="null"/> where they are not defined.</summary>
/// <remarks>
/// <para>All amounts of one measure have one currency. A measure whose denominator is empty is not defined; it is never 0.</para>
/// <para>The same example everywhere: 15,000 receivable, of which 4,000 not yet due, and 10,000 sold on credit in 30 days.</para>
/// </remarks>
public static class Measure
{
    /// <summary>Longest period: 3,660 days (our choice: ten years, beyond which an average says nothing).</summary>
    public const int MaxDays = 3_660;

    /// <summary>Days of sales that are still to be collected (DSO, simple): receivables over credit sales, times the days.</summary>
    /// <remarks>In the example 45 days.</remarks>
    /// <param name="receivables">What is open at the end of the period, zero or more.</param>
    /// <param name="creditSales">What was sold on credit in the period, zero or more.</param>
    /// <param name="days">Days of the period, from 1 to <see cref="MaxDays"/>.</param>
    /// <returns>Exact days, or <see langword="null"/> if nothing was sold.</returns>
    /// <exception cref="ArgumentException">An amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or the days are out of range.</exception>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static Fraction? DaysSalesOutstanding(Money receivables, Money creditSales, int days)
    {
        Guard.PositiveOrZero(receivables);
        Guard.PositiveOrZero(creditSales);
        Guard.SameCurrency(receivables.Currency, creditSales);
        Guard.InRange(days, 1, MaxDays);
        return creditSales.IsZero ? null : receivables.ShareOf(creditSales) * Fraction.Of(days);
    }

    /// <summary>The DSO there would be if nobody paid late (best-possible DSO): what is not yet due over credit sales, times the days.</summary>
    /// <remarks>In the example 12 days.</remarks>
    /// <param name="notYetDue">What is open and not past due, zero or more.</param>
    /// <param name="creditSales">What was sold on credit in the period, zero or more.</param>
    /// <param name="days">Days of the period, from 1 to <see cref="MaxDays"/>.</param>
    /// <returns>Exact days, or <see langword="null"/> if nothing was sold.</returns>
    /// <exception cref="ArgumentException">An amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or the days are out of range.</exception>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static Fraction? BestPossibleDaysSalesOutstanding(Money notYetDue, Money creditSales, int days) =>
        DaysSalesOutstanding(notYetDue, creditSales, days);

    /// <summary>Days that collection takes beyond what was agreed (ADD): DSO less best-possible DSO.</summary>
    /// <remarks>In the example 33 days.</remarks>
    /// <param name="receivables">What is open at the end of the period, zero or more.</param>
    /// <param name="notYetDue">The part of it that is not past due.</param>
    /// <param name="creditSales">What was sold on credit in the period, zero or more.</param>
    /// <param name="days">Days of the period, from 1 to <see cref="MaxDays"/>.</param>
    /// <returns>Exact days, zero or more, or <see langword="null"/> if nothing was sold.</returns>
    /// <exception cref="ArgumentException">An amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, more is not yet due than is open, or the days are out of range.</exception>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static Fraction? AverageDaysDelinquent(Money receivables, Money notYetDue, Money creditSales, int days)
    {
        Guard.SameCurrency(Guard.PositiveOrZero(receivables).Currency, Guard.PositiveOrZero(notYetDue));
        return notYetDue <= receivables
            ? DaysSalesOutstanding(receivables - notYetDue, creditSales, days)
            : throw new ArgumentOutOfRangeException(
                nameof(notYetDue),
                notYetDue.ToString(),
                $"must not exceed what is open, {receivables}"
            );
    }
}
