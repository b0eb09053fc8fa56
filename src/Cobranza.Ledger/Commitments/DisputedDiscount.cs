namespace Cobranza.Commitments;

/// <summary>What a dispute does to the window of an early-payment discount.</summary>
public enum DisputedDiscount
{
    /// <summary>The window runs on.</summary>
    RunsOn,

    /// <summary>The window is longer by the days on which anything of the item was disputed.</summary>
    Held,
}
