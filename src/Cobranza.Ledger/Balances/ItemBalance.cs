using System.Diagnostics.CodeAnalysis;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Balances;

/// <summary>How one item stands at the end of the as-of date.</summary>
/// <param name="Item">The item as it was raised.</param>
/// <param name="Open">What is owed on it, zero or more.</param>
/// <param name="Settled">What credits have settled of it, zero or more.</param>
/// <param name="WrittenOff">What was given up of it and not recovered, zero or more.</param>
/// <param name="Steps">The open amount at the end of each day on which it changed, from the issue date on.</param>
/// <param name="Parts">Its parts, by portion and component; the amounts above are their exact sums.</param>
public sealed record ItemBalance(
    Receivable Item,
    Money Open,
    Money Settled,
    Money WrittenOff,
    ValueList<BalanceStep> Steps,
    ValueList<PartBalance> Parts
)
{
    /// <summary>The sum of the adjustments, with its sign: open + settled + written off - what was charged at first.</summary>
    public Money Adjusted => Open + Settled + WrittenOff - Item.Amount;

    /// <summary>The effective due date of the part due first of those still open, or the item's own where nothing is open.</summary>
    public LocalDate DueOn
    {
        get
        {
            LocalDate? earliest = null;
            foreach (var part in Parts)
            {
                if (part.Open.IsPositive && (earliest is not { } found || part.Part.Due.Effective < found))
                {
                    earliest = part.Part.Due.Effective;
                }
            }

            return earliest ?? Item.Due.Effective;
        }
    }

    /// <summary>Days past due by the effective due date of the part due first of those still open; 0 up to and including that date.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public int DaysPastDue(LocalDate asOf) => DaysPastDue(asOf, DueOn);

    /// <summary>Days past due by a due date that replaces the item's own; 0 up to and including that date.</summary>
    /// <param name="asOf">The day at whose end it is judged.</param>
    /// <param name="effectiveDue">The last day on which payment is on time.</param>
    /// <exception cref="ArgumentException">A date is missing.</exception>
    [SuppressMessage(
        "Performance",
        "CA1822:Mark members as static",
        Justification = "A question asked of an item, like its twin."
    )]
    public int DaysPastDue(LocalDate asOf, LocalDate effectiveDue) =>
        Math.Max(0, Period.DaysBetween(Guard.Date(effectiveDue), Guard.Date(asOf)));

    /// <summary>Item and open amount, independent of the current culture.</summary>
    public override string ToString() => $"{Item}: {Open} open";
}
