using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A length of time that lateness is counted in, from the due date on: 7 days, a month, a quarter.</summary>
/// <remarks>Months are counted from the due date itself: due on 31 January, the first ends on 28 February, the second on 31 March.</remarks>
public sealed record LateFeePeriod
{
    /// <summary>Most days of a period: 3,660, our choice, because ten years of lateness are not a period.</summary>
    public const int MaxDays = 3_660;

    /// <summary>Most months of a period: 120, our choice, for the same reason.</summary>
    public const int MaxMonths = 120;

    private const int DaysInWeek = 7;
    private const int MonthsInYear = 12;
    private const int MonthsInCalendar = (9_999 * MonthsInYear) + MonthsInYear - 1;

    private LateFeePeriod(int days, int months) => (Days, Months) = (days, months);

    /// <summary>One day.</summary>
    public static LateFeePeriod Day { get; } = new(1, 0);

    /// <summary>Seven days.</summary>
    public static LateFeePeriod Week { get; } = new(DaysInWeek, 0);

    /// <summary>One calendar month.</summary>
    public static LateFeePeriod Month { get; } = new(0, 1);

    /// <summary>Its days; 0 where it is counted in months.</summary>
    public int Days { get; }

    /// <summary>Its calendar months; 0 where it is counted in days.</summary>
    public int Months { get; }

    /// <summary>A number of days.</summary>
    /// <param name="days">From 1 up to and including <see cref="MaxDays"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public static LateFeePeriod OfDays(int days) => new(Guard.InRange(days, 1, MaxDays), 0);

    /// <summary>A number of calendar months.</summary>
    /// <param name="months">From 1 up to and including <see cref="MaxMonths"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The months are out of range.</exception>
    public static LateFeePeriod OfMonths(int months) => new(0, Guard.InRange(months, 1, MaxMonths));

    /// <summary>The number of the period that a late day lies in, from 1.</summary>
    /// <param name="dueOn">Where the periods begin to count.</param>
    /// <param name="lateDay">A day after it.</param>
    /// <exception cref="ArgumentException">A date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is not after the due date.</exception>
    public int NumberOf(LocalDate dueOn, LocalDate lateDay)
    {
        var gone = Period.DaysBetween(Guard.Date(dueOn), Guard.Date(lateDay)) - 1;
        if (gone < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(lateDay),
                Guard.Text(lateDay),
                $"must be after {Guard.Text(dueOn)}"
            );
        }

        return (Months == 0 ? gone / Days : WholeMonths(dueOn, lateDay.PlusDays(-1)) / Months) + 1;
    }

    /// <summary>The last day of a period; <see langword="null"/> where it lies after the calendar.</summary>
    /// <param name="dueOn">Where the periods begin to count.</param>
    /// <param name="number">From 1; 0 gives the due date itself.</param>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public LocalDate? EndOf(LocalDate dueOn, int number)
    {
        Guard.Date(dueOn);
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        if (Months == 0)
        {
            var days = (long)Days * number;
            return days <= Period.DaysBetween(dueOn, LocalDate.MaxIsoValue) ? dueOn.PlusDays((int)days) : null;
        }

        var months = (long)Months * number;
        return ((long)dueOn.Year * MonthsInYear) + dueOn.Month - 1 + months <= MonthsInCalendar
            ? dueOn.PlusMonths((int)months)
            : null;
    }

    /// <summary>The period in words: <c>month</c>, <c>7 days</c>, <c>mes</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the named ones.</exception>
    public string ToText(Language language)
    {
        var spanish = Guard.Defined(language) == Language.Spanish;
        return (Days, Months) switch
        {
            (1, _) => spanish ? "día" : "day",
            (_, 1) => spanish ? "mes" : "month",
            (0, _) => Guard.Text($"{Months} {(spanish ? "meses" : "months")}"),
            _ => Guard.Text($"{Days} {(spanish ? "días" : "days")}"),
        };
    }

    /// <summary>The period in English words.</summary>
    public override string ToString() => ToText(Language.English);

    // Counted without a Period object, because each costs memory; the same as Period.Between in months.
    private static int WholeMonths(LocalDate start, LocalDate end)
    {
        var whole = ((end.Year - start.Year) * MonthsInYear) + end.Month - start.Month;
        return start.PlusMonths(whole) > end ? whole - 1 : whole;
    }
}
