using Cobranza.DayCounts;
using NodaTime;

namespace Cobranza.Rates;

public sealed partial record Rate
{
    /// <summary>The interest between two dates on one unit of money: 3/50 means six cents for each peso.</summary>
    /// <remarks>
    /// <para>For a year, simple: percentage times the day count's part of a year. For a day: percentage times the days that the day count sees.
    /// For a month: percentage times the calendar months from the start, as <see cref="Months"/> says; no day count changes that. All exact.</para>
    /// <para>Compounding: (1 + nominal ÷ n) to the power of n times the part of a year, less 1, with n times a year; the power is exact or
    /// to 28 significant digits, see <see cref="Fraction.Power"/>.</para>
    /// </remarks>
    /// <param name="start">From this date; equal dates give zero.</param>
    /// <param name="end">To this date. Which of the two bears interest is said by who asks.</param>
    /// <param name="dayCount">How days become parts of a year, and what counts as a day.</param>
    /// <example>12 % a year is 1 % over 30 days on ACT/360; 1.5 % a month is 4.5 % from 31 January to 30 April.</example>
    /// <exception cref="ArgumentException">A date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The end is before the start.</exception>
    /// <exception cref="AmountOverflowException">A compounding rate grows beyond what <see cref="Fraction.Power"/> gives.</exception>
    public Fraction Over(LocalDate start, LocalDate end, DayCount dayCount) => Over(start, end, dayCount, start);

    /// <summary>The interest of a part of a longer time, whose months are counted from an earlier date.</summary>
    /// <remarks>
    /// Parts that follow one another add up to the whole, for every simple rate on a day count that itself adds up. Only rates for a month
    /// look at the earlier date: a month that begins on the 15th does not end on the last day because a payment came in on the last day.
    /// </remarks>
    /// <param name="start">From this date; equal dates give zero.</param>
    /// <param name="end">To this date.</param>
    /// <param name="dayCount">How days become parts of a year, and what counts as a day.</param>
    /// <param name="monthsFrom">Where the months begin to count; not after the start.</param>
    /// <exception cref="ArgumentException">A date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The end is before the start, or the start before the months.</exception>
    /// <exception cref="AmountOverflowException">A compounding rate grows beyond what <see cref="Fraction.Power"/> gives.</exception>
    public Fraction Over(LocalDate start, LocalDate end, DayCount dayCount, LocalDate monthsFrom)
    {
        Guard.NotNull(dayCount);
        Guard.Date(start);
        Guard.NotBefore(Guard.Date(monthsFrom), start);
        Guard.NotBefore(start, end);
        return Per switch
        {
            RatePeriod.Month => Value.ToFraction()
                * (Months.Between(monthsFrom, end) - Months.Between(monthsFrom, start)),
            RatePeriod.Day => Value.ToFraction() * Fraction.Of(dayCount.Days(start, end)),
            _ when Compounds => Growth(dayCount.Between(start, end)) - Fraction.One,
            _ => Value.ToFraction() * dayCount.Between(start, end),
        };
    }

    private Fraction Growth(Fraction years)
    {
        var times = Fraction.Of(TimesAYear(Compounding));
        return (Fraction.One + (Value.ToFraction() / times)).Power(years * times);
    }

    private static int TimesAYear(Compounding compounding) =>
        compounding switch
        {
            Compounding.Annual => 1,
            Compounding.HalfYearly => 2,
            Compounding.Quarterly => 4,
            Compounding.Monthly => 12,
            _ => 365,
        };
}
