using System.Buffers.Binary;
using Cobranza.Aging;
using Cobranza.Portfolios.Sums;
using NodaTime;

namespace Cobranza.Portfolios.Answers;

/// <summary>Reads what a <see cref="MessageWriter"/> wrote, and nothing else: every length and every number is checked.</summary>
internal ref struct MessageReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string _what;
    private int _read;

    private MessageReader(ReadOnlySpan<byte> bytes, string what)
    {
        _bytes = bytes;
        _what = what;
    }

    /// <summary>Reads what follows the opening of a message.</summary>
    public delegate T Content<T>(ref MessageReader reader);

    /// <summary>Reads a whole message.</summary>
    /// <param name="bytes">The message.</param>
    /// <param name="what">What it must be, for errors: an "aging".</param>
    /// <param name="magic">What it must begin with.</param>
    /// <param name="content">Reads the rest.</param>
    /// <exception cref="FormatException">It is anything else.</exception>
    public static T Read<T>(ReadOnlySpan<byte> bytes, string what, int magic, Content<T> content)
    {
        try
        {
            var reader = new MessageReader(bytes, what);
            reader.Expect(
                reader.Int() == magic && reader.Int() == MessageWriter.Form,
                Guard.Text($"begin as an {what} of form {MessageWriter.Form}")
            );
            var value = content(ref reader);
            reader.Expect(reader._read == bytes.Length, "end after its last sum");
            return value;
        }
        catch (Exception e) when (e is ArgumentException or OverflowException)
        {
            throw new FormatException($"An {what} in bytes must hold what an {what} can: {e.Message}", e);
        }
    }

    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Next(sizeof(int)));

    /// <summary>How many rows were counted.</summary>
    public long Rows()
    {
        var rows = Long();
        Expect(rows >= 0, "count zero rows or more");
        return rows;
    }

    /// <summary>How many of something follow, each of at least so many bytes.</summary>
    public int Count(int least)
    {
        var count = Int();
        Expect(count >= 0 && (long)count * least <= _bytes.Length - _read, "hold as much as it says");
        return count;
    }

    public string Text() => MessageWriter.Utf8.GetString(Next(Count(least: 1)));

    public LocalDate Date()
    {
        var day = Int();
        Expect(day is >= DayNumber.First and <= DayNumber.Last, "be of dates that there are");
        return DayNumber.ToDate(day);
    }

    public AgingBuckets Buckets()
    {
        var unit = Int();
        var bounds = new int[Count(least: sizeof(int))];
        foreach (ref var bound in bounds.AsSpan())
        {
            bound = Int();
        }

        Expect(unit is (int)AgingUnit.Days or (int)AgingUnit.CalendarMonths, "count days or months");
        return unit == (int)AgingUnit.Days ? AgingBuckets.Of(bounds) : AgingBuckets.OfMonths(bounds);
    }

    public Currency Currency()
    {
        var code = Text();
        var digits = Int();
        return Cobranza.Currency.TryOf(code, out var known) && known.MinorDigits == digits
            ? known
            : Cobranza.Currency.Custom(code, digits);
    }

    /// <summary>Sums in cells.</summary>
    /// <param name="count">How many.</param>
    /// <param name="addable">Whether cells may be added to one another later, and not only to the same cells of others.</param>
    public SumTable Sums(int count, bool addable)
    {
        var width = Int();
        Expect(width is sizeof(long) or 2 * sizeof(long), "give sums of 8 or 16 bytes");
        Expect((long)count * width <= _bytes.Length - _read, "hold as many sums as it says");
        var sums = new Int128[count];
        UInt128 magnitude = 0;
        foreach (ref var sum in sums.AsSpan())
        {
            sum = width == sizeof(long) ? Long() : BinaryPrimitives.ReadInt128LittleEndian(Next(2 * sizeof(long)));
            var own = (UInt128)Int128.Abs(sum);
            magnitude = addable ? magnitude + own : UInt128.Max(magnitude, own);
        }

        // What the sums say of themselves: a message is not believed about how large they can become.
        var table = new SumTable(count, magnitude);
        for (var cell = 0; cell < count; cell++)
        {
            table.Add(cell, sums[cell]);
        }

        return table;
    }

    /// <summary>Throws where currencies do not follow one another.</summary>
    public readonly void InOrder(Currency before, Currency after) =>
        Expect(CurrencyOrder.Comparer.Compare(before, after) < 0, "name each currency once, in order");

    public readonly void Expect(bool holds, string rule)
    {
        if (!holds)
        {
            throw new FormatException(Guard.Text($"An {_what} in bytes must {rule}; it does not at byte {_read}."));
        }
    }

    private long Long() => BinaryPrimitives.ReadInt64LittleEndian(Next(sizeof(long)));

    private ReadOnlySpan<byte> Next(int length)
    {
        Expect(length <= _bytes.Length - _read, "not be cut off");
        var next = _bytes.Slice(_read, length);
        _read += length;
        return next;
    }
}
