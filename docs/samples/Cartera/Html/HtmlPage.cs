using Cartera.Printing;
using Cartera.Problems;
using Cartera.Reports;
using Cobranza;

namespace Cartera.Html;

/// <summary>The report as one page that needs nothing else: no script, no font, no picture from elsewhere.</summary>
internal sealed class HtmlPage(Report report, Language language, Markup page, HtmlTables tables, HtmlLists lists)
{
    public static string Write(Report report, Language language, int top)
    {
        var page = new Markup();
        return new HtmlPage(report, language, page, new(page, language, top), new(page, language, top)).Write();
    }

    private string Write()
    {
        var title = $"{Say(Labels.Title)} {Say(Labels.AsOf)} {report.Day.In(language)}";
        page.Raw("<!doctype html>\n")
            .Open("html", "lang", language == Language.Spanish ? "es" : "en")
            .Raw("<head>\n<meta charset=\"utf-8\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Raw(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            )
            .Element("title", title)
            .Raw($"<style>\n{Style.Css}\n</style>\n</head>\n<body>\n<main>\n");
        Head();
        Cards();
        lists.Worklist(report);

        foreach (var currency in report.Currencies.Where(currency => currency.Aging.Count > 0))
        {
            Currency(currency);
        }

        lists.Holds(report);
        lists.Commitments(report);
        lists.Waiting(report);
        lists.Problems(report);
        page.Raw("</main>\n</body>\n</html>\n");
        return page.ToString();
    }

    private string Say(Phrase phrase) => phrase.In(language);

    private void Head()
    {
        page.Raw("<header>\n")
            .Open("h1")
            .Text(Say(Labels.Title))
            .Raw(" ")
            .Element("span", $"{Say(Labels.AsOf)} {report.Day.In(language)}", "class", "day")
            .Close("h1")
            .Element("p", SummarySection.Facts(report, language), "class", "facts");

        foreach (var warning in report.Warnings)
        {
            page.Element("p", Say(warning), "class", "warn");
        }

        if (report.RefusedRows > 0)
        {
            page.Element("p", Say(Labels.RefusedRows(report.RefusedRows, report.Rows)), "class", "warn");
        }

        page.Raw("</header>\n");
    }

    private void Cards()
    {
        page.Open("section", "class", "cards", "aria-label", Say(Labels.Summary));

        foreach (var currency in report.Currencies)
        {
            var total = currency.Total;
            page.Open("div", "class", "card")
                .Element("div", $"{currency.Currency.Code} · {Say(Labels.Open)}", "class", "code")
                .Element("div", Layout.Number(total.Open), "class", "big");
            CompositionBar.Draw(page, total, $"{Say(Labels.AgingNow)}, {currency.Currency.Code}");
            page.Raw("<dl>\n");
            Fact(Labels.NotDue, total.Buckets[0]);
            Fact(Labels.Overdue, total.Overdue);
            Fact(Labels.OpenDisputed, total.Disputed);
            Fact(Labels.Credits, -total.Credits);
            Fact(Labels.Net, total.Net);
            Fact(Labels.LateCharges, currency.Accrued);
            Fact(Labels.Discounts, currency.Offered);
            page.Raw("</dl>\n</div>\n");
        }

        page.Close("section");
    }

    private void Fact(Phrase title, Money amount) =>
        page.Element("dt", Say(title)).Element("dd", amount.IsZero ? "–" : Layout.Number(amount));

    private void Currency(CurrencyReport currency)
    {
        var code = currency.Currency.Code;
        var buckets = report.Buckets.Select(Say).ToList();
        page.Raw("<section>\n").Element("h2", code);
        Legend(buckets);
        page.Raw("<div class=\"charts\">\n");
        Figure(Labels.AgingNow, "", title => AgingChart.Draw(page, currency, buckets, title));
        Figure(Labels.WorstCustomers, "", title => CustomersChart.Draw(page, currency, title));
        Figure(Labels.History, " wide", title => HistoryChart.Draw(page, currency, title, language));
        page.Raw("</div>\n");
        tables.Aging(currency, buckets);
        tables.LateCharges(currency);
        tables.Discounts(currency);
        tables.Plans(currency);
        page.Close("section");

        void Figure(Phrase title, string wide, Action<string> draw)
        {
            page.Raw($"<figure class=\"card{wide}\">\n").Element("h3", Say(title));
            draw($"{Say(title)}, {code}");
            page.Close("figure");
        }
    }

    private void Legend(List<string> buckets)
    {
        page.Raw("<ul class=\"legend\">\n");

        foreach (var (index, bucket) in buckets.Index())
        {
            page.Raw("<li>")
                .Raw("<svg viewBox=\"0 0 12 12\" aria-hidden=\"true\">")
                .Empty("rect", "class", Style.Bucket(index, buckets.Count), "width", "12", "height", "12", "rx", "2")
                .Raw("</svg>")
                .Text(bucket)
                .Raw("</li>\n");
        }

        page.Raw("</ul>\n");
    }
}
