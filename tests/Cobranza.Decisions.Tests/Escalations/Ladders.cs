using Cobranza.Escalations;
using NodaTime;

namespace Cobranza.Tests.Escalations;

/// <summary>Short ways to say ladders and facts.</summary>
internal static class Ladders
{
    public static EscalationStep Step(
        string id,
        int fromDaysPastDue,
        int wait = 0,
        int? lapses = null,
        EscalationCondition? and = null
    )
    {
        var days = EscalationCondition.DaysPastDueAtLeast(fromDaysPastDue);
        return new(id, and is null ? days : days.And(and), wait, "email", Tone.Neutral, id, id, lapses);
    }

    public static EscalationFacts Owing(LocalDate? dueOn, params StepTaken[] history) =>
        new(CustomerId.Of("C1"), dueOn, dueOn is null ? [] : [Money.Of(249.95m, Currency.Usd)], [.. history], []);

    public static EscalationFacts With(this EscalationFacts facts, params EscalationPause[] pauses) =>
        new(facts.Customer, facts.Open, facts.History, [.. pauses]);

    public static EscalationPause Pause(LocalDate start, LocalDate end, PauseClock clock = PauseClock.RunsOn) =>
        new(DateRange.Of(start, end), clock, Explanation.Of(new("tests.pause", "he asked for time", "pidió tiempo")));

    /// <summary>The step taken on a day, if any.</summary>
    public static string? TakenOn(this EscalationLadder ladder, EscalationFacts facts, LocalDate day) =>
        (ladder.Next(facts, day) as NextStep.Take)?.Step.Id;
}
