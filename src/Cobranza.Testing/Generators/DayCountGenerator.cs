using Cobranza.Calendars;
using Cobranza.DayCounts;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>All day counts that give an answer for every two dates; those on coupon periods do not.</summary>
internal static class DayCountGenerator
{
    private static readonly DayCount[] All =
    [
        DayCount.Actual365Fixed,
        DayCount.Actual360,
        DayCount.Actual364,
        DayCount.Actual365Actual,
        DayCount.NoLeap365,
        DayCount.ActualActualIsda,
        DayCount.ActualActualAfb,
        DayCount.Thirty360Us,
        DayCount.Thirty360BondBasis,
        DayCount.Thirty360Psa,
        DayCount.ThirtyE360,
        DayCount.ThirtyE360Isda,
        DayCount.ThirtyE360IsdaUntil(new LocalDate(2024, 2, 29)),
        DayCount.ThirtyEPlus360,
        DayCount.ThirtyE365,
        DayCount.Thirty365,
        DayCount.Business252(BusinessCalendar.MondayToFriday),
    ];

    /// <summary>Every shrink leads to calendar days over 365.</summary>
    public static Arbitrary<DayCount> Arbitrary { get; } =
        Arb.From(Gen.Elements(All), count => count == All[0] ? [] : [All[0]]);
}
