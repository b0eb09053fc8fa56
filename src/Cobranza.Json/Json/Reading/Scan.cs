using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Cobranza.Json.Reading;

/// <summary>The first pass over the bytes: grammar and limits, in constant memory, before anything is built.</summary>
internal ref struct Scan
{
    private const int EscapedLength = 6; // \uXXXX, the longest way to write one UTF-16 unit
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly Limits _limits;
    private readonly Step[] _steps;
    private Utf8JsonReader _reader;
    private int _depth;
    private int _values;

    private Scan(ReadOnlySpan<byte> utf8, Limits limits)
    {
        _utf8 = utf8;
        _limits = limits;
        _steps = new Step[limits.Depth + 1];
        _reader = new(utf8, Options(limits));
    }

    public static JsonReaderOptions Options(Limits limits) =>
        new()
        {
            MaxDepth = limits.Depth,
            CommentHandling = JsonCommentHandling.Disallow,
            AllowTrailingCommas = false,
        };

    /// <summary>The first problem with grammar or limits, or none.</summary>
    public static Problem? Check(ReadOnlySpan<byte> utf8, Limits limits)
    {
        if (utf8.Length > limits.Bytes)
        {
            return new(
                ProblemCodes.TooLarge,
                "$",
                Guard.Text($"the file has {utf8.Length} bytes; at most {limits.Bytes} are allowed")
            );
        }

        if (!Utf8.IsValid(utf8))
        {
            return new(ProblemCodes.InvalidJson, "$", "the file is not text in UTF-8");
        }

        return new Scan(utf8, limits).Run();
    }

    private Problem? Run()
    {
        try
        {
            while (_reader.Read())
            {
                if (Visit() is { } problem)
                {
                    return problem;
                }
            }

            return null;
        }
        catch (JsonException error)
        {
            return Syntax(error);
        }
    }

    private readonly Problem Syntax(JsonException error) =>
        // The reader counts depth itself; it stops at the bracket that would open one level too many.
        _depth >= _limits.Depth
        && OpensAnother()
            ? new(
                ProblemCodes.TooDeep,
                Path(),
                Guard.Text($"objects and arrays are nested deeper than {_limits.Depth} levels")
            )
            : new(
                ProblemCodes.InvalidJson,
                Path(),
                Guard.Text(
                    $"the text is not JSON (no comments, no trailing commas, no byte order mark): line {(error.LineNumber ?? 0) + 1}, byte {(error.BytePositionInLine ?? 0) + 1}"
                )
            );

    private readonly bool OpensAnother()
    {
        var rest = _utf8[(int)_reader.BytesConsumed..].TrimStart(" \t\r\n,:"u8);
        return !rest.IsEmpty && rest[0] is (byte)'[' or (byte)'{';
    }

    private Problem? Visit()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                return TextProblem() ?? CountMember();
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _depth--;
                return null;
            default:
                break;
        }

        var problem = CountElement() ?? CountValue();
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                _steps[_depth++] = new() { IsArray = _reader.TokenType == JsonTokenType.StartArray, Count = 0 };
                return problem;
            case JsonTokenType.String:
                return problem ?? TextProblem();
            case JsonTokenType.Number when _reader.ValueSpan.Length > Limits.NumberLength:
                return problem
                    ?? new(
                        ProblemCodes.TooLarge,
                        Path(),
                        Guard.Text(
                            $"the number has {_reader.ValueSpan.Length} characters; at most {Limits.NumberLength} are allowed"
                        )
                    );
            default:
                return problem;
        }
    }

    private Problem? CountValue() =>
        ++_values > _limits.Values
            ? new(ProblemCodes.TooLarge, "$", Guard.Text($"the file holds more than {_limits.Values} values"))
            : null;

    private readonly Problem? CountElement()
    {
        if (_depth == 0 || !_steps[_depth - 1].IsArray)
        {
            return null;
        }

        return ++_steps[_depth - 1].Count > _limits.ArrayLength
            ? new(
                ProblemCodes.TooLarge,
                Path(_depth - 1),
                Guard.Text($"the array has more than {_limits.ArrayLength} elements")
            )
            : null;
    }

    private readonly Problem? CountMember()
    {
        ref var step = ref _steps[_depth - 1];
        step.Name = _reader.ValueSpan.Length <= ProblemList.QuoteLength * EscapedLength ? _reader.GetString() : "…";
        return ++step.Count > _limits.ArrayLength
            ? new(
                ProblemCodes.TooLarge,
                Path(_depth - 1),
                Guard.Text($"the object has more than {_limits.ArrayLength} members")
            )
            : null;
    }

    // Length in characters, and escapes that stand for no character (half a surrogate pair).
    private readonly Problem? TextProblem()
    {
        var raw = _reader.ValueSpan.Length;
        if (raw > _limits.StringLength * EscapedLength)
        {
            return TooLong();
        }

        if (raw <= _limits.StringLength && !_reader.ValueIsEscaped)
        {
            return null;
        }

        var buffer = ArrayPool<char>.Shared.Rent(raw);
        try
        {
            return _reader.CopyString(buffer) > _limits.StringLength ? TooLong() : null;
        }
        catch (InvalidOperationException)
        {
            return new(ProblemCodes.InvalidJson, Path(), "the text holds half a surrogate pair");
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private readonly Problem TooLong() =>
        new(ProblemCodes.TooLarge, Path(), Guard.Text($"the text is longer than {_limits.StringLength} characters"));

    private readonly string Path() => Path(_depth);

    private readonly string Path(int depth)
    {
        var text = new StringBuilder("$");
        foreach (var step in _steps.AsSpan(0, Math.Min(depth, _steps.Length)))
        {
            if (step.IsArray)
            {
                JsonPath.AppendElement(text, Math.Max(0, step.Count - 1));
            }
            else if (step.Name is { } name)
            {
                JsonPath.AppendMember(text, name);
            }
        }

        return text.ToString();
    }

    private struct Step
    {
        public bool IsArray;
        public int Count;
        public string? Name;
    }
}
