using NodaTime;

namespace Cobranza.Discounts;

/// <summary>What paying an invoice costs on each day from issue to due date, and what is gained or lost by it.</summary>
/// <remarks>The rows follow each other without gap or overlap; the last ends on the due date.</remarks>
/// <param name="Open">What is to be settled.</param>
/// <param name="DueOn">The due date.</param>
/// <param name="Rows">The ranges of days, earliest first.</param>
/// <param name="Text">The same as explanation: one line for each row.</param>
public sealed record TradePreview(Money Open, LocalDate DueOn, ValueList<TradePreviewRow> Rows, Explanation Text)
{
    /// <summary>The preview in plain English, independent of the current culture.</summary>
    public override string ToString() => Text.ToText(Language.English);

    internal static TradePreview Of(DiscountTerms? terms, DiscountFacts facts)
    {
        var rows = RangesOf(terms, facts.Untolerant());
        var trace = new Trace(DiscountRules.Preview)
            .Note("open", facts.Open)
            .Note("issued-on", facts.IssuedOn)
            .Note("due-on", facts.DueOn);
        foreach (var row in rows)
        {
            trace
                .Open(row.Gained.IsPositive ? DiscountRules.PreviewRow : DiscountRules.PreviewFullRow)
                .Note("from", row.From)
                .Note("through", row.Through)
                .Note("pay", row.Pay)
                .Note("gained", row.Gained)
                .Note("lost", row.Lost);
        }

        return new(facts.Open, facts.DueOn, ValueList.From(rows), trace.ToExplanation());
    }

    private static List<TradePreviewRow> RangesOf(DiscountTerms? terms, DiscountFacts facts)
    {
        var rows = new List<TradePreviewRow>();
        var from = facts.IssuedOn;
        while (true)
        {
            var offer = terms?.OfferOn(facts, from);
            var gained = offer?.Discount ?? Money.Zero(facts.Open.Currency);

            // Nothing on offer today is nothing on offer later: paying earlier never earns less.
            var through = offer?.EarnedThrough ?? facts.DueOn;
            if (rows.Count > 0 && rows[^1].Gained == gained)
            {
                rows[^1] = rows[^1] with { Through = through };
            }
            else
            {
                var most = rows.Count == 0 ? gained : rows[0].Gained;
                rows.Add(new(from, through, facts.Open - gained, gained, most - gained));
            }

            if (through == facts.DueOn)
            {
                return rows;
            }

            from = through.PlusDays(1);
        }
    }
}
