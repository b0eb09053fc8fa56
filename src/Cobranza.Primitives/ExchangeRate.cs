using NodaTime;

namespace Cobranza;

/// <summary>What one unit of a currency is worth in another, on a date; given by the caller, never fetched.</summary>
/// <remarks>Equal when currencies, factor and date are equal. Converting is exact; rounding is the caller's.</remarks>
public sealed record ExchangeRate
{
    private ExchangeRate(Currency from, Currency to, Fraction factor, LocalDate on) =>
        (From, To, Factor, On) = (from, to, factor, on);

    /// <summary>The currency that is converted.</summary>
    public Currency From { get; }

    /// <summary>The currency that results.</summary>
    public Currency To { get; }

    /// <summary>Major units of <see cref="To"/> for one major unit of <see cref="From"/>; above zero.</summary>
    public Fraction Factor { get; }

    /// <summary>The date the rate is of.</summary>
    public LocalDate On { get; }

    /// <summary>A rate: one unit of <paramref name="from"/> is worth <paramref name="factor"/> units of <paramref name="to"/>.</summary>
    /// <exception cref="ArgumentException">A currency or the date is missing, or both currencies are the same.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The factor is not above zero.</exception>
    public static ExchangeRate Of(Currency from, Currency to, decimal factor, LocalDate on)
    {
        Guard.HasCode(from);
        Guard.HasCode(to);
        if (from == to)
        {
            throw new ArgumentException($"must differ from {from}: a currency needs no rate to itself", nameof(to));
        }

        return factor > 0
            ? new(from, to, Fraction.FromDecimal(factor), Guard.Date(on))
            : throw new ArgumentOutOfRangeException(nameof(factor), factor, "must be above zero");
    }

    /// <summary>The amount in the other currency, exact and unrounded.</summary>
    /// <exception cref="CurrencyMismatchException">The amount is not in <see cref="From"/>.</exception>
    public ExactAmount Convert(ExactAmount amount) =>
        amount.Currency == From
            ? ExactAmount.Of(amount.Amount * Factor, To)
            : throw new CurrencyMismatchException(From, amount.Currency);

    /// <summary>The rate the other way, exactly one over the factor, on the same date.</summary>
    public ExchangeRate Inverse() => new(To, From, Fraction.One / Factor, On);

    /// <summary>Both sides and the date: <c>1 EUR = 1.0842 USD on 2026-06-30</c>.</summary>
    public override string ToString() => $"1 {From} = {Factor} {To} on {Guard.Text(On)}";
}
