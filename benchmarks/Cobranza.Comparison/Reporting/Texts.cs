using System.Globalization;

namespace Cobranza.Comparison;

/// <summary>Numbers for readers.</summary>
internal static class Texts
{
    /// <summary>Three digits that mean something, never fewer.</summary>
    public static string Number(double value) =>
        Math.Abs(value) switch
        {
            >= 100 => Text($"{value:N0}"),
            >= 10 => Text($"{value:F1}"),
            >= 1 => Text($"{value:F2}"),
            >= 0.1 => Text($"{value:F3}"),
            >= 0.01 => Text($"{value:F4}"),
            _ => Text($"{value:F6}"),
        };

    public static string Times(double? ratio) => ratio is { } value ? $"{Number(value)}×" : "";

    public static string Percent(double share) => Text($"{share * 100:F0} %");

    public static string Rows(int rows) => Text($"{rows:N0}");

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
