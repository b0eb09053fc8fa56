namespace Cobranza.Statutory;

/// <summary>Who owes: most late-payment laws treat these three apart.</summary>
public enum DebtorKind
{
    /// <summary>A business, self-employed professionals included.</summary>
    Business,

    /// <summary>A person who buys outside trade or profession.</summary>
    Consumer,

    /// <summary>A public authority.</summary>
    PublicBody,
}
