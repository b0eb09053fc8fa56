namespace Cobranza.Terms;

/// <summary>Terms that can be chosen by a customer's standing and say what they are in words.</summary>
public interface ITerms
{
    /// <summary>The terms in words, as data.</summary>
    ValueList<Explanation> Describe();
}
