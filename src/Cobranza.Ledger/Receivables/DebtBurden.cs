namespace Cobranza.Receivables;

/// <summary>How heavily an item weighs on the customer: what orders look at that begin with the dearest or the least secured debt.</summary>
public sealed record DebtBurden
{
    /// <summary>An item without interest and without security.</summary>
    public static DebtBurden None { get; } = new();

    /// <summary>How heavily an item weighs.</summary>
    /// <param name="annualRate">The interest that runs on it, a year; zero if none does.</param>
    /// <param name="isSecured">Whether a pledge, mortgage or guarantor stands behind it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is negative.</exception>
    public DebtBurden(Percentage annualRate = default, bool isSecured = false)
    {
        AnnualRate = annualRate.IsNegative
            ? throw new ArgumentOutOfRangeException(nameof(annualRate), annualRate, "must not be negative")
            : annualRate;
        IsSecured = isSecured;
    }

    /// <summary>The interest that runs on the item, a year.</summary>
    public Percentage AnnualRate { get; }

    /// <summary>Whether a pledge, mortgage or guarantor stands behind it.</summary>
    public bool IsSecured { get; }

    /// <summary>Rate and security, independent of the current culture.</summary>
    public override string ToString() => $"{AnnualRate} a year, {(IsSecured ? "secured" : "unsecured")}";
}
