using Cartera.Printing;
using Cartera.Problems;
using Cartera.Reports;
using Cobranza;

namespace Cartera.Html;

/// <summary>The tables of the page: figures by document and customer.</summary>
internal sealed class HtmlTables(Markup page, Language language, int top)
{
    private readonly HtmlRows _rows = new(page, language);

    public void Aging(CurrencyReport currency, IReadOnlyList<string> buckets)
    {
        Start(Labels.Aging, currency, Labels.Customer);

        foreach (var bucket in buckets)
        {
            page.Element("th", bucket, "scope", "col", "class", "n");
        }

        Heads(right: true, Labels.Open, Labels.Credit);
        page.Raw("</tr></thead>\n<tbody>\n");

        foreach (var line in Shown(currency.Aging))
        {
            Row(line, line.Customer, "");
        }

        var rest = Shortening.Rest(currency.Aging, top);

        if (rest.Count > 0)
        {
            var title = Labels.More(rest.Count, Labels.Customers).In(language);
            Row(AgingLine.Sum(rest, currency.Currency), null, title, "rest");
        }

        page.Raw("</tbody>\n<tfoot>\n");
        Row(currency.Total, null, Labels.Total.In(language));
        End("</tfoot>");

        void Row(AgingLine line, Who? who, string title, string style = "")
        {
            _rows.Start(who, title, style);

            foreach (var amount in line.Buckets)
            {
                _rows.Amount(amount);
            }

            _rows.Amount(line.Open).Amount(line.Credits).End();
        }
    }

    public void LateCharges(CurrencyReport currency)
    {
        if (currency.LateCharges.Count == 0 && currency.PaidLate.Documents == 0)
        {
            return;
        }

        Start(Labels.LateCharges, currency, Labels.Customer);
        Heads(right: false, Labels.Document, Labels.Due);
        Heads(right: true, Labels.DaysLate, Labels.Open, Labels.Accrued, Labels.ToCharge);
        page.Raw("</tr></thead>\n<tbody>\n");

        foreach (var line in Shown(currency.LateCharges))
        {
            _rows
                .Start(line.Customer)
                .Cell(line.Document)
                .Cell(Layout.Date(line.Due))
                .Number(Labels.DaysLateOf(line).In(language))
                .Amount(line.Open)
                .Amount(line.Accrued)
                .Amount(line.ToCharge)
                .End();
        }

        Sums(SumRow.OfLateCharges(currency, top), blanks: 3);
    }

    public void Discounts(CurrencyReport currency)
    {
        if (currency.Discounts.Count == 0)
        {
            return;
        }

        Start(Labels.Discounts, currency, Labels.Customer);
        Heads(right: false, Labels.Document, Labels.LastDay);
        Heads(right: true, Labels.Open, Labels.Discount, Labels.PayNow);
        page.Raw("</tr></thead>\n<tbody>\n");

        foreach (var line in Shown(currency.Discounts))
        {
            _rows
                .Start(line.Customer)
                .Cell(line.Document)
                .Cell(Layout.Date(line.Discount!.LastDay))
                .Amount(line.Open)
                .Amount(line.Discount!.Discount)
                .Amount(line.Discount!.PayNow)
                .End();
        }

        Sums(SumRow.OfDiscounts(currency, top), blanks: 2);
    }

    public void Plans(CurrencyReport currency)
    {
        if (currency.Plans.Count == 0)
        {
            return;
        }

        Start(Labels.Plans, currency, Labels.Customer);
        Heads(right: false, Labels.Document);
        Heads(right: true, Labels.DaysLate, Labels.Amount, Labels.Installments);
        Heads(right: false, Labels.First, Labels.Last);
        page.Raw("</tr></thead>\n<tbody>\n");

        foreach (var line in Shown(currency.Plans))
        {
            _rows
                .Start(line.Customer)
                .Cell(line.Document)
                .Number(line.DaysPastDue)
                .Amount(line.Plan!.Total)
                .Number(Labels.Parts(line.Plan!))
                .Cell(Layout.Date(line.Plan!.Installments[0].DueOn))
                .Cell(Layout.Date(line.Plan!.Installments[^1].DueOn))
                .End();
        }

        var rest = Shortening.Rest(currency.Plans, top).Count;
        page.Raw("</tbody>\n</table>\n");

        if (rest > 0)
        {
            page.Element("p", $"… {Labels.More(rest).In(language)}", "class", "facts");
        }

        page.Raw("</div>\n");
    }

    /// <summary>The lines under the list, and the end of the table.</summary>
    private void Sums(IReadOnlyList<SumRow> sums, int blanks)
    {
        foreach (var sum in sums)
        {
            page.Raw(sum.IsTotal ? "</tbody>\n<tfoot>\n" : "");
            _rows.Start(null, sum.Title.In(language), sum.IsTotal ? "" : "rest");

            for (var blank = 0; blank < blanks; blank++)
            {
                _rows.Cell("");
            }

            foreach (var amount in sum.Amounts)
            {
                _rows.Amount(amount);
            }

            _rows.End();
        }

        End("</tfoot>");
    }

    private IEnumerable<T> Shown<T>(IReadOnlyList<T> lines) => lines.Take(Shortening.Count(lines.Count, top));

    private void Start(Phrase caption, CurrencyReport currency, Phrase first)
    {
        page.Raw("<div class=\"card scroll\" style=\"margin-bottom:16px\">\n<table>\n")
            .Element("caption", $"{caption.In(language)} · {currency.Currency.Code}")
            .Raw("<thead><tr>\n");
        Heads(right: false, first);
    }

    private void Heads(bool right, params ReadOnlySpan<Phrase> titles)
    {
        foreach (var title in titles)
        {
            page.Element("th", title.In(language), "scope", "col", "class", right ? "n" : "t");
        }
    }

    private void End(string last) => page.Raw($"{last}\n</table>\n</div>\n");
}
