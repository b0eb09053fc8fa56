using System.Text;

namespace Cobranza.Comparison;

/// <summary>The measured part of the page.</summary>
internal static class Tables
{
    /// <summary>Everything that was measured, the last size in full.</summary>
    public static string Of(IReadOnlyList<Results> sizes)
    {
        var headline = Headline(sizes);
        var text = new StringBuilder();
        text.AppendLine("Machine and runtime:")
            .AppendLine()
            .AppendLine("```text")
            .AppendLine(headline.Machine)
            .AppendLine("```");
        text.AppendLine().AppendLine(Disturbance(headline));
        text.AppendLine().AppendLine($"### Goals, at {Texts.Rows(headline.Rows)} items").AppendLine();
        AppendGoals(text, headline);
        foreach (var question in headline.Timings.Select(timing => timing.Way.Question).Distinct())
        {
            text.AppendLine().AppendLine($"### {Titles.Of(question)}, {Texts.Rows(headline.Rows)} items").AppendLine();
            AppendTimings(text, headline, question);
        }

        text.AppendLine().AppendLine("### Allocation of one warm answer").AppendLine();
        AppendAllocations(text, headline);
        if (sizes.Count > 1)
        {
            text.AppendLine().AppendLine("### Growth, ms").AppendLine();
            AppendGrowth(text, sizes);
        }

        return text.ToString();
    }

    /// <summary>The size for which the goals are set if it was measured, else the last one.</summary>
    public static Results Headline(IReadOnlyList<Results> sizes) =>
        sizes.FirstOrDefault(results => results.Rows == Goal.Rows) ?? sizes[^1];

    private static string Disturbance(Results results) =>
        results.Disturbed.Count == 0
            ? "When each way began, memory was as quick as at its best in this run."
            : "Memory was not as quick as at its best in this run, and did not become so in time, when these ways began: "
                + $"{string.Join("; ", results.Disturbed.Select(way => $"{way.Name} on {way.Threads} ({Titles.Of(way.Question)})"))}.";

    private static void AppendGoals(StringBuilder text, Results results)
    {
        Head(text, ["Goal", "Threads", "Measured", "Goal", "Floor", "Met"], left: 1);
        foreach (var line in Goal.All.SelectMany(goal => goal.Lines(results)))
        {
            text.AppendLine(line);
        }
    }

    private static void AppendTimings(StringBuilder text, Results results, Question question)
    {
        Head(
            text,
            ["Way", "Threads", "ms, median", "ms, least", "million rows/s", "times ours", "held against"],
            left: 1
        );
        var timings = results
            .Timings.Where(timing => timing.Way.Question == question)
            .OrderBy(timing => timing.Way.Threads)
            .ThenBy(timing => timing.Median);
        foreach (var timing in timings)
        {
            var rival = results.RivalOf(timing.Way);
            text.AppendLine(
                $"| {timing.Way.Name} | {timing.Way.Threads} | {Texts.Number(timing.Median)} | {Texts.Number(timing.Min)} "
                    + $"| {Texts.Number(results.Rows / timing.Median / 1e3)} | {Texts.Times(timing.Median / rival?.Median)} | {rival?.Way.Name} |"
            );
        }
    }

    private static void AppendAllocations(StringBuilder text, Results results)
    {
        Head(text, ["Answer", "Bytes in all", "the answer itself", "beyond it"], left: 1);
        foreach (var one in results.Allocations)
        {
            text.AppendLine(
                Texts.Text(
                    $"| {Titles.Of(one.Way.Question)}: {one.Way.Name} | {one.Bytes:N0} | {one.Kept:N0} | {one.Beyond:N0} |"
                )
            );
        }
    }

    private static void AppendGrowth(StringBuilder text, IReadOnlyList<Results> sizes)
    {
        Head(text, ["Way", "Threads", .. sizes.Select(results => $"{Texts.Rows(results.Rows)} items")], left: 1);
        var ways = sizes.SelectMany(results => results.Timings).Select(timing => timing.Way).DistinctBy(way => way.Key);
        foreach (var way in ways)
        {
            var cells = sizes.Select(results =>
                results.Of(way.Question, way.Name, way.Threads) is { } timing ? Texts.Number(timing.Median) : ""
            );
            text.AppendLine($"| {Titles.Of(way.Question)}: {way.Name} | {way.Threads} | {string.Join(" | ", cells)} |");
        }
    }

    private static void Head(StringBuilder text, string[] names, int left)
    {
        text.AppendLine($"| {string.Join(" | ", names)} |");
        text.AppendLine($"| {string.Join(" | ", names.Select((_, column) => column < left ? "---" : "---:"))} |");
    }
}
