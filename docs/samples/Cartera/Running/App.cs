using Cartera.Csv;
using Cartera.Facts;
using Cartera.Html;
using Cartera.Mapping;
using Cartera.Printing;
using Cartera.Problems;
using Cartera.Reports;
using Cobranza;
using Cobranza.Policies;
using NodaTime;
using Spectre.Console;
using Layout = Cartera.Printing.Layout;

namespace Cartera.Running;

/// <summary>The whole run: files in, report out, and an exit code that tells.</summary>
/// <param name="console">Where the report is printed.</param>
/// <param name="errors">Where it is said that nothing could be done.</param>
/// <param name="today">The day used for a file of one's own when no as-of date is given.</param>
internal sealed class App(IAnsiConsole console, TextWriter errors, Func<LocalDate> today)
{
    public const int AllUsed = 0;
    public const int SomeRefused = 1;
    public const int NothingDone = 2;

    public int Run(IReadOnlyList<string> arguments)
    {
        var (options, problem) = OptionsReader.Read(arguments);

        if (problem is not null)
        {
            Complain(options.Language, [problem]);
            errors.WriteLine();
            errors.WriteLine(Usage.Text.In(options.Language));
            return NothingDone;
        }

        if (options.Help)
        {
            console.WriteLine(Usage.Text.In(options.Language));
            return AllUsed;
        }

        try
        {
            return Report(options);
        }
        catch (UnreadableFileException exception)
        {
            Complain(options.Language, [exception.Reason]);
            return NothingDone;
        }
    }

    private int Report(Options options)
    {
        var policies = PolicyFile.Read(options.Policy ?? InputFiles.ShippedPolicy);
        var map = MapOf(options);
        var portfolio = Read(options.Csv ?? InputFiles.ShippedCsv, map, policies);
        var layout = new Layout(console, options.Language, options.Top);

        if (portfolio.Problems.IsFull || portfolio.Customers.Count == 0)
        {
            ProblemsSection.Print(
                [.. portfolio.Problems.InOrder.Take(options.Top)],
                portfolio.Problems.Rows,
                portfolio.Rows,
                layout
            );
            Complain(
                options.Language,
                [portfolio.Problems.IsFull ? Labels.StoppedAfter(ProblemList.Limit) : Words.NoRows]
            );
            return NothingDone;
        }

        IReadOnlyList<Phrase> notes = [];

        if (options.Regime is { } regime)
        {
            (policies, notes) = LawFees.Of(regime, policies, portfolio);
        }

        var asOf = options.AsOf ?? map.AsOf ?? today();
        var source = Path.GetFileName(options.Csv ?? InputFiles.ShippedCsv);
        var report = ReportBuilder.Build(portfolio, policies, asOf, source, options.KnownOn, notes);
        var (answer, problem) = Answers.To(options, portfolio, policies, report.Day);

        if (problem is not null)
        {
            Complain(options.Language, [problem]);
            return NothingDone;
        }

        Show(report, answer ?? (page => TextReport.Print(report, page)), options, layout);
        return report.RefusedRows > 0 ? SomeRefused : AllUsed;
    }

    private void Show(Report report, Action<Layout> print, Options options, Layout layout)
    {
        if (options.Html is { } html)
        {
            HtmlFile.Write(html, report, options);
        }

        print(layout);

        if (options.Html is { } written)
        {
            errors.WriteLine(Usage.Written(written).In(options.Language));
        }
    }

    private static ColumnMap MapOf(Options options)
    {
        if ((options.Map ?? (options.Csv is null ? InputFiles.ShippedMap : null)) is not { } path)
        {
            return ColumnMap.Ours;
        }

        var (map, problems) = ColumnMapReader.Read(InputFiles.ReadSmall(path, ColumnMapReader.MaxBytes));
        return map ?? throw new UnreadableFileException(Words.InFile(path, problems));
    }

    private static Portfolio Read(string path, ColumnMap map, PolicyHistory policies)
    {
        using var file = InputFiles.Open(path);

        try
        {
            return PortfolioReader.Read(file, map, issued => policies.InForceOn(issued).Terms.Payment.DueOn(issued));
        }
        catch (UnreadableFileException exception)
        {
            throw new UnreadableFileException(Words.InFile(path, [exception.Reason]));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException(Usage.CannotRead(path, exception.Message));
        }
    }

    private void Complain(Language language, IReadOnlyList<Phrase> problems)
    {
        foreach (var problem in problems)
        {
            errors.WriteLine($"cartera: {problem.In(language)}");
        }
    }
}
