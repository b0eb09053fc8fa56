using NodaTime;

namespace Cobranza.Escalations;

/// <summary>How far a customer has come on a ladder, given all contacts so far, and what is due from there.</summary>
internal sealed class LadderPosition
{
    private readonly EscalationLadder _ladder;
    private readonly EscalationFacts _facts;
    private readonly LocalDate _due;

    public LadderPosition(EscalationLadder ladder, EscalationFacts facts)
    {
        (_ladder, _facts) = (ladder, facts);
        _due = facts.OldestDueOn.GetValueOrDefault();
        Reached = facts.OldestDueOn is null ? -1 : HighestTaken();
        LastContact = facts.History.IsEmpty ? null : facts.History[^1].On;
    }

    public static LocalDate LastDay => new(9999, 12, 31);

    /// <summary>The place of the highest step taken in the present delinquency; -1 if none was.</summary>
    public int Reached { get; }

    public LocalDate? LastContact { get; }

    /// <summary>The step to take on a day not before the last contact, or none.</summary>
    public EscalationStep? StepOn(LocalDate day)
    {
        if (_facts.OldestDueOn is null || LastContact >= day || IsPaused(day))
        {
            return null;
        }

        var step = _ladder.Climb == ClimbMode.Sequential ? NextInTurn(day) : HighestReady(day);
        return step is not null && _ladder.Calendar.IsBusinessDay(day) ? step : null;
    }

    public PlannedStep? FirstAfter(LocalDate day, int days) =>
        day == LastDay || days == 0 ? null : FirstFrom(day.PlusDays(1), days - 1);

    /// <summary>The first step from a day up to and including so many days later.</summary>
    public PlannedStep? FirstFrom(LocalDate from, int days)
    {
        if (_facts.OldestDueOn is null)
        {
            return null;
        }

        var last = Math.Min(Math.Min(days, Period.DaysBetween(from, LastDay)), LadderRest.After(_ladder, _facts, from));
        for (var ahead = Math.Max(0, EarliestReach(from)); ahead <= last; ahead++)
        {
            var day = from.PlusDays(ahead);
            if (StepOn(day) is { } step)
            {
                return new(day, step);
            }
        }

        return null;
    }

    public bool HasWaited(EscalationStep step, LocalDate day) =>
        LastContact is not { } last || Period.DaysBetween(last, day) >= step.MinimumWaitDays;

    /// <summary>Whether the oldest debt has come to the step's day and its condition holds.</summary>
    public bool Reaches(EscalationStep step, LocalDate day) =>
        _facts.DaysPastDue(day) >= step.FromDaysPastDue && step.When.Holds(_facts, day);

    private bool IsPaused(LocalDate day)
    {
        foreach (var pause in _facts.Pauses.AsSpan())
        {
            if (pause.During.Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    private EscalationStep? NextInTurn(LocalDate day)
    {
        for (var index = Reached + 1; index < _ladder.Steps.Count; index++)
        {
            var step = _ladder.Steps[index];
            if (!HasLapsed(step, day))
            {
                return IsReady(step, day) ? step : null;
            }
        }

        return null;
    }

    private EscalationStep? HighestReady(LocalDate day)
    {
        for (var index = _ladder.Steps.Count - 1; index > Reached; index--)
        {
            var step = _ladder.Steps[index];
            if (!HasLapsed(step, day) && IsReady(step, day))
            {
                return step;
            }
        }

        return null;
    }

    private bool IsReady(EscalationStep step, LocalDate day) => HasWaited(step, day) && Reaches(step, day);

    private bool HasLapsed(EscalationStep step, LocalDate day) =>
        step.LapsesAfterDaysPastDue is { } lapse && _facts.DaysPastDue(day) > lapse;

    // Counted in plain days, without stopped clocks: a pause recorded later must not make a step taken look untaken.
    private int HighestTaken()
    {
        var reached = -1;
        foreach (var taken in _facts.History)
        {
            for (var index = _ladder.Steps.Count - 1; index > reached; index--)
            {
                var step = _ladder.Steps[index];
                if (step.Id == taken.StepId && Period.DaysBetween(_due, taken.On) >= step.FromDaysPastDue)
                {
                    reached = index;
                }
            }
        }

        return reached;
    }

    // Days from a day until the oldest debt can come to any step that is left; days before that need not be looked at.
    private int EarliestReach(LocalDate from)
    {
        var earliest = int.MaxValue;
        for (var index = Reached + 1; index < _ladder.Steps.Count; index++)
        {
            earliest = Math.Min(earliest, _ladder.Steps[index].FromDaysPastDue);
        }

        return earliest == int.MaxValue ? earliest : Period.DaysBetween(from, _due) + earliest;
    }
}
