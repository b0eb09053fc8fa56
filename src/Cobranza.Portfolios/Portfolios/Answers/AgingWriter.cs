using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using Cobranza.Portfolios.Sums;

namespace Cobranza.Portfolios.Answers;

/// <summary>Writes an aging as bytes: little-endian integers and UTF-8 texts with their lengths.</summary>
internal sealed class AgingWriter
{
    /// <summary>What every message begins with: <c>CBZA</c>, and the number of this form.</summary>
    public const uint Magic = 0x415A_4243;
    public const int Form = 1;

    /// <summary>UTF-8 that refuses what it cannot hold, where the usual one puts another character in its place.</summary>
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ArrayBufferWriter<byte> _bytes = new();

    public static byte[] Write(PortfolioAging aging)
    {
        var writer = new AgingWriter();
        writer.Int((int)Magic);
        writer.Int(Form);
        writer.Question(aging.Question);
        writer.Long(aging.RowCount);
        writer.Int(aging.Keys.Count);
        for (var line = 0; line < aging.Keys.Count; line++)
        {
            writer.Text(aging.Keys[line]);
        }

        writer.Int(aging.Cells.Length);
        foreach (var cells in aging.Cells)
        {
            writer.Cells(cells);
        }

        return writer._bytes.WrittenSpan.ToArray();
    }

    private void Question(AgingQuestion question)
    {
        Int(DayNumber.Of(question.AsOf));
        Int((int)question.Buckets.Unit);
        Int(question.Buckets.UpperBounds.Count);
        foreach (var bound in question.Buckets.UpperBounds)
        {
            Int(bound);
        }

        Text(question.By);
        Text(question.Counted);
    }

    private void Cells(AgingCells cells)
    {
        Text(cells.Currency.Code);
        Int(cells.Currency.MinorDigits);
        Sums(cells.Open);
        Sums(cells.Credits);
        foreach (var held in cells.Held)
        {
            Int(held is null ? 0 : 1);
            if (held is not null)
            {
                Sums(held);
            }
        }
    }

    private void Sums(SumTable sums)
    {
        Int(sums.IsNarrow ? sizeof(long) : 2 * sizeof(long));
        for (var cell = 0; cell < sums.Count; cell++)
        {
            if (sums.IsNarrow)
            {
                Long(sums.Narrow[cell]);
            }
            else
            {
                BinaryPrimitives.WriteInt128LittleEndian(Next(2 * sizeof(long)), sums.Wide[cell]);
            }
        }
    }

    private void Int(int value) => BinaryPrimitives.WriteInt32LittleEndian(Next(sizeof(int)), value);

    private void Long(long value) => BinaryPrimitives.WriteInt64LittleEndian(Next(sizeof(long)), value);

    private void Text(string text)
    {
        try
        {
            var length = Utf8.GetByteCount(text);
            Int(length);
            Utf8.GetBytes(text, Next(length));
        }
        catch (EncoderFallbackException e)
        {
            throw new InvalidOperationException(
                $"The key '{text}' holds half of a character (an unpaired surrogate), for which there are no bytes.",
                e
            );
        }
    }

    private Span<byte> Next(int length)
    {
        var next = _bytes.GetSpan(length)[..length];
        _bytes.Advance(length);
        return next;
    }
}
