namespace Cobranza.Receivables;

/// <summary>Whether a document is ready to be collected, and what it lacks.</summary>
/// <param name="Item">The item.</param>
/// <param name="Regime">The regime whose fields were asked for.</param>
/// <param name="MissingFields">The required fields it does not carry, by the host's names; empty where none is missing.</param>
/// <param name="AwaitsReceipt">Whether the customer must have it in hand and has not.</param>
public sealed record Readiness(ReceivableId Item, string Regime, ValueList<string> MissingFields, bool AwaitsReceipt)
{
    /// <summary>Whether nothing is missing; what is not ready is not to be dunned.</summary>
    public bool IsReady => MissingFields.IsEmpty && !AwaitsReceipt;

    /// <summary>The finding as data, with its texts.</summary>
    public Explanation Explain()
    {
        var trace = new Trace(IsReady ? ReceivableRules.Ready : ReceivableRules.NotReady);
        trace.Note("item", Item.Value);
        trace.Note("regime", Regime);
        foreach (var field in MissingFields)
        {
            trace.Open(ReceivableRules.FieldMissing).Note("field", field);
        }

        if (AwaitsReceipt)
        {
            trace.Open(ReceivableRules.NotReceived);
        }

        return trace.ToExplanation();
    }

    /// <summary>The finding in plain English, independent of the current culture.</summary>
    public override string ToString() => Explain().ToText(Language.English);
}
