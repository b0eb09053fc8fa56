namespace Cobranza.Json;

/// <summary>The codes of what can be wrong with a file; they stay the same across versions.</summary>
public static class ProblemCodes
{
    /// <summary>The bytes are not JSON as RFC 8259 has it: no comments, no trailing commas, no byte order mark.</summary>
    public const string InvalidJson = "invalid-json";

    /// <summary>The file, an array, a text, a number or the number of values is larger than allowed.</summary>
    public const string TooLarge = "too-large";

    /// <summary>Objects and arrays are nested deeper than allowed.</summary>
    public const string TooDeep = "too-deep";

    /// <summary>The member is not one that this object has; names differ by letter case.</summary>
    public const string UnknownMember = "unknown-member";

    /// <summary>The member stands twice in its object, whether or not it is escaped.</summary>
    public const string DuplicateMember = "duplicate-member";

    /// <summary>A member that this object must have is not there.</summary>
    public const string MissingMember = "missing-member";

    /// <summary>Another JSON type stands here, for example a number where a text is needed, or null.</summary>
    public const string WrongType = "wrong-type";

    /// <summary>The word is not one of those allowed here.</summary>
    public const string UnknownWord = "unknown-word";

    /// <summary>The text or number is not written as this value must be.</summary>
    public const string InvalidValue = "invalid-value";

    /// <summary>The value is well written but not allowed, for example below the smallest.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>Values that are fine alone do not go together.</summary>
    public const string Contradiction = "contradiction";

    /// <summary>The format number is one that this version cannot read.</summary>
    public const string UnknownFormat = "unknown-format";

    /// <summary>There are more problems than are listed.</summary>
    public const string TooManyProblems = "too-many-problems";
}
