using Cobranza.LateFees;

namespace Cobranza.Json.Writing;

/// <summary>Late fees by period, by days, by amount and by notice.</summary>
internal static class LateFeeTierWriter
{
    public static bool Wrote(JsonOut json, LateFeePolicy policy)
    {
        switch (policy)
        {
            case StartedMonthLateFee started:
                json.Kind("percentPerStartedMonth");
                json.Percentage("percentage", started.Share);
                return true;
            case PeriodicLateFee periodic:
                json.Kind("percentPerPeriod");
                json.Percentage("percentage", periodic.Share);
                Periods(json, periodic.Every, periodic.Counting);
                return true;
            case PeriodicFlatLateFee periodic:
                json.Kind("flatPerPeriod");
                json.Money("amount", periodic.Amount);
                Periods(json, periodic.Every, periodic.Counting);
                return true;
            case AverageBalanceLateFee average:
                json.Kind("percentOfAverageBalance");
                json.Percentage("percentage", average.Share);
                Periods(json, average.Every, average.Counting);
                return true;
            case PerNoticeLateFee notice:
                json.Kind("perNotice");
                json.Money("amount", notice.Amount);
                json.NumberIf("atMost", notice.AtMost == PerNoticeLateFee.MaxNotices ? null : notice.AtMost);
                return true;
            default:
                return WroteTiers(json, policy);
        }
    }

    public static void Every(JsonOut json, LateFeePeriod every) =>
        json.Object(
            "every",
            () =>
            {
                json.NumberIf("days", every.Days == 0 ? null : every.Days);
                json.NumberIf("months", every.Months == 0 ? null : every.Months);
            }
        );

    private static bool WroteTiers(JsonOut json, LateFeePolicy policy)
    {
        switch (policy)
        {
            case TieredLateFee tiered:
                json.Kind("byDaysPastDue");
                json.Word("mode", tiered.Mode);
                json.Array("tiers", tiered.Tiers, tier => Tier(json, tier));
                return true;
            case BandedLateFee banded:
                json.Kind("byAmount");
                json.Array("bands", banded.Bands, band => Band(json, band));
                return true;
            case SlicedLateFee sliced:
                json.Kind("bySlice");
                json.Array("slices", sliced.Slices, slice => Slice(json, slice));
                return true;
            default:
                return false;
        }
    }

    private static void Periods(JsonOut json, LateFeePeriod every, PeriodCounting counting)
    {
        Every(json, every);
        json.Word("counting", counting);
    }

    private static void Tier(JsonOut json, LateFeeTier tier)
    {
        json.Number("fromDay", tier.FromDay);
        json.Object("policy", () => LateFeeWriter.Policy(json, tier.Charge));
    }

    private static void Band(JsonOut json, AmountBand band)
    {
        json.Money("from", band.From);
        json.Object("policy", () => LateFeeWriter.Policy(json, band.Charge));
    }

    private static void Slice(JsonOut json, AmountSlice slice)
    {
        json.Money("above", slice.Above);
        json.Percentage("percentage", slice.Share);
    }
}
