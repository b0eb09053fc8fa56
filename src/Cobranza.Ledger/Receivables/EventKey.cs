namespace Cobranza.Receivables;

/// <summary>A kind of event with its id.</summary>
internal readonly record struct EventKey(string Kind, string Id)
{
    public override string ToString() => $"{Kind} '{Id}'";
}
