namespace Cobranza;

/// <summary>An amount left the range that can be held exactly; it never wraps and never loses a digit.</summary>
public sealed class AmountOverflowException : OverflowException
{
    /// <summary>The stable code of this error: <c>amount-overflow</c>.</summary>
    public const string ErrorCode = "amount-overflow";

    /// <summary>An error with the usual text.</summary>
    public AmountOverflowException()
        : base("The amount is larger than can be held exactly.") { }

    /// <summary>An error with a text of its own.</summary>
    public AmountOverflowException(string message)
        : base(message) { }

    /// <summary>An error with a text of its own and its cause.</summary>
    public AmountOverflowException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>The stable code of this error: <c>amount-overflow</c>.</summary>
    public string Code { get; } = ErrorCode;
}
