using BenchmarkDotNet.Attributes;
using Cobranza.Calendars;
using Cobranza.DayCounts;
using NodaTime;

namespace Cobranza.Benchmarks;

/// <summary>What an exact day fraction costs beside the few lines of NodaTime and <c>decimal</c> that one would write; both must agree first.</summary>
[MemoryDiagnoser]
public class DayCountBenchmarks
{
    private const int Count = 1_000;

    // A quotient in decimal ends after 28 digits; up to here both must be the same.
    private const int ComparedDigits = 15;

    private readonly (LocalDate Start, LocalDate End)[] _spans = new (LocalDate, LocalDate)[Count];
    private readonly HashSet<LocalDate> _holidays = [];
    private DayCount _business = DayCount.Business252(BusinessCalendar.MondayToFriday);

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(20_240_229);
        for (var i = 0; i < Count; i++)
        {
            var start = new LocalDate(2019, 1, 1).PlusDays(random.Next(0, 2_000));
            _spans[i] = (start, start.PlusDays(random.Next(0, 400)));
        }

        for (var year = 2019; year <= 2026; year++)
        {
            _holidays.UnionWith([new(year, 1, 1), new(year, 5, 1), new(year, 9, 7), new(year, 12, 25)]);
        }

        _business = DayCount.Business252(BusinessCalendar.MondayToFriday.WithHolidays(_holidays));
        foreach (var (start, end) in _spans)
        {
            Same(DayCount.Actual365Fixed, Plain365(start, end), start, end);
            Same(DayCount.ActualActualIsda, PlainIsda(start, end), start, end);
            Same(DayCount.ThirtyE360, Plain30E(start, end), start, end);
            Same(_business, PlainBusiness(start, end), start, end);
        }
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public decimal Plain_ACT_365F() => Last(Plain365);

    [Benchmark(OperationsPerInvoke = Count)]
    public Fraction Exact_ACT_365F() => Last(DayCount.Actual365Fixed);

    [Benchmark(OperationsPerInvoke = Count)]
    public decimal Plain_ACT_ACT_ISDA() => Last(PlainIsda);

    [Benchmark(OperationsPerInvoke = Count)]
    public Fraction Exact_ACT_ACT_ISDA() => Last(DayCount.ActualActualIsda);

    [Benchmark(OperationsPerInvoke = Count)]
    public decimal Plain_30E_360() => Last(Plain30E);

    [Benchmark(OperationsPerInvoke = Count)]
    public Fraction Exact_30E_360() => Last(DayCount.ThirtyE360);

    [Benchmark(OperationsPerInvoke = Count)]
    public decimal Plain_BUS_252() => Last(PlainBusiness);

    [Benchmark(OperationsPerInvoke = Count)]
    public Fraction Exact_BUS_252() => Last(_business);

    private static decimal Plain365(LocalDate start, LocalDate end) => Period.DaysBetween(start, end) / 365m;

    private static decimal PlainIsda(LocalDate start, LocalDate end)
    {
        var years = 0m;
        while (start < end)
        {
            var newYear = LocalDate.Min(end, new(start.Year + 1, 1, 1));
            years += Period.DaysBetween(start, newYear) / (CalendarSystem.Iso.IsLeapYear(start.Year) ? 366m : 365m);
            start = newYear;
        }

        return years;
    }

    private static decimal Plain30E(LocalDate start, LocalDate end) =>
        (
            ((end.Year - start.Year) * 360)
            + ((end.Month - start.Month) * 30)
            + Math.Min(end.Day, 30)
            - Math.Min(start.Day, 30)
        ) / 360m;

    private decimal PlainBusiness(LocalDate start, LocalDate end)
    {
        var days = 0;
        for (var day = start; day < end; day = day.PlusDays(1))
        {
            if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !_holidays.Contains(day))
            {
                days++;
            }
        }

        return days / 252m;
    }

    private decimal Last(Func<LocalDate, LocalDate, decimal> plain)
    {
        var last = 0m;
        foreach (var (start, end) in _spans)
        {
            last = plain(start, end);
        }

        return last;
    }

    private Fraction Last(DayCount count)
    {
        var last = Fraction.Zero;
        foreach (var (start, end) in _spans)
        {
            last = count.Between(start, end);
        }

        return last;
    }

    private static void Same(DayCount count, decimal plain, LocalDate start, LocalDate end)
    {
        var exact = count.Between(start, end).ToDecimal(ComparedDigits, RoundingMode.HalfEven);
        if (exact != decimal.Round(plain, ComparedDigits, MidpointRounding.ToEven))
        {
            throw new InvalidOperationException($"The answers of {count} differ: {exact} and {plain}.");
        }
    }
}
