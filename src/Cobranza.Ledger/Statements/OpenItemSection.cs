using Cobranza.Aging;
using Cobranza.Balances;
using NodaTime;

namespace Cobranza.Statements;

/// <summary>The open documents and credits of one currency, with the aging line to which they tie.</summary>
/// <param name="Currency">The one currency of all amounts.</param>
/// <param name="Items">The documents on which something is open: the one due first first, then by issue date and number.</param>
/// <param name="Credits">Credit that is not on any document, by value date.</param>
/// <param name="Pending">Payments under way: a memorandum, in no sum.</param>
/// <param name="Aging">The line of the same customer and currency in the aging; its total is <see cref="Total"/>.</param>
public sealed record OpenItemSection(
    Currency Currency,
    ValueList<OpenItemLine> Items,
    ValueList<UnappliedCredit> Credits,
    ValueList<PendingPayment> Pending,
    AgingRow Aging
)
{
    /// <summary>What is open on the documents.</summary>
    public Money Open => Money.Sum(Items.Select(item => item.Open), Currency);

    /// <summary>All unapplied credit.</summary>
    public Money Unapplied => Money.Sum(Credits.Select(credit => credit.Amount), Currency);

    /// <summary>What is owed on balance: open less unapplied; negative is a credit balance.</summary>
    public Money Total => Open - Unapplied;

    /// <summary>How much of what is open is disputed: an "of which", in no sum.</summary>
    public Money Disputed => Money.Sum(Items.Select(item => item.Disputed), Currency);

    /// <summary>Currency and total, independent of the current culture.</summary>
    public override string ToString() => $"{Open} open less {Unapplied} unapplied is {Total}";

    internal Explanation Explain(LocalDate asOf)
    {
        var trace = new Trace(StatementRules.Total).Note("as-of", asOf);
        trace.Note("open", Open).Note("credits", Unapplied).Note("total", Total);
        foreach (var item in Items)
        {
            trace.Include(item.Explain());
        }

        return trace.ToExplanation();
    }
}
