using Cobranza.Assessments;
using Cobranza.Commitments;
using Cobranza.Discounts;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What each effect of a dispute promises, and that it changes nothing else.</summary>
public sealed class DisputeEffectLaws
{
    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool Where_interest_runs_on_a_dispute_changes_no_late_fee(AssessmentCase one)
    {
        var effects = With(interest: DisputedInterest.RunsOn);
        return Fees(Under(one, effects)) == Fees(Under(one with { Account = WithoutDisputes(one.Account) }, effects));
    }

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool Interest_revives_on_what_is_rejected_as_if_it_had_never_been_disputed(AssessmentCase one)
    {
        var effects = With(interest: DisputedInterest.RevivedIfUnfounded);
        return Fees(Under(one with { Account = Ended(one, new DisputeOutcome.Rejected()) }, effects))
            == Fees(Under(one with { Account = WithoutDisputes(one.Account) }, effects));
    }

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool Interest_stays_free_on_what_was_accepted_or_is_still_open(AssessmentCase one)
    {
        var accepted = one with { Account = Ended(one, new DisputeOutcome.AcceptedWholly()) };
        var open = one with { Account = StillOpen(one.Account) };
        var revived = With(interest: DisputedInterest.RevivedIfUnfounded);
        return Fees(Under(accepted, revived)) == Fees(accepted.Assessment)
            && Fees(Under(open, revived)) == Fees(open.Assessment);
    }

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool What_is_chased_is_the_undisputed_part_or_all_or_nothing_of_a_disputed_item(AssessmentCase one)
    {
        var items = one
            .Assessment.Items.Where(item => !ReliefLaws.Waits(one.Assessment.Commitments, item.Item.Id))
            .ToList();
        return Chased(one, DisputedEscalation.AllTheSame, items.Select(item => item.Open))
            && Chased(one, DisputedEscalation.UndisputedPart, items.Select(item => item.Undisputed))
            && Chased(
                one,
                DisputedEscalation.ItemWaits,
                items.Where(item => item.Disputed.IsZero).Select(item => item.Open)
            );
    }

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool The_exposure_is_what_is_open_or_what_is_open_and_undisputed(AssessmentCase one)
    {
        var leftOut = Under(one, With(exposure: DisputedExposure.LeftOut)).Credit;
        return one.Assessment.Credit.All(standing =>
            standing.Exposure == one.Assessment.Balance.Open(standing.Currency)
            && leftOut.Single(other => other.Currency == standing.Currency).Exposure
                == Money.Sum(
                    one.Assessment.Items.Where(item => item.Open.Currency == standing.Currency)
                        .Select(item => item.Undisputed),
                    standing.Currency
                )
        );
    }

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool A_held_discount_earns_at_least_as_much_for_as_many_days_more(AssessmentCase one)
    {
        var held = Under(one, With(discount: DisputedDiscount.Held));
        return one
            .Assessment.Items.Zip(held.Items)
            .All(pair =>
            {
                var disputes = pair.First.Item.Id is var id
                    ? one.Assessment.Commitments.AllDisputes.Count(dispute => dispute.Dispute.Item == id)
                    : 0;
                return disputes == 0
                    ? pair.First.Discount == pair.Second.Discount
                    : pair.First.Discount is not { } offer
                        || (
                            pair.Second.Discount is { } longer
                            && longer.Discount >= offer.Discount
                            && longer.PayNow + longer.Discount == pair.First.Open
                            && longer.LastDay >= one.AsOf
                        );
            });
    }

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool After_days_in_dispute_a_held_discount_is_that_of_as_many_days_before(
        AssessmentCase one,
        byte first,
        byte length,
        byte after
    )
    {
        var item = new Receivable(
            ReceivableId.Of("I"),
            one.Account.Customer,
            ReceivableKind.Invoice,
            Money.OfMinor(10_000, Currency.Mxn),
            AccountBuilder.Start,
            DueDate.On(AccountBuilder.Start.PlusDays(60))
        );
        var opened = item.IssuedOn.PlusDays(1 + (first % 9));
        var closed = opened.PlusDays(length % 30);
        var asOf = closed.PlusDays(after % 12);
        ValueList<AccountEvent> events =
        [
            new DisputeOpened("D", item.Amount, opened, item.Id, "price"),
            new DisputeClosed("D", closed),
        ];
        DiscountOffer? OfferOn(LocalDate day, ValueList<AccountEvent> happened) =>
            Under(
                one with
                {
                    Account = new(one.Account.Customer, [item], [], happened),
                    AsOf = day,
                },
                With(discount: DisputedDiscount.Held)
            )
                .Items.Single()
                .Discount;

        // The standing is that of each day, so only before the due date are the two alike.
        var held = length % 30;
        var (with, without) = (OfferOn(asOf, events), OfferOn(asOf.PlusDays(-held), []));
        return asOf > item.Due.Effective
            || (with?.Parts, with?.LastDay, with?.EarnedThrough)
                == (without?.Parts, without?.LastDay.PlusDays(held), without?.EarnedThrough.PlusDays(held));
    }

    [Law(Arbitrary = [typeof(AssessmentCases)])]
    public bool Each_effect_changes_its_own_figures_and_nothing_else(AssessmentCase one)
    {
        var standard = one.Assessment;
        var interest = Under(one, With(interest: DisputedInterest.RunsOn));
        var discount = Under(one, With(discount: DisputedDiscount.Held));
        var exposure = Under(one, With(exposure: DisputedExposure.LeftOut));
        var escalation = Under(one, With(escalation: DisputedEscalation.AllTheSame));
        return (interest.Credit, interest.Chased) == (standard.Credit, standard.Chased)
            && ValueList.From(interest.Items.Select(item => item with { LateFee = null }))
                == ValueList.From(standard.Items.Select(item => item with { LateFee = null }))
            && (discount.Credit, discount.Chased) == (standard.Credit, standard.Chased)
            && Fees(discount) == Fees(standard)
            && (exposure.Items, exposure.Chased) == (standard.Items, standard.Chased)
            && (escalation.Items, escalation.Credit) == (standard.Items, standard.Credit);
    }

    private static DisputeEffects With(
        DisputedInterest interest = DisputedInterest.Suspended,
        DisputedDiscount discount = DisputedDiscount.RunsOn,
        DisputedExposure exposure = DisputedExposure.Counts,
        DisputedEscalation escalation = DisputedEscalation.UndisputedPart
    ) => new(interest, discount, exposure, escalation);

    private static AccountAssessment Under(AssessmentCase one, DisputeEffects effects) =>
        (one with { Policies = one.Policies.With(effects) }).Assessment;

    private static ValueList<(ReceivableId, Money?)> Fees(AccountAssessment assessment) =>
        ValueList.From(
            assessment.Items.OrderBy(item => item.Item.Id).Select(item => (item.Item.Id, item.LateFee?.Accrued))
        );

    private static bool Chased(AssessmentCase one, DisputedEscalation effect, IEnumerable<Money> asked)
    {
        var assessment = Under(one, With(escalation: effect));
        return assessment.Balance.Currencies.All(currency =>
        {
            var zero = Money.Zero(currency);
            var owed = Money.Sum(asked.Where(money => money.Currency == currency), currency);
            var credit = Money.Max(assessment.Balance.UnappliedTotal(currency), zero);
            return assessment.Chased.OpenIn(currency) == Money.Max(owed - credit, zero);
        });
    }

    private static Account WithoutDisputes(Account account) =>
        With(account, account.Events.Where(happening => !IsOfDispute(happening)));

    private static Account StillOpen(Account account) =>
        With(account, account.Events.Where(happening => happening is not (DisputeClosed or DisputeReferred)));

    private static Account Ended(AssessmentCase one, DisputeOutcome outcome) =>
        With(
            one.Account,
            [
                .. one.Account.Events.Where(happening =>
                    happening is not (DisputeClosed or DisputeReferred) && happening.EffectiveOn <= one.AsOf
                ),
                .. one
                    .Account.Events.OfType<DisputeOpened>()
                    .Where(dispute => dispute.EffectiveOn <= one.AsOf)
                    .Select(dispute => new DisputeClosed(dispute.Id, one.AsOf, outcome: outcome)),
            ]
        );

    private static Account With(Account account, IEnumerable<AccountEvent> events) =>
        new(account.Customer, account.Receivables, account.Entries, [.. events]);

    private static bool IsOfDispute(AccountEvent happening) =>
        happening is DisputeOpened or DisputeClosed or DisputeReferred;
}
