using NodaTime;

namespace Cobranza.Calendars;

/// <summary>On which day a holiday is kept, by the weekday on which it falls.</summary>
/// <remarks>The same example everywhere: a holiday on Wednesday 1, Saturday 4 or Sunday 5 July 2026. Equal when each weekday moves
/// alike and both avoid other holidays, or neither does.</remarks>
public sealed record Observance
{
    private readonly ValueList<int> _days;

    private Observance(ValueList<int> days, bool avoidsHolidays)
    {
        // Or a moved day would go on for ever.
        if (avoidsHolidays && !days.Contains(0))
        {
            throw new InvalidOperationException("A day that avoids other holidays needs a weekday on which it stays.");
        }

        (_days, AvoidsHolidays) = (days, avoidsHolidays);
    }

    /// <summary>Where it falls: 1, 4, 5 July.</summary>
    public static Observance AsItFalls { get; } = new([0, 0, 0, 0, 0, 0, 0], avoidsHolidays: false);

    /// <summary>Saturday to Friday, Sunday to Monday: 1, 3, 6 July. United States, 5 U.S.C. 6103(b) and Executive Order 11582.</summary>
    public static Observance NearestWeekday { get; } = new([0, 0, 0, 0, 0, -1, 1], avoidsHolidays: false);

    /// <summary>Sunday to Monday alone: 1, 4, 6 July.</summary>
    public static Observance SundayToMonday { get; } = new([0, 0, 0, 0, 0, 0, 1], avoidsHolidays: false);

    /// <summary>Every day but Monday to the next Monday: 6, 6, 6 July. Colombia, Ley 51 de 1983, article 1.</summary>
    public static Observance NextMonday { get; } = new([0, 6, 5, 4, 3, 2, 1], avoidsHolidays: false);

    /// <summary>Tuesday and Wednesday to the Monday before, Thursday and Friday to the one after: 29 June, 4, 5 July.
    /// Argentina, Ley 27.399, article 6.</summary>
    public static Observance NearestMonday { get; } = new([0, -1, -2, 4, 3, 0, 0], avoidsHolidays: false);

    /// <summary>Tuesday to Thursday to the Monday of that week, Friday to the next: 29 June, 4, 5 July. Chile, Ley 19.668.</summary>
    public static Observance MondayOfTheWeek { get; } = new([0, -1, -2, -3, 3, 0, 0], avoidsHolidays: false);

    /// <summary>Saturday and Sunday to the next weekday that is no holiday of the same rule: 1, 6, 6 July.
    /// United Kingdom, Banking and Financial Dealings Act 1971, Schedule 1.</summary>
    /// <remarks>Put it around all holidays of the calendar, so that it knows them: with Christmas Day on a Saturday and Boxing Day on the
    /// Sunday, the substitutes are Monday and Tuesday.</remarks>
    public static Observance SubstituteWeekday { get; } = new([0, 0, 0, 0, 0, 2, 1], avoidsHolidays: true);

    /// <summary>Whether a moved day goes on, day by day, until it is neither another holiday of the rule nor a weekday that moves.</summary>
    public bool AvoidsHolidays { get; }

    /// <summary>This observance, but a weekday moves by so many days; negative is earlier.</summary>
    /// <example><c>AsItFalls.Moving(IsoDayOfWeek.Tuesday, days: -4).Moving(IsoDayOfWeek.Wednesday, days: 2)</c>: both to a Friday.</example>
    /// <param name="weekday">The weekday on which the holiday falls.</param>
    /// <param name="days">From −6 to 6; 0 leaves it there.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is out of range.</exception>
    /// <exception cref="InvalidOperationException">Other holidays are avoided, and no weekday would be left to stay on.</exception>
    public Observance Moving(IsoDayOfWeek weekday, int days)
    {
        var moved = _days.ToArray();
        moved[(int)CalendarWords.Weekday(weekday) - 1] = Guard.InRange(days, -6, 6);
        return new([.. moved], AvoidsHolidays);
    }

    /// <summary>This observance, with moved days going on past other holidays; see <see cref="AvoidsHolidays"/>.</summary>
    /// <exception cref="InvalidOperationException">No weekday is left to stay on.</exception>
    public Observance AvoidingHolidays() => new(_days, avoidsHolidays: true);

    /// <summary>By how many days a holiday on the weekday moves; negative is earlier.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a day of the week.</exception>
    public int DaysFrom(IsoDayOfWeek weekday) => _days[(int)CalendarWords.Weekday(weekday) - 1];

    /// <summary>The weekdays that move: <c>Saturday -1, Sunday +1</c>.</summary>
    public override string ToString() => InWords(Language.English);

    internal string InWords(Language language)
    {
        var moves = Enumerable
            .Range(1, 7)
            .Select(day => (IsoDayOfWeek)day)
            .Where(day => DaysFrom(day) != 0)
            .Select(day => Guard.Text($"{CalendarWords.Of(day, language)} {DaysFrom(day):+0;-0}"));
        return string.Join(", ", moves);
    }
}
