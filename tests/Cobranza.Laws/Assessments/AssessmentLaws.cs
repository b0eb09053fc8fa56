using Cobranza.Aging;
using Cobranza.Assessments;
using Cobranza.Commitments;
using Cobranza.Escalations;
using Cobranza.Policies;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What the whole picture of an account promises, whatever its history and policies.</summary>
public sealed class AssessmentLaws
{
    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool Assessing_twice_gives_the_same_picture(AssessmentCase one) =>
        one.Assessment == one.Assessment && one.Assessment.GetHashCode() == one.Assessment.GetHashCode();

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool The_order_of_receivables_entries_and_events_is_irrelevant(AssessmentCase one) =>
        one.Of(
            new(
                one.Account.Customer,
                [.. one.Account.Receivables.Reverse()],
                [.. one.Account.Entries.Reverse()],
                [.. one.Account.Events.Reverse()]
            )
        ) == one.Assessment;

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool What_is_open_on_the_items_is_the_balance_of_each_currency(AssessmentCase one) =>
        AddsUp(one.Assessment, one.Assessment.Items);

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool The_law_of_the_balance_catches_an_open_item_left_out(AssessmentCase one)
    {
        var (assessment, items) = (one.Assessment, one.Assessment.Items);
        return items
            .Where(item => item.Open.IsPositive)
            .All(left => !AddsUp(assessment, [.. items.Where(item => item != left)]));
    }

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool What_is_dated_later_changes_nothing(AssessmentCase one) =>
        one.Of(
            new(
                one.Account.Customer,
                [.. one.Account.Receivables.Where(item => item.IssuedOn <= one.AsOf || IsNamed(one.Account, item))],
                one.Account.Entries,
                [.. one.Account.Events.Where(happening => happening.EffectiveOn <= one.AsOf)]
            )
        ) == one.Assessment;

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool The_items_buckets_are_those_of_the_aging_report(AssessmentCase one)
    {
        // An assessment tells of whole items.
        var (assessment, aging) = (one.Assessment, one.Assessment.Policy.Aging);
        var policy = new AgingPolicy(aging.Buckets, aging.Basis, scope: AgingScope.Item);
        var report = AgingReport.Of([(assessment.Balance, assessment.Commitments)], policy);
        return report.Totals.All(total =>
            total.Buckets.Select((sum, bucket) => sum == Open(assessment, total.Currency, bucket)).All(same => same)
        );
    }

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    [Trait("Law", "LF-14")]
    public bool Once_a_late_fee_is_charged_nothing_more_is_charged_that_day(AssessmentCase one)
    {
        var after = one.Of(Charged(one.Account, one.Assessment, one.AsOf)).Items.ToDictionary(item => item.Item.Id);
        return one.Assessment.Items.All(item =>
            item.LateFee is null || after[item.Item.Id].LateFee is { ToCharge.IsZero: true }
        );
    }

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    [Trait("Law", "LF-17")]
    public bool Late_fees_and_costs_bear_no_late_fee(AssessmentCase one) =>
        one.Assessment.Items.All(item =>
            item.LateFee is null == item.Item.Kind is ReceivableKind.LateFee or ReceivableKind.RecoveryCost
        );

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool A_dispute_of_the_whole_from_the_first_day_leaves_no_late_fee(AssessmentCase one) =>
        one.Of(Disputed(one.Account)).Items.All(item => item.LateFee is null or { Accrued.IsZero: true });

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    [Trait("Law", "ES-3, ES-4")]
    public bool Nobody_is_contacted_about_what_is_disputed_settled_or_written_off(AssessmentCase one)
    {
        var writtenOff = one.Of(WrittenOff(one));

        // A reversal of the same day comes after the write-off and opens items again.
        return one.Of(Disputed(one.Account)).Next is NextStep.NoStep
            && (writtenOff.Next is NextStep.NoStep || writtenOff.Items.Any(item => item.Open.IsPositive));
    }

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool What_is_chased_is_what_is_open_undisputed_and_not_waiting_less_unapplied_credit(AssessmentCase one)
    {
        var assessment = one.Assessment;
        return assessment.Balance.Currencies.All(currency =>
        {
            var zero = Money.Zero(currency);
            var owed = Money.Sum(
                assessment
                    .Items.Where(item => !ReliefLaws.Waits(assessment.Commitments, item.Item.Id))
                    .Select(item => item.Undisputed)
                    .Where(money => money.Currency == currency),
                currency
            );
            var credit = Money.Max(assessment.Balance.UnappliedTotal(currency), zero);
            return assessment.Chased.OpenIn(currency) == Money.Max(owed - credit, zero);
        });
    }

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    [Trait("Law", "ES-1")]
    public bool Once_the_proposed_step_is_in_the_contact_log_nothing_more_follows_that_day(AssessmentCase one) =>
        one.Assessment.Next is not NextStep.Take take
        || one.Of(With(one.Account, new ContactMade(take.Step.Id, one.AsOf, take.Step.Channel))).Next
            is not NextStep.Take;

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    [Trait("Law", "ES-24")]
    public bool While_a_promise_is_pending_no_step_is_taken(AssessmentCase one) =>
        one.Assessment.Commitments.Promises.All(promise => promise.State != PromiseState.Pending)
        || one.Assessment.Next is not NextStep.Take;

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool The_day_to_wait_for_is_the_first_of_the_days_ahead(AssessmentCase one) =>
        one.Assessment.Next switch
        {
            NextStep.Wait wait => one.Assessment.Ahead[0] == new PlannedStep(wait.Until, wait.ForStep),
            NextStep.NoStep => one.Assessment.Ahead.IsEmpty,
            _ => one.Assessment.Ahead.All(step => step.On > one.AsOf),
        };

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool A_discount_and_what_is_paid_make_what_is_open(AssessmentCase one) =>
        one.Assessment.Items.All(item => item.Discount is not { } offer || offer.Discount + offer.PayNow == item.Open);

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool A_plan_on_offer_is_for_exactly_the_undisputed_part_of_an_overdue_item(AssessmentCase one) =>
        one.Assessment.Items.All(item =>
            item.PlanOffer is not { } plan || (item.IsOverdue && plan.Total == item.Undisputed)
        );

    [Law(Arbitrary = [typeof(AssessmentCases)], MaxTest = 40)]
    public bool A_hold_stands_as_if_it_had_been_asked_for_every_day_since_the_first_invoice(AssessmentCase one)
    {
        // A plan that breaks later and a payment that settles later change what earlier days look like; a replay day by day
        // cannot know that.
        var account = new Account(
            one.Account.Customer,
            one.Account.Receivables,
            one.Account.Entries,
            [.. one.Account.Events.Where(happening => happening is not PlanAgreed)]
        );
        foreach (var payment in one.Account.Entries.OfType<Payment>().Where(payment => payment.Clearing is not null))
        {
            account = LedgerChanges.Dropped(account, payment);
        }

        return HoldsEveryDay(account, PolicyHistory.Of(one.Policies.Versions[0]), one.AsOf);
    }

    private static bool HoldsEveryDay(Account account, PolicyHistory policies, LocalDate asOf)
    {
        var (held, credit) = (false, policies.Versions[0].Credit);
        for (var day = AccountBuilder.Start; day <= asOf; day = day.PlusDays(1))
        {
            var standings = AccountAssessment.Of(account, policies, day).Credit;
            if (standings.Any(standing => standing.Facts.OnHold != held))
            {
                return false;
            }

            held = credit.Holds(standings.Select(standing => standing.Facts.OldestDaysPastDue).FirstOrDefault(), held);
        }

        return true;
    }

    private static bool AddsUp(AccountAssessment assessment, ValueList<ReceivableAssessment> items) =>
        assessment.Balance.Currencies.All(currency =>
            Money.Sum(items.Select(item => item.Open).Where(money => money.Currency == currency), currency)
            == assessment.Balance.Open(currency)
        );

    private static Money Open(AccountAssessment assessment, Currency currency, int bucket) =>
        Money.Sum(
            assessment
                .Items.Where(item => item.Bucket == bucket && item.Open.Currency == currency)
                .Select(item => item.Open),
            currency
        );

    private static Account With(Account account, params AccountEvent[] events) =>
        new(account.Customer, account.Receivables, account.Entries, [.. account.Events, .. events]);

    private static Account Charged(Account account, AccountAssessment assessment, LocalDate on) =>
        new(
            account.Customer,
            [
                .. account.Receivables,
                .. assessment
                    .Items.Where(item => item.LateFee is { ToCharge.IsPositive: true })
                    .Select(item => new Receivable(
                        ReceivableId.Of($"Charged-{item.Item.Id}"),
                        account.Customer,
                        ReceivableKind.LateFee,
                        item.LateFee!.ToCharge,
                        on,
                        DueDate.On(on.PlusDays(30)),
                        about: item.Item.Id
                    )),
            ],
            account.Entries,
            account.Events
        );

    private static Account Disputed(Account account) =>
        With(
            account,
            [
                .. account.Receivables.Select(item => new DisputeOpened(
                    $"All-{item.Id}",
                    Money.OfMinor(1_000_000_000, item.Amount.Currency),
                    item.IssuedOn,
                    item.Id,
                    "contested"
                )),
            ]
        );

    private static Account WrittenOff(AssessmentCase one) =>
        new(
            one.Account.Customer,
            one.Account.Receivables,
            [
                .. one.Account.Entries,
                .. one
                    .Assessment.Items.Where(item => item.Open.IsPositive)
                    .Select(item => new WriteOff(
                        EntryId.Of($"Lost-{item.Item.Id}"),
                        item.Open,
                        one.AsOf,
                        item.Item.Id
                    )),
            ],
            one.Account.Events
        );

    private static bool IsNamed(Account account, Receivable item) =>
        account.Receivables.Any(other => other.About == item.Id)
        || account.Entries.Any(entry => AccountShrinker.ItemsNamedBy(entry).Contains(item.Id))
        || account.Events.Any(happening =>
            happening switch
            {
                PromiseMade promise => promise.Items.Contains(item.Id),
                PaymentScheduled scheduled => scheduled.Items.Contains(item.Id),
                StandstillStarted standstill => standstill.Items.Contains(item.Id),
                HardshipGranted hardship => hardship.Items.Contains(item.Id),
                ContactMade contact => contact.Details.Items.Contains(item.Id),
                DebtAcknowledged acknowledged => acknowledged.Items.Contains(item.Id),
                ClaimFiled claim => claim.Items.Contains(item.Id),
                ItemAssigned assigned => assigned.Item == item.Id,
                DisputeOpened dispute => dispute.Item == item.Id,
                PlanAgreed plan => plan.Items.Contains(item.Id),
                _ => false,
            }
        );
}
