namespace Cobranza.Statutory;

/// <summary>How well a fact of a law is known here. What is known less well is absent.</summary>
public enum SourceConfidence
{
    /// <summary>Read in the source that is named.</summary>
    Seen,

    /// <summary>Reckoned from a value that was read, by an identity of the law itself.</summary>
    Derived,

    /// <summary>The settled text of an act, named by article and not read again on the day of the check.</summary>
    Cited,
}
