using Cobranza.Receivables;

namespace Cobranza.Balances;

/// <summary>How one part of an item stands at the end of the as-of date.</summary>
/// <param name="Part">The part as it was raised.</param>
/// <param name="Open">What is owed on it, zero or more.</param>
/// <param name="Settled">What credits have settled of it, zero or more.</param>
/// <param name="WrittenOff">What was given up of it and not recovered, zero or more.</param>
/// <param name="Steps">The open amount at the end of each day on which it changed, from the issue date on.</param>
public sealed record PartBalance(
    ReceivablePart Part,
    Money Open,
    Money Settled,
    Money WrittenOff,
    ValueList<BalanceStep> Steps
)
{
    /// <summary>The sum of the adjustments, with its sign: open + settled + written off - what was charged at first.</summary>
    public Money Adjusted => Open + Settled + WrittenOff - Part.Amount;

    /// <summary>Part and open amount, independent of the current culture.</summary>
    public override string ToString() => $"{Part}: {Open} open";
}
