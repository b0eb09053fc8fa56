using Cobranza.Escalations;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>Runs a ladder on some days and records each step it proposes, as a host does.</summary>
internal static class LadderRuns
{
    public delegate NextStep Ask(EscalationLadder ladder, EscalationFacts facts, LocalDate asOf);

    public static NextStep Ours(EscalationLadder ladder, EscalationFacts facts, LocalDate asOf) =>
        ladder.Next(facts, asOf);

    public static List<PlannedStep> Taken(LadderCase one, IEnumerable<LocalDate> days, Ask? ask = null)
    {
        var (facts, steps) = (one.Facts, new List<PlannedStep>());
        foreach (var day in days)
        {
            if ((ask ?? Ours)(one.Ladder, facts, day) is NextStep.Take take)
            {
                steps.Add(new(day, take.Step));
                facts = facts.After(new(take.Step.Id, day));
            }
        }

        return steps;
    }

    public static IEnumerable<LocalDate> Days(LocalDate from, int count) =>
        Enumerable.Range(0, count).Select(from.PlusDays);
}
