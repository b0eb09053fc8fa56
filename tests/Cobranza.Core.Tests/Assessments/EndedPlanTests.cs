using Cobranza.Assessments;
using Cobranza.Commitments;
using Cobranza.Installments;
using Cobranza.Receivables;
using NodaTime;
using static Cobranza.Tests.Samples;

namespace Cobranza.Tests;

/// <summary>A plan stops late fees while it stands, and not a day longer.</summary>
public sealed class EndedPlanTests
{
    private static readonly Receivable Overdue = Invoice("F1", Mxn(10_000), Day(1, 5), Day(3, 1));

    [Fact]
    public void A_plan_replaced_by_one_that_breaks_stops_late_fees_only_until_it_was_replaced()
    {
        var first = Plan("A", Day(3, 11), Mxn(10_000), Day(4, 15));
        var second = Plan("B", Day(3, 21), Mxn(10_000), Day(4, 20));

        // 2 to 11 March and 22 March to 30 April: 10 and 40 days of 10.00; the ten days under the first plan stay free.
        Assert.Equal(Mxn(500), ChargeOn(Day(4, 30), [first, second]));
        Assert.Equal(Mxn(600), ChargeOn(Day(4, 30), [second]));
    }

    [Fact]
    public void What_a_completed_plan_does_not_cover_bears_late_fees_again()
    {
        var plan = Plan("A", Day(3, 11), Mxn(1_000), Day(3, 21));
        var payment = new Payment(EntryId.Of("P1"), Mxn(1_000), Day(3, 21), [new(Overdue.Id, Mxn(1_000))]);

        // 2 to 11 March on 10,000 and 22 to 31 March on 9,000.
        Assert.Equal(Mxn(190), ChargeOn(Day(3, 31), [plan], payment));
    }

    [Fact]
    public void A_plan_that_ended_says_when()
    {
        var payment = new Payment(EntryId.Of("P1"), Mxn(1_000), Day(3, 21), [new(Overdue.Id, Mxn(1_000))]);
        Assert.Equal(Day(3, 21), Ended(Day(3, 31), [Plan("A", Day(3, 11), Mxn(1_000), Day(3, 25))], payment));
        Assert.Equal(Day(4, 16), Ended(Day(4, 30), [Plan("A", Day(3, 11), Mxn(10_000), Day(4, 15))]));
        Assert.Equal(
            Day(3, 21),
            Ended(
                Day(3, 31),
                [Plan("A", Day(3, 11), Mxn(9_000), Day(4, 15)), Plan("B", Day(3, 21), Mxn(9_000), Day(5, 1))]
            )
        );
        Assert.Null(Ended(Day(3, 31), [Plan("A", Day(3, 11), Mxn(10_000), Day(4, 15))]));
    }

    [Fact]
    public void A_plan_is_not_offered_where_its_dates_would_leave_the_calendar()
    {
        var late = Invoice("F1", Mxn(10_000), new(9999, 1, 5), new(9999, 2, 4));
        Assert.Null(AccountAssessment.Of(Account([late]), Always, new(9999, 12, 31)).Items[0].PlanOffer);
        Assert.NotNull(AccountAssessment.Of(Account([late]), Always, new(9999, 9, 30)).Items[0].PlanOffer);
    }

    private static PlanAgreed Plan(string id, LocalDate agreedOn, Money amount, LocalDate dueOn) =>
        new PlanAgreed(id, agreedOn, [Overdue.Id], InstallmentPlan.Equal(amount, 1, dueOn));

    private static Money ChargeOn(LocalDate asOf, ValueList<AccountEvent> plans, params Entry[] entries) =>
        Assess(asOf, plans, entries).Items[0].LateFee!.Accrued;

    private static LocalDate? Ended(LocalDate asOf, ValueList<AccountEvent> plans, params Entry[] entries) =>
        Assess(asOf, plans, entries).Commitments.Plans[0].EndedOn;

    private static AccountAssessment Assess(LocalDate asOf, ValueList<AccountEvent> plans, Entry[] entries) =>
        AccountAssessment.Of(Account([Overdue], ValueList.From(entries), plans), Always, asOf);
}
