namespace Cobranza.Commitments;

/// <summary>A dispute that is open, with the part of its item that it holds.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="Disputed">What it contests of what is open; earlier disputes of the item come first.</param>
public sealed record OpenDispute(DisputeOpened Dispute, Money Disputed)
{
    /// <summary>Dispute and disputed part, independent of the current culture.</summary>
    public override string ToString() => $"{Dispute}: {Disputed} open";
}
