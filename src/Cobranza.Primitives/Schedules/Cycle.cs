using NodaTime;

namespace Cobranza.Schedules;

/// <summary>Dates at equal steps before and after an anchor, such as the 17th of every third month.</summary>
/// <remarks>
/// Date 0 is the anchor. Every date is counted from the anchor and never from its neighbor: from 31 January, date 1 is 28 February
/// and date 2 is 31 March. Equal when anchor, frequency and roll day are equal.
/// </remarks>
public sealed record Cycle
{
    private readonly int _day;

    /// <summary>Dates counted from an anchor.</summary>
    /// <param name="anchor">Date 0.</param>
    /// <param name="frequency">The step; not the whole term.</param>
    /// <param name="rollDay">The day of the month, for steps of months; that of the anchor if left out.</param>
    /// <exception cref="ArgumentException">The anchor is missing; or a day of the month is named for steps of days.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no step; or the anchor is not on the roll day.</exception>
    public Cycle(LocalDate anchor, Frequency frequency, RollDay? rollDay = null)
    {
        Anchor = Guard.Date(anchor);
        Frequency = Guard.NotNull(frequency);
        RollDay = rollDay ?? RollDay.OfAnchor;
        if (frequency == Frequency.WholeTerm)
        {
            throw new ArgumentOutOfRangeException(
                nameof(frequency),
                frequency,
                "must have a step: the whole term has none"
            );
        }

        if (frequency.MonthStep == 0 && RollDay != RollDay.OfAnchor)
        {
            throw new ArgumentException($"'{RollDay}' needs a step of months, not '{frequency}'", nameof(rollDay));
        }

        _day = RollDay.DayFrom(anchor);
        if (!IsOnDay(anchor))
        {
            throw new ArgumentOutOfRangeException(nameof(anchor), Guard.Text(anchor), $"must be {RollDay}");
        }
    }

    /// <summary>Date 0.</summary>
    public LocalDate Anchor { get; }

    /// <summary>The step from one date to the next.</summary>
    public Frequency Frequency { get; }

    /// <summary>The day of the month.</summary>
    public RollDay RollDay { get; }

    /// <summary>The date so many steps after the anchor, or before it if negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date lies outside the years 1 to 9999.</exception>
    public LocalDate Date(int number) => Date(number, nameof(number));

    /// <summary>The number of the latest date on or before a day; negative before the anchor.</summary>
    /// <exception cref="ArgumentException">The day is missing (<c>default</c>).</exception>
    public int NumberOnOrBefore(LocalDate date)
    {
        Guard.Date(date);
        if (Frequency.MonthStep == 0)
        {
            return FloorOf(Period.DaysBetween(Anchor, date), Frequency.DayStep);
        }

        var months = MonthsTo(date);
        var number = FloorOf(months, Frequency.MonthStep);
        return months == number * Frequency.MonthStep && date < RollDay.In(date, _day) ? number - 1 : number;
    }

    /// <summary>Anchor, step and day: <c>from 2014-06-17 every 3 months on day 17</c>.</summary>
    public override string ToString() =>
        $"from {Guard.Text(Anchor)} {Frequency}{(RollDay == RollDay.OfAnchor ? string.Empty : $" {RollDay}")}";

    /// <summary>As <see cref="Date(int)"/>, with the argument that an error names.</summary>
    internal LocalDate Date(int number, string name)
    {
        var step = (long)number * (Frequency.MonthStep + Frequency.DayStep);
        if (step is < int.MinValue or > int.MaxValue)
        {
            throw new ArgumentOutOfRangeException(name, number, "leads outside the dates 0001-01-02 to 9999-12-31");
        }

        return Frequency.MonthStep == 0
            ? Guard.PlusDays(Anchor, (int)step, name)
            : RollDay.In(Guard.PlusMonths(Anchor, (int)step, name), _day);
    }

    /// <summary>Whether a date is on the day of the month of this cycle, whatever the month.</summary>
    internal bool IsOnDay(LocalDate date) => Frequency.MonthStep == 0 || date == RollDay.In(date, _day);

    /// <summary>Calendar months from the month of the anchor to that of a date.</summary>
    internal int MonthsTo(LocalDate date) => ((date.Year - Anchor.Year) * 12) + date.Month - Anchor.Month;

    private static int FloorOf(int dividend, int divisor) =>
        dividend >= 0 ? dividend / divisor : -((-dividend + divisor - 1) / divisor);
}
