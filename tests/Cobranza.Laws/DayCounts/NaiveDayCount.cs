using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Laws.DayCounts;

/// <summary>Day counts as their definitions tell them: one day after another, one sentence after another, and slowly.</summary>
internal static class NaiveDayCount
{
    public static Fraction Of(string name, LocalDate start, LocalDate end, LocalDate? termination = null) =>
        name switch
        {
            "ACT/365F" => Fraction.Of(Days(start, end).Count(), 365),
            "ACT/360" => Fraction.Of(Days(start, end).Count(), 360),
            "ACT/364" => Fraction.Of(Days(start, end).Count(), 364),
            "ACT/365A" => Fraction.Of(
                Days(start, end).Count(),
                Days(start, end).Any(day => IsLeapDay(day.PlusDays(1))) ? 366 : 365
            ),
            "NL/365" => Fraction.Of(Days(start, end).Count(day => !IsLeapDay(day.PlusDays(1))), 365),
            "ACT/ACT ISDA" => Fraction.Of(Days(start, end).Count(IsInLeapYear), 366)
                + Fraction.Of(Days(start, end).Count(day => !IsInLeapYear(day)), 365),
            "ACT/ACT AFB" => YearsBackFromTheEnd(start, end),
            "BUS/252" => Fraction.Of(Days(start, end).Count(BusinessCalendar.MondayToFriday.IsBusinessDay), 252),
            "30E/365" => Fraction.Of(Thirtieths("30E/360 ISDA", start, end, null), 365),
            "30/365" => Fraction.Of(Thirtieths("30E/360", start, end, null), 365),
            _ => Fraction.Of(Thirtieths(name, start, end, termination), 360),
        };

    /// <summary>Each day of the span over the days of its own coupon period, times the periods in a year.</summary>
    public static Fraction Icma(CouponSpan span) =>
        PerPeriod(span, (from, to) => Period.DaysBetween(from, to) * 12 / span.Periods.Frequency.MonthStep);

    /// <summary>Each day of the span over 366 or 365, as its own coupon period says.</summary>
    public static Fraction Year365L(CouponSpan span) =>
        PerPeriod(
            span,
            (from, to) =>
                span.Periods.Frequency.MonthStep == 12
                    ? Days(from, to).Any(day => IsLeapDay(day.PlusDays(1)))
                        ? 366
                        : 365
                    : CalendarSystem.Iso.IsLeapYear(to.Year)
                        ? 366
                        : 365
        );

    private static Fraction PerPeriod(CouponSpan span, Func<LocalDate, LocalDate, int> daysInYear)
    {
        var boundaries = Boundaries(span).ToList();
        return Days(span.Start, span.End)
            .GroupBy(day => boundaries.FindLastIndex(boundary => boundary <= day))
            .Aggregate(
                Fraction.Zero,
                (sum, days) =>
                    sum + Fraction.Of(days.Count(), daysInYear(boundaries[days.Key], boundaries[days.Key + 1]))
            );
    }

    // NodaTime adds months to the anchor; a day that was cut to a shorter month never becomes the anchor of the next.
    private static IEnumerable<LocalDate> Boundaries(CouponSpan span)
    {
        var (anchor, step) = (span.Periods.Anchor, span.Periods.Frequency.MonthStep);
        var keepsEnd = span.Periods.RollDay.KeepsEndOfMonth && anchor == DateAdjusters.EndOfMonth(anchor);
        return Enumerable
            .Range(-10 * 12 / step, 20 * 12 / step)
            .Select(number => anchor.PlusMonths(number * step))
            .Select(date => keepsEnd ? DateAdjusters.EndOfMonth(date) : date);
    }

    private static Fraction YearsBackFromTheEnd(LocalDate start, LocalDate end)
    {
        var years = 0;
        while (end.PlusYears(-years - 1) >= start)
        {
            years++;
        }

        var rest = Days(start, end.PlusYears(-years)).ToList();
        return Fraction.Of(years) + Fraction.Of(rest.Count, rest.Exists(IsLeapDay) ? 366 : 365);
    }

    private static int Thirtieths(string name, LocalDate start, LocalDate end, LocalDate? termination)
    {
        var (d1, d2, m2) = (start.Day, end.Day, end.Month);
        switch (name)
        {
            case "30/360 US":
                // In this order: the rule for February comes before the rule for the 31st.
                if (EndsFebruary(start) && EndsFebruary(end))
                {
                    d2 = 30;
                }

                if (EndsFebruary(start))
                {
                    d1 = 30;
                }

                goto case "30/360 Bond Basis";
            case "30/360 PSA":
                if (EndsFebruary(start))
                {
                    d1 = 30;
                }

                goto case "30/360 Bond Basis";
            case "30/360 Bond Basis":
                if (d2 == 31 && d1 >= 30)
                {
                    d2 = 30;
                }

                if (d1 == 31)
                {
                    d1 = 30;
                }

                break;
            case "30E/360":
                d1 = d1 == 31 ? 30 : d1;
                d2 = d2 == 31 ? 30 : d2;
                break;
            case "30E/360 ISDA":
                if (start == DateAdjusters.EndOfMonth(start))
                {
                    d1 = 30;
                }

                if (end == DateAdjusters.EndOfMonth(end) && !(end.Month == 2 && end == termination))
                {
                    d2 = 30;
                }

                break;
            case "30E+/360":
                d1 = d1 == 31 ? 30 : d1;
                (d2, m2) = d2 == 31 ? (1, m2 + 1) : (d2, m2);
                break;
            default:
                throw new ArgumentException($"'{name}' has no definition here", nameof(name));
        }

        return start == end ? 0 : (360 * (end.Year - start.Year)) + (30 * (m2 - start.Month)) + d2 - d1;
    }

    private static bool EndsFebruary(LocalDate date) => date.Month == 2 && date.PlusDays(1).Month == 3;

    private static bool IsLeapDay(LocalDate date) => date is { Month: 2, Day: 29 };

    private static bool IsInLeapYear(LocalDate date) => CalendarSystem.Iso.IsLeapYear(date.Year);

    private static IEnumerable<LocalDate> Days(LocalDate start, LocalDate end)
    {
        for (var day = start; day < end; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
