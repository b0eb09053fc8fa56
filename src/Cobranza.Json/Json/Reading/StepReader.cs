using Cobranza.Terms;
using NodaTime;
using NodaTime.Text;

namespace Cobranza.Json.Reading;

/// <summary>The steps from a base date to a due date.</summary>
internal static class StepReader
{
    private static readonly WordTable<Func<ObjectNode, DateStep?>> StepKinds = new(
        new Dictionary<string, Func<ObjectNode, DateStep?>>(StringComparer.Ordinal)
        {
            ["plusDays"] = members =>
                members.Required("days")?.Integer() is { } days ? members.Build(() => DateStep.PlusDays(days)) : null,
            ["plusBusinessDays"] = members =>
            {
                var days = members.Required("days")?.Integer();
                var calendar = CalendarReader.Calendar(members.Required("calendar"));
                return days is { } number && calendar is not null
                    ? members.Build(() => DateStep.PlusBusinessDays(number, calendar))
                    : null;
            },
            ["plusMonths"] = members =>
                members.Required("months")?.Integer() is { } months
                    ? members.Build(() => DateStep.PlusMonths(months))
                    : null,
            ["endOfMonth"] = _ => DateStep.EndOfMonth,
            ["lastBusinessDayOfMonth"] = members =>
                CalendarReader.Calendar(members.Required("calendar")) is { } calendar
                    ? members.Build(() => DateStep.LastBusinessDayOfMonth(calendar))
                    : null,
            ["nextWeekday"] = members =>
                CalendarReader.Weekday(members.Required("day")) is { } day
                    ? members.Build(() => DateStep.NextWeekday(day))
                    : null,
            ["dayOfMonth"] = members =>
            {
                var day = members.Required("day")?.Integer();
                var ahead = members.Required("monthsAhead")?.Integer();
                var cutoff = members.Optional("cutoff")?.Integer();
                return day is { } number && ahead is { } months
                    ? members.Build(() => DateStep.DayOfMonth(number, months, cutoff))
                    : null;
            },
            ["daysOfMonth"] = members =>
                members.Required("days")?.Values(node => node.Integer(), min: 1, max: 31) is { } days
                    ? members.Build(() => DateStep.DaysOfMonth([.. days]))
                    : null,
            ["datesOfYear"] = members =>
                members.Required("dates")?.Values(node => DateOfYear(node), min: 1, max: 366) is { } dates
                    ? members.Build(() => DateStep.DatesOfYear([.. dates]))
                    : null,
            ["rolled"] = members =>
            {
                var step = Step(members.Required("step"));
                var roll = CalendarReader.RollOf(members);
                return step is not null && roll is var (calendar, adjustment)
                    ? members.Build(() => new RolledStep(step, calendar, adjustment))
                    : null;
            },
            ["paydays"] = Paydays,
        }
    );

    private static readonly WordTable<Func<ObjectNode, ClosedPeriod?>> ClosedKinds = new(
        new Dictionary<string, Func<ObjectNode, ClosedPeriod?>>(StringComparer.Ordinal)
        {
            ["everyYear"] = members =>
            {
                var from = DateOfYear(members.Required("from"));
                var to = DateOfYear(members.Required("to"));
                return from is { } first && to is { } last
                    ? members.Build(() => ClosedPeriod.EveryYear(first, last))
                    : null;
            },
            ["once"] = members =>
            {
                var start = Values.Date(members.Required("start"));
                var end = Values.Date(members.Required("end"));
                return start is { } first && end is { } last
                    ? members.Build(() => ClosedPeriod.Once(first, last))
                    : null;
            },
        }
    );

    public static DateStep? Step(Node? node) => Kinds.Read(node, StepKinds);

    public static List<DateStep>? Steps(Node? node) => node?.List(Step, max: DueRule.MaxSteps);

    private static PaydaysStep? Paydays(ObjectNode members)
    {
        var payday = Step(members.Required("payday"));
        var closed = members.Optional("closed")?.List(Closed, min: 1, max: PaydaysStep.MaxClosedPeriods);
        var postponed = members.Optional("postponed")?.List(Postponed, min: 1, max: PaydaysStep.MaxPostponements);
        var roll = CalendarReader.Roll(members.Optional("roll"));
        return payday is not null
            ? members.Build(
                () =>
                {
                    var step = DateStep.Paydays(payday);
                    step = closed is null ? step : step.Outside([.. closed]);
                    step = postponed is null ? step : step.Postponing([.. postponed]);
                    return roll is var (calendar, adjustment) ? step.OnBusinessDays(calendar, adjustment) : step;
                },
                ("periods", "closed"),
                ("postponements", "postponed"),
                ("adjustment", "roll")
            )
            : null;
    }

    private static ClosedPeriod? Closed(Node node) => Kinds.Read(node, ClosedKinds);

    private static Postponement? Postponed(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var day = Values.Date(members.Required("day"));
        var to = Values.Date(members.Required("to"));
        members.RefuseOthers();
        return day is { } from && to is { } until ? members.Build(() => new Postponement(from, until)) : null;
    }

    private static AnnualDate? DateOfYear(Node? node) =>
        node?.Parsed<AnnualDate>(
            text => AnnualDatePattern.Iso.Parse(text).GetValueOrThrow(),
            "a day of every year such as 08-31"
        );
}
