using Cobranza.Commitments;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What the clock, the outcome and the proposed credit of a dispute promise.</summary>
public sealed class DisputeLaws
{
    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool The_open_disputes_are_those_of_all_that_have_not_ended(AccountCase one) =>
        one.Commitments is var commitments
        && commitments.Disputes.All(open =>
            commitments.AllDisputes.Single(dispute => dispute.Dispute == open.Dispute) is var all
            && all.State == DisputeState.Open
            && all.Disputed == open.Disputed
        )
        && commitments.AllDisputes.All(dispute => dispute.State == DisputeState.Open || dispute.Disputed.IsZero);

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool The_clock_of_a_dispute_runs_until_it_ends(AccountCase one) =>
        one.Commitments.AllDisputes.All(dispute =>
        {
            var last = dispute.Closed?.EffectiveOn ?? one.AsOf;
            return dispute.Dispute.EffectiveOn.PlusDays(dispute.Days) == last
                && dispute.DaysOverdue > 0 == dispute.AnswerBy < last
                && (dispute.DaysOverdue == 0 || dispute.AnswerBy!.Value.PlusDays(dispute.DaysOverdue) == last)
                && dispute.IsOverdue == (dispute.Closed is null && dispute.AnswerBy < one.AsOf);
        });

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_review_moves_the_answer_day_and_nothing_else(AccountCase one)
    {
        var without = one with
        {
            Account = WithEvents(
                one.Account,
                [.. one.Account.Events.Where(happening => happening is not DisputeReferred)]
            ),
        };
        return one
            .Commitments.AllDisputes.Zip(without.Commitments.AllDisputes)
            .All(pair =>
                pair.First
                == pair.Second with
                {
                    Referral = pair.First.Referral,
                    AnswerBy = pair.First.Referral is { } referral ? referral.AnswerBy : pair.First.Dispute.AnswerBy,
                    DaysOverdue = pair.First.DaysOverdue,
                }
            );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_credit_note_is_proposed_for_what_was_accepted_and_never_for_more_than_was_charged(AccountCase one)
    {
        var commitments = one.Commitments;
        return commitments.AllDisputes.All(dispute =>
                dispute.Credit is not { } credit
                || (
                    credit.Proposed.Amount <= dispute.Closed!.Outcome!.AcceptedOf(dispute.Dispute.Amount)
                    && credit.Proposed.Against == dispute.Dispute.Item
                    && credit.Proposed.EffectiveOn == dispute.Closed.EffectiveOn
                )
            )
            && one.Balance.Items.All(item =>
            {
                var proposed = Money.Sum(
                    Credits(commitments).Where(note => note.Against == item.Item.Id).Select(note => note.Amount),
                    item.Open.Currency
                );
                var accepted = Money.Sum(
                    commitments
                        .AllDisputes.Where(dispute => dispute.Dispute.Item == item.Item.Id)
                        .Select(dispute =>
                            dispute.Closed?.Outcome?.AcceptedOf(dispute.Dispute.Amount)
                            ?? Money.Zero(item.Open.Currency)
                        ),
                    item.Open.Currency
                );
                return proposed == Money.Min(accepted, item.Item.Amount + item.Adjusted);
            });
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Two_disputes_of_the_whole_item_credit_it_once(AccountCase one)
    {
        var disputes = one
            .Account.Receivables.SelectMany(item =>
                new[] { "First", "Second" }.Select(number => new DisputeOpened(
                    $"{number}-{item.Id}",
                    item.Amount,
                    one.AsOf,
                    item.Id,
                    "contested"
                ))
            )
            .ToList();
        var ends = disputes.Select(dispute => new DisputeClosed(
            dispute.Id,
            one.AsOf,
            outcome: new DisputeOutcome.AcceptedWholly()
        ));
        var bare = WithEvents(one.Account, [.. disputes, .. ends]);
        var credits = Credits((one with { Account = bare }).Commitments).ToLookup(note => note.Against);
        return one.Balance.Items.All(item =>
            Money.Sum(credits[item.Item.Id].Select(note => note.Amount), item.Open.Currency)
            == Money.Min(item.Item.Amount + item.Item.Amount, item.Item.Amount + item.Adjusted)
        );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_proposed_credit_note_that_was_posted_is_not_proposed_again(AccountCase one)
    {
        var posted = new Account(
            one.Account.Customer,
            one.Account.Receivables,
            [.. one.Account.Entries, .. Credits(one.Commitments)],
            one.Account.Events
        );
        return !Credits((one with { Account = posted }).Commitments).Any();
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_rejected_dispute_leaves_the_debt_as_if_it_had_not_been_opened(AccountCase one, byte days)
    {
        var disputes = one.Account.Receivables.Select(item => new DisputeOpened(
            $"All-{item.Id}",
            item.Amount,
            one.AsOf.PlusDays(-days),
            item.Id,
            "contested"
        ));
        var (before, after) = (
            one.Commitments,
            (
                one with
                {
                    Account = WithEvents(
                        one.Account,
                        [
                            .. one.Account.Events,
                            .. disputes,
                            .. disputes.Select(dispute => new DisputeClosed(
                                dispute.Id,
                                one.AsOf,
                                outcome: new DisputeOutcome.Rejected()
                            )),
                        ]
                    ),
                }
            ).Commitments
        );
        return before.Disputes == after.Disputes
            && after.AllDisputes.Count(dispute => dispute.IsUnfounded)
                == before.AllDisputes.Count(dispute => dispute.IsUnfounded) + one.Account.Receivables.Count
            && Credits(before).SequenceEqual(Credits(after));
    }

    [Fact]
    public void A_part_accepted_must_be_less_than_what_was_contested_and_in_its_currency()
    {
        var account = WithEvents(Contested, [new DisputeClosed("D", Day, outcome: Part(Money.Of(99, Currency.Mxn)))]);
        Assert.Equal(2, account.Events.Count);
        Assert.Throws<ArgumentException>(() =>
            WithEvents(Contested, [new DisputeClosed("D", Day, outcome: Part(Money.Of(100, Currency.Mxn)))])
        );
        Assert.Throws<CurrencyMismatchException>(() =>
            WithEvents(Contested, [new DisputeClosed("D", Day, outcome: Part(Money.Of(9, Currency.Usd)))])
        );
    }

    private static LocalDate Day => new(2024, 3, 1);

    private static Account Contested =>
        new(
            CustomerId.Of("C"),
            [
                new Receivable(
                    ReceivableId.Of("I"),
                    CustomerId.Of("C"),
                    ReceivableKind.Invoice,
                    Money.Of(100, Currency.Mxn),
                    Day
                ),
            ],
            [],
            [new DisputeOpened("D", Money.Of(100, Currency.Mxn), Day, ReceivableId.Of("I"), "price")]
        );

    private static DisputeOutcome.AcceptedInPart Part(Money amount) => new(amount);

    private static IEnumerable<CreditNote> Credits(CommitmentStatus commitments) =>
        commitments.AllDisputes.Select(dispute => dispute.Credit?.Proposed).OfType<CreditNote>();

    private static Account WithEvents(Account account, ValueList<AccountEvent> events) =>
        new(
            account.Customer,
            account.Receivables,
            account.Entries,
            account == Contested ? [.. account.Events, .. events] : events
        );
}
