using NodaTime;

namespace Cartera.Mapping;

/// <summary>The years that a date of this sample may lie in: a slip such as 0026 for 2026 is told, and no due date leaves the calendar.</summary>
internal static class Years
{
    public const int First = 1900;

    public const int Last = 2199;

    public static bool Hold(LocalDate date) => date.Year is >= First and <= Last;
}
