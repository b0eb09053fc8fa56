using Cobranza.Portfolios.Blocks;
using Cobranza.Portfolios.Sums;

namespace Cobranza.Portfolios.Answers;

/// <summary>An aging in bytes: question, rows, keys, and the sums of each currency.</summary>
internal static class AgingMessage
{
    // CBZA.
    private const int Magic = 0x415A_4243;

    private static readonly string[] Questions =
    [
        AgingQuestion.Total,
        AgingQuestion.Customer,
        AgingQuestion.Key,
        AgingQuestion.Group,
    ];

    public static byte[] Write(PortfolioAging aging)
    {
        var writer = new MessageWriter(Magic);
        writer.Date(aging.Question.AsOf);
        writer.Buckets(aging.Question.Buckets);
        writer.Text(aging.Question.By);
        writer.Text(aging.Question.Counted);
        writer.Long(aging.RowCount);
        writer.Int(aging.Keys.Count);
        for (var line = 0; line < aging.Keys.Count; line++)
        {
            writer.Text(aging.Keys[line]);
        }

        writer.Int(aging.Cells.Length);
        foreach (var cells in aging.Cells)
        {
            Write(writer, cells);
        }

        return writer.ToArray();
    }

    public static PortfolioAging Read(ReadOnlySpan<byte> bytes) => MessageReader.Read(bytes, "aging", Magic, Content);

    private static PortfolioAging Content(ref MessageReader reader)
    {
        var question = Question(ref reader);
        var rows = reader.Rows();
        var keys = Keys(ref reader);
        var cells = new AgingCells[reader.Count(least: 1)];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Cells(ref reader, keys.Count, question.Buckets.Count);
            if (i > 0)
            {
                reader.InOrder(cells[i - 1].Currency, cells[i].Currency);
            }
        }

        return new(question, keys, cells, rows);
    }

    private static void Write(MessageWriter writer, AgingCells cells)
    {
        writer.Currency(cells.Currency);
        writer.Sums(cells.Open);
        writer.Sums(cells.Credits);
        foreach (var held in cells.Held)
        {
            writer.Int(held is null ? 0 : 1);
            if (held is not null)
            {
                writer.Sums(held);
            }
        }
    }

    private static AgingQuestion Question(ref MessageReader reader)
    {
        var (day, buckets, by) = (reader.Date(), reader.Buckets(), reader.Text());
        reader.Expect(Questions.Contains(by, StringComparer.Ordinal), "name a known question");
        return new(day, buckets, by, reader.Text());
    }

    private static KeyDirectory Keys(ref MessageReader reader)
    {
        var keys = new string[reader.Count(least: sizeof(int))];
        for (var line = 0; line < keys.Length; line++)
        {
            keys[line] = reader.Text();
        }

        return KeyDirectory.Of(keys);
    }

    private static AgingCells Cells(ref MessageReader reader, int lines, int buckets)
    {
        var currency = reader.Currency();
        var open = reader.Sums(lines * buckets, addable: true);
        var credits = reader.Sums(lines, addable: true);
        var held = new SumTable?[HeldStatuses.Count];
        for (var status = 0; status < held.Length; status++)
        {
            held[status] = reader.Int() == 0 ? null : reader.Sums(lines * buckets, addable: true);
        }

        var cells = new AgingCells(currency, lines, buckets, open, credits.Magnitude, held);
        cells.Credits.CopyFrom(credits);
        return cells;
    }
}
