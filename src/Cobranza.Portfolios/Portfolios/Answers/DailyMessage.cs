namespace Cobranza.Portfolios.Answers;

/// <summary>An aging by day in bytes: question, rows, and the sums of each currency, day after day.</summary>
internal static class DailyMessage
{
    // CBZD.
    private const int Magic = 0x445A_4243;

    public static byte[] Write(DailyQuestion question, DailyCells[] cells, long rows)
    {
        var writer = new MessageWriter(Magic);
        writer.Date(question.From);
        writer.Date(question.To);
        writer.Buckets(question.Buckets);
        writer.Int(question.BalancesOf is null ? 0 : 1);
        if (question.BalancesOf is { } day)
        {
            writer.Date(day);
        }

        writer.Text(question.Counted);
        writer.Long(rows);
        writer.Int(cells.Length);
        foreach (var one in cells)
        {
            writer.Currency(one.Currency);
            writer.Sums(one.Sums);
        }

        return writer.ToArray();
    }

    public static DailyAging Read(ReadOnlySpan<byte> bytes) =>
        MessageReader.Read(bytes, "aging by day", Magic, Content);

    private static DailyAging Content(ref MessageReader reader)
    {
        var question = DailyQuestion.Of(
            reader.Date(),
            reader.Date(),
            reader.Buckets(),
            reader.Int() == 0 ? null : reader.Date(),
            reader.Text()
        );
        var rows = reader.Rows();
        var cells = new DailyCells[reader.Count(least: 1)];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new(reader.Currency(), reader.Sums(question.Days * question.Width, addable: false));
            if (i > 0)
            {
                reader.InOrder(cells[i - 1].Currency, cells[i].Currency);
            }
        }

        return new(question, cells, rows);
    }
}
