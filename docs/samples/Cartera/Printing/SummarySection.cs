using Cartera.Problems;
using Cartera.Reports;
using Cobranza;
using Spectre.Console;

namespace Cartera.Printing;

/// <summary>What the whole portfolio comes to, one column a currency.</summary>
internal static class SummarySection
{
    public static void Print(Report report, Layout layout)
    {
        var console = layout.Console;
        console.WriteLine();
        console.MarkupLine(
            $"[bold]{layout.Say(Labels.Title)}[/] {layout.Say(Labels.AsOf)} [bold]{report.Day.In(layout.Language)}[/]"
        );
        layout.Line(Facts(report, layout.Language), Layout.Muted);

        foreach (var warning in report.Warnings)
        {
            layout.Line($"! {layout.Say(warning)}", "yellow");
        }

        if (report.RefusedRows > 0)
        {
            layout.Line($"! {layout.Say(Labels.RefusedRows(report.RefusedRows, report.Rows))}", "yellow");
        }

        console.WriteLine();
        layout.Heading(layout.Say(Labels.Summary));

        if (report.Currencies.Count == 0)
        {
            layout.Line($"  {layout.Say(Labels.NoDocuments)}", Layout.Muted);
            console.WriteLine();
            return;
        }

        layout.Write(Table(report, layout));
    }

    /// <summary>What the figures are made from, in one line.</summary>
    public static string Facts(Report report, Language language)
    {
        string[] facts =
        [
            Words.Clean(report.Source, 60),
            Words.Text($"{report.Customers:N0} {Labels.Customers.In(language)}"),
            Words.Text(
                $"{report.Documents:N0} {Labels.Documents.In(language)}, {report.OpenDocuments:N0} {Labels.OpenDocuments.In(language)}"
            ),
            $"{Labels.PolicyName.In(language)} {Words.Clean(report.Policy, 60)}",
        ];
        return string.Join(" · ", facts);
    }

    private static Table Table(Report report, Layout layout)
    {
        var table = Layout.Table().AddColumn(layout.Left(Labels.None with { English = "", Spanish = "" }));

        foreach (var currency in report.Currencies)
        {
            table.AddColumn(Layout.Right(currency.Currency.Code));
        }

        Row(Labels.NotDue, currency => currency.Total.Buckets[0]);
        Row(Labels.Overdue, currency => currency.Total.Overdue);
        Row(Labels.Open, currency => currency.Total.Open, "bold");
        Row(Labels.Disputed, currency => currency.Total.Disputed);
        Row(Labels.Credits, currency => -currency.Total.Credits);
        Row(Labels.Net, currency => currency.Total.Net, "bold");
        table.AddEmptyRow();
        Row(Labels.LateCharges, currency => currency.Accrued);
        Row(Labels.Discounts, currency => currency.Offered);
        return table;

        void Row(Phrase title, Func<CurrencyReport, Money> amount, string style = "default") =>
            table.AddRow([
                new Markup($"[{style}]{Markup.Escape(layout.Say(title))}[/]"),
                .. report.Currencies.Select(currency => Layout.Amount(amount(currency), style)),
            ]);
    }
}
