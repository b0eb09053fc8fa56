using Cartera.Problems;

namespace Cartera.Csv;

/// <summary>The file as a whole cannot be read: nothing can be done with it.</summary>
public sealed class UnreadableFileException : Exception
{
    public UnreadableFileException()
        : this(Words.NotCsv) { }

    public UnreadableFileException(string message)
        : this(new Phrase(message, message)) { }

    public UnreadableFileException(string message, Exception innerException)
        : base(message, innerException) => Reason = new Phrase(message, message);

    public UnreadableFileException(Phrase reason)
        : base(reason.English) => Reason = reason;

    public Phrase Reason { get; }
}
