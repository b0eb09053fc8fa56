namespace Cobranza.Schedules;

/// <summary>How far apart the dates of a schedule are: so many months, weeks or days, or one period for the whole term.</summary>
/// <remarks>Equal when the step is equal: two weeks are fourteen days, but a month is no number of days.</remarks>
public sealed record Frequency
{
    /// <summary>Most months in one period: 1,200 (our choice, because a century is longer than any contract).</summary>
    public const int MaxMonths = 1_200;

    /// <summary>Most days in one period: 36,525 (our choice, because a century is longer than any contract).</summary>
    public const int MaxDays = 36_525;

    private const int DaysInWeek = 7;
    private const int MonthsInYear = 12;

    private Frequency(int months, int days) => (MonthStep, DayStep) = (months, days);

    /// <summary>Every week.</summary>
    public static Frequency Weekly { get; } = Weeks(1);

    /// <summary>Every month.</summary>
    public static Frequency Monthly { get; } = Months(1);

    /// <summary>Every three months.</summary>
    public static Frequency Quarterly { get; } = Months(3);

    /// <summary>Every six months.</summary>
    public static Frequency HalfYearly { get; } = Months(6);

    /// <summary>Every twelve months.</summary>
    public static Frequency Yearly { get; } = Months(MonthsInYear);

    /// <summary>One period from start to end, however long.</summary>
    public static Frequency WholeTerm { get; } = new(0, 0);

    /// <summary>Calendar months from one date to the next; 0 if the step is in days or there is none.</summary>
    public int MonthStep { get; }

    /// <summary>Calendar days from one date to the next; 0 if the step is in months or there is none.</summary>
    public int DayStep { get; }

    /// <summary>Periods in a year, where the step is a whole part of twelve months: 1, 2, 3, 4, 6 or 12; else <see langword="null"/>.</summary>
    public int? PeriodsPerYear => MonthStep > 0 && MonthsInYear % MonthStep == 0 ? MonthsInYear / MonthStep : null;

    /// <summary>Every so many calendar months.</summary>
    /// <param name="count">1 to <see cref="MaxMonths"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is outside that range.</exception>
    public static Frequency Months(int count) => new(Guard.InRange(count, 1, MaxMonths), 0);

    /// <summary>Every so many weeks.</summary>
    /// <param name="count">1 to a seventh of <see cref="MaxDays"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is outside that range.</exception>
    public static Frequency Weeks(int count) => new(0, Guard.InRange(count, 1, MaxDays / DaysInWeek) * DaysInWeek);

    /// <summary>Every so many calendar days.</summary>
    /// <param name="count">1 to <see cref="MaxDays"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is outside that range.</exception>
    public static Frequency Days(int count) => new(0, Guard.InRange(count, 1, MaxDays));

    /// <summary>The step in English: <c>every 3 months</c>, <c>every 14 days</c>, <c>once</c>.</summary>
    public override string ToString() =>
        this == WholeTerm ? "once"
        : MonthStep > 0 ? Every(MonthStep, "month")
        : Every(DayStep, "day");

    private static string Every(int count, string unit) =>
        count == 1 ? $"every {unit}" : Guard.Text($"every {count} {unit}s");
}
