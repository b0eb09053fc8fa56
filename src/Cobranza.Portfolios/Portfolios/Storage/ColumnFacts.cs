namespace Cobranza.Portfolios.Storage;

/// <summary>What one look over columns finds out, so that no loop after it needs to ask again.</summary>
/// <param name="FirstDay">The earliest due day; above <paramref name="LastDay"/> where there are no rows.</param>
/// <param name="LastDay">The latest due day.</param>
/// <param name="Largest">The most minor units of one row.</param>
/// <param name="Magnitude">The sum of all minor units: where it fits in 64 bits, so does every sum of rows in any order.</param>
internal readonly record struct ColumnFacts(int FirstDay, int LastDay, long Largest, UInt128 Magnitude)
{
    public static ColumnFacts None => new(0, -1, 0, 0);

    /// <summary>The facts of columns, refusing a row that cannot be.</summary>
    /// <param name="columns">The rows.</param>
    /// <param name="places">The place of each row's customer; as many.</param>
    /// <param name="keys">How many customers there are.</param>
    /// <param name="currency">That of the rows, which a refusal names.</param>
    /// <param name="name">Of the argument that a refusal names.</param>
    public static ColumnFacts Of(RowColumns columns, ReadOnlySpan<int> places, int keys, Currency currency, string name)
    {
        if (columns.Count == 0)
        {
            return None;
        }

        var extremes = ColumnExtremes.None;
        var pieces = columns.Read(0, columns.Count, stackalloc int[RowPieces.Rows], stackalloc long[RowPieces.Rows]);
        while (pieces.MoveNext())
        {
            var customers = places.Slice(pieces.Start, pieces.DueDays.Length);
            extremes = extremes.With(pieces.DueDays, pieces.Units, customers);
        }

        return extremes.AreRight(keys)
            ? new(extremes.FirstDay, extremes.LastDay, extremes.Most, extremes.Sum)
            : throw FirstBad(columns, places, keys, currency, name);
    }

    private static ArgumentOutOfRangeException FirstBad(
        RowColumns columns,
        ReadOnlySpan<int> places,
        int keys,
        Currency currency,
        string name
    )
    {
        var row = 0;
        while (IsRight(columns.DueDayOf(row), columns.UnitsOf(row), places[row], keys))
        {
            row++;
        }

        return new(
            name,
            Guard.Text($"day {columns.DueDayOf(row)}, {columns.UnitsOf(row)} minor units, customer {places[row]}"),
            Guard.Text(
                $"row {row} of {currency} must be due from day {DayNumber.First} to {DayNumber.Last}, have more than zero open, and name one of {keys} customers; credits are given apart"
            )
        );
    }

    private static bool IsRight(int dueDay, long units, int place, int keys) =>
        dueDay is >= DayNumber.First and <= DayNumber.Last && units > 0 && place >= 0 && place < keys;
}
