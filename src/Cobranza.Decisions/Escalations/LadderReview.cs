using NodaTime;

namespace Cobranza.Escalations;

/// <summary>One customer on one ladder on one day.</summary>
internal sealed class LadderReview
{
    private readonly EscalationLadder _ladder;
    private readonly LocalDate _asOf;
    private readonly EscalationFacts _facts;

    public LadderReview(EscalationLadder ladder, EscalationFacts facts, LocalDate asOf)
    {
        _ladder = ladder;
        _asOf = Guard.Date(asOf);
        _facts = Guard.NotNull(facts).AsOf(asOf);
    }

    public NextStep Next()
    {
        var position = new LadderPosition(_ladder, _facts);
        if (Finished(position) is { } finished)
        {
            return new NextStep.NoStep(finished);
        }

        if (position.StepOn(_asOf) is { } now)
        {
            var why = Start(EscalationRules.Take, now).Include(now.When.Explain(_facts, _asOf)).ToExplanation();
            return new NextStep.Take(now, EscalationLadder.KeyOf(_facts, now), why);
        }

        return position.FirstAfter(_asOf, EscalationLadder.HorizonDays) is { } ahead
            ? new NextStep.Wait(ahead.On, ahead.Step, Waiting(position, ahead))
            : new NextStep.NoStep(NothingAhead(position));
    }

    public ValueList<PlannedStep> Forecast(int days)
    {
        var steps = new List<PlannedStep>();
        var facts = _facts;
        var (from, left) = (_asOf, days);

        // Each round takes a step, and a step is taken once, so the rounds end.
        while (new LadderPosition(_ladder, facts).FirstFrom(from, left) is { } next)
        {
            steps.Add(next);
            facts = facts.Then(new(next.Step.Id, next.On));
            var passed = Period.DaysBetween(from, next.On) + 1;
            if (passed > left || next.On == LadderPosition.LastDay)
            {
                break;
            }

            (from, left) = (next.On.PlusDays(1), left - passed);
        }

        return ValueList.From(steps);
    }

    private Explanation? Finished(LadderPosition position)
    {
        var rule =
            _facts.OldestDueOn is null ? EscalationRules.NothingOwed
            : _ladder.Steps.IsEmpty ? EscalationRules.NoSteps
            : position.Reached == _ladder.Steps.Count - 1 ? EscalationRules.AllTaken
            : null;
        return rule is null ? null : new Trace(rule).Note("as-of", _asOf).ToExplanation();
    }

    private Explanation Waiting(LadderPosition position, PlannedStep ahead)
    {
        var trace = Start(EscalationRules.Wait, ahead.Step).Note("until", ahead.On);
        Blocks(position, ahead.Step, trace);
        return trace.ToExplanation();
    }

    private Explanation NothingAhead(LadderPosition position)
    {
        var trace = new Trace(EscalationRules.NothingAhead)
            .Note("as-of", _asOf)
            .Note("horizon", EscalationLadder.HorizonDays);
        Blocks(position, _ladder.Steps[position.Reached + 1], trace);
        return trace.ToExplanation();
    }

    // Everything that keeps a step back on the as-of date, each with its numbers.
    private void Blocks(LadderPosition position, EscalationStep step, Trace trace)
    {
        foreach (var pause in _facts.Pauses)
        {
            if (pause.During.Contains(_asOf))
            {
                var paused = pause.During.End is { } end
                    ? trace.Open(EscalationRules.PausedThrough).Note("through", end)
                    : trace.Open(EscalationRules.PausedWithoutEnd);
                paused.Include(pause.Why);
            }
        }

        if (!_ladder.Calendar.IsBusinessDay(_asOf))
        {
            trace.Open(EscalationRules.ClosedDay).Note("as-of", _asOf);
        }

        if (position.LastContact == _asOf)
        {
            trace.Open(EscalationRules.ContactedToday).Note("as-of", _asOf);
        }
        else if (position.LastContact is { } last && !position.HasWaited(step, _asOf))
        {
            trace.Open(EscalationRules.TooSoon).Note("wait", step.MinimumWaitDays).Note("last", last);
        }

        if (!position.Reaches(step, _asOf))
        {
            trace.Include(step.When.Explain(_facts, _asOf));
        }
    }

    private Trace Start(Rule rule, EscalationStep step) =>
        new Trace(rule)
            .Note("step", step.EnglishName, step.SpanishName)
            .Note("channel", step.Channel)
            .Note("as-of", _asOf);
}
