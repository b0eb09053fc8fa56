using NodaTime;

namespace Cobranza.Portfolios;

/// <summary>Dates as whole days since 1970-01-01, the form in which columns hold them.</summary>
/// <remarks>The same number as an Arrow <c>date32</c>, a Parquet <c>DATE</c> or <c>DateOnly.DayNumber</c> less 719,162.</remarks>
public static class DayNumber
{
    /// <summary>The number of 0001-01-02, the first date there is: 0001-01-01 is <c>default(LocalDate)</c> and counts as missing.</summary>
    public const int First = -719_161;

    /// <summary>The number of 9999-12-31, the last date there is.</summary>
    public const int Last = 2_932_896;

    private const int DaysBefore1970 = 719_162;

    /// <summary>The number of a date; zero on 1970-01-01, negative before.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is of another calendar than ISO, or before the year 1.</exception>
    public static int Of(LocalDate date) => Guard.Date(date).ToDateOnly().DayNumber - DaysBefore1970;

    /// <summary>The date of a number.</summary>
    /// <param name="number">From <see cref="First"/> to <see cref="Last"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public static LocalDate ToDate(int number) =>
        LocalDate.FromDateOnly(DateOnly.FromDayNumber(Guard.InRange(number, First, Last) + DaysBefore1970));
}
