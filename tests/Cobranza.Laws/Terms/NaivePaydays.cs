using Cobranza.Calendars;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Laws.Terms;

/// <summary>The day really paid on, by trying every payday of the last year and of those to come.</summary>
internal static class NaivePaydays
{
    private const int DaysBack = 400;

    public static LocalDate Next(PaydaysStep step, LocalDate from)
    {
        LocalDate? ahead = null;
        for (var day = from; ahead is null; day = day.PlusDays(1))
        {
            ahead = Paid(step, day) is { } paid && paid >= from ? paid : null;
        }

        return Enumerable
            .Range(1, DaysBack)
            .Select(days => Paid(step, from.PlusDays(-days)))
            .Where(paid => paid >= from)
            .Append(ahead)
            .Min()!
            .Value;
    }

    /// <summary>When a day's payments are really made; never, if it is no payday or they end in a closed period.</summary>
    public static LocalDate? Paid(PaydaysStep step, LocalDate day)
    {
        if (!IsPayday(step.Payday, day) || IsClosed(step, day))
        {
            return null;
        }

        var seen = new HashSet<LocalDate>();
        var paid = day;
        while (seen.Add(paid))
        {
            var next =
                step.Postponements.FirstOrDefault(one => one.Day == paid)?.To
                ?? step.Calendar.Adjust(paid, step.Adjustment);
            if (next == paid)
            {
                return IsClosed(step, paid) ? null : paid;
            }

            paid = next;
        }

        return null;
    }

    public static bool IsClosed(PaydaysStep step, LocalDate day) =>
        step.ClosedPeriods.Any(period =>
            period switch
            {
                ClosedPeriod.Annual annual => IsWithin(annual, day),
                ClosedPeriod.Dated dated => day >= dated.Days.Start && day <= dated.Days.End,
                _ => throw new ArgumentOutOfRangeException(nameof(step), step, "is not a period known here"),
            }
        );

    // By month and day alone; the last day of February stands for 29 February.
    private static bool IsWithin(ClosedPeriod.Annual period, LocalDate day)
    {
        var number = Number(day.Month, day.Day);
        var (from, to) = (Clamped(period.From, day.Year), Clamped(period.To, day.Year));
        return Number(period.From.Month, period.From.Day) <= Number(period.To.Month, period.To.Day)
            ? number >= from && number <= to
            : number >= from || number <= to;
    }

    private static int Clamped(AnnualDate date, int year) =>
        Number(date.Month, Math.Min(date.Day, CalendarSystem.Iso.GetDaysInMonth(year, date.Month)));

    private static int Number(int month, int day) => (100 * month) + day;

    private static bool IsPayday(DateStep payday, LocalDate day) =>
        payday switch
        {
            PlusDaysStep => true,
            EndOfMonthStep => NaiveTerms.IsLastOfMonth(day),
            NextWeekdayStep weekday => day.DayOfWeek == weekday.Day,
            DaysOfMonthStep list => list.Days.Any(one => NaiveTerms.IsDay(day, one)),
            _ => throw new ArgumentOutOfRangeException(nameof(payday), payday, "is not a payday known here"),
        };
}
