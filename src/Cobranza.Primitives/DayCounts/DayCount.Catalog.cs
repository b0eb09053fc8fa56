using Cobranza.Calendars;
using Cobranza.Schedules;
using NodaTime;

namespace Cobranza.DayCounts;

public abstract partial record DayCount
{
    /// <summary>ACT/365F: calendar days over 365, leap years too.</summary>
    /// <remarks>Source: ISDA 2006 Definitions, section 4.16(d), "Actual/365 (Fixed)".</remarks>
    public static DayCount Actual365Fixed { get; } = new ActualOver("ACT/365F", 365);

    /// <summary>ACT/360: calendar days over 360.</summary>
    /// <remarks>Source: ISDA 2006 Definitions, section 4.16(e), "Actual/360".</remarks>
    public static DayCount Actual360 { get; } = new ActualOver("ACT/360", 360);

    /// <summary>ACT/364: calendar days over 364, which is 52 weeks.</summary>
    /// <remarks>Source: published test cases of OpenGamma Strata.</remarks>
    public static DayCount Actual364 { get; } = new ActualOver("ACT/364", 364);

    /// <summary>ACT/365A: calendar days over 366 if a 29 February lies after the start and on or before the end, else over 365.</summary>
    /// <remarks>
    /// Made for periods up to a year. Over a longer one, a later end can be a smaller part of a year: the 29 February moves the
    /// whole number of days from 365ths to 366ths. Source: published test cases of OpenGamma Strata, "Act/365 Actual".
    /// </remarks>
    public static DayCount Actual365Actual { get; } = new Actual365Actual();

    /// <summary>NL/365: calendar days without any 29 February, over 365.</summary>
    /// <remarks>A 29 February counts as missing if it lies after the start and on or before the end. Source: published test cases of OpenGamma Strata.</remarks>
    public static DayCount NoLeap365 { get; } = new NoLeap365();

    /// <summary>ACT/ACT ISDA: days in leap years over 366 plus the other days over 365.</summary>
    /// <remarks>Source: ISDA 2006 Definitions, section 4.16(b), "Actual/Actual (ISDA)".</remarks>
    public static DayCount ActualActualIsda { get; } = new ActualActualIsda();

    /// <summary>ACT/ACT AFB: whole years counted back from the end; the days left at the start over 366 if they hold a 29 February, else over 365.</summary>
    /// <remarks>
    /// The rule is told in several ways; here a year back from 29 February is 28 February, and a year back from 28 February is
    /// always 28 February. Source: the French master agreement (AFB), as read by OpenGamma Strata.
    /// </remarks>
    public static DayCount ActualActualAfb { get; } = new ActualActualAfb();

    /// <summary>30/360 US: months of thirty days over 360; a start on the last day of February counts as the 30th.</summary>
    /// <remarks>
    /// So does an end on the last day of February after such a start. A 31st counts as the 30th, as the end only after a start on the 30th
    /// (or what counts as it). Source: the rule as published by the SIA (United States); OpenGamma Strata, "30U/360 EOM".
    /// </remarks>
    public static DayCount Thirty360Us { get; } = new MonthsOfThirty("30/360 US", 360, ThirtyRule.Us);

    /// <summary>30/360 bond basis: months of thirty days over 360, without a rule for February.</summary>
    /// <remarks>A 31st counts as the 30th, as the end only after a start on the 30th or 31st. Source: ISDA 2006 Definitions, section 4.16(f).</remarks>
    public static DayCount Thirty360BondBasis { get; } =
        new MonthsOfThirty("30/360 Bond Basis", 360, ThirtyRule.BondBasis);

    /// <summary>30/360 PSA: bond basis, but a start on the last day of February counts as the 30th.</summary>
    /// <remarks>Source: published test cases of OpenGamma Strata, "30/360 PSA".</remarks>
    public static DayCount Thirty360Psa { get; } = new MonthsOfThirty("30/360 PSA", 360, ThirtyRule.Psa);

    /// <summary>30E/360: months of thirty days over 360; every 31st counts as the 30th. The Eurobond basis.</summary>
    /// <remarks>Source: ISDA 2006 Definitions, section 4.16(g).</remarks>
    public static DayCount ThirtyE360 { get; } = new MonthsOfThirty("30E/360", 360, ThirtyRule.European);

    /// <summary>30E/360 ISDA: months of thirty days over 360; the last day of every month counts as the 30th, of February too.</summary>
    /// <remarks>For an end on the termination date use <see cref="ThirtyE360IsdaUntil"/>. Source: ISDA 2006 Definitions, section 4.16(h).</remarks>
    public static DayCount ThirtyE360Isda { get; } = new MonthsOfThirty("30E/360 ISDA", 360, ThirtyRule.Isda);

    /// <summary>30E+/360: months of thirty days over 360; an end on the 31st counts as the 1st of the next month.</summary>
    /// <remarks>A start on the 31st counts as the 30th. Source: published test cases of OpenGamma Strata, "30E+/360".</remarks>
    public static DayCount ThirtyEPlus360 { get; } = new MonthsOfThirty("30E+/360", 360, ThirtyRule.EuropeanPlus);

    /// <summary>30E/365: months of thirty days over 365; the last day of every month counts as the 30th, of February too.</summary>
    /// <remarks>Source: published test cases of OpenGamma Strata, "30E/365".</remarks>
    public static DayCount ThirtyE365 { get; } = new MonthsOfThirty("30E/365", 365, ThirtyRule.Isda);

    /// <summary>30/365: months of thirty days over 365; every 31st counts as the 30th.</summary>
    /// <remarks>Source: ISO 20022 interest computation method A002; published test cases of QuantLib, "Thirty365".</remarks>
    public static DayCount Thirty365 { get; } = new MonthsOfThirty("30/365", 365, ThirtyRule.European);

    /// <summary>30E/360 ISDA for a contract that ends on a date: an end on it in February is left alone.</summary>
    /// <remarks>From 31 January 2023 to 28 February 2023 are 30 days, but 28 if the contract ends there. Source: ISDA 2006 Definitions, section 4.16(h).</remarks>
    /// <param name="terminationDate">The date on which the contract ends.</param>
    /// <exception cref="ArgumentException">The date is missing (<c>default</c>).</exception>
    public static DayCount ThirtyE360IsdaUntil(LocalDate terminationDate) =>
        new MonthsOfThirty("30E/360 ISDA", 360, ThirtyRule.Isda) { Termination = Guard.Date(terminationDate) };

    /// <summary>BUS/252: business days from the start up to but excluding the end, over 252.</summary>
    /// <remarks>The count of the Brazilian market. Source: published test cases of QuantLib, "Business252".</remarks>
    /// <param name="calendar">Says which days are business days.</param>
    public static DayCount Business252(BusinessCalendar calendar) => new Business252(Guard.NotNull(calendar));

    /// <summary>ACT/ACT ICMA: in each coupon period, calendar days over the days of that period times the periods in a year.</summary>
    /// <remarks>
    /// A span may hold many periods or a part of one; a short or long first or last period is measured by the coupon periods it
    /// would have had. Source: ICMA Rule Book, rule 251.1(iii); ISDA 2006 Definitions, section 4.16(c).
    /// </remarks>
    /// <param name="couponPeriods">Where the coupon periods begin and end, before and after the anchor too.</param>
    /// <exception cref="ArgumentException">The step is not 1, 2, 3, 4, 6 or 12 months.</exception>
    public static DayCount ActualActualIcma(Cycle couponPeriods) =>
        new ActualActualIcma(new CyclePeriods(Guard.NotNull(couponPeriods)));

    /// <summary>ACT/ACT ICMA on coupon periods listed one by one.</summary>
    /// <param name="periodsPerYear">Coupon periods in a year, 1 to 366.</param>
    /// <param name="boundaries">Where one period ends and the next begins: at least two dates, earliest first. Dates outside them are refused.</param>
    /// <exception cref="ArgumentException">There are fewer than two dates, or they do not increase.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods in a year are out of range.</exception>
    public static DayCount ActualActualIcma(int periodsPerYear, IEnumerable<LocalDate> boundaries) =>
        new ActualActualIcma(new ListedPeriods(periodsPerYear, boundaries));

    /// <summary>ACT/365L: in each coupon period, calendar days over 366 or 365.</summary>
    /// <remarks>
    /// With one period a year: over 366 if a 29 February lies after the start of the period and on or before its end. With
    /// more: over 366 if the period ends in a leap year. Source: ISDA 2006 Definitions, section 4.16(i); ICMA Rule Book, rule 251.1(i).
    /// </remarks>
    /// <param name="couponPeriods">Where the coupon periods begin and end, before and after the anchor too.</param>
    /// <exception cref="ArgumentException">The step is not 1, 2, 3, 4, 6 or 12 months.</exception>
    public static DayCount Actual365L(Cycle couponPeriods) =>
        new Actual365L(new CyclePeriods(Guard.NotNull(couponPeriods)));

    /// <summary>ACT/365L on coupon periods listed one by one.</summary>
    /// <param name="periodsPerYear">Coupon periods in a year, 1 to 366.</param>
    /// <param name="boundaries">Where one period ends and the next begins: at least two dates, earliest first. Dates outside them are refused.</param>
    /// <exception cref="ArgumentException">There are fewer than two dates, or they do not increase.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods in a year are out of range.</exception>
    public static DayCount Actual365L(int periodsPerYear, IEnumerable<LocalDate> boundaries) =>
        new Actual365L(new ListedPeriods(periodsPerYear, boundaries));
}
