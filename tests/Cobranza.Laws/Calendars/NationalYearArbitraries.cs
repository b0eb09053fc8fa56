using Cobranza.Calendars;
using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Laws;

/// <summary>Any year of any national calendar.</summary>
public static class NationalYearArbitraries
{
    private const int MorePlacesThanYears = 400;

    public static Arbitrary<NationalYear> Years { get; } =
        Arb.From(
            from id in Gen.Elements(BusinessCalendars.Ids.ToArray())
            from place in Gen.Choose(0, MorePlacesThanYears)
            select new NationalYear(id, place),
            year => year.Place == 0 ? [] : [year with { Place = 0 }, year with { Place = year.Place - 1 }]
        );
}
