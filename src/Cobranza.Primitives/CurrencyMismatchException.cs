namespace Cobranza;

/// <summary>Two currencies met where one was needed; nothing is ever converted in silence.</summary>
public sealed class CurrencyMismatchException : InvalidOperationException
{
    /// <summary>The stable code of this error: <c>currency-mismatch</c>.</summary>
    public const string ErrorCode = "currency-mismatch";

    /// <summary>Names both currencies.</summary>
    /// <param name="expected">The currency of the left or governing amount.</param>
    /// <param name="found">The currency that met it.</param>
    public CurrencyMismatchException(Currency expected, Currency found)
        : base(Describe(expected, found)) => (Expected, Found) = (expected, found);

    /// <summary>An error without currencies, for serializers and mocks.</summary>
    public CurrencyMismatchException() { }

    /// <summary>An error with a text of its own.</summary>
    public CurrencyMismatchException(string message)
        : base(message) { }

    /// <summary>An error with a text of its own and its cause.</summary>
    public CurrencyMismatchException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>The currency of the left or governing amount.</summary>
    public Currency Expected { get; }

    /// <summary>The currency that met it.</summary>
    public Currency Found { get; }

    /// <summary>The stable code of this error: <c>currency-mismatch</c>.</summary>
    public string Code { get; } = ErrorCode;

    private static string Describe(Currency expected, Currency found) =>
        expected.IsNone || found.IsNone
            ? $"An amount without a currency (default) met {(expected.IsNone ? found : expected)}."
        : string.Equals(expected.Code, found.Code, StringComparison.Ordinal)
            ? FormattableString.Invariant(
                $"{expected.Code} with {expected.MinorDigits} minor digits and {found.Code} with {found.MinorDigits} are different currencies."
            )
        : $"{expected} and {found} cannot be combined: convert one with an ExchangeRate, or give an amount for each currency.";
}
