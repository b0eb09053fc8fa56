using Cobranza.Aging;

namespace Cobranza.Laws;

/// <summary>What shares as they are shown promise.</summary>
public sealed class AgingShareLaws
{
    [Law]
    [Trait("Law", "AG-17")]
    public bool Shares_that_are_shown_sum_to_exactly_100(uint[] units, byte more)
    {
        var decimals = more % (AgingShares.MaxDecimals + 1);
        var amounts = Amounts(units);
        var shares = AgingShares.Of(amounts, decimals);
        return amounts.All(amount => amount.IsZero)
            ? shares is null
            : shares!.Count == amounts.Count
                && shares.Sum(share => share.Value) == 100m
                && shares.All(share => share.Value == decimal.Round(share.Value, decimals));
    }

    [Law]
    [Trait("Law", "AG-17")]
    public bool Each_share_is_less_than_one_shown_unit_from_the_exact_one(uint[] units)
    {
        var amounts = Amounts(units);
        var whole = Money.Sum(amounts, Currency.Mxn);
        return AgingShares.Of(amounts) is not { } shares
            || amounts
                .Zip(shares)
                .All(pair =>
                {
                    var exact = pair.First.ShareOf(whole) * Fraction.Of(100);
                    return (Fraction.FromDecimal(pair.Second.Value) - exact).Abs() < Fraction.FromDecimal(0.1m);
                });
    }

    [Law]
    public bool Nothing_has_no_share_and_the_larger_amount_never_the_smaller(uint[] units)
    {
        var amounts = Amounts(units);
        return AgingShares.Of(amounts) is not { } shares
            || Enumerable
                .Range(0, amounts.Count)
                .All(i =>
                    (!amounts[i].IsZero || shares[i].IsZero)
                    && Enumerable.Range(0, amounts.Count).All(j => amounts[i] <= amounts[j] || shares[i] >= shares[j])
                );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-17")]
    public bool The_shares_of_every_line_sum_to_100(AccountCase one, AgingPolicy policy) =>
        policy
            .Age(one)
            .Rows.All(row =>
                row.Buckets.All(bucket => bucket.IsZero)
                    ? row.Shares() is null
                    : row.Shares()!.Sum(share => share.Value) == 100m
            );

    private static ValueList<Money> Amounts(uint[] units) =>
        [.. units.Select(unit => Money.OfMinor(unit, Currency.Mxn))];
}
