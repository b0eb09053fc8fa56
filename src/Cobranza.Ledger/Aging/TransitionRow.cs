namespace Cobranza.Aging;

/// <summary>What became of the amounts that stood in one bucket on the first day.</summary>
/// <remarks>What left is net of what came back on the same part of an item, by kind; so one of its amounts is negative where, of that
/// kind, more was taken back than came.</remarks>
/// <param name="Moved">What is still open on the second day, by the bucket it is in then; each zero or more.</param>
/// <param name="Collected">What money has settled since: payments and recoveries.</param>
/// <param name="Credited">What else has settled it since: credit notes, allowances, withholdings, transfers.</param>
/// <param name="WrittenOff">What was given up since, less what was recovered of it.</param>
/// <param name="Adjusted">By how much adjustments have lowered it since.</param>
public sealed record TransitionRow(
    ValueList<Money> Moved,
    Money Collected,
    Money Credited,
    Money WrittenOff,
    Money Adjusted
)
{
    /// <summary>What stood in the bucket on the first day: the sum of everything.</summary>
    public Money Total => Money.Sum(Moved, Collected.Currency) + Left;

    /// <summary>What is not open any more, zero or more.</summary>
    public Money Left => Collected + Credited + WrittenOff + Adjusted;

    /// <summary>All amounts, independent of the current culture.</summary>
    public override string ToString() =>
        $"{string.Join(" | ", Moved)} | collected {Collected}, credited {Credited}, written off {WrittenOff}, adjusted {Adjusted}";
}
