using NodaTime;

namespace Cobranza.Calendars;

/// <summary>Which days are business days, in the years for which that is known.</summary>
/// <remarks>
/// <para>Closed are the weekend days and the holidays, except the weekend days on which business is done nevertheless. Days may be given in
/// any order, twice, or where they make no difference; that changes nothing. A question about a day outside the calendar's
/// years, or with an answer there, is refused: a holiday nobody knows yet is not guessed.</para>
/// <para>Equal when weekend, holidays, openings and years are equal; the name is for people.</para>
/// </remarks>
public sealed partial record BusinessCalendar
{
    /// <summary>Farthest that an adjustment moves a date: 400 days (our choice: longer than any closure).</summary>
    public const int SearchDays = 400;

    /// <summary>Most holidays and openings together: 100,000 (our choice: ten a year for all years there are).</summary>
    public const int MaxHolidays = 100_000;

    /// <summary>Longest name that can be given: 100 characters (our choice).</summary>
    public const int MaxNameLength = 100;

    /// <summary>Most times that joint calendars are joined again: 32 (our choice: any number can be joined at once).</summary>
    public const int MaxJoints = 32;

    private readonly BusinessDayIndex _index;
    private readonly Closures _closures;
    private readonly int _firstDay;
    private readonly int _lastDay;
    private readonly int _firstNumber;
    private readonly int _lastNumber;
    private readonly int _hash;

    private BusinessCalendar(string name, BusinessDayIndex index, int firstYear, int lastYear, Closures closures)
    {
        (Name, FirstYear, LastYear) = (name, firstYear, lastYear);
        (_index, _closures) = (index, closures);
        Weekend = ValueList.From(Weekdays.Where(day => (index.Week.ClosedDays & WeekPattern.SetOf(day)) != 0));
        var exceptions = index.Exceptions.ToArray();
        Holidays = ValueList.From(exceptions.Where(index.Week.IsOpen).Select(DateOf));
        Openings = ValueList.From(exceptions.Where(day => !index.Week.IsOpen(day)).Select(DateOf));

        // 1 January of the year 1 is default(LocalDate), which counts as a missing date.
        _firstDay = Math.Max(1, DayOf(new(firstYear, 1, 1)));
        _lastDay = DayOf(new(lastYear, 12, 31));
        _firstNumber = index.CountThrough(_firstDay - 1) + 1;
        _lastNumber = index.CountThrough(_lastDay);
        LongestClosure = Math.Max(index.Week.LongestClosure, LongestHolidayRun());
        _hash = HashCode.Combine(Weekend, Holidays, Openings, firstYear, lastYear);
    }

    /// <summary>What the calendar is called, for people; not part of equality.</summary>
    public string Name { get; }

    /// <summary>The days of the week without business, Monday first.</summary>
    public ValueList<IsoDayOfWeek> Weekend { get; }

    /// <summary>The closed days that are no weekend days, earliest first.</summary>
    public ValueList<LocalDate> Holidays { get; }

    /// <summary>The weekend days on which business is done nevertheless, earliest first.</summary>
    public ValueList<LocalDate> Openings { get; }

    /// <summary>First year for which the calendar answers.</summary>
    public int FirstYear { get; }

    /// <summary>Last year for which the calendar answers, included.</summary>
    public int LastYear { get; }

    /// <summary>Most days in a row without business: the weekend, or the longest run that has a holiday in it.</summary>
    /// <remarks>A weekend counts in full even if every one of them is opened.</remarks>
    public int LongestClosure { get; }

    /// <summary>Whether business is done on the day.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the calendar's years.</exception>
    public bool IsBusinessDay(LocalDate date) => _index.IsOpen(Day(date));

    /// <summary>The day so many business days later, or earlier if negative; zero leaves the date as it is, business day or not.</summary>
    /// <remarks>The date itself never counts: one business day after a Saturday is Monday, and so is one after Friday.</remarks>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date or the result is outside the calendar's years.</exception>
    public LocalDate AddBusinessDays(LocalDate date, int days)
    {
        var day = Day(date);
        if (days == 0)
        {
            return date;
        }

        // Backwards a business day itself is the first one not to count: one back from it is the one before it.
        var number = _index.CountThrough(day, out var isOpen) + (long)days + (days < 0 && !isOpen ? 1 : 0);
        return number >= _firstNumber && number <= _lastNumber
            ? DateOf(_index.DayOf((int)number))
            : throw Outside(nameof(days), days, Guard.Text($"business days from {Guard.Text(date)} lead"));
    }

    /// <summary>Business days after the start up to and including the end.</summary>
    /// <remarks>The inverse of <see cref="AddBusinessDays"/>: so many business days after the start is the end, if that is a business day.</remarks>
    /// <exception cref="ArgumentException">A date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The end is before the start, or one of them outside the calendar's years.</exception>
    public int BusinessDaysBetween(LocalDate start, LocalDate end)
    {
        var (first, last) = (Day(start), Day(end));
        return last >= first
            ? _index.CountThrough(last) - _index.CountThrough(first)
            : throw new ArgumentOutOfRangeException(
                nameof(end),
                Guard.Text(end),
                $"must not be before {Guard.Text(start)}"
            );
    }

    /// <summary>The first business day of the month in which the date lies.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the calendar's years, or its month has no business day.</exception>
    public LocalDate FirstBusinessDayOfMonth(LocalDate date)
    {
        var (before, last) = NumbersOfMonth(date);
        return last > before ? DateOf(_index.DayOf(before + 1)) : throw EmptyMonth(date);
    }

    /// <summary>The last business day of the month in which the date lies.</summary>
    /// <inheritdoc cref="FirstBusinessDayOfMonth"/>
    public LocalDate LastBusinessDayOfMonth(LocalDate date)
    {
        var (before, last) = NumbersOfMonth(date);
        return last > before ? DateOf(_index.DayOf(last)) : throw EmptyMonth(date);
    }

    /// <inheritdoc/>
    public bool Equals(BusinessCalendar? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && _hash == other._hash
            && (FirstYear, LastYear) == (other.FirstYear, other.LastYear)
            && _index.Week.ClosedDays == other._index.Week.ClosedDays
            && _index.Exceptions.SequenceEqual(other._index.Exceptions)
        );

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>Name, weekend, number of holidays, and years: <c>T2: closed Saturday, Sunday and 48 holidays, 2020 to 2025</c>.</summary>
    public override string ToString()
    {
        var weekend = Weekend.IsEmpty ? "on no day of the week" : string.Join(", ", Weekend);
        var openings = Openings.IsEmpty ? "" : Guard.Text($", {Openings.Count} openings");
        return Guard.Text(
            $"{Name}: closed {weekend} and {Holidays.Count} holidays{openings}, {FirstYear} to {LastYear}"
        );
    }

    // The platform's own day arithmetic: a few multiplications, both ways.
    private static int DayOf(LocalDate date) => date.ToDateOnly().DayNumber;

    private static LocalDate DateOf(int day)
    {
        // Not LocalDate.FromDateOnly: it asks for year, month and day one by one, and each is worked out anew.
        DateOnly.FromDayNumber(day).Deconstruct(out var year, out var month, out var dayOfMonth);
        return new(year, month, dayOfMonth);
    }

    private static ArgumentOutOfRangeException EmptyMonth(LocalDate date) =>
        new(nameof(date), Guard.Text(date), "must be in a month that has a business day");

    private int Day(
        LocalDate date,
        [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(date))] string name = ""
    )
    {
        var day = DayOf(Guard.Date(date, name));
        return day >= _firstDay && day <= _lastDay ? day : throw Outside(name, Guard.Text(date), "lies");
    }

    // From the last business day before the month to the last one in it.
    private (int Before, int Last) NumbersOfMonth(LocalDate date)
    {
        var day = Day(date);
        var first = day - date.Day + 1;
        var length = CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month);
        return (_index.CountThrough(Math.Max(first, _firstDay) - 1), _index.CountThrough(first + length - 1));
    }

    private int LongestHolidayRun()
    {
        var longest = 0;
        var after = 0;
        foreach (var day in _index.Exceptions)
        {
            if (day < after || !_index.Week.IsOpen(day))
            {
                continue;
            }

            var number = _index.CountThrough(day);
            var before = number >= _firstNumber ? _index.DayOf(number) : _firstDay - 1;
            after = number < _lastNumber ? _index.DayOf(number + 1) : _lastDay + 1;
            longest = Math.Max(longest, after - before - 1);
        }

        return longest;
    }

    private ArgumentOutOfRangeException Outside(string argument, object value, string what) =>
        new(
            argument,
            value,
            Guard.Text($"{what} outside the calendar '{Name}', which is valid for the years {FirstYear} to {LastYear}")
        );
}
