using System.Text;
using Cartera.Problems;

namespace Cartera.Csv;

/// <summary>
/// Reads RFC 4180 records one at a time, holding one record in memory however long the file is.
/// </summary>
/// <remarks>
/// A bad record is returned with its reason, so that the next one can still be read. What cannot
/// be a CSV file at all (a control character, broken text, an endless record) ends the reading.
/// </remarks>
internal sealed class CsvReader(TextReader text, char delimiter)
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly StringBuilder _field = new();
    private readonly char[] _buffer = new char[16 * 1024];
    private int _length;
    private int _position;
    private int _line = 1;
    private int _recordLength;
    private int _recordLine = 1;
    private bool _started;

    /// <summary>The next record, or null at the end of the file.</summary>
    /// <exception cref="UnreadableFileException">The file is not a CSV file.</exception>
    public CsvRow? Read()
    {
        SkipByteOrderMark();

        if (Peek() < 0)
        {
            return null;
        }

        (_recordLine, _recordLength) = (_line, 0);
        var fields = new List<string>();
        Phrase? malformed = null;
        bool another;

        do
        {
            another = ReadField(ref malformed);
            fields.Add(_field.ToString());
        } while (another);

        return new CsvRow(_recordLine, fields, malformed);
    }

    /// <summary>Reads one field; true when another one follows in the same record.</summary>
    private bool ReadField(ref Phrase? malformed)
    {
        _field.Clear();

        if (Peek() == '"')
        {
            Take();
            ReadQuoted(ref malformed);
        }

        while (true)
        {
            var next = Take();

            if (next == delimiter)
            {
                return true;
            }

            if (next is -1 or '\n' || (next == '\r' && EndOfLineFollows()))
            {
                return false;
            }

            if (next == '"')
            {
                malformed ??= Words.StrayQuote;
            }

            _field.Append((char)next);
        }
    }

    private void ReadQuoted(ref Phrase? malformed)
    {
        while (true)
        {
            var next = Take();

            if (next < 0)
            {
                malformed ??= Words.UnclosedQuote;
                return;
            }

            if (next == '"')
            {
                if (Peek() != '"')
                {
                    malformed ??= CloseQuote();
                    return;
                }

                Take();
            }

            _field.Append((char)next);
        }
    }

    /// <summary>After a closing quote only a delimiter or the end of the record may follow.</summary>
    private Phrase? CloseQuote()
    {
        var next = Peek();
        return next < 0 || next == delimiter || next is '\r' or '\n' ? null : Words.TextAfterQuote;
    }

    /// <summary>A carriage return ends the line, with or without a line feed behind it.</summary>
    private bool EndOfLineFollows()
    {
        if (Peek() == '\n')
        {
            Take();
        }
        else
        {
            _line++;
        }

        return true;
    }

    private void SkipByteOrderMark()
    {
        if (!_started && Peek() == ByteOrderMark)
        {
            _position++;
        }

        _started = true;
    }

    private int Take()
    {
        var next = Peek();

        if (next < 0)
        {
            return next;
        }

        _position++;

        if (next < ' ' && next is not ('\t' or '\r' or '\n'))
        {
            throw new UnreadableFileException(Words.ControlCharacter(_line, next));
        }

        if (++_recordLength > CsvLimits.RecordLength)
        {
            throw new UnreadableFileException(Words.RecordTooLong(_recordLine, CsvLimits.RecordLength));
        }

        if (next == '\n')
        {
            _line++;
        }

        return next;
    }

    private int Peek()
    {
        if (_position < _length)
        {
            return _buffer[_position];
        }

        try
        {
            (_length, _position) = (text.Read(_buffer, 0, _buffer.Length), 0);
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableFileException(Words.NotThisEncoding(_line));
        }

        return _length == 0 ? -1 : _buffer[0];
    }
}
