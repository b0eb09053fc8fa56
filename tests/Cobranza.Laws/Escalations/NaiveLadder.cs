using Cobranza.Escalations;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>The rules of the ladder once more, as plainly as they are told to people, without any shortcut.</summary>
internal static class NaiveLadder
{
    public static EscalationStep? StepOn(EscalationLadder ladder, EscalationFacts facts, LocalDate day)
    {
        var contacts = facts.History.Where(taken => taken.On <= day).ToList();
        if (
            facts.Open.Count == 0
            || contacts.Any(taken => taken.On == day)
            || facts.Pauses.Any(pause => pause.During.Contains(day))
            || !ladder.Calendar.IsBusinessDay(day)
        )
        {
            return null;
        }

        var due = facts.Open.Min(open => open.DueOn);
        var reached = ladder
            .Steps.Select((step, index) => (step, index))
            .Where(pair =>
                contacts.Any(taken => taken.StepId == pair.step.Id && Days(due, taken.On) >= pair.step.FromDaysPastDue)
            )
            .Select(pair => pair.index)
            .DefaultIfEmpty(-1)
            .Max();
        var above = ladder.Steps.Skip(reached + 1).Where(step => !IsPast(step, DaysPastDue(facts, day))).ToList();
        bool Ready(EscalationStep step) =>
            contacts.All(taken => Days(taken.On, day) >= step.MinimumWaitDays)
            && DaysPastDue(facts, day) >= step.FromDaysPastDue
            && step.When.Holds(facts, day);
        return ladder.Climb == ClimbMode.Highest ? above.LastOrDefault(Ready)
            : above.Count > 0 && Ready(above[0]) ? above[0]
            : null;
    }

    /// <summary>Counts every day from the day after the due date on, unless its clock stood still.</summary>
    public static int DaysPastDue(EscalationFacts facts, LocalDate day)
    {
        var due = facts.Open.Min(open => open.DueOn);
        if (day <= due)
        {
            return Days(due, day);
        }

        return Enumerable
            .Range(1, Days(due, day))
            .Select(due.PlusDays)
            .Count(one => !facts.Pauses.Any(pause => pause.Clock == PauseClock.Stops && pause.During.Contains(one)));
    }

    private static bool IsPast(EscalationStep step, int days) => days > step.LapsesAfterDaysPastDue;

    private static int Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);
}
