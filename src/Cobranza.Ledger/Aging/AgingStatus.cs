namespace Cobranza.Aging;

/// <summary>What is known about the payment of an open amount. Every minor unit has exactly one status: the first of these that applies.</summary>
public enum AgingStatus
{
    /// <summary>An open dispute holds it: of each item the oldest part first.</summary>
    Disputed,

    /// <summary>A running installment plan covers its item.</summary>
    InPlan,

    /// <summary>A pending promise is to pay it: of the items that it names, or of the whole account, the oldest part first.</summary>
    Promised,

    /// <summary>None of these.</summary>
    Free,
}
