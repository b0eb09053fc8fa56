namespace Cobranza.Comparison;

/// <summary>Rows of figures, put in the order in which answers are compared.</summary>
internal static class DuckAnswers
{
    /// <summary>Rows of currency, bucket, sum.</summary>
    public static long[] Aging(List<long[]> rows)
    {
        var cells = new long[Answers.Cells];
        foreach (var row in rows)
        {
            cells[(row[0] * Buckets.Count) + row[1]] = row[2];
        }

        return cells;
    }

    /// <summary>Rows of currency and six sums.</summary>
    public static long[] Pivot(List<long[]> rows) => [.. rows.OrderBy(row => row[0]).SelectMany(row => row[1..])];

    /// <summary>Rows of currency, customer and six sums.</summary>
    public static long[] CustomerPivot(List<long[]> rows)
    {
        var cells = new long[Book.Customers * Answers.Cells];
        foreach (var row in rows)
        {
            row.AsSpan(2).CopyTo(cells.AsSpan(Cell.Of((int)row[0], (int)row[1], bucket: 0)));
        }

        return cells;
    }

    /// <summary>Rows of currency, customer, bucket, sum.</summary>
    public static long[] CustomerRows(List<long[]> rows)
    {
        var cells = new long[Book.Customers * Answers.Cells];
        foreach (var row in rows)
        {
            cells[Cell.Of((int)row[0], (int)row[1], (int)row[2])] = row[3];
        }

        return cells;
    }

    /// <summary>Rows of currency, sum.</summary>
    public static long[] Sums(List<long[]> rows) => [.. rows.OrderBy(row => row[0]).Select(row => row[1])];

    /// <summary>Rows of day, currency, days late, sum of what is at least so late; a bucket is the difference of neighbors.</summary>
    public static long[] Days(List<long[]> rows)
    {
        var cells = new long[Day.Snapshots * Answers.Cells];
        foreach (var row in rows)
        {
            var bucket = 1 + Array.IndexOf(Buckets.FirstDayLate, (int)row[2]);
            var cell = ((row[0] - Day.FirstSnapshot) * Answers.Cells) + (row[1] * Buckets.Count) + bucket;
            cells[cell] += row[3];
            if (bucket > 0)
            {
                cells[cell - 1] -= row[3];
            }
        }

        return cells;
    }
}
