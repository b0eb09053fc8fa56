using Cobranza.Assessments;
using Cobranza.Commitments;
using Cobranza.Escalations;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What standstills and hardship arrangements spare a customer, and what they leave as it is.</summary>
public sealed class ReliefLaws
{
    /// <summary>Whether an item waits because something that names it does.</summary>
    internal static bool Waits(CommitmentStatus commitments, ReceivableId item) =>
        commitments.Standstills.Any(one =>
            one.IsRunning
            && one.Standstill.Relief.HasFlag(Relief.PausesEscalation)
            && one.Standstill.Items.Contains(item)
        )
        || commitments.Hardships.Any(one =>
            one.State != HardshipState.Ended
            && one.Hardship.Relief.HasFlag(Relief.PausesEscalation)
            && one.Hardship.Items.Contains(item)
        );

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool While_escalation_stands_still_no_step_is_taken(AssessmentCase one, bool hardship)
    {
        AccountEvent relief = hardship
            ? new HardshipGranted("+", one.AsOf, one.AsOf, Relief.PausesEscalation, AfterHardship.NormalTerms, "ill")
            : Standstill(one.AsOf, Relief.PausesEscalation, one.AsOf);
        return one.Of(With(one.Account, relief)).Next is not NextStep.Take;
    }

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool A_standstill_of_fees_from_the_first_day_leaves_no_late_fee(AssessmentCase one) =>
        one.Of(With(one.Account, Standstill(AccountBuilder.Start, Relief.SuspendsFees)))
            .Items.All(item => item.LateFee is null or { Accrued.IsZero: true });

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool A_standstill_of_fees_changes_no_step_and_one_of_escalation_no_fee(AssessmentCase one, byte days)
    {
        var start = AccountBuilder.Start.PlusDays(days);
        var fees = one.Of(With(one.Account, Standstill(start, Relief.SuspendsFees)));
        var escalation = one.Of(With(one.Account, Standstill(start, Relief.PausesEscalation)));
        return (fees.Chased, fees.Next, fees.Credit)
                == (one.Assessment.Chased, one.Assessment.Next, one.Assessment.Credit)
            && (escalation.Items, escalation.Credit) == (one.Assessment.Items, one.Assessment.Credit);
    }

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool A_standstill_over_one_item_leaves_the_others_as_they_are(AssessmentCase one, byte days)
    {
        var item = one.Account.Receivables[0].Id;
        var standstill = Standstill(
            AccountBuilder.Start.PlusDays(days),
            Relief.SuspendsFees | Relief.PausesEscalation,
            items: [item]
        );
        var with = one.Of(With(one.Account, standstill));
        return ValueList.From(with.Items.Where(other => other.Item.Id != item))
            == ValueList.From(one.Assessment.Items.Where(other => other.Item.Id != item));
    }

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool Days_on_which_the_clock_stood_still_are_not_days_past_due(AssessmentCase one, byte days)
    {
        var (start, last) = (one.AsOf.PlusDays(-days), one.AsOf);
        var stopped = Relief.PausesEscalation | Relief.StopsClock;
        var with = one.Of(With(one.Account, Standstill(start, stopped, last))).Chased;
        var before = one.Assessment.Chased;
        return before.OldestDueOn is not { } due
            || due <= start
            || with.DaysPastDue(one.AsOf) == Math.Min(0, Period.DaysBetween(due, one.AsOf));
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_standstill_holds_from_its_first_day_until_it_ends_or_is_lifted(AccountCase one) =>
        one
            .Account.Events.OfType<StandstillStarted>()
            .All(standstill =>
            {
                var isLifted = one
                    .Account.Events.OfType<StandstillLifted>()
                    .Any(end => end.Id == standstill.Id && end.EffectiveOn <= one.AsOf);
                var holds =
                    standstill.EffectiveOn <= one.AsOf
                    && !isLifted
                    && (standstill.Until is not { } last || one.AsOf <= last);
                return holds
                    == one.Commitments.Standstills.Any(found => found.Standstill == standstill && found.IsRunning);
            });

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool The_day_on_which_a_standstill_is_lifted_is_free(AccountCase one, byte days)
    {
        var stay = Standstill(one.AsOf.PlusDays(-days), Relief.SuspendsFees);
        bool RunsWhenLiftedOn(LocalDate day) =>
            (one with { Account = With(With(one.Account, stay), new StandstillLifted("+", day)) })
                .Commitments.Standstills.Single(found => found.Standstill == stay)
                .IsRunning;

        return !RunsWhenLiftedOn(one.AsOf) && RunsWhenLiftedOn(one.AsOf.PlusDays(1));
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_hardship_arrangement_ends_by_itself_or_waits_for_its_review(AccountCase one) =>
        one.Commitments.Hardships.All(progress =>
        {
            var hardship = progress.Hardship;
            var isEnded = one
                .Account.Events.OfType<HardshipEnded>()
                .Any(end => end.Id == hardship.Id && end.EffectiveOn <= one.AsOf);
            return progress.State
                    == (
                        isEnded ? HardshipState.Ended
                        : one.AsOf <= hardship.Until ? HardshipState.Active
                        : hardship.Afterwards == AfterHardship.Review ? HardshipState.AwaitingReview
                        : HardshipState.Ended
                    )
                && (progress.State != HardshipState.Ended) == (progress.During?.Contains(one.AsOf) == true);
        });

    [Fact]
    public void A_clock_that_stops_without_a_pause_or_over_some_items_alone_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Standstill(AccountBuilder.Start, Relief.StopsClock));
        Assert.Throws<ArgumentException>(() =>
            Standstill(AccountBuilder.Start, Relief.StopsClock | Relief.PausesEscalation, items: [ReceivableId.Of("I")])
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => Standstill(AccountBuilder.Start, Relief.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standstill(AccountBuilder.Start, (Relief)8));
    }

    private static StandstillStarted Standstill(
        LocalDate on,
        Relief relief,
        LocalDate? until = null,
        ValueList<ReceivableId>? items = null
    ) => new("+", on, StandstillCause.LegalStay, relief, "file 12", until, items);

    private static Account With(Account account, AccountEvent happening) =>
        new(account.Customer, account.Receivables, account.Entries, [.. account.Events, happening]);
}
