using NodaTime;

namespace Cobranza.Calendars;

public abstract partial record HolidayRule
{
    /// <summary>This rule with a name for its days, in place of any they had.</summary>
    /// <exception cref="ArgumentException">A name is blank, too long, or not on one line.</exception>
    public HolidayRule Named(string english, string spanish) => this with { Name = new(english, spanish) };

    /// <summary>This rule, each of its days kept where the observance says.</summary>
    /// <param name="observance">Which weekdays move, and where to.</param>
    /// <param name="keepOriginal">Whether the day itself is closed as well; no unless said.</param>
    /// <exception cref="ArgumentException">An observance that avoids other holidays is put around another one.</exception>
    public HolidayRule Observed(Observance observance, bool keepOriginal = false) =>
        new ObservedHoliday(this, observance, keepOriginal);

    /// <summary>This rule, but so many calendar days later, or earlier if negative: the Friday after Thanksgiving.</summary>
    /// <param name="days">From −31 to 31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public HolidayRule DaysLater(int days) => new LaterHoliday(this, days);

    /// <summary>This rule from a year on, itself included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the years a rule knows.</exception>
    public HolidayRule From(int year) => new HolidayOfYears(this, year, LastYear, every: 1);

    /// <summary>This rule up to and including a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the years a rule knows.</exception>
    public HolidayRule Until(int year) => new HolidayOfYears(this, FirstYear, year, every: 1);

    /// <summary>This rule from one year to another, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside the years a rule knows, or the last is before the first.</exception>
    public HolidayRule Between(int firstYear, int lastYear) => new HolidayOfYears(this, firstYear, lastYear, every: 1);

    /// <summary>This rule every so many years from a year on: every fourth year from 2021.</summary>
    /// <param name="years">1 to 100.</param>
    /// <param name="from">The first year.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is out of range.</exception>
    public HolidayRule EveryYears(int years, int from) => new HolidayOfYears(this, from, LastYear, years);

    /// <summary>This rule without some of its days, which were worked.</summary>
    /// <exception cref="ArgumentException">There is none, a date is missing, or one is no day of this rule.</exception>
    public HolidayRule Except(params ReadOnlySpan<LocalDate> dates) => new HolidayExceptions(this, [.. dates]);

    /// <summary>This rule, with the day of one year kept on another date.</summary>
    /// <param name="year">The year whose day was moved.</param>
    /// <param name="date">Where to; within the year or one beside it.</param>
    /// <exception cref="ArgumentException">The date is missing, or the rule has not exactly one day for the year.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the years a rule knows, or the date is far from it.</exception>
    public HolidayRule Moved(int year, LocalDate date) => new MovedHoliday(this, year, date);
}
