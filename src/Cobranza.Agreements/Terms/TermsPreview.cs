namespace Cobranza.Terms;

/// <summary>How a sample amount would fall due under payment terms: data first, text on request.</summary>
public sealed record TermsPreview
{
    internal TermsPreview(PaymentTerms terms, Money amount, ValueList<PortionPreview> portions) =>
        (Terms, Amount, Portions) = (terms, amount, portions);

    /// <summary>The terms.</summary>
    public PaymentTerms Terms { get; }

    /// <summary>The sample amount.</summary>
    public Money Amount { get; }

    /// <summary>The portions, in the order in which the terms write them; their amounts sum exactly to the amount.</summary>
    public ValueList<PortionPreview> Portions { get; }

    /// <summary>The portions with every step on the way, as an explanation.</summary>
    public Explanation Explain()
    {
        var trace = new Trace(PreviewTexts.Preview).Note("amount", Amount);
        foreach (var portion in Portions)
        {
            portion.ExplainInside(trace, Terms);
        }

        return trace.ToExplanation();
    }

    /// <summary>The preview in plain English, independent of the current culture.</summary>
    public override string ToString() => Explain().ToText(Language.English);
}
