using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Receivables;
using NodaTime;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Commitments;

/// <summary>Worked by hand; semantics of disputes: a dispute names an item and a part, and its outcome is a credit note or a revived debt.</summary>
public sealed class DisputeTests
{
    private static readonly Receivable A = Invoice("A", 90, Day(1, 1), Day(1, 31));

    private static readonly DisputeOpened Contested = new(
        "D",
        Mxn(40),
        Day(2, 1),
        A.Id,
        "price",
        code: "P-02",
        answerBy: Day(2, 10)
    );

    [Theory]
    [InlineData(10, 9, 0)]
    [InlineData(11, 10, 1)]
    [InlineData(20, 19, 10)]
    public void The_clock_is_late_from_the_day_after_the_answer_day(int day, int days, int overdue)
    {
        var dispute = Status([Contested], Day(2, day)).AllDisputes.Single();
        Assert.Equal((days, overdue, overdue > 0), (dispute.Days, dispute.DaysOverdue, dispute.IsOverdue));
    }

    [Fact]
    public void A_review_gives_a_new_answer_day()
    {
        var review = new DisputeReferred("D", Day(2, 11), "management", Day(2, 25));
        var dispute = Status([Contested, review], Day(2, 20)).AllDisputes.Single();
        Assert.Equal((Day(2, 25), 0), (dispute.AnswerBy, dispute.DaysOverdue));
        Assert.Equal(review, dispute.Referral);
    }

    public static TheoryData<DisputeOutcome, DisputeState, int> Outcomes =>
        new()
        {
            { new DisputeOutcome.Rejected(), DisputeState.Rejected, 0 },
            { new DisputeOutcome.Withdrawn(), DisputeState.Withdrawn, 0 },
            { new DisputeOutcome.AcceptedInPart(Mxn(15)), DisputeState.AcceptedInPart, 15 },
            { new DisputeOutcome.AcceptedWholly(), DisputeState.AcceptedWholly, 40 },
        };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void What_was_accepted_is_proposed_as_a_credit_note_on_the_day_of_the_decision(
        DisputeOutcome outcome,
        DisputeState state,
        int credited
    )
    {
        var dispute = Status([Contested, new DisputeClosed("D", Day(2, 15), outcome: outcome)], Day(2, 20))
            .AllDisputes.Single();
        Assert.Equal((state, 14, 5), (dispute.State, dispute.Days, dispute.DaysOverdue));
        Assert.Equal(
            credited == 0
                ? null
                : new CreditNote(EntryId.Of("dispute-credit:D"), Mxn(credited), Day(2, 15), A.Id, Day(2, 20)),
            dispute.Credit?.Proposed
        );
    }

    [Fact]
    public void The_credit_note_says_why_in_both_languages()
    {
        var closed = new DisputeClosed("D", Day(2, 15), outcome: new DisputeOutcome.AcceptedInPart(Mxn(15)));
        var why = Status([Contested, closed], Day(2, 20)).AllDisputes.Single().Credit!.Why;
        Assert.Equal(
            "Dispute D of MXN 40.00 was accepted for MXN 15.00: a credit note of MXN 15.00 on A, dated 2026-02-15, is proposed",
            why.ToText(Language.English)
        );
        Assert.Equal(
            "La disputa D, de MXN 40.00, se aceptó por MXN 15.00: se propone una nota de crédito de MXN 15.00 sobre A con fecha 2026-02-15",
            why.ToText(Language.Spanish)
        );
    }

    [Fact]
    public void A_decision_that_was_not_known_yet_leaves_the_dispute_open()
    {
        var closed = new DisputeClosed("D", Day(2, 15), Day(3, 1), new DisputeOutcome.AcceptedWholly());
        var account = new Account(Customer, [A], [], [Contested, closed]);
        var balance = AccountBalance.Of(account, Day(2, 20), OldestDueFirst, knownOn: Day(2, 28));
        var dispute = CommitmentStatus.Of(account, balance).AllDisputes.Single();
        Assert.Equal((DisputeState.Open, Mxn(40)), (dispute.State, dispute.Disputed));
    }

    [Fact]
    public void A_review_of_a_dispute_that_had_ended_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            new Account(
                Customer,
                [A],
                [],
                [Contested, new DisputeClosed("D", Day(2, 15)), new DisputeReferred("D", Day(2, 15), "management")]
            )
        );

    private static CommitmentStatus Status(ValueList<AccountEvent> events, LocalDate asOf)
    {
        var account = new Account(Customer, [A], [], events);
        return CommitmentStatus.Of(account, account.BalanceOn(asOf));
    }
}
