using Cobranza.Balances;
using Cobranza.LateFees;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws.LateFees;

/// <summary>The contract of late fees, for every composition of ours and for policies written by a user.</summary>
public sealed class LateFeeContractLaws
{
    private static readonly OverdueItem Late = new(
        ReceivableId.Of("INV-1"),
        new(2026, 1, 1),
        Money.Of(1_000, Currency.Mxn),
        [new BalanceStep(new(2025, 12, 1), Money.Of(1_000, Currency.Mxn))],
        Money.Zero(Currency.Mxn)
    );

    [Law]
    [Trait("Law", "LF-1")]
    public bool Nothing_is_owed_on_or_before_the_due_date(LateFeeCase some, byte early) =>
        LateFeePolicyLaws.NothingIsOwedOnOrBeforeTheDueDate(some.Policy, some.Item, early);

    [Law]
    [Trait("Law", "LF-8")]
    public bool Nothing_is_owed_on_a_balance_of_zero(LateFeeCase some) =>
        LateFeePolicyLaws.NothingIsOwedOnABalanceOfZero(some.Policy, some.Item, some.AsOf);

    [Law]
    public bool A_late_fee_is_never_negative(LateFeeCase some) =>
        LateFeePolicyLaws.IsNeverNegative(some.Policy, some.Item, some.AsOf);

    [Law]
    public bool A_late_fee_is_in_the_currency_of_the_receivable(LateFeeCase some) =>
        LateFeePolicyLaws.IsInTheCurrencyOfTheReceivable(some.Policy, some.Item, some.AsOf);

    [Law]
    [Trait("Law", "CO-1")]
    public bool The_same_facts_give_the_same_answer(LateFeeCase some) =>
        LateFeePolicyLaws.SameFactsGiveTheSameAnswer(some.Policy, some.Item, some.AsOf);

    [Law]
    [Trait("Law", "EX-1")]
    public bool The_explanation_comes_to_the_same_figure(LateFeeCase some) =>
        LateFeePolicyLaws.TheExplanationComesToTheSameFigure(some.Policy, some.Item, some.AsOf);

    [Law]
    [Trait("Law", "LF-5")]
    public bool A_late_fee_never_passes_its_own_ceiling(LateFeeCase some) =>
        LateFeePolicyLaws.NeverPassesItsOwnCeiling(some.Policy, some.Item, some.AsOf);

    [Law]
    public bool A_policy_of_ones_own_keeps_the_contract_and_composes(
        OverdueDay day,
        byte grace,
        GraceMeaning meaning
    ) =>
        LateFeePolicyLaws.AllHold(new DailyPercent(Percentage.Of(0.1m)), day.Item, day.AsOf)
        && LateFeePolicyLaws.AllHold(
            new Doubled(new DailyPercent(Percentage.Of(0.1m)).AfterGraceOf(grace, meaning)),
            day.Item,
            day.AsOf
        );

    [Fact]
    public void The_law_of_signs_catches_a_negative_fee() =>
        Assert.False(
            LateFeePolicyLaws.IsNeverNegative(new Wrong(Money.Of(-1, Currency.Mxn)), Late, Late.DueOn.PlusDays(1))
        );

    [Fact]
    public void The_law_of_currency_catches_a_fee_in_another_one() =>
        Assert.False(
            LateFeePolicyLaws.IsInTheCurrencyOfTheReceivable(
                new Wrong(Money.Of(1, Currency.Usd)),
                Late,
                Late.DueOn.PlusDays(1)
            )
        );

    [Fact]
    public void The_law_of_sameness_catches_a_policy_with_a_memory() =>
        Assert.False(LateFeePolicyLaws.SameFactsGiveTheSameAnswer(new Remembering(), Late, Late.DueOn.PlusDays(1)));

    [Fact]
    public void The_law_of_explanations_catches_one_that_depends_on_being_asked() =>
        Assert.False(
            LateFeePolicyLaws.TheExplanationComesToTheSameFigure(new TwoFaced(), Late, Late.DueOn.PlusDays(1))
        );

    [Fact]
    public void The_law_of_ceilings_catches_a_fee_above_its_own() =>
        Assert.False(LateFeePolicyLaws.NeverPassesItsOwnCeiling(new OverItsCeiling(), Late, Late.DueOn.PlusDays(1)));

    [Fact]
    public void A_wrong_policy_cannot_charge_before_it_is_late_or_on_nothing()
    {
        // Not called there at all, so these two laws hold even for it.
        var wrong = new Wrong(Money.Of(-1, Currency.Usd));
        Assert.True(LateFeePolicyLaws.NothingIsOwedOnOrBeforeTheDueDate(wrong, Late, daysEarly: 0));
        Assert.True(LateFeePolicyLaws.NothingIsOwedOnABalanceOfZero(wrong, Late, Late.DueOn.PlusDays(90)));
    }

    /// <summary>A user's policy: a share of each late day's balance.</summary>
    private sealed record DailyPercent(Percentage Share) : LateFeePolicy
    {
        protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
            item.Bearing(asOf)
                .Aggregate(
                    ExactAmount.Zero(item.Currency),
                    (sum, period) =>
                        sum + ((period.Balance * Share) * (Period.DaysBetween(period.First, period.Last) + 1))
                );
    }

    /// <summary>A user's combinator.</summary>
    private sealed record Doubled(LateFeePolicy Inner) : LateFeePolicy
    {
        protected override ValueList<LateFeePolicy> Parts => [Inner];

        protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
            AccrueInside(Inner, item, asOf, trace) * 2;
    }

    private sealed record Wrong(Money Fee) : LateFeePolicy
    {
        protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) => Fee;
    }

    private sealed record Remembering : LateFeePolicy
    {
        private int _asked;

        protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
            item.Currency.Units(++_asked);
    }

    private sealed record TwoFaced : LateFeePolicy
    {
        protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
            item.Currency.Units(trace is null ? 1 : 2);
    }

    private sealed record OverItsCeiling : LateFeePolicy
    {
        protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
            item.Currency.Units(2);

        protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf) => item.Currency.Units(1);
    }
}
