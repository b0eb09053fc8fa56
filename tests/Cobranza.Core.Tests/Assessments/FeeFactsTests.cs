using Cobranza.Assessments;
using Cobranza.Commitments;
using Cobranza.LateFees;
using Cobranza.Policies;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;
using static Cobranza.Tests.Samples;

namespace Cobranza.Tests.Assessments;

/// <summary>What an assessment tells the late fees about a receivable.</summary>
public sealed class FeeFactsTests
{
    private static readonly Receivable InTwo = new(
        ReceivableId.Of("A"),
        Customer,
        ReceivableKind.Invoice,
        Mxn(10_000),
        Day(2, 1),
        parts:
        [
            new(1, Component.Principal, Mxn(4_000), DueDate.On(Day(3, 1))),
            new(1, Component.Tax, Mxn(1_000), DueDate.On(Day(3, 1))),
            new(2, Component.Principal, Mxn(5_000), DueDate.On(Day(4, 1))),
        ]
    );

    [Fact]
    public void An_installment_bears_nothing_before_its_own_due_date()
    {
        // 30 days on 5,000; then 41 days on 5,000 and 10 days on the other 5,000.
        Assert.Equal(Mxn(150), FeeOn(Day(3, 31)));
        Assert.Equal(Mxn(255), FeeOn(Day(4, 11)));
    }

    [Fact]
    public void A_payment_of_the_first_installment_stops_its_charge_and_no_other()
    {
        var payment = new Payment(EntryId.Of("P"), Mxn(5_000), Day(3, 11));
        Assert.Equal(Mxn(50), FeeOn(Day(3, 31), entries: [payment]));
        Assert.Equal(Mxn(100), FeeOn(Day(4, 11), entries: [payment]));
    }

    [Fact]
    public void What_is_disputed_is_taken_off_the_installment_due_first()
    {
        var dispute = new DisputeOpened("D", Mxn(6_000), Day(3, 1), InTwo.Id, "short delivery");
        Assert.Equal(Mxn(0), FeeOn(Day(3, 31), events: [dispute]));

        // Ten days on the 4,000 of the second installment that are not disputed.
        Assert.Equal(Mxn(40), FeeOn(Day(4, 11), events: [dispute]));
    }

    [Fact]
    public void A_notice_about_the_receivable_alone_is_charged_and_one_about_the_account_is_not()
    {
        ContactMade Letter(int day, params ReceivableId[] about) =>
            new("notice", Day(3, day), "letter", details: new(items: [.. about]));

        var item = Invoice("A", Mxn(10_000), Day(2, 1), Day(3, 1));
        var account = Account([item], events: [Letter(5, item.Id), Letter(9), Letter(20, item.Id)]);
        Assert.Equal(Mxn(160), FeeOf(account, Day(3, 31), LateFeePolicy.PerNotice(Mxn(80))));
    }

    [Fact]
    public void A_cap_for_life_counts_the_recovery_costs_raised_for_the_receivable()
    {
        var item = Invoice("A", Mxn(10_000), Day(2, 1), Day(3, 1));
        var cost = new Receivable(
            ReceivableId.Of("R"),
            Customer,
            ReceivableKind.RecoveryCost,
            Mxn(70),
            Day(3, 10),
            DueDate.On(Day(3, 20)),
            about: item.Id
        );
        var policy = LateFeePolicy.Flat(Mxn(50)).CappedForLifeAt(Mxn(100));
        Assert.Equal(Mxn(50), FeeOf(Account([item]), Day(3, 31), policy));
        Assert.Equal(Mxn(30), FeeOf(Account([item, cost]), Day(3, 31), policy));
    }

    private static Money FeeOn(
        LocalDate asOf,
        ValueList<Entry>? entries = null,
        ValueList<AccountEvent>? events = null
    ) => FeeOf(Account([InTwo], entries, events), asOf, lateFees: null);

    private static Money FeeOf(Account account, LocalDate asOf, LateFeePolicy? lateFees) =>
        AccountAssessment
            .Of(account, PolicyHistory.Of(Policy("Own", Day(1, 1), lateFees: lateFees)), asOf)
            .Items.Single(item => item.Item.Id == ReceivableId.Of("A"))
            .LateFee!.ToCharge;
}
