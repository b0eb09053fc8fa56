namespace Cobranza.Portfolios.Answers;

/// <summary>An aging by day in bytes: question, rows, and the sums of each currency, day after day.</summary>
internal static class DailyMessage
{
    // What every message begins with: CBZD, and the number of this form.
    private const int Magic = 0x445A_4243;
    private const int Form = 1;

    public static byte[] Write(DailyQuestion question, DailyCells[] cells, long rows)
    {
        var writer = new MessageWriter();
        writer.Int(Magic);
        writer.Int(Form);
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

    public static (DailyQuestion Question, DailyCells[] Cells, long Rows) Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new MessageReader(bytes, "An aging by day");
        reader.Expect(reader.Int() == Magic && reader.Int() == Form, "begin as an aging by day of form 1");
        var question = DailyQuestion.Of(
            reader.Date(),
            reader.Date(),
            reader.Buckets(),
            reader.Int() == 0 ? null : reader.Date(),
            reader.Text()
        );
        var rows = reader.Long();
        reader.Expect(rows >= 0, "count zero rows or more");
        var cells = new DailyCells[reader.Count(least: 1)];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new(reader.Currency(), reader.Sums(question.Days * question.Width, addable: false));
            if (i > 0)
            {
                reader.InOrder(cells[i - 1].Currency, cells[i].Currency);
            }
        }

        reader.End();
        return (question, cells, rows);
    }
}
