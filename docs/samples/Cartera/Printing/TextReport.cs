using Cartera.Reports;
using Spectre.Console;

namespace Cartera.Printing;

/// <summary>The report as text: what it comes to, who owes it, what to do, what could not be read.</summary>
internal static class TextReport
{
    public static void Print(Report report, Layout layout)
    {
        SummarySection.Print(report, layout);
        PeopleSections.PrintWorklist(report, layout);

        foreach (var currency in report.Currencies.Where(currency => currency.Aging.Count > 0))
        {
            AgingSection.Print(report, currency, layout);
        }

        foreach (var currency in report.Currencies)
        {
            DocumentSections.PrintLateCharges(currency, layout);
        }

        foreach (var currency in report.Currencies)
        {
            DocumentSections.PrintDiscounts(currency, layout);
        }

        foreach (var currency in report.Currencies)
        {
            DocumentSections.PrintPlans(currency, layout);
        }

        PeopleSections.PrintHolds(report, layout);
        PeopleSections.PrintCommitments(report, layout);
        PeopleSections.PrintWaiting(report, layout);
        ProblemsSection.Print(report.Problems, report.RefusedRows, report.Rows, layout);
        layout.Console.WriteLine();
    }
}
