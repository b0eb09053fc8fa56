using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Statements;

/// <summary>One movement of a balance-forward statement.</summary>
/// <remarks>Of <see cref="Item"/> and <see cref="Entry"/> exactly one is given.</remarks>
/// <param name="On">The day on which it counts for the first time.</param>
/// <param name="Kind">What kind of movement it is, with its text in each language.</param>
/// <param name="Item">The document that was raised, or null.</param>
/// <param name="Entry">The entry, or null.</param>
/// <param name="Amount">What it did to the net balance: positive raises what is owed, zero moves credit between items only.</param>
/// <param name="Lapsed">What of it had no effect when it came to count, with the sign of the entry.</param>
/// <param name="Balance">The net balance after it.</param>
/// <param name="Late">Why it is listed though it is dated before the period, or null for a movement of the period.</param>
public sealed record StatementLine(
    LocalDate On,
    Rule Kind,
    Receivable? Item,
    Entry? Entry,
    Money Amount,
    Money Lapsed,
    Money Balance,
    LateReason? Late = null
)
{
    /// <summary>The number of the document or entry.</summary>
    public string Reference => Item?.Id.Value ?? Entry!.Id.Value;

    /// <summary>When it became known.</summary>
    public LocalDate RecordedOn => Item?.RecordedOn ?? Entry!.RecordedOn;

    /// <summary>What happened, as data with its texts; beneath it what lapsed, and why it is late.</summary>
    public Explanation Explain()
    {
        var trace = new Trace(Kind).Note("reference", Reference);
        trace.Note("on", On).Note("amount", Amount).Note("balance", Balance);
        StatementWords.Note(trace, Item, Entry);
        if (!Lapsed.IsZero)
        {
            trace.Open(StatementRules.Lapsed).Note("lapsed", Lapsed);
        }

        if (Late is { } late)
        {
            var rule = late == LateReason.Restated ? StatementRules.Restated : StatementRules.NewlyKnown;
            trace.Open(rule).Note("on", On).Note("recorded", RecordedOn);
        }

        return trace.ToExplanation();
    }

    /// <summary>Date, kind, number and amounts, independent of the current culture.</summary>
    public override string ToString() => $"{Guard.Text(On)} {Kind} {Reference}: {Amount}, balance {Balance}";
}
