namespace Cobranza.Aging;

/// <summary>The heads of the columns of an aging.</summary>
internal static class BucketNames
{
    public static string Of(AgingBuckets buckets, int index, bool spanish)
    {
        if (index == 0)
        {
            return spanish ? "por vencer" : "not due";
        }

        var bounds = buckets.UpperBounds;
        var isLast = index == buckets.Count - 1;
        var last = bounds[isLast ? ^1 : index - 1];
        int? first = index == 1 ? null : bounds[index - 2] + 1;
        return (buckets.Unit, isLast) switch
        {
            (AgingUnit.Days, true) => Guard.Text(spanish ? $"más de {last}" : (FormattableString)$"over {last}"),
            (AgingUnit.Days, false) => Range(first ?? 1, last),
            (_, true) => spanish ? $"hace más de {Meses(last)}" : $"over {Months(last)} back",
            _ => MonthRange(first, last, spanish),
        };
    }

    private static string MonthRange(int? first, int last, bool spanish) =>
        last == 0 ? (spanish ? "este mes" : "this month")
        : first is null ? (spanish ? $"hasta hace {Meses(last)}" : $"up to {Months(last)} back")
        : first == last ? (spanish ? $"hace {Meses(last)}" : $"{Months(last)} back")
        : spanish ? $"hace {Range(first.Value, last)} meses"
        : $"{Range(first.Value, last)} months back";

    private static string Range(int first, int last) =>
        first == last ? Guard.Text($"{first}") : Guard.Text($"{first}–{last}");

    private static string Months(int count) =>
        Guard.Text(count == 1 ? $"{count} month" : (FormattableString)$"{count} months");

    private static string Meses(int count) =>
        Guard.Text(count == 1 ? $"{count} mes" : (FormattableString)$"{count} meses");
}
