using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Rates;

namespace Cobranza.Json.Writing;

/// <summary>Interest on what is late: its rates, its day count, its window.</summary>
internal static class LateFeeInterestWriter
{
    public static bool Wrote(JsonOut json, LateFeePolicy policy)
    {
        switch (policy)
        {
            case SimpleInterestLateFee interest:
                json.Kind("simpleInterest");
                Rate(json, interest.Rate);
                Counting(json, policy, interest.DayCount, interest.Window);
                return true;
            case SeriesInterestLateFee interest:
                json.Kind("seriesInterest");
                json.Array("rates", interest.Rates.Steps, step => Step(json, step));
                Known(json, interest.Rates.KnownThrough);
                Counting(json, policy, interest.DayCount, interest.Window);
                Bound(json, interest.RefuseAbove);
                return true;
            case ReferenceInterestLateFee interest:
                Reference(json, interest);
                return true;
            case CompoundInterestLateFee interest:
                json.Kind("compoundInterest");
                json.Percentage("rate", interest.Rate.Value);
                json.Word("compounding", interest.Rate.Compounding);
                Counting(json, policy, interest.DayCount, AccrualWindow.DayAfterDue);
                return true;
            case CapitalizedInterestLateFee interest:
                json.Kind("capitalizedInterest");
                Rate(json, interest.Rate);
                Counting(json, policy, interest.DayCount, AccrualWindow.DayAfterDue);
                LateFeeTierWriter.Every(json, interest.Every);
                return true;
            default:
                return false;
        }
    }

    private static void Reference(JsonOut json, ReferenceInterestLateFee interest)
    {
        var rate = interest.Rate;
        json.Kind("referenceInterest");
        json.Array(
            "reference",
            rate.Series.Steps,
            step =>
            {
                json.Date("from", step.From);
                json.Percentage("rate", step.Value);
                json.TextIf("source", step.Source);
            }
        );
        Known(json, rate.Series.KnownThrough);
        json.Percentage("margin", rate.Margin);
        json.Object(
            "fixing",
            () =>
            {
                json.Word("period", rate.Fixing.Period);
                json.Word("observed", rate.Fixing.Observed);
                json.FlagIf("forLife", rate.Fixing.IsForLife);
            }
        );
        json.WordUnless("floor", rate.Floor, RateFloor.None);
        Counting(json, interest, interest.DayCount, interest.Window);
        Bound(json, interest.RefuseAbove);
    }

    private static void Step(JsonOut json, RateStep step)
    {
        json.Date("from", step.From);
        Rate(json, step.Rate);
        json.TextIf("source", step.Source);
    }

    private static void Rate(JsonOut json, Rate rate)
    {
        json.Percentage("rate", rate.Value);
        json.WordUnless("per", rate.Per, RatePeriod.Year);
    }

    private static void Known(JsonOut json, NodaTime.LocalDate? knownThrough)
    {
        if (knownThrough is { } known)
        {
            json.Date("knownThrough", known);
        }
    }

    private static void Bound(JsonOut json, Percentage? refuseAbove)
    {
        if (refuseAbove is { } bound)
        {
            json.Percentage("refuseAbove", bound);
        }
    }

    private static void Counting(JsonOut json, LateFeePolicy policy, DayCount dayCount, AccrualWindow window)
    {
        json.Text("dayCount", DayCountWords.All.WordOf(dayCount) ?? throw Unwritable.Because(policy));
        json.WordUnless("window", window, AccrualWindow.DayAfterDue);
    }
}
