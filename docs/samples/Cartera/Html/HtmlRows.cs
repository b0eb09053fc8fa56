using Cartera.Printing;
using Cartera.Problems;
using Cartera.Reports;
using Cobranza;

namespace Cartera.Html;

/// <summary>The rows of a table, cell by cell.</summary>
internal sealed class HtmlRows(Markup page, Language language)
{
    /// <summary>A row that begins with a customer, or with a title.</summary>
    public HtmlRows Start(Who? who, string title = "", string style = "")
    {
        page.Raw(style.Length > 0 ? $"<tr class=\"{style}\">\n" : "<tr>\n")
            .Open("th", "scope", "row")
            .Text(who?.Name ?? title);

        if (who is not null && !string.Equals(who.Name, who.Code, StringComparison.Ordinal))
        {
            page.Element("small", who.Country.Length > 0 ? $"{who.Code} · {who.Country}" : who.Code);
        }

        page.Close("th");
        return this;
    }

    public void End() => page.Raw("</tr>\n");

    public HtmlRows Cell(string text)
    {
        page.Element("td", text);
        return this;
    }

    public HtmlRows Number(int number) => Number(Words.Text($"{number}"));

    public HtmlRows Number(string number)
    {
        page.Element("td", number, "class", "n");
        return this;
    }

    /// <summary>An amount without its currency, which the table names.</summary>
    public HtmlRows Amount(Money amount)
    {
        page.Element("td", amount.IsZero ? "–" : Layout.Number(amount), "class", amount.IsZero ? "n zero" : "n");
        return this;
    }

    /// <summary>Amounts with their currencies, one below the other.</summary>
    public HtmlRows Amounts(IReadOnlyList<Money> amounts)
    {
        page.Open("td", "class", "n");

        foreach (var (index, amount) in amounts.Index())
        {
            page.Raw(index > 0 ? "<br>" : "").Text(TextFormat.Default.Write(amount));
        }

        page.Close("td");
        return this;
    }

    public HtmlRows Step(Phrase step, string channel)
    {
        page.Open("td", "class", "step")
            .Text(step.In(language))
            .Element("small", Labels.Channel(channel).In(language))
            .Close("td");
        return this;
    }

    public HtmlRows Next(IReadOnlyList<NextLine> next)
    {
        page.Raw("<td><ul class=\"next\">\n");

        foreach (var line in next)
        {
            page.Element("li", $"{Layout.Date(line.On)} {line.Step.In(language)}");
        }

        page.Raw(next.Count == 0 ? "<li>–</li>" : "").Raw("</ul></td>\n");
        return this;
    }

    /// <summary>Reasons, those beneath a reason indented below it.</summary>
    public HtmlRows Why(IEnumerable<Explanation> reasons)
    {
        page.Raw("<td>");
        Reasons(reasons.ToList(), "why");
        page.Raw("</td>\n");
        return this;
    }

    private void Reasons(IReadOnlyList<Explanation> reasons, string style)
    {
        page.Open("ul", "class", style);

        foreach (var reason in reasons)
        {
            page.Open("li").Text(reason.ToSentence(language));

            if (reason.Because.Count > 0)
            {
                Reasons([.. reason.Because], "because");
            }

            page.Close("li");
        }

        page.Close("ul");
    }
}
