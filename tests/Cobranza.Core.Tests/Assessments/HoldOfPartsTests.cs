using Cobranza.Assessments;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;
using static Cobranza.Tests.Samples;

namespace Cobranza.Tests.Assessments;

/// <summary>Worked by hand; a hold stands from 60 days past due and is released below 5.</summary>
public sealed class HoldOfPartsTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(500, false)]
    public void A_hold_is_released_once_the_part_due_first_is_paid(int paid, bool held)
    {
        var item = new Receivable(
            ReceivableId.Of("A"),
            Customer,
            ReceivableKind.Invoice,
            Mxn(1_000),
            Day(1, 1),
            parts:
            [
                new(1, Component.Principal, Mxn(500), DueDate.On(Day(1, 10))),
                new(2, Component.Principal, Mxn(500), DueDate.On(Day(12, 31))),
            ]
        );
        ValueList<Entry> entries = paid == 0 ? [] : [new Payment(EntryId.Of("P"), Mxn(paid), Day(3, 20))];
        var standing = AccountAssessment.Of(Account([item], entries), Always, Day(4, 1)).Credit.Single();
        Assert.Equal(held, standing.Facts.OnHold);
        Assert.Equal(held, standing.IsOnHold);
    }
}
