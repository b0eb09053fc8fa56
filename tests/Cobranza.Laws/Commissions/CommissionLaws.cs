using Cobranza.Commissions;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What commissions promise.</summary>
public sealed class CommissionLaws
{
    private static readonly LocalDate AsOf = new(2026, 3, 31);

    [Law]
    public bool A_commission_is_never_negative_and_never_more_than_was_collected(
        Percentage share,
        Money amount,
        byte daysLate
    )
    {
        var facts = new CommissionFacts(amount.Abs(), daysLate);
        var earned = CommissionPolicy.PercentOfCollected(share).Earn(facts, AsOf);
        return earned.Sign >= 0 && earned <= facts.Collected && earned.Currency == amount.Currency;
    }

    [Law]
    public bool Two_amounts_collected_earn_together_what_their_sum_earns(Percentage share, MoneyTripleOf amounts)
    {
        var policy = CommissionPolicy.PercentOfCollected(share);
        ExactAmount Earned(Money money) => policy.Earn(new(money), AsOf);
        return Earned(amounts.First) + Earned(amounts.Second) == Earned(amounts.First + amounts.Second);
    }

    [Law]
    public bool Nothing_collected_earns_nothing_under_any_policy(Percentage share, Currency currency, byte daysLate) =>
        new[] { CommissionPolicy.PercentOfCollected(share), new Eager() }.All(policy =>
            policy.Earn(new(Money.Zero(currency), daysLate), AsOf).IsZero
        );

    [Law]
    public bool A_policy_of_ones_own_that_takes_money_back_or_changes_the_currency_is_stopped(Money amount)
    {
        var facts = new CommissionFacts(amount.IsZero ? Money.OfMinor(1, amount.Currency) : amount.Abs());
        return Assert
            .Throws<InvalidOperationException>(() => new Greedy().Earn(facts, AsOf))
            .Message.Contains("Greedy");
    }

    /// <summary>Two amounts small enough to be added.</summary>
    public sealed record MoneyTripleOf(uint FirstUnits, uint SecondUnits)
    {
        public Money First => Money.OfMinor(FirstUnits, Currency.Eur);

        public Money Second => Money.OfMinor(SecondUnits, Currency.Eur);
    }

    private sealed record Eager : CommissionPolicy
    {
        protected override ExactAmount EarnCore(CommissionFacts facts, LocalDate asOf, Trace? trace) =>
            ExactAmount.Of(10m, facts.Collected.Currency);
    }

    private sealed record Greedy : CommissionPolicy
    {
        protected override ExactAmount EarnCore(CommissionFacts facts, LocalDate asOf, Trace? trace) =>
            -ExactAmount.Of(facts.Collected);
    }
}
