using Cobranza.LateFees;

namespace Cobranza.Json.Reading;

/// <summary>Late fees by period, by days, by amount and by notice.</summary>
internal static class LateFeeTierReader
{
    private static readonly WordTable<PeriodCounting> Countings = Words.All<PeriodCounting>();

    private static readonly WordTable<TierMode> Modes = Words.All<TierMode>();

    public static LateFeePolicy? SharePer(
        ObjectNode members,
        Func<Percentage, LateFeePeriod, PeriodCounting, LateFeePolicy> make
    )
    {
        var percentage = Values.Percentage(members.Required("percentage"));
        var every = Every(members.Required("every"));
        var counting = members.Required("counting")?.Word(Countings);
        return percentage is { } share && every is not null && counting is { } counted
            ? members.Build(() => make(share, every, counted), ("share", "percentage"))
            : null;
    }

    public static LateFeePolicy? FlatPer(ObjectNode members)
    {
        var amount = Values.Money(members.Required("amount"));
        var every = Every(members.Required("every"));
        var counting = members.Required("counting")?.Word(Countings);
        return amount is { } fee && every is not null && counting is { } counted
            ? members.Build(() => LateFeePolicy.FlatPer(fee, every, counted))
            : null;
    }

    public static LateFeePolicy? PerNotice(ObjectNode members)
    {
        var amount = Values.Money(members.Required("amount"));
        var most = members.Optional("atMost");
        var atMost = most is null ? PerNoticeLateFee.MaxNotices : most.Integer();
        return amount is { } fee && atMost is { } count
            ? members.Build(() => LateFeePolicy.PerNotice(fee, count))
            : null;
    }

    public static LateFeePolicy? ByDays(ObjectNode members)
    {
        var mode = members.Required("mode")?.Word(Modes);
        var tiers = members.Required("tiers")?.List(Tier, min: 1, max: TieredLateFee.MaxTiers);
        return mode is { } named && tiers is not null
            ? members.Build(() => LateFeePolicy.ByDaysPastDue(named, [.. tiers]))
            : null;
    }

    public static LateFeePolicy? ByAmount(ObjectNode members)
    {
        var bands = members.Required("bands")?.List(Band, min: 1, max: BandedLateFee.MaxBands);
        return bands is not null ? members.Build(() => LateFeePolicy.ByAmount([.. bands])) : null;
    }

    public static LateFeePolicy? BySlice(ObjectNode members)
    {
        var slices = members.Required("slices")?.List(Slice, min: 1, max: SlicedLateFee.MaxSlices);
        return slices is not null ? members.Build(() => LateFeePolicy.BySlice([.. slices])) : null;
    }

    public static LateFeePeriod? Every(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var (daysNode, monthsNode) = members.Either("days", "months");
        var (days, months) = (daysNode?.Integer(), monthsNode?.Integer());
        members.RefuseOthers();
        return days is { } number ? members.Build(() => LateFeePeriod.OfDays(number))
            : months is { } many ? members.Build(() => LateFeePeriod.OfMonths(many))
            : null;
    }

    private static LateFeeTier? Tier(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var from = members.Required("fromDay")?.Integer();
        var policy = LateFeeReader.Policy(members.Required("policy"));
        members.RefuseOthers();
        return from is { } day && policy is not null ? members.Build(() => new LateFeeTier(day, policy)) : null;
    }

    private static AmountBand? Band(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var from = Values.Money(members.Required("from"));
        var policy = LateFeeReader.Policy(members.Required("policy"));
        members.RefuseOthers();
        return from is { } least && policy is not null ? members.Build(() => new AmountBand(least, policy)) : null;
    }

    private static AmountSlice? Slice(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var above = Values.Money(members.Required("above"));
        var share = Values.Percentage(members.Required("percentage"));
        members.RefuseOthers();
        return above is { } bound && share is { } part
            ? members.Build(() => new AmountSlice(bound, part), ("share", "percentage"))
            : null;
    }
}
