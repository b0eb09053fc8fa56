using NodaTime;

namespace Cobranza.Calendars;

/// <summary>Which weekdays are open, with the number of open days up to any day, and the day of any number, by arithmetic alone.</summary>
/// <remarks>Days are the platform's day numbers: 0 is 1 January of the year 1, a Monday, so that a day's weekday is its remainder by 7.</remarks>
internal readonly struct WeekPattern
{
    // Seven small numbers in one word each, eight bits apart: a table without an array to follow or to check the bounds of.
    private readonly ulong _openBefore;
    private readonly ulong _placeOf;
    private readonly int _openDays;
    private readonly int _mask;

    /// <summary>A week with the days of a set closed; bit 0 is Monday.</summary>
    public WeekPattern(int closedDays)
    {
        _mask = ~closedDays & AllDays;
        for (var day = 0; day < 7; day++)
        {
            _openBefore |= (ulong)_openDays << (8 * day);
            if ((_mask >> day & 1) != 0)
            {
                _placeOf |= (ulong)day << (8 * _openDays);
                _openDays++;
            }
        }
    }

    /// <summary>The set of all seven days.</summary>
    public const int AllDays = 0b111_1111;

    /// <summary>The set of closed days; bit 0 is Monday.</summary>
    public int ClosedDays => ~_mask & AllDays;

    /// <summary>Most closed days in a row.</summary>
    public int LongestClosure
    {
        get
        {
            var (longest, run) = (0, 0);

            // Twice around, for a run may go over Sunday into Monday.
            for (var day = 0; day < 14; day++)
            {
                run = IsOpen(day) ? 0 : run + 1;
                longest = Math.Max(longest, run);
            }

            return longest;
        }
    }

    public static int SetOf(IsoDayOfWeek weekday) => 1 << ((int)weekday - 1);

    public bool IsOpen(int day) => ((_mask >> (int)((uint)day % 7)) & 1) != 0;

    /// <summary>The number of open days from day 0 up to and including a day; −1 gives none.</summary>
    public int CountThrough(int day)
    {
        var next = (uint)(day + 1);
        var weeks = next / 7;
        return (int)((weeks * (uint)_openDays) + ((_openBefore >> (int)(8 * (next - (weeks * 7)))) & 0xFF));
    }

    /// <summary>The open day of a number, counted from 1.</summary>
    public int DayOf(int number)
    {
        var before = (uint)(number - 1);
        var weeks = before / (uint)_openDays;
        return (int)((weeks * 7) + ((_placeOf >> (int)(8 * (before - (weeks * (uint)_openDays)))) & 0xFF));
    }
}
