using Cobranza.Assessments;
using Cobranza.Commitments;
using Cobranza.Escalations;
using Cobranza.Receivables;
using static Cobranza.Tests.Samples;

namespace Cobranza.Tests.Assessments;

/// <summary>Worked by hand: 36 % on 360 days of MXN 10,000 is MXN 10 a day.</summary>
public sealed class ReliefAssessmentTests
{
    private static readonly Receivable Overdue = Invoice("A", Mxn(10_000), Day(2, 1), Day(3, 1));

    [Fact]
    public void Ten_days_of_a_moratorium_bear_no_late_fee_and_no_step_is_taken_in_them()
    {
        var moratorium = new StandstillStarted(
            "S",
            Day(3, 11),
            StandstillCause.Moratorium,
            Relief.PausesEscalation | Relief.SuspendsFees,
            "decree 4",
            Day(3, 20)
        );
        var within = AccountAssessment.Of(Account([Overdue], events: [moratorium]), Always, Day(3, 20));
        var wait = Assert.IsType<NextStep.Wait>(within.Next);
        Assert.Equal(Day(3, 21), wait.Until);
        Assert.Contains("moratorium since 2026-03-11: decree 4", wait.Why.ToText(Language.English));
        Assert.Contains("moratoria desde el 2026-03-11: decree 4", wait.Why.ToText(Language.Spanish));
        var after = AccountAssessment.Of(Account([Overdue], events: [moratorium]), Always, Day(3, 31));
        Assert.Equal(Mxn(200), after.Items.Single().LateFee!.ToCharge);
    }

    [Fact]
    public void An_item_in_hardship_is_not_chased_and_the_others_are()
    {
        var other = Invoice("B", Mxn(3_000), Day(2, 1), Day(3, 1));
        var hardship = new HardshipGranted(
            "H",
            Day(3, 11),
            Day(6, 30),
            Relief.PausesEscalation,
            AfterHardship.NormalTerms,
            "flood",
            items: [Overdue.Id]
        );
        var assessment = AccountAssessment.Of(Account([Overdue, other], events: [hardship]), Always, Day(3, 31));
        Assert.Equal(Mxn(3_000), assessment.Chased.OpenIn(Currency.Mxn));
        Assert.Equal([Mxn(300), Mxn(90)], assessment.Items.Select(item => item.LateFee!.ToCharge));
    }

    [Theory]
    [InlineData(ContactDirection.Outbound, 9)]
    [InlineData(ContactDirection.Inbound, 8)]
    public void A_call_outside_the_ladder_counts_for_the_wait_if_the_creditor_made_it(
        ContactDirection direction,
        int day
    )
    {
        // The notice, from the first day past due, waits three days after the last contact.
        var call = new ContactMade(null, Day(3, 6), "phone", details: new(direction));
        var next = AccountAssessment.Of(Account([Overdue], events: [call]), Always, Day(3, 8)).Next;
        Assert.Equal(day, next is NextStep.Wait wait ? wait.Until.Day : 8);
    }
}
