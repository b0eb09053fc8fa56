using Cobranza.Calendars;
using Cobranza.Escalations;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>A ladder, a customer's facts and a day, in small numbers, so that thresholds, waits and pauses meet.</summary>
public sealed record LadderCase(EscalationLadder Ladder, EscalationFacts Facts, LocalDate AsOf)
{
    public static LocalDate Start => new(2026, 3, 2);

    /// <summary>The same without anything contacted yet.</summary>
    public LadderCase Fresh => this with { Facts = With(history: []) };

    public EscalationFacts With(
        ValueList<StepTaken>? history = null,
        ValueList<EscalationPause>? pauses = null,
        ValueList<OpenAmount>? open = null
    ) => new(Facts.Customer, open ?? Facts.Open, history ?? Facts.History, pauses ?? Facts.Pauses);

    public override string ToString() =>
        $"""
            as of {AsOf:uuuu-MM-dd}: {Facts}
            {Ladder}
            history {Facts.History}
            pauses {Facts.Pauses}
            """;
}

/// <summary>Ladders with equal, negative and decreasing thresholds, long waits, weekends, and pauses that overlap or never end.</summary>
public static class LadderArbitraries
{
    public static Arbitrary<LadderCase> Cases() => Arb.From(Gen.Choose(0, int.MaxValue).Select(From), Shrink);

    public static Arbitrary<EscalationPause> Pauses() =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => Pause(new Random(seed))));

    public static LadderCase From(int seed)
    {
        var random = new Random(seed);
        var ladder = new EscalationLadder(
            Many(random, 6, index => Step(random, index)),
            random.Next(2) == 0 ? ClimbMode.Sequential : ClimbMode.Highest,
            random.Next(2) == 0 ? BusinessCalendar.EveryDay : BusinessCalendar.MondayToFriday
        );
        var facts = new EscalationFacts(
            CustomerId.Of("C1"),
            Many(random, 3, _ => new OpenAmount(Day(random, 30), Money.OfMinor(random.Next(1, 30), Mxn(random)))),
            random.Next(2) == 0 ? [] : Many(random, 4, _ => new StepTaken($"S{random.Next(7)}", Day(random, 60))),
            random.Next(3) > 0 ? [] : Many(random, 2, _ => Pause(random))
        );
        return new(ladder, facts, Day(random, 70));
    }

    private static EscalationStep Step(Random random, int index)
    {
        var days = EscalationCondition.DaysPastDueAtLeast(random.Next(4) == 0 ? random.Next(-5, 30) : (index * 5) - 3);
        var amount = Money.OfMinor(random.Next(1, 30), Currency.Mxn);
        var when = random.Next(6) switch
        {
            0 => days.And(EscalationCondition.BalanceAtLeast(amount)),
            1 => days.And(EscalationCondition.OverdueAtLeast(amount)),
            2 => EscalationCondition.OverdueAtLeast(amount),
            _ => days,
        };
        int? lapses = random.Next(8) == 0 ? random.Next(-3, 10) : null;
        return new(
            $"S{index}",
            when,
            random.Next(3) * 3,
            "email",
            Tone.Neutral,
            $"step {index}",
            $"paso {index}",
            lapses
        );
    }

    private static EscalationPause Pause(Random random)
    {
        var start = Day(random, 60);
        var clock = random.Next(2) == 0 ? PauseClock.Stops : PauseClock.RunsOn;
        var during =
            random.Next(10) == 0 ? DateRange.From(start) : DateRange.Of(start, start.PlusDays(random.Next(0, 12)));
        return new(during, clock, Explanation.Of(new("tests.pause", "asked for time", "pidió tiempo")));
    }

    private static Currency Mxn(Random random) => random.Next(3) == 0 ? Currency.Usd : Currency.Mxn;

    private static LocalDate Day(Random random, int within) => LadderCase.Start.PlusDays(random.Next(within));

    private static ValueList<T> Many<T>(Random random, int most, Func<int, T> make) =>
        [.. Enumerable.Range(0, random.Next(most + 1)).Select(make)];

    private static IEnumerable<LadderCase> Shrink(LadderCase one)
    {
        foreach (var step in one.Ladder.Steps)
        {
            yield return one with
            {
                Ladder = new(
                    [.. one.Ladder.Steps.Where(other => other != step)],
                    one.Ladder.Climb,
                    one.Ladder.Calendar
                ),
            };
        }

        foreach (var open in one.Facts.Open)
        {
            yield return one with
            {
                Facts = one.With(open: [.. one.Facts.Open.Where(other => other != open)]),
            };
        }

        foreach (var taken in one.Facts.History)
        {
            yield return one with
            {
                Facts = one.With(history: [.. one.Facts.History.Where(other => other != taken)]),
            };
        }

        foreach (var pause in one.Facts.Pauses)
        {
            yield return one with
            {
                Facts = one.With(pauses: [.. one.Facts.Pauses.Where(other => other != pause)]),
            };
        }
    }
}
