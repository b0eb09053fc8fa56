using Cobranza.Allocations;
using Cobranza.Assessments;
using Cobranza.Commitments;
using Cobranza.Credit;
using Cobranza.Escalations;
using Cobranza.Installments;
using Cobranza.Policies;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;
using static Cobranza.Tests.Samples;

namespace Cobranza.Tests.Assessments;

public sealed class AccountAssessmentTests
{
    private static readonly Receivable Overdue = Invoice("A", Mxn(10_000), Day(2, 1), Day(3, 1));

    [Fact]
    public void Thirty_days_at_36_percent_on_360_cost_MXN_300()
    {
        var item = Of(Account([Overdue]), Day(3, 31)).Items.Single();
        Assert.Equal(30, item.DaysPastDue);
        Assert.Equal(1, item.Bucket);
        Assert.Equal(Mxn(300), item.LateFee!.ToCharge);
        Assert.Equal(Mxn(10_000), item.PlanOffer!.Total);
    }

    [Fact]
    public void An_invoice_in_its_window_has_a_discount_on_offer_and_no_plan()
    {
        var item = Of(Account([Invoice("A", Mxn(10_000), Day(3, 1), Day(3, 31))]), Day(3, 11)).Items.Single();
        Assert.Equal(
            (Mxn(200), Mxn(9_800), Day(3, 11)),
            (item.Discount!.Discount, item.Discount.PayNow, item.Discount.LastDay)
        );
        Assert.Null(item.PlanOffer);
        Assert.Null(
            Of(Account([Invoice("A", Mxn(10_000), Day(3, 1), Day(3, 31))]), Day(3, 12)).Items.Single().Discount
        );
    }

    [Fact]
    public void A_disputed_part_bears_no_fee_is_not_chased_and_gets_no_plan()
    {
        var dispute = new DisputeOpened("D1", Mxn(4_000), Day(3, 1), Overdue.Id, "short delivery");
        var assessment = Of(Account([Overdue], events: [dispute]), Day(3, 31));
        var item = assessment.Items.Single();
        Assert.Equal(Mxn(180), item.LateFee!.ToCharge);
        Assert.Equal(Mxn(6_000), assessment.Chased.OpenIn(Currency.Mxn));
        Assert.Equal(Mxn(6_000), item.PlanOffer!.Total);
        Assert.Equal(Mxn(10_000), item.Open);
    }

    [Fact]
    public void The_days_of_a_dispute_stay_free_after_it_is_closed()
    {
        ValueList<AccountEvent> events =
        [
            new DisputeOpened("D1", Mxn(10_000), Day(3, 11), Overdue.Id, "short delivery"),
            new DisputeClosed("D1", Day(3, 21)),
        ];
        Assert.Equal(Mxn(200), Of(Account([Overdue], events: events), Day(3, 31)).Items.Single().LateFee!.ToCharge);
    }

    [Fact]
    public void A_fee_that_was_charged_is_not_charged_again_and_bears_no_fee_itself()
    {
        var fee = new Receivable(
            ReceivableId.Of("F"),
            Customer,
            ReceivableKind.LateFee,
            Mxn(300),
            Day(3, 31),
            DueDate.On(Day(4, 1)),
            about: Overdue.Id
        );
        var assessment = Of(Account([Overdue, fee]), Day(4, 10));
        Assert.Equal(Mxn(100), assessment.LateFeesToCharge(Currency.Mxn));
        Assert.Null(assessment.Items.Single(item => item.Item.Id == fee.Id).LateFee);
    }

    [Fact]
    public void A_credit_note_against_a_fee_makes_room_for_it_again_and_a_waiver_does_not()
    {
        var fee = new Receivable(
            ReceivableId.Of("F"),
            Customer,
            ReceivableKind.LateFee,
            Mxn(300),
            Day(3, 31),
            about: Overdue.Id
        );
        Entry note = new CreditNote(EntryId.Of("N"), Mxn(300), Day(3, 31), fee.Id);
        Entry waiver = new Allowance(EntryId.Of("W"), Mxn(300), Day(3, 31), fee.Id, AllowanceReason.Waiver);
        Assert.Equal(Mxn(300), Of(Account([Overdue, fee], [note]), Day(3, 31)).LateFeesToCharge(Currency.Mxn));
        Assert.Equal(Mxn(0), Of(Account([Overdue, fee], [waiver]), Day(3, 31)).LateFeesToCharge(Currency.Mxn));
    }

    [Fact]
    public void A_plan_that_runs_stops_the_fee_on_the_day_it_was_agreed_and_moves_the_due_date()
    {
        var plan = new PlanAgreed("P", Day(3, 11), [Overdue.Id], InstallmentPlan.Equal(Mxn(10_000), 2, Day(4, 15)));
        var assessment = Of(Account([Overdue], events: [plan]), Day(3, 31));
        var item = assessment.Items.Single();
        Assert.Equal(Mxn(100), item.LateFee!.ToCharge);
        Assert.Equal((Day(4, 15), 0), (item.EffectiveDueOn, item.DaysPastDue));
        Assert.Null(item.PlanOffer);
        Assert.Equal(Day(4, 12), Assert.IsType<NextStep.Wait>(assessment.Next).Until);
    }

    [Fact]
    public void A_plan_that_broke_restores_the_due_date_and_the_fee()
    {
        var plan = new PlanAgreed("P", Day(3, 11), [Overdue.Id], InstallmentPlan.Equal(Mxn(10_000), 2, Day(3, 20)));
        var item = Of(Account([Overdue], events: [plan]), Day(3, 31)).Items.Single();
        Assert.Equal(Mxn(300), item.LateFee!.ToCharge);
        Assert.Equal(30, item.DaysPastDue);
    }

    [Fact]
    public void A_pending_promise_waits_and_a_broken_one_refers_new_credit()
    {
        PromiseMade Promise(string id) => new(id, Mxn(1_000), Day(3, 5), Day(3, 20), toleranceDays: 2);
        var account = Account([Overdue], events: [Promise("1"), Promise("2")]);
        var wait = Assert.IsType<NextStep.Wait>(Of(account, Day(3, 10)).Next);
        Assert.Equal((Day(3, 23), "notice"), (wait.Until, wait.ForStep.Id));
        Assert.Contains("MXN 1,000.00 is promised by 2026-03-20", wait.ToString());
        var later = Of(account, Day(3, 23));
        Assert.IsType<NextStep.Take>(later.Next);
        Assert.IsType<CreditDecision.Referred>(later.Credit.Single().Decision);
    }

    [Fact]
    public void What_happens_next_is_foretold_with_dates()
    {
        var assessment = Of(Account([Overdue]), Day(3, 2));
        Assert.Equal("notice", Assert.IsType<NextStep.Take>(assessment.Next).Step.Id);
        Assert.Equal(
            [(Day(3, 16), "call"), (Day(4, 15), "demand")],
            assessment.Ahead.Select(step => (step.On, step.Step.Id))
        );
    }

    [Fact]
    public void A_hold_once_placed_stands_until_the_oldest_debt_is_nearly_on_time()
    {
        var second = Invoice("B", Mxn(500), Day(4, 1), Day(4, 28));
        var paid = new Payment(EntryId.Of("P1"), Mxn(10_000), Day(5, 5));
        var last = new Payment(EntryId.Of("P2"), Mxn(500), Day(5, 10));
        CreditStanding On(LocalDate day, params Entry[] entries) =>
            Of(Account([Overdue, second], [.. entries]), day).Credit.Single();
        Assert.False(On(Day(4, 29)).IsOnHold);
        Assert.True(On(Day(4, 30)).IsOnHold);
        Assert.True(On(Day(5, 5), paid).IsOnHold);
        Assert.Equal("credit.kept-on-hold", On(Day(5, 5), paid).Decision.Reasons[0].Rule.Id);
        Assert.True(On(Day(5, 9), paid).IsOnHold);
        Assert.False(On(Day(5, 10), paid, last).IsOnHold);
        Assert.False(On(Day(5, 2), new Payment(EntryId.Of("P3"), Mxn(10_000), Day(5, 2))).IsOnHold);
    }

    [Fact]
    public void Two_currencies_stand_apart()
    {
        var assessment = Of(Account([Overdue, Invoice("B", Eur(70), Day(2, 1), Day(3, 1))]), Day(3, 31));
        Assert.Equal([Currency.Eur, Currency.Mxn], assessment.Credit.Select(standing => standing.Currency));
        Assert.Null(assessment.Credit[0].Headroom);
        Assert.Equal(Mxn(40_000), assessment.Credit[1].Headroom);
        Assert.Equal(
            (Eur(2.10m), Mxn(300)),
            (assessment.LateFeesToCharge(Currency.Eur), assessment.LateFeesToCharge(Currency.Mxn))
        );
    }

    [Fact]
    public void An_invoice_keeps_the_fee_of_its_issue_date_and_a_payment_the_order_of_its_own()
    {
        var history = new PolicyHistory([
            Standard,
            Policy("Dearer", Day(3, 1), annualRate: 72m, AllocationOrder.LargestFirst),
        ]);
        var later = Invoice("B", Mxn(20_000), Day(3, 1), Day(3, 1));
        Assert.Equal(
            [Mxn(300), Mxn(1_200)],
            AccountAssessment
                .Of(Account([Overdue, later]), history, Day(3, 31))
                .Items.Select(item => item.LateFee!.ToCharge)
        );
        Assert.Equal([Mxn(0), Mxn(20_000)], OpenAfterPaymentOn(Day(2, 28), history, later));
        Assert.Equal([Mxn(10_000), Mxn(10_000)], OpenAfterPaymentOn(Day(3, 1), history, later));
    }

    [Fact]
    public void Credit_that_covers_a_debt_ends_the_ladder()
    {
        var note = new CreditNote(EntryId.Of("N"), Mxn(10_000), Day(3, 20));
        var assessment = Of(Account([Overdue], [note]), Day(3, 31));
        Assert.Equal("escalations.nothing-owed", Assert.IsType<NextStep.NoStep>(assessment.Next).Why.Rule.Id);
        Assert.Equal(Mxn(10_000), assessment.Items.Single().Open);
    }

    [Fact]
    public void An_invoice_older_than_every_policy_is_an_error_that_names_both_dates()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            Of(Account([Invoice("A", Mxn(1), new(2025, 12, 31), Day(1, 30))]), Day(3, 1))
        );
        Assert.Contains("2025-12-31", error.Message);
        Assert.Contains("2026-01-01", error.Message);
    }

    [Fact]
    public void A_view_as_known_earlier_lacks_what_was_recorded_later()
    {
        var payment = new Payment(EntryId.Of("P"), Mxn(10_000), Day(3, 1), recordedOn: Day(3, 15));
        var account = Account([Overdue], [payment]);
        Assert.Equal(
            Mxn(10_000),
            AccountAssessment.Of(account, Always, Day(3, 31), knownOn: Day(3, 14)).Items.Single().Open
        );
        Assert.Equal(
            Mxn(0),
            AccountAssessment.Of(account, Always, Day(3, 31), knownOn: Day(3, 15)).Items.Single().Open
        );
    }

    private static AccountAssessment Of(Account account, LocalDate asOf) => AccountAssessment.Of(account, Always, asOf);

    private static IEnumerable<Money> OpenAfterPaymentOn(LocalDate on, PolicyHistory history, Receivable later)
    {
        var account = Account([Overdue, later], [new Payment(EntryId.Of("P"), Mxn(10_000), on)]);
        return AccountAssessment.Of(account, history, Day(3, 1)).Items.Select(item => item.Open);
    }
}
