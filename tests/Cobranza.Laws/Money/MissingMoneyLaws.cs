namespace Cobranza.Laws;

/// <summary><c>default(Money)</c>, an amount without currency: it may be looked at, and it may not be counted with.</summary>
public sealed class MissingMoneyLaws
{
    [Law]
    [Trait("Law", "MO-11")]
    public bool An_amount_without_currency_can_be_compared_for_equality_hashed_and_written(Money amount)
    {
        Money missing = default;
        return missing.Equals(default)
            && missing == default
            && missing != amount
            && missing != Money.Zero(amount.Currency)
            && missing.GetHashCode() == default(Money).GetHashCode()
            && missing.ToString() == "(no currency) 0"
            && missing is { IsZero: true, Sign: 0, Amount: 0m, MinorUnits: 0, Currency.IsNone: true };
    }

    [Law]
    [Trait("Law", "MO-11")]
    public bool An_amount_without_currency_is_refused_in_arithmetic_everywhere(Money amount)
    {
        Money missing = default;
        return Outcome.AllThrow<CurrencyMismatchException>(
                () => _ = missing + amount,
                () => _ = amount + missing,
                () => _ = missing + missing,
                () => _ = missing - missing,
                () => _ = -missing,
                () => _ = missing * 2,
                () => _ = missing < amount,
                () => _ = missing.CompareTo(missing),
                () => _ = Money.Max(missing, amount),
                () => _ = Money.Sum([missing], amount.Currency),
                () => _ = missing.Split(2),
                () => _ = missing.Allocate(1, 2),
                () => _ = missing.DivRem(2),
                () => _ = missing.ShareOf(missing),
                () => _ = default(ExactAmount) + default(ExactAmount),
                () => _ = default(ExactAmount) * Fraction.One
            )
            && Outcome.AllThrow<ArgumentException>(
                () => _ = (ExactAmount)missing,
                () => _ = missing * Fraction.One,
                () => _ = missing * Percentage.OneHundred,
                () => _ = default(ExactAmount).Round(Rounding.HalfEven),
                () => Money.Of(1m, default),
                () => Money.OfMinor(1, default),
                () => Money.Zero(default),
                () => Money.Sum([], default)
            );
    }
}
