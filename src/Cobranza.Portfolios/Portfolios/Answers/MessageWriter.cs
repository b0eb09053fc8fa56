using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using Cobranza.Aging;
using Cobranza.Portfolios.Sums;
using NodaTime;

namespace Cobranza.Portfolios.Answers;

/// <summary>Writes sums and what they were asked as bytes: little-endian integers and UTF-8 texts with their lengths.</summary>
internal sealed class MessageWriter
{
    /// <summary>The number of the form in which messages are written: the only one so far.</summary>
    public const int Form = 1;

    /// <summary>UTF-8 that refuses what it cannot hold, where the usual one puts another character in its place.</summary>
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>A message that begins with what it is.</summary>
    /// <param name="magic">Four letters that no message of another kind begins with.</param>
    public MessageWriter(int magic)
    {
        Int(magic);
        Int(Form);
    }

    public void Int(int value) => BinaryPrimitives.WriteInt32LittleEndian(Next(sizeof(int)), value);

    public void Long(long value) => BinaryPrimitives.WriteInt64LittleEndian(Next(sizeof(long)), value);

    public void Date(LocalDate date) => Int(DayNumber.Of(date));

    public void Text(string text)
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

    public void Buckets(AgingBuckets buckets)
    {
        Int((int)buckets.Unit);
        Int(buckets.UpperBounds.Count);
        foreach (var bound in buckets.UpperBounds)
        {
            Int(bound);
        }
    }

    public void Currency(Currency currency)
    {
        Text(currency.Code);
        Int(currency.MinorDigits);
    }

    /// <summary>Sums in eight bytes where all fit in them, else in sixteen, so that equal sums are equal bytes in whatever width they are kept.</summary>
    public void Sums(SumTable sums)
    {
        var isNarrow = sums.FitNarrow;
        Int(isNarrow ? sizeof(long) : 2 * sizeof(long));
        for (var cell = 0; cell < sums.Count; cell++)
        {
            if (isNarrow)
            {
                Long((long)sums[cell]);
            }
            else
            {
                BinaryPrimitives.WriteInt128LittleEndian(Next(2 * sizeof(long)), sums[cell]);
            }
        }
    }

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    private Span<byte> Next(int length)
    {
        var next = _bytes.GetSpan(length)[..length];
        _bytes.Advance(length);
        return next;
    }
}
