using BenchmarkDotNet.Attributes;
using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Benchmarks;

/// <summary>
/// Business days by number, beside the loop over <see cref="LocalDate"/> that a program without a calendar library holds; both must
/// give the same answers before anything is timed.
/// </summary>
/// <remarks>Each figure is for one date out of a thousand, in the years 2020 to 2035, with ten holidays a year.</remarks>
[MemoryDiagnoser]
public class CalendarBenchmarks
{
    private const int Count = 1_000;

    private readonly LocalDate[] _dates = new LocalDate[Count];
    private readonly HashSet<LocalDate> _holidays = [];
    private BusinessCalendar _calendar = BusinessCalendar.MondayToFriday;

    [GlobalSetup]
    public void Prepare()
    {
        _calendar = BusinessCalendar.FromRules(
            "ten a year",
            [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
            2015,
            2045,
            HolidayRule.Fixed(1, 1),
            HolidayRule.Easter(-2),
            HolidayRule.Easter(1),
            HolidayRule.Fixed(5, 1),
            HolidayRule.Last(IsoDayOfWeek.Monday, 5),
            HolidayRule.Last(IsoDayOfWeek.Monday, 8),
            HolidayRule.Nth(2, IsoDayOfWeek.Monday, 10),
            HolidayRule.Nth(4, IsoDayOfWeek.Thursday, 11),
            HolidayRule.Fixed(12, 25),
            HolidayRule.Fixed(12, 26)
        );
        _holidays.UnionWith(_calendar.Holidays);
        var random = new Random(20_240_229);
        for (var i = 0; i < Count; i++)
        {
            _dates[i] = new LocalDate(2020, 1, 1).PlusDays(random.Next(0, 16 * 365));
        }

        Same(Add_250(), Add_250_in_a_loop());
        Same(Add_1000(), Add_1000_in_a_loop());
        Same(Adjust(), Adjust_in_a_loop());
        Same(Count_a_year(), Count_a_year_in_a_loop());
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Add_250_in_a_loop() => Sum(date => AddInLoop(date, 250));

    [Benchmark(OperationsPerInvoke = Count)]
    public int Add_250() => Sum(date => _calendar.AddBusinessDays(date, 250));

    [Benchmark(OperationsPerInvoke = Count)]
    public int Add_1000_in_a_loop() => Sum(date => AddInLoop(date, 1_000));

    [Benchmark(OperationsPerInvoke = Count)]
    public int Add_1000() => Sum(date => _calendar.AddBusinessDays(date, 1_000));

    [Benchmark(OperationsPerInvoke = Count)]
    public int Adjust_in_a_loop() => Sum(AdjustInLoop);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Adjust() => Sum(date => _calendar.Adjust(date, DateAdjustment.ModifiedFollowing));

    [Benchmark(OperationsPerInvoke = Count)]
    public int Count_a_year_in_a_loop()
    {
        var sum = 0;
        foreach (var date in _dates)
        {
            var end = date.PlusDays(365);
            for (var day = date.PlusDays(1); day <= end; day = day.PlusDays(1))
            {
                sum += IsOpen(day) ? 1 : 0;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Count_a_year()
    {
        var sum = 0;
        foreach (var date in _dates)
        {
            sum += _calendar.BusinessDaysBetween(date, date.PlusDays(365));
        }

        return sum;
    }

    private int Sum(Func<LocalDate, LocalDate> move)
    {
        var sum = 0;
        foreach (var date in _dates)
        {
            var moved = move(date);
            sum += (moved.Year * 7) + (moved.Month * 31) + moved.Day;
        }

        return sum;
    }

    private bool IsOpen(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !_holidays.Contains(day);

    private LocalDate AddInLoop(LocalDate date, int days)
    {
        while (days > 0)
        {
            date = date.PlusDays(1);
            days -= IsOpen(date) ? 1 : 0;
        }

        return date;
    }

    private LocalDate AdjustInLoop(LocalDate date)
    {
        var day = date;
        while (!IsOpen(day))
        {
            day = day.PlusDays(1);
        }

        if (day.Month != date.Month)
        {
            day = date;
            while (!IsOpen(day))
            {
                day = day.PlusDays(-1);
            }
        }

        return day;
    }

    private static void Same(int ours, int theirs)
    {
        if (ours != theirs)
        {
            throw new InvalidOperationException($"The answers differ: {ours} and {theirs}.");
        }
    }
}
