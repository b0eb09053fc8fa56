using Cobranza.Calendars;
using Cobranza.Escalations;
using NodaTime;
using static Cobranza.Tests.Escalations.Ladders;

namespace Cobranza.Tests.Escalations;

public sealed class EscalationLadderTests
{
    private static readonly LocalDate Due = new(2026, 6, 1);

    private static readonly EscalationLadder Five = new(
        [
            Step("reminder", -3, lapses: 0),
            Step("friendly", 1),
            Step("firm", 10, wait: 7),
            Step("call", 20, wait: 7),
            Step("legal", 60, wait: 15),
        ],
        ClimbMode.Sequential
    );

    [Fact]
    public void A_reminder_is_sent_three_days_before_the_due_date()
    {
        Assert.Null(Five.TakenOn(Owing(Due), new(2026, 5, 28)));
        Assert.Equal("reminder", Five.TakenOn(Owing(Due), new(2026, 5, 29)));
    }

    [Fact]
    public void A_reminder_that_was_missed_is_passed_over_once_the_debt_is_past_due()
    {
        Assert.Equal("reminder", Five.TakenOn(Owing(Due), Due));
        Assert.Equal("friendly", Five.TakenOn(Owing(Due), Due.PlusDays(1)));
    }

    [Fact]
    public void Without_a_lapse_a_missed_step_is_still_taken()
    {
        var ladder = new EscalationLadder([Step("reminder", -3), Step("friendly", 1)], ClimbMode.Sequential);
        Assert.Equal("reminder", ladder.TakenOn(Owing(Due), Due.PlusDays(30)));
    }

    [Fact]
    public void A_late_run_catches_up_one_step_at_a_time_and_keeps_each_steps_wait()
    {
        var plan = Five.Forecast(Owing(Due), Due.PlusDays(30));
        Assert.Equal(
            [
                (Due.PlusDays(30), "friendly"),
                (Due.PlusDays(37), "firm"),
                (Due.PlusDays(44), "call"),
                (Due.PlusDays(60), "legal"),
            ],
            plan.Select(step => (step.On, step.Step.Id))
        );
    }

    [Fact]
    public void A_late_run_of_a_ladder_that_goes_to_the_highest_step_takes_that_one_alone()
    {
        var ladder = new EscalationLadder(Five.Steps, ClimbMode.Highest);
        var plan = ladder.Forecast(Owing(Due), Due.PlusDays(30));
        Assert.Equal(
            [(Due.PlusDays(30), "call"), (Due.PlusDays(60), "legal")],
            plan.Select(step => (step.On, step.Step.Id))
        );
    }

    [Fact]
    public void A_pause_is_waited_out_to_the_day_after_its_last_one()
    {
        var facts = Owing(Due).With(Pause(Due, Due.PlusDays(9)));
        var wait = Assert.IsType<NextStep.Wait>(Five.Next(facts, Due.PlusDays(5)));
        Assert.Equal(Due.PlusDays(10), wait.Until);
        Assert.Equal("friendly", wait.ForStep.Id);
        Assert.Equal(
            """
            If nothing is paid, next on 2026-06-11: friendly, by email
              Paused through 2026-06-10:
                he asked for time
            """.ReplaceLineEndings("\n"),
            wait.Why.ToText(Language.English)
        );
    }

    [Fact]
    public void A_clock_that_stops_moves_every_later_step_by_the_paused_days()
    {
        var pause = Pause(Due.PlusDays(2), Due.PlusDays(6), PauseClock.Stops);
        var facts = Owing(Due, new StepTaken("friendly", Due.PlusDays(1))).With(pause);
        Assert.Equal(Due.PlusDays(15), Assert.IsType<NextStep.Wait>(Five.Next(facts, Due.PlusDays(7))).Until);
        var runsOn = Owing(Due, new StepTaken("friendly", Due.PlusDays(1)))
            .With(Pause(Due.PlusDays(2), Due.PlusDays(6)));
        Assert.Equal(Due.PlusDays(10), Assert.IsType<NextStep.Wait>(Five.Next(runsOn, Due.PlusDays(7))).Until);
    }

    [Fact]
    public void Frozen_days_before_the_due_date_do_not_count() =>
        Assert.Equal(
            7,
            Owing(Due).With(Pause(Due.PlusDays(-5), Due.PlusDays(3), PauseClock.Stops)).DaysPastDue(Due.PlusDays(10))
        );

    [Fact]
    public void A_pause_without_end_leaves_no_step_in_sight()
    {
        var pause = new EscalationPause(
            DateRange.From(Due),
            PauseClock.RunsOn,
            Explanation.Of(new("tests.stay", "a court ordered it", "lo ordenó un juez"))
        );
        var none = Assert.IsType<NextStep.NoStep>(Five.Next(Owing(Due).With(pause), Due.PlusDays(5)));
        Assert.Contains("a court ordered it", none.Why.ToText(Language.English));
    }

    [Fact]
    public void A_step_that_falls_on_a_Saturday_moves_to_Monday()
    {
        var ladder = new EscalationLadder([Step("friendly", 5)], ClimbMode.Sequential, BusinessCalendar.MondayToFriday);
        var wait = Assert.IsType<NextStep.Wait>(ladder.Next(Owing(Due), Due));
        Assert.Equal(new LocalDate(2026, 6, 8), wait.Until);
    }

    [Fact]
    public void After_the_last_step_nothing_follows_and_the_answer_says_so()
    {
        var facts = Owing(Due, new StepTaken("legal", Due.PlusDays(60)));
        Assert.Equal(
            "escalations.all-taken",
            Assert.IsType<NextStep.NoStep>(Five.Next(facts, Due.PlusDays(90))).Why.Rule.Id
        );
    }

    [Fact]
    public void A_debt_that_comes_after_one_that_was_chased_starts_at_the_bottom()
    {
        var chased = new StepTaken("legal", Due.PlusDays(60));
        Assert.Equal("friendly", Five.TakenOn(Owing(Due.PlusDays(50), chased), Due.PlusDays(70)));
    }

    [Fact]
    public void Another_contact_the_same_day_holds_a_step_back()
    {
        var wait = Assert.IsType<NextStep.Wait>(
            Five.Next(Owing(Due, new StepTaken("visit", Due.PlusDays(1))), Due.PlusDays(1))
        );
        Assert.Equal(Due.PlusDays(2), wait.Until);
        Assert.Contains("Already contacted on 2026-06-02", wait.ToString());
    }

    [Fact]
    public void The_key_of_a_step_names_customer_start_of_the_delinquency_and_step()
    {
        var take = Assert.IsType<NextStep.Take>(Five.Next(Owing(Due), Due.PlusDays(1)));
        Assert.Equal("2:C1/2026-06-01/8:friendly", take.Key);
    }

    [Fact]
    public void The_reason_of_a_step_gives_its_numbers_in_Spanish()
    {
        var take = Assert.IsType<NextStep.Take>(Five.Next(Owing(Due), Due.PlusDays(12)));
        Assert.Equal(
            """
            Hoy: friendly, por email
              desde el día siguiente al vencimiento
                días de mora de la deuda más antigua: 12
                así que se cumple
            """.ReplaceLineEndings("\n"),
            take.Why.ToText(Language.Spanish)
        );
    }

    [Fact]
    public void A_condition_of_ones_own_composes_with_ours_and_is_waited_for()
    {
        var ladder = new EscalationLadder(
            [Step("visit", 10, and: new InTheSecondHalfOfAMonth())],
            ClimbMode.Sequential
        );
        var wait = Assert.IsType<NextStep.Wait>(ladder.Next(Owing(new LocalDate(2026, 5, 22)), new(2026, 5, 25)));
        Assert.Equal(new LocalDate(2026, 6, 16), wait.Until);
        Assert.Contains("by a rule of one's own: InTheSecondHalfOfAMonth", ladder.ToString());
    }

    [Fact]
    public void A_ladder_without_steps_contacts_nobody() =>
        Assert.Equal(
            "escalations.no-steps",
            new EscalationLadder([], ClimbMode.Highest).Next(Owing(Due), Due.PlusDays(50)).Why.Rule.Id
        );

    [Fact]
    public void Two_steps_with_one_id_are_refused() =>
        Assert.Contains(
            "'a' occurs twice",
            Assert
                .Throws<ArgumentException>(() => new EscalationLadder([Step("a", 1), Step("a", 2)], ClimbMode.Highest))
                .Message
        );

    [Fact]
    public void A_due_date_without_an_amount_is_refused() =>
        Assert.Throws<ArgumentException>(() => new EscalationFacts(CustomerId.Of("C1"), Due, [], [], []));

    [Fact]
    public void The_last_days_of_the_calendar_are_no_trap()
    {
        var last = new LocalDate(9999, 12, 31);
        Assert.Equal("friendly", Five.TakenOn(Owing(last.PlusDays(-1)), last));
        Assert.IsType<NextStep.NoStep>(Five.Next(Owing(last, new StepTaken("visit", last)), last));
        Assert.Single(Five.Forecast(Owing(last.PlusDays(-1)), last));
    }

    private sealed record InTheSecondHalfOfAMonth : EscalationCondition
    {
        protected override bool HoldsCore(EscalationFacts facts, LocalDate asOf, Trace? trace) => asOf.Day > 15;
    }
}
