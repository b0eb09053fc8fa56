using NodaTime;

namespace Cobranza.Escalations;

/// <summary>Finds the day from which on nothing moves any more, so that no step is looked for in vain for years.</summary>
internal static class LadderRest
{
    /// <summary>Days from a day until every threshold, wait, pause and due date lies behind; never if a condition is not ours.</summary>
    public static int After(EscalationLadder ladder, EscalationFacts facts, LocalDate from)
    {
        if (facts.OldestDueOn is not { } due || !ladder.Steps.All(step => step.When.IsOurs))
        {
            return int.MaxValue;
        }

        var rest = LastThreshold(ladder, facts, Period.DaysBetween(from, due));
        foreach (var open in facts.Open.AsSpan())
        {
            rest = Math.Max(rest, Period.DaysBetween(from, open.DueOn) + 1);
        }

        foreach (var pause in facts.Pauses.AsSpan())
        {
            rest = pause.During.End is { } end ? Math.Max(rest, Period.DaysBetween(from, end) + 1) : rest;
        }

        return (int)Math.Min(int.MaxValue, rest + ladder.Calendar.LongestClosure);
    }

    private static long LastThreshold(EscalationLadder ladder, EscalationFacts facts, int due)
    {
        // Pauses may overlap and then count twice: a rest that is too late costs time, one that is too early would hide a step.
        var frozen = 0L;
        foreach (var pause in facts.Pauses.AsSpan())
        {
            var isFrozen = pause.Clock == PauseClock.Stops && pause.During.End is not null;
            frozen += isFrozen ? Period.DaysBetween(pause.During.Start, pause.During.End.GetValueOrDefault()) + 1 : 0;
        }

        var rest = 0L;
        var contact = facts.History.IsEmpty
            ? due
            : due + Period.DaysBetween(facts.OldestDueOn.GetValueOrDefault(), facts.History[^1].On);
        foreach (var step in ladder.Steps.AsSpan())
        {
            var reached = Math.Max(step.FromDaysPastDue, (step.LapsesAfterDaysPastDue ?? 0) + 1);

            // At most one contact a day, so even without a wait the next day is the earliest.
            rest = Math.Max(rest, Math.Max(due + frozen + reached, contact + Math.Max(1, step.MinimumWaitDays)));
        }

        return rest;
    }
}
