using Cartera.Printing;
using Cartera.Problems;
using Cartera.Reports;
using Cobranza;

namespace Cartera.Html;

/// <summary>The tables of the page that span all currencies: customers, commitments and refused rows.</summary>
internal sealed class HtmlLists(Markup page, Language language, int top)
{
    private readonly HtmlRows _rows = new(page, language);

    public void Worklist(Report report) =>
        Table(
            Labels.Worklist,
            report.Work,
            [
                (Labels.Customer, false),
                (Labels.ToCollect, true),
                (Labels.DaysLate, true),
                (Labels.Step, false),
                (Labels.Why, false),
                (Labels.IfNothingIsPaid, false),
            ],
            line =>
                _rows
                    .Start(line.Customer)
                    .Amounts(line.ToCollect)
                    .Number(line.OldestDaysPastDue)
                    .Step(line.Step, line.Channel)
                    .Cell(Reasons.Of(line.Why, language))
                    .Next(line.Next)
                    .End(),
            Labels.Nobody
        );

    public void Waiting(Report report) =>
        Table(
            Labels.Waiting,
            report.Waiting,
            [
                (Labels.Customer, false),
                (Labels.ToCollect, true),
                (Labels.DaysLate, true),
                (Labels.Until, false),
                (Labels.Why, false),
            ],
            line =>
                _rows
                    .Start(line.Customer)
                    .Amounts(line.ToCollect)
                    .Number(line.OldestDaysPastDue)
                    .Next(line.Next is { } next ? [next] : [])
                    .Cell(Reasons.Of(line.Why, language))
                    .End()
        );

    public void Holds(Report report) =>
        Table(
            Labels.Holds,
            [.. report.Currencies.SelectMany(currency => currency.Holds)],
            [(Labels.Customer, false), (Labels.Exposure, true), (Labels.Headroom, true), (Labels.Why, false)],
            line =>
                _rows
                    .Start(line.Customer)
                    .Amounts([line.Exposure])
                    .Amounts(line.Headroom is { } headroom ? [headroom] : [])
                    .Why(line.Reasons)
                    .End(),
            Labels.Nobody,
            detail: Labels.HoldCount(report.OnHold, report.OverLimit)
        );

    public void Commitments(Report report) =>
        Table(
            Labels.Commitments,
            report.Commitments,
            [
                (Labels.Customer, false),
                (Labels.Kind, false),
                (Labels.Amount, true),
                (Labels.Received, true),
                (Labels.Due, false),
                (Labels.State, false),
            ],
            line =>
                _rows
                    .Start(line.Customer)
                    .Cell(line.Kind.In(language))
                    .Amounts([line.Amount])
                    .Amount(line.Received)
                    .Cell(line.Due is { } due ? Layout.Date(due) : "–")
                    .Cell(line.State.In(language))
                    .End()
        );

    public void Problems(Report report) =>
        Table(
            Labels.Refused,
            report.Problems,
            [(Labels.Line, false), (Labels.Column, false), (Labels.Reason, false)],
            problem =>
                _rows
                    .Start(null, Words.Text($"{problem.Line}"))
                    .Cell(problem.Column)
                    .Cell(problem.Reason.In(language))
                    .End(),
            most: report.Problems.Count
        );

    private void Table<T>(
        Phrase title,
        IReadOnlyList<T> lines,
        IReadOnlyList<(Phrase Title, bool IsNumber)> columns,
        Action<T> row,
        Phrase? whenEmpty = null,
        int? most = null,
        Phrase? detail = null
    )
    {
        if (lines.Count == 0 && whenEmpty is null)
        {
            return;
        }

        var shown = Shortening.Count(lines.Count, most ?? top);
        page.Raw("<section>\n")
            .Open("h2")
            .Text(title.In(language))
            .Element("span", detail?.In(language) ?? Words.Text($"{lines.Count:N0}"), "class", "count")
            .Close("h2")
            .Raw("<div class=\"card scroll\">\n");

        if (lines.Count == 0)
        {
            page.Element("p", whenEmpty?.In(language) ?? "", "class", "facts");
        }
        else
        {
            Lines(lines.Take(shown), columns, row);
        }

        if (lines.Count > shown)
        {
            page.Element("p", $"… {Labels.More(lines.Count - shown).In(language)}", "class", "facts");
        }

        page.Raw("</div>\n</section>\n");
    }

    private void Lines<T>(IEnumerable<T> lines, IReadOnlyList<(Phrase Title, bool IsNumber)> columns, Action<T> row)
    {
        page.Raw("<table>\n<thead><tr>\n");

        foreach (var (title, isNumber) in columns)
        {
            page.Element("th", title.In(language), "scope", "col", "class", isNumber ? "n" : "t");
        }

        page.Raw("</tr></thead>\n<tbody>\n");

        foreach (var line in lines)
        {
            row(line);
        }

        page.Raw("</tbody>\n</table>\n");
    }
}
