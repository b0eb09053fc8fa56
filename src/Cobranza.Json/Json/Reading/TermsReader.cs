using Cobranza.Calendars;
using Cobranza.Discounts;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Json.Reading;

/// <summary>What was agreed: payment terms and discount windows.</summary>
internal static class TermsReader
{
    private static readonly WordTable<DateAdjustment> Adjustments = Words.All<DateAdjustment>();

    private static readonly WordTable<IsoDayOfWeek> Days = Words.All(without: IsoDayOfWeek.None);

    private static readonly WordTable<Func<ObjectNode, PaymentTerms?>> PaymentKinds = new(
        new Dictionary<string, Func<ObjectNode, PaymentTerms?>>(StringComparer.Ordinal)
        {
            ["net"] = members =>
            {
                var days = members.Required("days")?.Integer();
                return Rolled(members, days is { } number ? members.Build(() => PaymentTerms.Net(days: number)) : null);
            },
            ["steps"] = members =>
            {
                var steps = Steps(members);
                return Rolled(members, steps is not null ? members.Build(() => PaymentTerms.Of([.. steps])) : null);
            },
            ["split"] = members =>
            {
                var portions = members.Required("portions")?.List(Portion, min: 1, max: PaymentTerms.MaxPortions);
                return Rolled(
                    members,
                    portions is not null ? members.Build(() => PaymentTerms.Split([.. portions])) : null
                );
            },
        }
    );

    private static readonly WordTable<Func<ObjectNode, DateStep?>> StepKinds = new(
        new Dictionary<string, Func<ObjectNode, DateStep?>>(StringComparer.Ordinal)
        {
            ["plusDays"] = members =>
                members.Required("days")?.Integer() is { } days ? members.Build(() => DateStep.PlusDays(days)) : null,
            ["plusMonths"] = members =>
                members.Required("months")?.Integer() is { } months
                    ? members.Build(() => DateStep.PlusMonths(months))
                    : null,
            ["endOfMonth"] = _ => DateStep.EndOfMonth,
            ["dayOfMonth"] = members =>
            {
                var day = members.Required("day")?.Integer();
                var ahead = members.Required("monthsAhead")?.Integer();
                return day is { } number && ahead is { } months
                    ? members.Build(() => DateStep.DayOfMonth(number, months))
                    : null;
            },
        }
    );

    private static readonly WordTable<Func<ObjectNode, BusinessCalendar?>> CalendarKinds = new(
        new Dictionary<string, Func<ObjectNode, BusinessCalendar?>>(StringComparer.Ordinal)
        {
            ["everyDay"] = _ => BusinessCalendar.EveryDay,
            ["mondayToFriday"] = _ => BusinessCalendar.MondayToFriday,
            ["withHolidays"] = members =>
            {
                var weekend = members.Required("weekend")?.Values(node => node.Word(Days), max: 6);
                var holidays = members.Required("holidays")?.Values(node => Values.Date(node));
                return weekend is not null && holidays is not null
                    ? members.Build(() => BusinessCalendar.WithWeekend([.. weekend]).WithHolidays(holidays))
                    : null;
            },
        }
    );

    private static readonly WordTable<Func<ObjectNode, DiscountPolicy?>> DiscountKinds = new(
        new Dictionary<string, Func<ObjectNode, DiscountPolicy?>>(StringComparer.Ordinal)
        {
            ["within"] = members =>
            {
                var days = members.Required("days")?.Integer();
                var percentage = Values.Percentage(members.Required("percentage"));
                return days is { } number && percentage is { } share
                    ? members.Build(() => DiscountPolicy.Within(number, share), ("share", "percentage"))
                    : null;
            },
            ["bestOf"] = members =>
            {
                var choices = members.Required("choices")?.List(Discount, min: 1, max: BestDiscount.MaxChoices);
                return choices is not null ? members.Build(() => DiscountPolicy.BestOf([.. choices])) : null;
            },
        }
    );

    public static TradeTerms? Trade(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var payment = Kinds.Read(members.Required("payment"), PaymentKinds);
        var discount = DiscountTerms(members.Optional("discount"));
        members.RefuseOthers();
        return payment is not null ? members.Build(() => new TradeTerms(payment, discount)) : null;
    }

    public static BusinessCalendar? Calendar(Node? node) => Kinds.Read(node, CalendarKinds);

    private static DiscountTerms? DiscountTerms(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var policy = Discount(members.Required("policy"));
        var rounding = Values.Rounding(members.Required("rounding"));
        members.RefuseOthers();
        return policy is not null && rounding is not null
            ? members.Build(() => new DiscountTerms(policy, rounding))
            : null;
    }

    private static DiscountPolicy? Discount(Node? node) => Kinds.Read(node, DiscountKinds);

    private static List<DateStep>? Steps(ObjectNode members) =>
        members.Required("steps")?.List(node => Kinds.Read(node, StepKinds), max: TermPortion.MaxSteps);

    private static TermPortion? Portion(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var share = Values.Percentage(members.Required("share"));
        var steps = Steps(members);
        members.RefuseOthers();
        return share is { } found && steps is not null ? members.Build(() => TermPortion.Of(found, [.. steps])) : null;
    }

    private static PaymentTerms? Rolled(ObjectNode terms, PaymentTerms? unrolled)
    {
        if (terms.Optional("roll")?.Object() is not { } members)
        {
            return unrolled;
        }

        var calendar = Calendar(members.Required("calendar"));
        var adjustment = members.Required("adjustment")?.Word(Adjustments);
        members.RefuseOthers();
        return unrolled is not null && calendar is not null && adjustment is { } moved
            ? members.Build(() => unrolled.Rolled(calendar, moved))
            : null;
    }
}
