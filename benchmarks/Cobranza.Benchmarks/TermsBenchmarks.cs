using BenchmarkDotNet.Attributes;
using Cobranza.Calendars;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Benchmarks;

/// <summary>
/// What a due date costs beside the NodaTime code that a user would write; both must give the same answers before anything is timed. Due-date
/// resolution allocates nothing.
/// </summary>
[MemoryDiagnoser]
public class TermsBenchmarks
{
    private const int Count = 1_000;

    private static readonly LocalDate[] Holidays =
    [
        new(2026, 1, 1),
        new(2026, 2, 2),
        new(2026, 3, 16),
        new(2026, 5, 1),
        new(2026, 9, 16),
        new(2026, 11, 16),
        new(2026, 12, 25),
        new(2027, 1, 1),
        new(2027, 2, 1),
        new(2027, 3, 15),
    ];

    private static readonly int[] PaydaysOfMonth = [5, 20];

    private readonly LocalDate[] _issued = new LocalDate[Count];

    private readonly HashSet<LocalDate> _holidays = [.. Holidays];

    private readonly PaymentTerms _net30 = PaymentTerms
        .Net(30)
        .Rolled(BusinessCalendar.MondayToFriday.WithHolidays(Holidays), DateAdjustment.Following);

    private readonly PaymentTerms _endOfMonthThenPaydays = PaymentTerms.Of(
        DateStep.PlusDays(30),
        DateStep.EndOfMonth,
        DateStep.Paydays(PaydaysOfMonth).Outside(ClosedPeriod.EveryMonth(8))
    );

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(20_260_101);
        for (var i = 0; i < Count; i++)
        {
            _issued[i] = new LocalDate(2026, 1, 1).PlusDays(random.Next(365));
        }

        foreach (var issued in _issued)
        {
            Same(_net30.DueOn(issued).Effective, RolledNet30(issued));
            Same(_endOfMonthThenPaydays.DueOn(issued).Effective, EndOfMonthThenPayday(issued));
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Net_30_rolled_by_hand()
    {
        var sum = 0;
        foreach (var issued in _issued)
        {
            sum += RolledNet30(issued).Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Net_30_rolled_by_terms()
    {
        var sum = 0;
        foreach (var issued in _issued)
        {
            sum += _net30.DueOn(issued).Effective.Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Thirty_days_end_of_month_payday_by_hand()
    {
        var sum = 0;
        foreach (var issued in _issued)
        {
            sum += EndOfMonthThenPayday(issued).Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Thirty_days_end_of_month_payday_by_terms()
    {
        var sum = 0;
        foreach (var issued in _issued)
        {
            sum += _endOfMonthThenPaydays.DueOn(issued).Effective.Day;
        }

        return sum;
    }

    private LocalDate RolledNet30(LocalDate issued)
    {
        var due = issued.PlusDays(30);
        while (due.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || _holidays.Contains(due))
        {
            due = due.PlusDays(1);
        }

        return due;
    }

    // One day at a time, as one would write it: the 5th or 20th, outside August.
    private static LocalDate EndOfMonthThenPayday(LocalDate issued)
    {
        var due = issued.PlusDays(30).With(DateAdjusters.EndOfMonth);
        while (due.Month == 8 || !PaydaysOfMonth.Contains(due.Day))
        {
            due = due.PlusDays(1);
        }

        return due;
    }

    private static void Same(LocalDate ours, LocalDate theirs)
    {
        if (ours != theirs)
        {
            throw new InvalidOperationException($"The answers differ: {ours} and {theirs}.");
        }
    }
}
