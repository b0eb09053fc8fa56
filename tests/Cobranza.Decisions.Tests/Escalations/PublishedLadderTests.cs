using Cobranza.Escalations;
using NodaTime;
using static Cobranza.Tests.Escalations.Ladders;

namespace Cobranza.Tests.Escalations;

/// <summary>Ladders of published systems, with the figures that their own tests expect.</summary>
public sealed class PublishedLadderTests
{
    // Source: github killbill/killbill beatrix TestOverdueIntegration / overdue TestCondition.
    private static readonly EscalationLadder KillBill = new(
        [Step("OD1", 30), Step("OD2", 40), Step("OD3", 50)],
        ClimbMode.Highest
    );

    [Theory]
    [InlineData(2012, 6, 24, null)]
    [InlineData(2012, 6, 30, "OD1")]
    [InlineData(2012, 7, 10, "OD2")]
    [InlineData(2012, 7, 20, "OD3")]
    public void The_most_severe_state_reached_wins_with_its_first_day_included(
        int year,
        int month,
        int day,
        string? state
    ) => Assert.Equal(state, KillBill.TakenOn(Owing(new LocalDate(2012, 5, 31)), new(year, month, day)));

    [Fact]
    public void Payment_of_everything_goes_straight_to_clear()
    {
        var steps = new[] { new StepTaken("OD1", new(2012, 6, 30)), new StepTaken("OD2", new(2012, 7, 10)) };
        Assert.IsType<NextStep.NoStep>(KillBill.Next(Owing(null, steps), new(2012, 7, 20)));
    }

    [Theory]
    [InlineData(2012, 7, 5, null)]
    [InlineData(2012, 8, 4, "OD1")]
    public void The_clock_restarts_from_the_next_unpaid_invoice(int year, int month, int day, string? state)
    {
        // The invoice of 31 May was adjusted away on 5 July after OD1 on 30 June; that of 30 June is still open.
        var facts = Owing(new LocalDate(2012, 6, 30), new StepTaken("OD1", new(2012, 6, 30)));
        Assert.Equal(state, KillBill.TakenOn(facts, new(year, month, day)));
    }

    [Theory]
    [InlineData(2012, 6, 5, null)]
    [InlineData(2012, 6, 7, "WARNING")]
    [InlineData(2012, 6, 9, "BLOCKED")]
    public void A_check_planned_for_a_debt_since_paid_finds_nothing(int year, int month, int day, string? state)
    {
        var ladder = new EscalationLadder(
            [Step("WARNING", 5), Step("BLOCKED", 7), Step("CANCELLATION", 11)],
            ClimbMode.Highest
        );
        Assert.Equal(state, ladder.TakenOn(Owing(new LocalDate(2012, 6, 2)), new(year, month, day)));
    }

    [Fact]
    public void A_first_check_that_comes_late_jumps_to_the_most_severe_match()
    {
        var ladder = new EscalationLadder(
            [Step("WARNING", 5), Step("BLOCKED", 7), Step("CANCELLATION", 11)],
            ClimbMode.Highest
        );
        Assert.Equal("BLOCKED", ladder.TakenOn(Owing(new LocalDate(2012, 5, 31)), new(2012, 6, 8)));
    }

    [Theory]
    [InlineData("249.95", null)]
    [InlineData("499.90", "OD1")]
    [InlineData("749.85", "OD2")]
    [InlineData("999.80", "OD2")]
    [InlineData("1249.75", "OD3")]
    public void States_by_balance_are_inclusive(string balance, string? state)
    {
        EscalationStep AtLeast(string id, decimal amount) =>
            Step(id, 0, and: EscalationCondition.BalanceAtLeast(Money.Of(amount, Currency.Usd)));
        var ladder = new EscalationLadder(
            [AtLeast("OD1", 260), AtLeast("OD2", 600), AtLeast("OD3", 1_200)],
            ClimbMode.Highest
        );
        var due = new LocalDate(2012, 5, 31);
        var facts = new EscalationFacts(CustomerId.Of("C1"), due, [Money.Parse($"USD {balance}")], [], []);
        Assert.Equal(state, ladder.TakenOn(facts, due));
    }

    // Source: tryton modules/account_dunning/tests/scenario_account_dunning.rst: levels at 5, 20 and 40 days overdue.
    [Fact]
    public void Day_thirty_gives_the_second_level_and_not_the_second_and_third()
    {
        var ladder = new EscalationLadder([Step("1", 5), Step("2", 20), Step("3", 40)], ClimbMode.Sequential);
        var due = new LocalDate(2026, 1, 1);
        Assert.Null(ladder.TakenOn(Owing(due), due.PlusDays(4)));
        Assert.Equal("1", ladder.TakenOn(Owing(due), due.PlusDays(5)));
        var afterFirst = Owing(due, new StepTaken("1", due.PlusDays(5)));
        Assert.Null(ladder.TakenOn(afterFirst.With(Pause(due.PlusDays(6), due.PlusDays(30))), due.PlusDays(30)));
        Assert.Equal("2", ladder.TakenOn(afterFirst, due.PlusDays(30)));
        Assert.Null(ladder.TakenOn(Owing(null, new StepTaken("1", due.PlusDays(5))), due.PlusDays(50)));
    }

    // Source: github getlago/lago-api spec/scenarios/dunning/dunning_campaign_v1_spec.rb (commit 1b1c24a).
    [Theory]
    [InlineData(2025, 1, 4, false)]
    [InlineData(2025, 1, 7, true)]
    public void An_invoice_counts_as_overdue_from_the_day_after_its_due_date(int year, int month, int day, bool asks)
    {
        var threshold = EscalationCondition.OverdueAtLeast(Money.Of(150m, Currency.Eur));
        var ladder = new EscalationLadder([Step("request", 1, and: threshold)], ClimbMode.Sequential);
        var facts = new EscalationFacts(
            CustomerId.Of("C1"),
            [
                new OpenAmount(new(2025, 1, 3), Money.Of(149m, Currency.Eur)),
                new OpenAmount(new(2025, 1, 6), Money.Of(6m, Currency.Eur)),
            ],
            [],
            []
        );
        Assert.Equal(asks, ladder.TakenOn(facts, new(year, month, day)) is not null);
        Assert.Equal(new LocalDate(2025, 1, 7), ladder.Forecast(facts, new(2025, 1, 4)).Single().On);
    }

    // Source: github getlago/lago-api spec/services/dunning_campaigns/bulk_process_service_spec.rb.
    [Theory]
    [InlineData("EUR 51.00", true)]
    [InlineData("USD 60.00", false)]
    public void A_threshold_in_one_currency_is_not_met_by_another(string owed, bool holds)
    {
        var condition = EscalationCondition.OverdueAtLeast(Money.Of(50.99m, Currency.Eur));
        var facts = new EscalationFacts(CustomerId.Of("C1"), new LocalDate(2025, 1, 1), [Money.Parse(owed)], [], []);
        Assert.Equal(holds, condition.Holds(facts, new(2025, 1, 2)));
    }
}
