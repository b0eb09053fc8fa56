using Cobranza.Commitments;
using Cobranza.Receivables;
using NodaTime;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Commitments;

/// <summary>Worked by hand.</summary>
public sealed class ContactTests
{
    private static readonly Receivable A = Invoice("A", 90, Day(1, 1), Day(1, 31));

    private static readonly ContactMade Call = new(
        "call",
        Day(2, 3),
        "phone",
        details: new(personRole: "accounts payable", outcome: "CALLBACK", nextActionOn: Day(2, 10))
    );

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void A_planned_call_stands_until_somebody_calls_on_its_day_or_later(int day, bool stands)
    {
        var next = new ContactMade(null, Day(2, day), "phone");
        Assert.Equal(stands ? Call : null, Status([Call, next], Day(2, 28)).NextAction);
        Assert.Equal(next, Status([Call, next], Day(2, 28)).LastContact);
    }

    [Fact]
    public void A_new_plan_takes_the_place_of_the_old_one()
    {
        var sooner = new ContactMade(
            null,
            Day(2, 4),
            "phone",
            details: new(ContactDirection.Inbound, nextActionOn: Day(2, 6))
        );
        Assert.Equal(Day(2, 6), Status([Call, sooner], Day(2, 5)).NextAction?.Details.NextActionOn);
    }

    [Fact]
    public void A_notice_is_proven_where_there_is_a_receipt_of_it()
    {
        var letter = new ContactMade(
            "demand",
            Day(2, 5),
            "certified letter",
            details: new(noticeProof: "RR 123 456 MX")
        );
        Assert.Equal([letter], Status([Call, letter], Day(2, 5)).ProvenNotices);
    }

    [Fact]
    public void A_next_action_before_the_contact_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            new ContactMade(null, Day(2, 5), "phone", details: new(nextActionOn: Day(2, 4)))
        );

    [Fact]
    public void A_contact_about_an_unknown_item_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            Status([new ContactMade(null, Day(2, 5), "phone", details: new(items: [ReceivableId.Of("X")]))], Day(2, 5))
        );

    [Fact]
    public void A_recalled_item_can_be_placed_with_another_agency_on_the_same_day()
    {
        ValueList<AccountEvent> events =
        [
            new ItemAssigned(Day(2, 1), A.Id, AssignmentKind.Agency, "One", agreement: "15 % of what it collects"),
            new ItemRecalled(Day(3, 1), A.Id, AssignmentKind.Agency, "One"),
            new ItemAssigned(Day(3, 1), A.Id, AssignmentKind.Agency, "Two"),
        ];
        Assert.Equal("One", Status(events, Day(2, 28)).Placed.Single().To);
        Assert.Equal("Two", Status(events, Day(3, 1)).Placed.Single().To);
        Assert.Empty(Status([.. events.Take(2)], Day(3, 1)).Placed);
    }

    [Fact]
    public void Placing_twice_and_recalling_twice_are_refused()
    {
        var one = new ItemAssigned(Day(2, 1), A.Id, AssignmentKind.Agency, "One", Day(2, 28));
        var recall = new ItemRecalled(Day(2, 20), A.Id, AssignmentKind.Agency, "One");
        Assert.Throws<ArgumentException>(() =>
            Status([one, new ItemAssigned(Day(2, 28), A.Id, AssignmentKind.Agency, "Two")], Day(3, 1))
        );
        Assert.Throws<ArgumentException>(() => Status([one, recall, recall], Day(3, 1)));
        Assert.Throws<ArgumentException>(() =>
            Status([one, new ItemRecalled(Day(3, 1), A.Id, AssignmentKind.Agency, "One")], Day(3, 1))
        );
        Assert.Single(
            Status([one, new ItemAssigned(Day(2, 28), A.Id, AssignmentKind.Pledge, "Bank")], Day(3, 1)).Placed
        );
    }

    private static CommitmentStatus Status(ValueList<AccountEvent> events, LocalDate asOf)
    {
        var account = new Account(Customer, [A], [], events);
        return CommitmentStatus.Of(account, account.BalanceOn(asOf));
    }
}
