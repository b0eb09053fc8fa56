using NodaMoney;
using NodaMoney.Context;

namespace Cobranza.Bridges;

/// <summary>Carries amounts between NodaMoney and this library: the same amount arrives, or an error.</summary>
/// <remarks>
/// <para>Nothing is rounded on either way. NodaMoney rounds whenever it makes an amount, by the rules of a
/// <see cref="MoneyContext"/>; an amount that such a context would change is refused here instead.</para>
/// <para>There and back gives the amount one began with, or one of the two steps refuses.</para>
/// </remarks>
public static class NodaMoneyBridge
{
    // ISO 4217 for "no currency"; also the currency of NodaMoney's default value, which adds to anything.
    private const string NoCurrency = "XXX";

    /// <summary>The same amount in NodaMoney.</summary>
    /// <param name="money">An amount whose currency NodaMoney knows by the same code.</param>
    /// <param name="context">
    /// The context that the amount will carry, and whose rounding NodaMoney applies to every later operation. Without
    /// one it is <see cref="MoneyContext.CurrentContext"/> of the caller, as NodaMoney itself would take.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The amount has no currency or XXX; NodaMoney does not know the currency; the code is that of an ISO currency but with
    /// other minor digits; or the context would round the amount.
    /// </exception>
    public static NodaMoney.Money ToNodaMoney(this Money money, MoneyContext? context = null)
    {
        Guard.HasCurrency(money);
        var code = money.Currency.Code;
        RefuseNoCurrency(code, nameof(money));

        // A currency of one's own may borrow an ISO code with other digits; on the way back it would turn into the ISO one.
        if (Currency.TryOf(code, out var iso) && iso != money.Currency)
        {
            throw new ArgumentException(
                Guard.Text(
                    $"{money} is in a currency of one's own with {money.Currency.MinorDigits} minor digits; {code} of ISO 4217 has {iso.MinorDigits}"
                ),
                nameof(money)
            );
        }

        if (Known(code, out var unknown) is not { } currency)
        {
            throw new ArgumentException(
                $"is in {code}, a currency that NodaMoney does not know",
                nameof(money),
                unknown
            );
        }

        var converted = new NodaMoney.Money(money.Amount, currency, context ?? MoneyContext.CurrentContext);
        return converted.Amount == money.Amount
            ? converted
            : throw new ArgumentException(
                Guard.Text($"the context would round {money} to {converted.Amount}; use one that keeps its digits"),
                nameof(context)
            );
    }

    /// <summary>The same amount in this library, in the ISO 4217 currency of the same code.</summary>
    /// <param name="money">An amount in an active ISO 4217 currency, with no more digits than its minor unit.</param>
    /// <exception cref="ArgumentException">
    /// The currency is XXX (NodaMoney's default value included) or not an active ISO 4217 currency with a minor unit, or the
    /// amount has more digits than the minor unit.
    /// </exception>
    /// <exception cref="AmountOverflowException">The amount is larger than <see cref="Money"/> can hold.</exception>
    public static Money ToCobranza(this NodaMoney.Money money)
    {
        var code = money.Currency.Code;
        RefuseNoCurrency(code, nameof(money));
        return Money.Of(money.Amount, Currency.Of(code));
    }

    /// <summary>The same amount in this library, in a currency of one's own.</summary>
    /// <param name="money">An amount in NodaMoney whose currency has the same code as <paramref name="currency"/>.</param>
    /// <param name="currency">The currency, with the minor digits that the result shall have.</param>
    /// <exception cref="ArgumentException">
    /// The currency is missing or XXX, its code is not the amount's, or the amount has more digits than its minor unit.
    /// </exception>
    /// <exception cref="AmountOverflowException">The amount is larger than <see cref="Money"/> can hold.</exception>
    public static Money ToCobranza(this NodaMoney.Money money, Currency currency)
    {
        Guard.HasCode(currency);
        var code = money.Currency.Code;
        RefuseNoCurrency(code, nameof(money));
        return string.Equals(code, currency.Code, StringComparison.Ordinal)
            ? Money.Of(money.Amount, currency)
            : throw new ArgumentException(
                $"must be the currency of the amount, {code}; it is {currency}",
                nameof(currency)
            );
    }

    private static void RefuseNoCurrency(string code, string name)
    {
        if (string.Equals(code, NoCurrency, StringComparison.Ordinal))
        {
            throw new ArgumentException("is in XXX, which is no currency", name);
        }
    }

    private static CurrencyInfo? Known(string code, out InvalidCurrencyException? unknown)
    {
        try
        {
            unknown = null;
            return CurrencyInfo.FromCode(code);
        }
        catch (InvalidCurrencyException error)
        {
            unknown = error;
            return null;
        }
    }
}
