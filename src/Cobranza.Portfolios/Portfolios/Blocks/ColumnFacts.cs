namespace Cobranza.Portfolios.Blocks;

/// <summary>What one look over columns finds out, so that no loop after it needs to ask again.</summary>
/// <param name="FirstDay">The earliest due day; above <paramref name="LastDay"/> where there are no rows.</param>
/// <param name="LastDay">The latest due day.</param>
/// <param name="Largest">The most minor units of one row.</param>
/// <param name="Magnitude">The sum of all minor units: where it fits in 64 bits, so does every sum of rows in any order.</param>
internal readonly record struct ColumnFacts(int FirstDay, int LastDay, long Largest, UInt128 Magnitude)
{
    public static ColumnFacts None => new(0, -1, 0, 0);

    /// <summary>The facts of columns, refusing a row that cannot be.</summary>
    public static ColumnFacts Of(OpenItemColumns columns, int keys, string name)
    {
        var due = columns.DueDays.Span;
        var units = columns.MinorUnits.Span;
        var places = columns.Customers.Span;
        if (due.Length != units.Length || places.Length != units.Length)
        {
            throw new ArgumentException(
                Guard.Text(
                    $"must be columns of one length; {columns.Currency} has {due.Length} due days, {units.Length} amounts and {places.Length} customers"
                ),
                name
            );
        }

        var (first, last, least, most, farthest) = (int.MaxValue, int.MinValue, long.MaxValue, 0L, 0u);
        var (low, high) = (0UL, 0UL);
        for (var row = 0; row < units.Length; row++)
        {
            first = Math.Min(first, due[row]);
            last = Math.Max(last, due[row]);
            least = Math.Min(least, units[row]);
            most = Math.Max(most, units[row]);
            farthest = Math.Max(farthest, unchecked((uint)places[row])); // a negative place is a huge one
            low = unchecked(low + (ulong)units[row]);
            high += low < unchecked((ulong)units[row]) ? 1UL : 0UL;
        }

        if (units.Length == 0)
        {
            return None;
        }

        if (first < DayNumber.First || last > DayNumber.Last || least <= 0 || farthest >= keys)
        {
            throw FirstBad(columns, keys, name);
        }

        return new(first, last, most, new(high, low));
    }

    private static ArgumentOutOfRangeException FirstBad(OpenItemColumns columns, int keys, string name)
    {
        var due = columns.DueDays.Span;
        var units = columns.MinorUnits.Span;
        var places = columns.Customers.Span;
        var row = 0;
        while (IsRight(due[row], units[row], places[row], keys))
        {
            row++;
        }

        return new(
            name,
            Guard.Text($"day {due[row]}, {units[row]} minor units, customer {places[row]}"),
            Guard.Text(
                $"row {row} of {columns.Currency} must be due from day {DayNumber.First} to {DayNumber.Last}, have more than zero open, and name one of {keys} customers; credits are given apart"
            )
        );
    }

    private static bool IsRight(int dueDay, long units, int place, int keys) =>
        dueDay is >= DayNumber.First and <= DayNumber.Last && units > 0 && place >= 0 && place < keys;
}
