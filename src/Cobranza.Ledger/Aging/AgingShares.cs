namespace Cobranza.Aging;

/// <summary>Shares as they are shown: rounded so that they sum to exactly 100 percent.</summary>
public static class AgingShares
{
    /// <summary>Most decimals: 6, our choice, because nobody shows more.</summary>
    public const int MaxDecimals = 6;

    /// <summary>The shares of amounts in their sum.</summary>
    /// <remarks>By largest remainder: each share is cut, and the units left over go to those that lost most, equal ones to the
    /// earlier. So each is less than one unit of the last decimal away from its exact share, and zero only where nothing is, or too little.</remarks>
    /// <param name="amounts">Amounts of one currency, zero or more; buckets, or the open amounts of lines.</param>
    /// <param name="decimals">Decimals that are shown, from 0 to <see cref="MaxDecimals"/>.</param>
    /// <returns>One share for each amount, or <see langword="null"/> where they sum to zero, so that there are no shares.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are out of range, or an amount is negative.</exception>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static ValueList<Percentage>? Of(ValueList<Money> amounts, int decimals = 1)
    {
        Guard.NotNull(amounts);
        Guard.InRange(decimals, 0, MaxDecimals);
        var weights = new long[amounts.Count];
        var isNothing = true;
        for (var i = 0; i < weights.Length; i++)
        {
            Guard.SameCurrency(amounts[0].Currency, Guard.PositiveOrZero(amounts[i], nameof(amounts)));
            weights[i] = amounts[i].MinorUnits;
            isNothing &= weights[i] == 0;
        }

        if (isNothing)
        {
            return null;
        }

        // A hundred of an amount with as many decimals, split like any other amount: no second definition of a fair split.
        var whole = Money.Of(100, Currency.Custom("SHARE", decimals));
        return [.. whole.Allocate(weights).Select(share => Percentage.Of(share.Amount))];
    }
}
