namespace Cobranza;

/// <summary>A currency: its code and how many decimal digits its minor unit has.</summary>
/// <remarks>
/// <para>Eight bytes that hold the code and the digits themselves: there is no registry and nothing to load.
/// <c>default</c> is <em>no currency</em>. Two currencies are equal only if code and digits agree.</para>
/// <para>Active ISO 4217 codes come from <see cref="Of"/>; anything else (tokens, unit-of-account schemes, prices with
/// more digits) is one's own, through <see cref="Custom"/>.</para>
/// </remarks>
public readonly struct Currency : IEquatable<Currency>
{
    /// <summary>Most characters that a code may have: 8 (our choice: what fits the packed form).</summary>
    public const int MaxCodeLength = 8;

    /// <summary>Most digits that a minor unit may have: 8 (our choice: a hundred-millionth, and 92 billion units still fit in <see cref="Money"/>).</summary>
    public const int MaxMinorDigits = 8;

    private const int DigitsShift = 56;
    private const int Radix = 37;

    // Bits 0..55: the code as a number in base 37 (0 = no character). Bits 56..59: the minor digits.
    private readonly ulong _packed;

    private Currency(ulong packed) => _packed = packed;

    /// <summary>Euro.</summary>
    public static Currency Eur { get; } = Of("EUR");

    /// <summary>United States dollar.</summary>
    public static Currency Usd { get; } = Of("USD");

    /// <summary>Mexican peso.</summary>
    public static Currency Mxn { get; } = Of("MXN");

    /// <summary>Pound sterling.</summary>
    public static Currency Gbp { get; } = Of("GBP");

    /// <summary>Colombian peso.</summary>
    public static Currency Cop { get; } = Of("COP");

    /// <summary>Chilean peso, without decimals.</summary>
    public static Currency Clp { get; } = Of("CLP");

    /// <summary>Peruvian sol.</summary>
    public static Currency Pen { get; } = Of("PEN");

    /// <summary>Argentine peso.</summary>
    public static Currency Ars { get; } = Of("ARS");

    /// <summary>Brazilian real.</summary>
    public static Currency Brl { get; } = Of("BRL");

    /// <summary>Swiss franc.</summary>
    public static Currency Chf { get; } = Of("CHF");

    /// <summary>Japanese yen, without decimals.</summary>
    public static Currency Jpy { get; } = Of("JPY");

    /// <summary>Kuwaiti dinar, with three decimals.</summary>
    public static Currency Kwd { get; } = Of("KWD");

    /// <summary>The code, such as <c>EUR</c>; empty for no currency.</summary>
    public string Code => IsNone ? string.Empty : Unpack(_packed);

    /// <summary>Decimal digits of the minor unit: 2 for cents, 0 for yen, 3 for Kuwaiti fils.</summary>
    public int MinorDigits => (int)(_packed >> DigitsShift);

    /// <summary>Whether this is <c>default(Currency)</c>, no currency at all.</summary>
    public bool IsNone => _packed == 0;

    /// <summary>Minor units in one major unit: 100 for two digits.</summary>
    internal long UnitsPerMajor => PowersOfTen.Int64(MinorDigits);

    /// <summary>An active currency of ISO 4217 that has a minor unit.</summary>
    /// <param name="isoCode">Three capital letters, exactly as in the standard.</param>
    /// <exception cref="ArgumentException">The code is not on the list, or (XAU, XXX …) has no minor unit.</exception>
    public static Currency Of(string isoCode)
    {
        ArgumentNullException.ThrowIfNull(isoCode);
        return TryOf(isoCode, out var currency)
            ? currency
            : throw new ArgumentException(
                $"'{Printable(isoCode)}' is not an active ISO 4217 currency with a minor unit; for a currency of your own use Currency.Custom",
                nameof(isoCode)
            );
    }

    /// <summary>Tries <see cref="Of"/> without an exception.</summary>
    /// <returns>Whether the code is an active ISO 4217 currency with a minor unit.</returns>
    public static bool TryOf(string? isoCode, out Currency currency)
    {
        if (isoCode is { Length: 3 } && IsoCodes.MinorDigitsOf(isoCode) is { } digits)
        {
            currency = Custom(isoCode, digits);
            return true;
        }

        currency = default;
        return false;
    }

    /// <summary>A currency of one's own.</summary>
    /// <param name="code">1 to 8 characters, A to Z and 0 to 9. An ISO code with other digits is a different currency from the ISO one.</param>
    /// <param name="minorDigits">0 to 8.</param>
    /// <exception cref="ArgumentException">The code is empty, too long, or holds another character.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The digits are below 0 or above 8.</exception>
    public static Currency Custom(string code, int minorDigits)
    {
        ArgumentNullException.ThrowIfNull(code);
        Guard.InRange(minorDigits, 0, MaxMinorDigits);
        return TryPack(code, out var packed)
            ? new(packed | ((ulong)minorDigits << DigitsShift))
            : throw new ArgumentException(
                $"'{Printable(code)}' must be 1 to 8 characters, each A to Z or 0 to 9",
                nameof(code)
            );
    }

    /// <summary>Whether code and minor digits agree.</summary>
    public static bool operator ==(Currency left, Currency right) => left._packed == right._packed;

    /// <summary>Whether code or minor digits differ.</summary>
    public static bool operator !=(Currency left, Currency right) => left._packed != right._packed;

    /// <inheritdoc/>
    public bool Equals(Currency other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Currency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    /// <summary>The code; <c>(no currency)</c> for default.</summary>
    public override string ToString() => IsNone ? "(no currency)" : Code;

    private static bool TryPack(string code, out ulong packed)
    {
        packed = 0;
        if (code.Length is 0 or > MaxCodeLength)
        {
            return false;
        }

        foreach (var character in code)
        {
            var symbol = character switch
            {
                >= '0' and <= '9' => character - '0' + 1,
                >= 'A' and <= 'Z' => character - 'A' + 11,
                _ => 0,
            };
            if (symbol == 0)
            {
                return false;
            }

            packed = (packed * Radix) + (ulong)symbol;
        }

        return true;
    }

    private static string Unpack(ulong packed)
    {
        Span<char> characters = stackalloc char[MaxCodeLength];
        var start = MaxCodeLength;
        for (var rest = packed & ((1UL << DigitsShift) - 1); rest != 0; rest /= Radix)
        {
            var symbol = (int)(rest % Radix);
            characters[--start] = (char)(symbol > 10 ? 'A' + symbol - 11 : '0' + symbol - 1);
        }

        return new string(characters[start..]);
    }

    // What came from outside is quoted short and clean.
    private static string Printable(string text) =>
        string.Concat(text.Take(MaxCodeLength + 4).Select(c => c is > ' ' and <= '~' ? c : '?'));
}
