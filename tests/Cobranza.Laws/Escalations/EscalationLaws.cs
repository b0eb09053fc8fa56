using Cobranza.Calendars;
using Cobranza.Escalations;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What the ladder promises, whatever its steps and the customer's history.</summary>
public sealed class EscalationLaws
{
    private const int Days = 45;

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    [Trait("Law", "ES-1, ES-2, ES-11")]
    public bool After_a_step_is_recorded_nothing_more_is_taken_that_day(LadderCase one) =>
        IsQuietOnceRecorded(LadderRuns.Ours, one);

    [Fact]
    public void The_law_of_one_step_a_day_catches_a_ladder_that_forgets_what_it_did()
    {
        NextStep Forgetful(EscalationLadder ladder, EscalationFacts facts, LocalDate asOf) =>
            ladder.Next(new(facts.Customer, facts.Open, [], facts.Pauses), asOf);
        Assert.False(IsQuietOnceRecorded(Forgetful, Plain()));
    }

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    [Trait("Law", "ES-2, ES-11")]
    public bool Running_every_hour_takes_exactly_what_running_once_a_day_takes(LadderCase one)
    {
        var hourly = LadderRuns.Days(one.AsOf, Days).SelectMany(day => Enumerable.Repeat(day, 2));
        return LadderRuns.Taken(one, hourly).SequenceEqual(LadderRuns.Taken(one, LadderRuns.Days(one.AsOf, Days)));
    }

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    [Trait("Law", "ES-3")]
    public bool Nobody_who_owes_nothing_is_contacted(LadderCase one) =>
        one.Ladder.Next(one.With(open: []), one.AsOf) is NextStep.NoStep none
        && (none.Why.Rule.Id == "escalations.nothing-owed");

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    [Trait("Law", "ES-4")]
    public bool No_step_is_taken_in_a_pause_both_its_ends_included(LadderCase one, EscalationPause pause)
    {
        var facts = one.With(pauses: one.Facts.Pauses.Add(pause));
        return one.Ladder.Next(facts, pause.During.Start) is not NextStep.Take
            && (pause.During.End is not { } end || one.Ladder.Next(facts, end) is not NextStep.Take)
            && one.Ladder.Forecast(facts, one.AsOf, Days).All(step => !pause.During.Contains(step.On));
    }

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    [Trait("Law", "ES-5")]
    public bool With_the_same_history_a_later_day_never_proposes_a_lower_step_unless_one_lapses(
        LadderCase one,
        byte later
    )
    {
        // A contact dated between the two days would be another history on the second.
        var facts = one.With(history: [.. one.Facts.History.Where(taken => taken.On <= one.AsOf)]);
        return CanLapse(one)
            || one.Ladder.Next(facts, one.AsOf) is not NextStep.Take first
            || one.Ladder.Next(facts, one.AsOf.PlusDays(later)) is not NextStep.Take second
            || Place(one, second.Step) >= Place(one, first.Step);
    }

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    [Trait("Law", "ES-5")]
    public bool Nothing_is_taken_before_its_threshold(LadderCase one) =>
        LadderRuns
            .Taken(one, LadderRuns.Days(one.AsOf, Days))
            .All(step => one.Facts.DaysPastDue(step.On) >= step.Step.FromDaysPastDue);

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    [Trait("Law", "ES-6, ES-7")]
    public bool Within_a_delinquency_steps_go_strictly_up_and_none_is_taken_twice(LadderCase one) =>
        GoesUp(LadderRuns.Ours, one.Fresh);

    [Fact]
    public void The_law_of_going_up_catches_a_ladder_that_sends_the_last_letter_again_and_again()
    {
        NextStep Repeating(EscalationLadder ladder, EscalationFacts facts, LocalDate asOf) =>
            facts.History.Any(taken => taken.On == asOf)
                ? ladder.Next(facts, asOf)
                : ladder.Next(new(facts.Customer, facts.Open, [], facts.Pauses), asOf);
        Assert.False(GoesUp(Repeating, Plain()));
    }

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    [Trait("Law", "ES-8")]
    public bool A_step_keeps_its_own_minimum_wait_from_the_last_contact_of_any_kind(LadderCase one)
    {
        var steps = LadderRuns.Taken(one, LadderRuns.Days(one.AsOf, Days));
        return steps.All(step =>
            one.Facts.History.Where(taken => taken.On <= one.AsOf)
                .Select(taken => taken.On)
                .Concat(steps.Select(other => other.On))
                .Where(contact => contact < step.On)
                .All(contact => Period.DaysBetween(contact, step.On) >= step.Step.MinimumWaitDays)
        );
    }

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    [Trait("Law", "ES-10, ES-25")]
    public bool The_step_of_a_day_is_the_one_that_the_rules_told_plainly_give(LadderCase one) =>
        one.Ladder.Next(one.Facts, one.AsOf) switch
        {
            NextStep.Take take => NaiveLadder.StepOn(one.Ladder, one.Facts, one.AsOf) == take.Step,
            _ => NaiveLadder.StepOn(one.Ladder, one.Facts, one.AsOf) is null,
        };

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    [Trait("Law", "ES-10")]
    public bool Missed_runs_lose_no_step(LadderCase one, int seed) => CatchesUp(LadderRuns.Ours, one, seed);

    [Fact]
    public void The_law_of_missed_runs_catches_a_ladder_that_waits_for_the_exact_day()
    {
        NextStep Exact(EscalationLadder ladder, EscalationFacts facts, LocalDate asOf) =>
            ladder.Next(facts, asOf) is NextStep.Take take && facts.DaysPastDue(asOf) == take.Step.FromDaysPastDue
                ? take
                : new NextStep.NoStep(Explanation.Of(new("tests.exact", "not the day", "no es el día")));
        Assert.False(CatchesUp(Exact, Plain(), seed: 7));
    }

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    [Trait("Law", "ES-13")]
    public bool A_contact_dated_after_the_day_changes_nothing(LadderCase one, byte step, byte later)
    {
        var facts = one.Facts.After(new($"S{step % 7}", one.AsOf.PlusDays(1 + later)));
        return one.Ladder.Next(facts, one.AsOf) == one.Ladder.Next(one.Facts, one.AsOf)
            && one.Ladder.Forecast(facts, one.AsOf, Days) == one.Ladder.Forecast(one.Facts, one.AsOf, Days);
    }

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    [Trait("Law", "ES-14")]
    public bool One_more_pause_never_makes_the_first_contact_earlier_unless_a_step_lapses(
        LadderCase one,
        EscalationPause pause
    )
    {
        var paused = one.Ladder.Forecast(one.With(pauses: one.Facts.Pauses.Add(pause)), one.AsOf);
        var plain = one.Ladder.Forecast(one.Facts, one.AsOf);
        return CanLapse(one) || paused.IsEmpty || (!plain.IsEmpty && plain[0].On <= paused[0].On);
    }

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    [Trait("Law", "ES-14")]
    public bool One_more_pause_makes_no_step_earlier_where_steps_come_one_at_a_time(
        LadderCase one,
        EscalationPause pause
    )
    {
        var ladder = new EscalationLadder(one.Ladder.Steps, ClimbMode.Sequential, one.Ladder.Calendar);
        var plain = ladder.Forecast(one.Facts, one.AsOf);
        return CanLapse(one)
            || ladder
                .Forecast(one.With(pauses: one.Facts.Pauses.Add(pause)), one.AsOf)
                .All(late => plain.Single(step => step.Step == late.Step).On <= late.On);
    }

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    [Trait("Law", "ES-14")]
    public bool A_stopped_clock_leaves_out_exactly_the_paused_days_after_the_due_date(LadderCase one) =>
        one.Facts.DaysPastDue(one.AsOf)
        == (one.Facts.Open.IsEmpty ? null : NaiveLadder.DaysPastDue(one.Facts, one.AsOf));

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    [Trait("Law", "ES-16")]
    public bool Owing_more_never_loses_a_step(LadderCase one, byte more)
    {
        var richer = one.With(
            open:
            [
                .. one.Facts.Open.Select(open => new OpenAmount(
                    open.DueOn,
                    open.Amount + Money.OfMinor(more, open.Amount.Currency)
                )),
            ]
        );
        return one.Ladder.Next(one.Facts, one.AsOf) is not NextStep.Take
            || one.Ladder.Next(richer, one.AsOf) is NextStep.Take;
    }

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    [Trait("Law", "ES-18")]
    public bool A_step_is_taken_on_a_business_day_and_moves_later_never_earlier(LadderCase one)
    {
        var always = new EscalationLadder(one.Ladder.Steps, ClimbMode.Sequential);
        var onWeekdays = new EscalationLadder(one.Ladder.Steps, ClimbMode.Sequential, BusinessCalendar.MondayToFriday);
        var steps = onWeekdays.Forecast(one.Facts, one.AsOf);
        var plain = always.Forecast(one.Facts, one.AsOf);
        return steps.All(step => BusinessCalendar.MondayToFriday.IsBusinessDay(step.On))
            && steps.Select(step => step.On).Distinct().Count() == steps.Count
            && (CanLapse(one) || steps.All(late => plain.Single(step => step.Step == late.Step).On <= late.On));
    }

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    [Trait("Law", "ES-21")]
    public bool Every_answer_has_a_reason_in_both_languages_also_when_nothing_is_done(LadderCase one)
    {
        var why = one.Ladder.Next(one.Facts, one.AsOf).Why;
        return why.Rule.Id.StartsWith("escalations.", StringComparison.Ordinal)
            && !why.ToText(Language.English).Contains('{')
            && !why.ToText(Language.Spanish).Contains('{');
    }

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    [Trait("Law", "ES-22")]
    public bool The_order_of_debts_contacts_and_pauses_is_irrelevant(LadderCase one)
    {
        var turned = one.With(
            [.. one.Facts.History.Reverse()],
            [.. one.Facts.Pauses.Reverse()],
            [.. one.Facts.Open.Reverse()]
        );
        return turned == one.Facts && one.Ladder.Next(turned, one.AsOf) == one.Ladder.Next(one.Facts, one.AsOf);
    }

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    [Trait("Law", "ES-23")]
    public bool Two_steps_share_a_key_only_if_customer_delinquency_and_step_are_the_same(
        LadderCase one,
        CustomerId other
    )
    {
        if (one.Facts.Open.IsEmpty)
        {
            return true;
        }

        var facts = one.Facts;
        var elsewhere = new EscalationFacts(other, facts.Open, facts.History, facts.Pauses);
        var later = one.With(open: [.. facts.Open.Select(open => new OpenAmount(open.DueOn.PlusDays(1), open.Amount))]);
        var keys = one.Ladder.Steps.SelectMany(step =>
            new[] { facts, elsewhere, later }.Select(who => EscalationLadder.KeyOf(who, step))
        );
        var customers = other == facts.Customer ? 2 : 3;
        return keys.Distinct().Count() == one.Ladder.Steps.Count * customers;
    }

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    public bool The_day_to_wait_for_is_the_first_on_which_a_step_is_taken_if_nothing_changes(LadderCase one)
    {
        var facts = one.With(history: [.. one.Facts.History.Where(taken => taken.On <= one.AsOf)]);
        return one.Ladder.Next(facts, one.AsOf) is not NextStep.Wait wait
            || LadderRuns
                .Days(one.AsOf.PlusDays(1), Period.DaysBetween(one.AsOf, wait.Until))
                .All(day => NaiveLadder.StepOn(one.Ladder, facts, day) == (day == wait.Until ? wait.ForStep : null));
    }

    [Law(Arbitrary = [typeof(LadderArbitraries)])]
    public bool The_forecast_is_what_running_every_day_takes(LadderCase one)
    {
        var facts = one.With(history: [.. one.Facts.History.Where(taken => taken.On <= one.AsOf)]);
        var runs = LadderRuns.Taken(one with { Facts = facts }, LadderRuns.Days(one.AsOf, Days + 1));
        return one.Ladder.Forecast(facts, one.AsOf, Days).SequenceEqual(runs);
    }

    private static int Place(LadderCase one, EscalationStep step) => one.Ladder.Steps.ToList().IndexOf(step);

    private static bool CanLapse(LadderCase one) =>
        one.Ladder.Steps.Any(step => step.LapsesAfterDaysPastDue is not null);

    private static bool IsQuietOnceRecorded(LadderRuns.Ask ask, LadderCase one) =>
        LadderRuns
            .Days(one.AsOf, 40)
            .All(day =>
                ask(one.Ladder, one.Facts, day) is not NextStep.Take take
                || ask(one.Ladder, one.Facts.After(new(take.Step.Id, day)), day) is not NextStep.Take
            );

    private static bool GoesUp(LadderRuns.Ask ask, LadderCase one)
    {
        var places = LadderRuns
            .Taken(one, LadderRuns.Days(one.AsOf, Days), ask)
            .Select(step => Place(one, step.Step))
            .ToList();
        return places.Zip(places.Skip(1)).All(pair => pair.First < pair.Second);
    }

    // On any subset of days, the step that holds given the history so far is taken on the first of them on which it holds.
    private static bool CatchesUp(LadderRuns.Ask ask, LadderCase one, int seed)
    {
        var random = new Random(seed);
        var days = LadderRuns.Days(one.AsOf, Days).Where(_ => random.Next(4) == 0).ToList();
        var facts = one.Facts;
        foreach (var day in days)
        {
            var expected = NaiveLadder.StepOn(one.Ladder, facts, day);
            if ((ask(one.Ladder, facts, day) as NextStep.Take)?.Step != expected)
            {
                return false;
            }

            facts = expected is null ? facts : facts.After(new(expected.Id, day));
        }

        return true;
    }

    private static LadderCase Plain()
    {
        EscalationStep Step(string id, int days) =>
            new(id, EscalationCondition.DaysPastDueAtLeast(days), 0, "email", Tone.Neutral, id, id);
        var due = LadderCase.Start;
        return new(
            new([Step("A", 1), Step("B", 10), Step("C", 20)], ClimbMode.Sequential),
            new(CustomerId.Of("C1"), due, [Money.OfMinor(100, Currency.Mxn)], [], []),
            due
        );
    }
}
