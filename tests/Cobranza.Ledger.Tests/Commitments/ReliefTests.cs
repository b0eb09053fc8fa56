using Cobranza.Commitments;
using Cobranza.Receivables;
using NodaTime;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Commitments;

/// <summary>Worked by hand.</summary>
public sealed class ReliefTests
{
    private static readonly Receivable A = Invoice("A", 90, Day(1, 1), Day(1, 31));

    private static readonly HardshipGranted Illness = new(
        "H",
        Day(2, 1),
        Day(4, 30),
        Relief.SuspendsFees,
        AfterHardship.Review,
        "illness",
        reviewOn: Day(4, 1),
        items: [A.Id]
    );

    [Theory]
    [InlineData(3, 31, HardshipState.Active, false)]
    [InlineData(4, 1, HardshipState.Active, true)]
    [InlineData(4, 30, HardshipState.Active, true)]
    [InlineData(5, 1, HardshipState.AwaitingReview, true)]
    [InlineData(6, 1, HardshipState.Ended, false)]
    public void Relief_goes_on_after_the_last_day_until_the_review_decides(
        int month,
        int day,
        HardshipState state,
        bool reviewDue
    )
    {
        var status = Status([Illness, new HardshipEnded("H", Day(6, 1))], Day(month, day));
        var hardship = status.Hardships.Single();
        Assert.Equal((state, reviewDue), (hardship.State, hardship.IsReviewDue));
        Assert.Equal(state == HardshipState.Ended ? Relief.None : Relief.SuspendsFees, status.ReliefOn(A.Id));
    }

    [Theory]
    [InlineData(3, 9, true)]
    [InlineData(3, 10, false)]
    public void A_stay_without_an_end_holds_until_the_day_before_it_is_lifted(int month, int day, bool runs)
    {
        var stay = new StandstillStarted(
            "S",
            Day(2, 1),
            StandstillCause.LegalStay,
            Relief.PausesEscalation | Relief.SuspendsFees,
            "court file 12/2026"
        );
        var status = Status([stay, new StandstillLifted("S", Day(3, 10))], Day(month, day));
        Assert.Equal(runs, status.Standstills.Single().IsRunning);
        Assert.Equal(runs, status.ReliefOn(A.Id).HasFlag(Relief.PausesEscalation));
    }

    [Fact]
    public void A_standstill_that_had_ended_by_itself_cannot_be_lifted()
    {
        var stay = new StandstillStarted(
            "S",
            Day(2, 1),
            StandstillCause.Moratorium,
            Relief.SuspendsFees,
            "decree",
            Day(2, 28)
        );
        Assert.Throws<ArgumentException>(() => Status([stay, new StandstillLifted("S", Day(3, 1))], Day(3, 1)));
    }

    [Fact]
    public void A_hardship_arrangement_with_an_unknown_plan_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            Status(
                [
                    new HardshipGranted(
                        "H",
                        Day(2, 1),
                        Day(2, 2),
                        Relief.None,
                        AfterHardship.NormalTerms,
                        "illness",
                        planId: "L"
                    ),
                ],
                Day(2, 1)
            )
        );

    private static CommitmentStatus Status(ValueList<AccountEvent> events, LocalDate asOf)
    {
        var account = new Account(Customer, [A], [], events);
        return CommitmentStatus.Of(account, account.BalanceOn(asOf));
    }
}
