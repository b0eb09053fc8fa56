namespace Cobranza.Discounts;

/// <summary>A discount in money, as a credit note would show it.</summary>
public sealed record DiscountParts
{
    /// <summary>A net part and a part of the tax.</summary>
    /// <param name="net">What is given up before tax; zero or more.</param>
    /// <param name="tax">What the tax is corrected by; zero or more.</param>
    /// <exception cref="ArgumentException">An amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in two currencies.</exception>
    public DiscountParts(Money net, Money tax)
    {
        Net = Guard.PositiveOrZero(net);
        Tax = Guard.PositiveOrZero(tax);
        Guard.SameCurrency(net.Currency, tax);
    }

    /// <summary>What is given up before tax; all of the discount where the tax is not corrected.</summary>
    public Money Net { get; }

    /// <summary>What the tax is corrected by.</summary>
    public Money Tax { get; }

    /// <summary>The discount: both parts together.</summary>
    public Money Total => Net + Tax;

    internal static DiscountParts Zero(Currency currency) => new(Money.Zero(currency), Money.Zero(currency));

    internal DiscountParts Plus(DiscountParts other) => new(Net + other.Net, Tax + other.Tax);

    /// <summary>Both parts: <c>EUR 100.00 net, EUR 15.00 tax</c>.</summary>
    public override string ToString() => $"{Net} net, {Tax} tax";
}
