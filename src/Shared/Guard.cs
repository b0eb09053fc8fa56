using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;

namespace Cobranza;

/// <summary>Argument checks with one voice: the argument, the value found, and what is allowed.</summary>
/// <remarks>Compiled into each package, so that none needs the internals of another.</remarks>
internal static class Guard
{
    public static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    public static int InRange(
        int value,
        int min,
        int max,
        [CallerArgumentExpression(nameof(value))] string name = ""
    ) =>
        value >= min && value <= max
            ? value
            : throw new ArgumentOutOfRangeException(name, value, Text($"must be a whole number from {min} to {max}"));

    public static TEnum Defined<TEnum>(TEnum value, [CallerArgumentExpression(nameof(value))] string name = "")
        where TEnum : struct, Enum =>
        Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(
                name,
                value,
                $"must be one of {string.Join(", ", Enum.GetNames<TEnum>())}"
            );

    /// <summary>A text with something in it, no longer than allowed, without control characters.</summary>
    public static string Line(string? value, int maxLength, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);
        if (string.IsNullOrWhiteSpace(value) || value.Length > maxLength)
        {
            throw new ArgumentException(
                Text($"must be 1 to {maxLength} characters, not blank; it has {value.Length}"),
                name
            );
        }

        foreach (var character in value)
        {
            if (IsUnsafe(character))
            {
                throw new ArgumentException(
                    Text(
                        $"must not hold control, line-breaking or text-direction characters; it holds U+{(int)character:X4}"
                    ),
                    name
                );
            }
        }

        return value;
    }

    /// <summary>A date of the ISO calendar; <c>default(LocalDate)</c> counts as a missing date.</summary>
    public static LocalDate Date(LocalDate value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value == default)
        {
            throw new ArgumentException("is missing: a real date is needed, not default(LocalDate)", name);
        }

        // Years before 1 exist in the ISO calendar of NodaTime, but not in ours.
        return value.Calendar == CalendarSystem.Iso && value.Year >= 1
            ? value
            : throw new ArgumentOutOfRangeException(
                name,
                Text(value),
                "must be a date of the ISO calendar in the years 1 to 9999"
            );
    }

    public static LocalDate? OptionalDate(
        LocalDate? value,
        [CallerArgumentExpression(nameof(value))] string name = ""
    ) => value is { } date ? Date(date, name) : null;

    public static LocalDate NotBefore(
        LocalDate earliest,
        LocalDate value,
        [CallerArgumentExpression(nameof(value))] string name = ""
    ) =>
        Date(value, name) >= earliest
            ? value
            : throw new ArgumentOutOfRangeException(name, Text(value), $"must not be before {Text(earliest)}");

    public static LocalDate PlusDays(
        LocalDate date,
        int days,
        [CallerArgumentExpression(nameof(days))] string name = ""
    )
    {
        var latest = Period.DaysBetween(date, LastDate);
        return days <= latest && days >= -Period.DaysBetween(FirstDate, date)
            ? date.PlusDays(days)
            : throw OutsideCalendar(Text($"{Text(date)} plus {days} days"), name);
    }

    public static LocalDate PlusMonths(
        LocalDate date,
        int months,
        [CallerArgumentExpression(nameof(months))] string name = ""
    )
    {
        var target = ((long)date.Year * 12) + date.Month - 1 + months;
        return target is >= 12 and < 10_000 * 12 && date.PlusMonths(months) is var sum && sum != default
            ? sum
            : throw OutsideCalendar(Text($"{Text(date)} plus {months} months"), name);
    }

#if !COBRANZA_BRIDGE
    public static Money HasCurrency(Money value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value.Currency.IsNone
            ? throw new ArgumentException("has no currency: default(Money) is not an amount", name)
            : value;

    public static Money PositiveOrZero(Money value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        HasCurrency(value, name).IsNegative
            ? throw new ArgumentOutOfRangeException(name, value, "must not be negative")
            : value;

    public static Money Positive(Money value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        HasCurrency(value, name).IsPositive
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "must be greater than zero");

    public static Currency HasCode(Currency value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value.IsNone ? throw new ArgumentException("is missing: default(Currency) is no currency", name) : value;

    public static void SameCurrency(Currency expected, Money value)
    {
        if (value.Currency != expected)
        {
            throw new CurrencyMismatchException(expected, value.Currency);
        }
    }

    public static Percentage InRange(
        Percentage value,
        Percentage min,
        Percentage max,
        [CallerArgumentExpression(nameof(value))] string name = ""
    ) =>
        value >= min && value <= max
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"must be from {min} to {max}");
#endif

    /// <summary>Text for messages and never for people: invariant culture, ISO dates.</summary>
    public static string Text(FormattableString text) => FormattableString.Invariant(text);

    /// <inheritdoc cref="Text(FormattableString)"/>
    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso));

    // 1 January of year 1 is default(LocalDate), which counts as a missing date.
    private static LocalDate FirstDate => new(1, 1, 2);

    private static LocalDate LastDate => new(9999, 12, 31);

    // Control characters, line and paragraph separators, and the marks that reorder text on screen.
    private static bool IsUnsafe(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character)
            is UnicodeCategory.Control
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.Format;

    private static ArgumentOutOfRangeException OutsideCalendar(string sum, string name) =>
        new(name, sum, "leads outside the dates 0001-01-02 to 9999-12-31");
}
