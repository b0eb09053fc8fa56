using System.Buffers.Binary;
using Cobranza.Aging;
using Cobranza.Portfolios.Blocks;
using Cobranza.Portfolios.Sums;

namespace Cobranza.Portfolios.Answers;

/// <summary>Reads what <see cref="AgingWriter"/> wrote, and nothing else: every length and every number is checked.</summary>
internal ref struct AgingReader(ReadOnlySpan<byte> bytes)
{
    private static readonly string[] Questions =
    [
        AgingQuestion.Total,
        AgingQuestion.Customer,
        AgingQuestion.Key,
        AgingQuestion.Group,
    ];

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _read;

    public PortfolioAging Read()
    {
        Expect(Int() == unchecked((int)AgingWriter.Magic) && Int() == AgingWriter.Form, "begin as an aging of form 1");
        var question = Question();
        var rows = Long();
        Expect(rows >= 0, "count zero rows or more");
        var keys = Keys();
        var cells = new AgingCells[Count(least: 1)];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Cells(keys.Count, question.Buckets.Count);
            Expect(
                i == 0 || CurrencyOrder.Comparer.Compare(cells[i - 1].Currency, cells[i].Currency) < 0,
                "name each currency once, in order"
            );
        }

        Expect(_read == _bytes.Length, "end after its last sum");
        return new(question, keys, cells, rows);
    }

    private AgingQuestion Question()
    {
        var day = Int();
        Expect(day is >= DayNumber.First and <= DayNumber.Last, "be as of a date");
        var unit = Int();
        var bounds = new int[Count(least: sizeof(int))];
        foreach (ref var bound in bounds.AsSpan())
        {
            bound = Int();
        }

        Expect(unit is (int)AgingUnit.Days or (int)AgingUnit.CalendarMonths, "count days or months");
        var buckets = unit == (int)AgingUnit.Days ? AgingBuckets.Of(bounds) : AgingBuckets.OfMonths(bounds);
        var by = Text();
        Expect(Questions.Contains(by, StringComparer.Ordinal), "name a known question");
        return new(DayNumber.ToDate(day), buckets, by, Text());
    }

    private KeyDirectory Keys()
    {
        var keys = new string[Count(least: sizeof(int))];
        for (var line = 0; line < keys.Length; line++)
        {
            keys[line] = Text();
        }

        return KeyDirectory.Of(keys);
    }

    private AgingCells Cells(int lines, int buckets)
    {
        var code = Text();
        var digits = Int();
        var currency =
            Currency.TryOf(code, out var known) && known.MinorDigits == digits ? known : Currency.Custom(code, digits);
        var open = Sums(lines * buckets);
        var credits = Sums(lines);
        var held = new SumTable?[HeldStatuses.Count];
        for (var status = 0; status < held.Length; status++)
        {
            held[status] = Int() == 0 ? null : Sums(lines * buckets);
        }

        var cells = new AgingCells(currency, lines, buckets, open, credits.Magnitude, held);
        cells.Credits.CopyFrom(credits);
        return cells;
    }

    private SumTable Sums(int count)
    {
        var width = Int();
        Expect(width is sizeof(long) or 2 * sizeof(long), "give sums of 8 or 16 bytes");
        Expect((long)count * width <= _bytes.Length - _read, "hold as many sums as it says");
        var sums = new Int128[count];
        UInt128 magnitude = 0;
        foreach (ref var sum in sums.AsSpan())
        {
            sum = width == sizeof(long) ? Long() : BinaryPrimitives.ReadInt128LittleEndian(Next(2 * sizeof(long)));
            magnitude += (UInt128)Int128.Abs(sum);
        }

        // What the sums say of themselves: a message is not believed about how large they can become.
        var table = new SumTable(count, magnitude);
        for (var cell = 0; cell < count; cell++)
        {
            table.Add(cell, sums[cell]);
        }

        return table;
    }

    private int Count(int least)
    {
        var count = Int();
        Expect(count >= 0 && (long)count * least <= _bytes.Length - _read, "hold as much as it says");
        return count;
    }

    private int Int() => BinaryPrimitives.ReadInt32LittleEndian(Next(sizeof(int)));

    private long Long() => BinaryPrimitives.ReadInt64LittleEndian(Next(sizeof(long)));

    private string Text() => AgingWriter.Utf8.GetString(Next(Count(least: 1)));

    private ReadOnlySpan<byte> Next(int length)
    {
        Expect(length <= _bytes.Length - _read, "not be cut off");
        var next = _bytes.Slice(_read, length);
        _read += length;
        return next;
    }

    private readonly void Expect(bool holds, string what)
    {
        if (!holds)
        {
            throw new FormatException(Guard.Text($"An aging in bytes must {what}; it does not at byte {_read}."));
        }
    }
}
