namespace Cobranza.Escalations;

/// <summary>How a step speaks to the customer, from soft to hard.</summary>
public enum Tone
{
    /// <summary>A reminder among partners.</summary>
    Friendly,

    /// <summary>A statement of facts.</summary>
    Neutral,

    /// <summary>A demand with a date.</summary>
    Firm,

    /// <summary>The last word before others take over.</summary>
    Final,
}
