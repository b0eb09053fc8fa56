using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Rates;

namespace Cobranza.Json.Reading;

/// <summary>Interest on what is late: its rates, its day count, its window.</summary>
internal static class LateFeeInterestReader
{
    private static readonly WordTable<AccrualWindow> Windows = Words.All<AccrualWindow>();

    private static readonly WordTable<RatePeriod> Periods = Words.All<RatePeriod>();

    private static readonly WordTable<Compounding> Compoundings = Words.All(without: Compounding.None);

    private static readonly WordTable<FixingPeriod> FixingPeriods = Words.All<FixingPeriod>();

    private static readonly WordTable<FixingDay> FixingDays = Words.All<FixingDay>();

    private static readonly WordTable<RateFloor> Floors = Words.All<RateFloor>();

    public static LateFeePolicy? Simple(ObjectNode members)
    {
        var rate = RateOf(members);
        var (dayCount, window) = Counting(members);
        return rate is not null && dayCount is not null
            ? members.Build(() => LateFeePolicy.SimpleInterest(rate, dayCount, window))
            : null;
    }

    public static LateFeePolicy? Series(ObjectNode members)
    {
        var steps = members.Required("rates")?.List(Step, min: 1, max: RateSeries.MaxSteps);
        var knownNode = members.Optional("knownThrough");
        var known = Values.Date(knownNode);
        var (dayCount, window) = Counting(members);
        var bound = Values.Percentage(members.Optional("refuseAbove"));
        return steps is not null && dayCount is not null && (known is not null || knownNode is null)
            ? members.Build(
                () => LateFeePolicy.SimpleInterest(RateSeries.Of(steps, known), dayCount, window, bound),
                ("steps", "rates")
            )
            : null;
    }

    public static LateFeePolicy? Reference(ObjectNode members)
    {
        var steps = members.Required("reference")?.List(ReferenceStep, min: 1, max: RateSeries.MaxSteps);
        var knownNode = members.Optional("knownThrough");
        var known = Values.Date(knownNode);
        var margin = Values.Percentage(members.Required("margin"));
        var fixing = Fixing(members.Required("fixing"));
        var floor = members.Optional("floor")?.Word(Floors) ?? RateFloor.None;
        var (dayCount, window) = Counting(members);
        var bound = Values.Percentage(members.Optional("refuseAbove"));
        return
            steps is not null
            && margin is { } points
            && fixing is not null
            && dayCount is not null
            && (known is not null || knownNode is null)
            ? members.Build(
                () =>
                {
                    var rate = new ReferenceRate(ReferenceSeries.Of(steps, known), points, fixing, floor);
                    return LateFeePolicy.SimpleInterest(rate, dayCount, window, bound);
                },
                ("steps", "reference"),
                ("rate", "reference")
            )
            : null;
    }

    public static LateFeePolicy? Compound(ObjectNode members)
    {
        var percentage = Values.Percentage(members.Required("rate"));
        var compounding = members.Required("compounding")?.Word(Compoundings);
        var (dayCount, _) = Counting(members, withWindow: false);
        return percentage is { } value && compounding is { } often && dayCount is not null
            ? members.Build(
                () => LateFeePolicy.CompoundInterest(Rate.Compounded(value, often), dayCount),
                ("value", "rate")
            )
            : null;
    }

    public static LateFeePolicy? Capitalized(ObjectNode members)
    {
        var rate = RateOf(members);
        var (dayCount, _) = Counting(members, withWindow: false);
        var every = LateFeeTierReader.Every(members.Required("every"));
        return rate is not null && dayCount is not null && every is not null
            ? members.Build(() => LateFeePolicy.CapitalizedInterest(rate, dayCount, every))
            : null;
    }

    private static Rate? RateOf(ObjectNode members)
    {
        var percentage = Values.Percentage(members.Required("rate"));
        var per = members.Optional("per")?.Word(Periods) ?? RatePeriod.Year;
        return percentage is { } value
            ? members.Build(
                () =>
                    per switch
                    {
                        RatePeriod.Month => Rate.Monthly(value),
                        RatePeriod.Day => Rate.Daily(value),
                        _ => Rate.Annual(value),
                    },
                ("value", "rate")
            )
            : null;
    }

    private static (DayCount? DayCount, AccrualWindow Window) Counting(ObjectNode members, bool withWindow = true)
    {
        var dayCount = members.Required("dayCount")?.Named(DayCountWords.All);
        var window = withWindow ? members.Optional("window")?.Word(Windows) : null;
        return (dayCount, window ?? AccrualWindow.DayAfterDue);
    }

    private static RateStep? Step(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var from = Values.Date(members.Required("from"));
        var rate = RateOf(members);
        var source = members.Optional("source")?.Line(RateSeries.MaxSourceLength);
        members.RefuseOthers();
        return from is { } first && rate is not null ? members.Build(() => new RateStep(first, rate, source)) : null;
    }

    private static ReferenceStep? ReferenceStep(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var from = Values.Date(members.Required("from"));
        var rate = Values.Percentage(members.Required("rate"));
        var source = members.Optional("source")?.Line(RateSeries.MaxSourceLength);
        members.RefuseOthers();
        return from is { } first && rate is { } value
            ? members.Build(() => new ReferenceStep(first, value, source), ("value", "rate"))
            : null;
    }

    private static RateFixing? Fixing(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var period = members.Required("period")?.Word(FixingPeriods);
        var observed = members.Required("observed")?.Word(FixingDays);
        var forLife = members.Optional("forLife")?.Flag() ?? false;
        members.RefuseOthers();
        return period is { } held && observed is { } day
            ? members.Build(() => forLife ? RateFixing.ForLife(held, day) : RateFixing.Each(held, day))
            : null;
    }
}
