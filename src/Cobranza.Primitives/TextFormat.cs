using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Cobranza;

/// <summary>How amounts, percentages and dates are written for people, whatever the language and the culture of the machine.</summary>
/// <remarks>Amounts are written in full: nothing is rounded to look shorter. Only an exact value of more than 40 digits is cut, and says so.</remarks>
public sealed record TextFormat
{
    private const int DigitsBeforeEllipsis = 4;

    // 28 digits; beyond that an amount is written like any other enormous number.
    private const int LargestWholeBits = 93;

    private readonly NumberFormatInfo _numbers;
    private readonly LocalDatePattern _dates;

    /// <summary>A format from its parts.</summary>
    /// <param name="decimalSeparator">One character between whole and part; not a digit or a minus.</param>
    /// <param name="groupSeparator">One character between groups of three digits, or empty for no groups.</param>
    /// <param name="datePattern">A date pattern of NodaTime, such as <c>uuuu-MM-dd</c> or <c>dd/MM/uuuu</c>.</param>
    /// <exception cref="ArgumentException">A separator has another form, both are equal, or the pattern is not valid.</exception>
    public TextFormat(string decimalSeparator, string groupSeparator, string datePattern)
    {
        DecimalSeparator = Separator(decimalSeparator, allowEmpty: false, nameof(decimalSeparator));
        GroupSeparator = Separator(groupSeparator, allowEmpty: true, nameof(groupSeparator));
        if (string.Equals(decimalSeparator, groupSeparator, StringComparison.Ordinal))
        {
            throw new ArgumentException("must differ from the decimal separator", nameof(groupSeparator));
        }

        DatePattern = Guard.Line(datePattern, 32);
        try
        {
            _dates = LocalDatePattern.CreateWithInvariantCulture(datePattern);
        }
        catch (InvalidPatternException cause)
        {
            throw new ArgumentException($"is not a date pattern: {cause.Message}", nameof(datePattern), cause);
        }

        _numbers = new NumberFormatInfo
        {
            NumberDecimalSeparator = decimalSeparator,
            NumberGroupSeparator = groupSeparator,
            NegativeSign = "-",
        };
    }

    /// <summary><c>MXN 1,234.56</c>, <c>24%</c>, <c>2026-01-31</c>.</summary>
    public static TextFormat Default { get; } = new(".", ",", "uuuu-MM-dd");

    /// <summary><c>EUR 1.234,56</c>, <c>24%</c>, <c>31/01/2026</c>: as written in Spain.</summary>
    public static TextFormat European { get; } = new(",", ".", "dd'/'MM'/'uuuu");

    /// <summary>Between whole and part.</summary>
    public string DecimalSeparator { get; }

    /// <summary>Between groups of three digits; empty for none.</summary>
    public string GroupSeparator { get; }

    /// <summary>The pattern of dates.</summary>
    public string DatePattern { get; }

    /// <summary>Code and grouped amount with all decimals of the currency.</summary>
    public string Write(Money money) =>
        $"{money.Currency} {money.Amount.ToString("N" + money.Currency.MinorDigits.ToString(CultureInfo.InvariantCulture), _numbers)}";

    /// <summary>Code and exact value; where no decimal ends, four digits beyond the minor unit and an ellipsis: <c>EUR 33.333333…</c>.</summary>
    /// <remarks>The ellipsis says that digits were cut off here and nowhere else: the explanation's data keep the exact value.</remarks>
    public string Write(ExactAmount amount)
    {
        var (whole, decimals) = FractionText.Digits(amount.Amount, amount.Currency.MinorDigits, DigitsBeforeEllipsis);
        if (whole.GetBitLength() > LargestWholeBits || FractionText.IsTooLong(whole, decimals))
        {
            return $"{amount.Currency} {Write(amount.Amount)}";
        }

        var sign = amount.Sign < 0 ? "-" : string.Empty;
        var point = decimals.Length == 0 ? string.Empty : DecimalSeparator;
        return $"{amount.Currency} {sign}{whole.ToString("N0", _numbers)}{point}{decimals}";
    }

    /// <summary>The exact value; two parts where no decimal ends; beyond 40 digits the value cut after twelve decimals, marked <c>≈</c>.</summary>
    public string Write(Fraction value) =>
        FractionText.Bounded(value).Replace(".", DecimalSeparator, StringComparison.Ordinal);

    /// <summary>All digits and a percent sign.</summary>
    public string Write(Percentage percentage) =>
        percentage.ToString().Replace(".", DecimalSeparator, StringComparison.Ordinal);

    /// <summary>The date in the pattern.</summary>
    public string Write(LocalDate date) => _dates.Format(date);

    /// <summary>The whole number with groups.</summary>
    public string Write(long number) => number.ToString("N0", _numbers);

    /// <inheritdoc/>
    public bool Equals(TextFormat? other) =>
        other is not null
        && string.Equals(DecimalSeparator, other.DecimalSeparator, StringComparison.Ordinal)
        && string.Equals(GroupSeparator, other.GroupSeparator, StringComparison.Ordinal)
        && string.Equals(DatePattern, other.DatePattern, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(DecimalSeparator, GroupSeparator, DatePattern);

    /// <summary>An example: <c>1,234.56 uuuu-MM-dd</c>.</summary>
    public override string ToString() => $"1{GroupSeparator}234{DecimalSeparator}56 {DatePattern}";

    private static string Separator(string value, bool allowEmpty, string name)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        var fits =
            value.Length == 1 ? !char.IsAsciiDigit(value[0]) && value[0] != '-' : allowEmpty && value.Length == 0;
        return fits ? value : throw new ArgumentException("must be one character, not a digit or a minus", name);
    }
}
