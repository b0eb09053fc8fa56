namespace Cobranza.Receivables;

/// <summary>Which date of a payment counts, where it had to be cleared.</summary>
public enum PaymentDate
{
    /// <summary>The value date; but only once the money has settled, from then on as if it had counted since the value date.</summary>
    Value,

    /// <summary>The day on which the money settled.</summary>
    Settled,

    /// <summary>The day on which the payer gave the order, settled or not; money that never comes is reversed.</summary>
    Initiated,
}
