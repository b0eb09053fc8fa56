namespace Cobranza.Calendars;

/// <summary>Numbers the business days of a week pattern with exceptions: day to number and number to day, each by one binary search.</summary>
/// <remarks>
/// <para>An exception is a day on which the pattern is wrong: a holiday on an open weekday, an opening on a closed one. Kept with each is
/// by how much the pattern's count is off from that day on, and the number of business days up to and including it. So a jump of any
/// length over any number of holidays costs two searches and no loop over days.</para>
/// </remarks>
internal sealed class BusinessDayIndex
{
    private readonly WeekPattern _week;
    private readonly int[] _exceptions;
    private readonly int[] _corrections;
    private readonly int[] _numbers;

    /// <summary>An index; the exceptions sorted, each once.</summary>
    public BusinessDayIndex(WeekPattern week, int[] exceptions)
    {
        _week = week;
        _exceptions = exceptions;
        _corrections = new int[exceptions.Length];
        _numbers = new int[exceptions.Length];
        var correction = 0;
        for (var i = 0; i < exceptions.Length; i++)
        {
            correction += week.IsOpen(exceptions[i]) ? -1 : 1;
            _corrections[i] = correction;
            _numbers[i] = week.CountThrough(exceptions[i]) + correction;
        }
    }

    public WeekPattern Week => _week;

    /// <summary>The days on which the week pattern is wrong, sorted.</summary>
    public ReadOnlySpan<int> Exceptions => _exceptions;

    public bool IsOpen(int day)
    {
        CountThrough(day, out var isOpen);
        return isOpen;
    }

    /// <summary>The number of business days up to and including a day.</summary>
    public int CountThrough(int day) => CountThrough(day, out _);

    /// <summary>The same number, and whether the day is one of them.</summary>
    public int CountThrough(int day, out bool isOpen)
    {
        var passed = CountBelow(_exceptions, day + 1);
        isOpen = _week.IsOpen(day);
        if (passed == 0)
        {
            return _week.CountThrough(day);
        }

        isOpen ^= _exceptions[passed - 1] == day;
        return _week.CountThrough(day) + _corrections[passed - 1];
    }

    /// <summary>The business day of a number, counted from 1.</summary>
    public int DayOf(int number)
    {
        // All exceptions that lie before the day sought have a smaller number; the next one is the day itself or lies behind it.
        var passed = CountBelow(_numbers, number);
        var day = _week.DayOf(number - (passed == 0 ? 0 : _corrections[passed - 1]));

        // Behind the next exception: then that one is an opening, and the day sought.
        return passed < _exceptions.Length && _exceptions[passed] < day ? _exceptions[passed] : day;
    }

    /// <summary>How many of the sorted numbers are below a limit.</summary>
    private static int CountBelow(int[] sorted, int limit)
    {
        var (low, length) = (0, sorted.Length);
        while (length > 0)
        {
            // A sign bit instead of a branch: half of all branches here would be predicted wrongly. Day numbers are far from overflow.
            var half = (length + 1) >> 1;
            low += half & ((sorted[low + half - 1] - limit) >> 31);
            length -= half;
        }

        return low;
    }
}
