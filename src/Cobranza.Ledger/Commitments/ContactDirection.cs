namespace Cobranza.Commitments;

/// <summary>Who turned to whom.</summary>
public enum ContactDirection
{
    /// <summary>The creditor turned to the customer.</summary>
    Outbound,

    /// <summary>The customer turned to the creditor.</summary>
    Inbound,
}
