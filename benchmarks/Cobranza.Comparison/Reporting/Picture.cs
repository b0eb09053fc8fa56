using System.Text;

namespace Cobranza.Comparison;

/// <summary>The picture of the ratios: one bar a peer, on a logarithmic scale.</summary>
internal static class Picture
{
    private const int Width = 760;
    private const int Left = 330;
    private const int Right = 60;
    private const int Top = 70;
    private const int LineHeight = 22;
    private const int HeadHeight = 30;
    private const int Bottom = 66;

    // The background changes with the text, so that the one is readable on the other wherever the picture stands.
    private const string Style = """
        <style>
          .back { fill: #ffffff; stroke: #d0d7de } .text { fill: #1f2328 } .soft { fill: #59636e } .grid { stroke: #d8dee4 }
          .bar { fill: #2f6f9f } .ours { stroke: #b35900 }
          text { font-family: system-ui, "Segoe UI", Helvetica, Arial, sans-serif; font-size: 13px }
          .title { font-size: 16px; font-weight: 600 } .head { font-weight: 600 }
          @media (prefers-color-scheme: dark) {
            .back { fill: #0d1117; stroke: #3d444d } .text { fill: #f0f6fc } .soft { fill: #9198a1 } .grid { stroke: #2a313c }
            .bar { fill: #58a6d6 } .ours { stroke: #f0883e }
          }
        </style>
        """;

    private static readonly (
        Question Question,
        string Head,
        string Ours,
        (string Text, string Start)[] Peers
    )[] Groups =
    [
        (
            Question.Totals,
            "Totals by currency and bucket",
            EngineWays.Plain,
            [
                ("DuckDB, best SQL found", "DuckDB"),
                ("DuckDB, obvious SQL", "DuckDB, obvious"),
                ("Careful decimal loop", "Careful"),
                ("LINQ GroupBy, decimal", "LINQ"),
                ("SQLite", "SQLite"),
            ]
        ),
        (
            Question.Customers,
            "Customer × bucket, prepared",
            EngineWays.Prepared,
            [
                ("DuckDB, sorted for it", "DuckDB, sorted"),
                ("Dictionary of decimals", "Dictionary"),
                ("LINQ GroupBy, decimal", "LINQ"),
            ]
        ),
        (
            Question.Charges,
            "Late charge per item, exact",
            EngineWays.Plain,
            [("DuckDB, exact integer SQL", "DuckDB"), ("Careful decimal loop", "Careful"), ("LINQ, decimal", "LINQ")]
        ),
        (Question.Snapshots, "365 daily agings, index built", EngineWays.Built, [("DuckDB, best SQL found", "DuckDB")]),
        (Question.History, "365 past days with payments", EngineWays.Plain, [("DuckDB, best SQL found", "DuckDB")]),
    ];

    /// <summary>The picture as an SVG document.</summary>
    public static string Of(Results results)
    {
        var groups = Groups
            .Select(group => (group.Head, Bars: Bars(results, group.Question, group.Ours, group.Peers)))
            .Where(group => group.Bars.Count > 0)
            .ToArray();
        var height = Top + Bottom + groups.Sum(group => HeadHeight + (group.Bars.Count * LineHeight));
        var decades = (int)Math.Ceiling(Math.Log10(groups.SelectMany(group => group.Bars).Max(bar => bar.Ratio)));
        var text = new StringBuilder();
        text.AppendLine(
            $"""<svg xmlns="{"http:"}//www.w3.org/2000/svg" viewBox="0 0 {Width} {height}" width="{Width}" height="{height}" role="img" aria-label="How many times the time of Cobranza other engines take">"""
        );
        text.AppendLine(Style);
        text.AppendLine($"""<rect class="back" x="0.5" y="0.5" width="{Width - 1}" height="{height - 1}" rx="6"/>""");
        Write(text, 24, 30, "text title", "How many times as long as Cobranza.Portfolios");
        Write(
            text,
            24,
            50,
            "soft",
            $"{Texts.Rows(results.Rows)} open items, {Texts.Rows(Book.Customers)} customers, 3 currencies, one thread each; logarithmic"
        );
        AppendScale(text, decades, height - Bottom);
        var y = Top;
        foreach (var (head, bars) in groups)
        {
            y += HeadHeight;
            Write(text, 24, y - 8, "text head", head);
            foreach (var (name, ratio) in bars)
            {
                AppendBar(text, name, ratio, decades, y);
                y += LineHeight;
            }
        }

        Write(text, 24, height - 18, "soft", Machine(results));
        return text.AppendLine("</svg>").Replace("\r\n", "\n").ToString();
    }

    private static List<(string Name, double Ratio)> Bars(
        Results results,
        Question question,
        string ours,
        (string Text, string Start)[] peers
    ) =>
        [
            .. peers
                .Select(peer =>
                    (
                        peer.Text,
                        Ratio: results.Best(question, peer.Start, threads: 1)?.Median
                            / results.Of(question, ours, threads: 1)?.Median
                    )
                )
                .Where(bar => bar.Ratio is > 1)
                .Select(bar => (bar.Text, bar.Ratio!.Value)),
        ];

    private static void AppendScale(StringBuilder text, int decades, int bottom)
    {
        for (var decade = 0; decade <= decades; decade++)
        {
            var x = X(Math.Pow(10, decade), decades);
            text.AppendLine(
                Texts.Text(
                    $"""<line class="{(decade == 0 ? "ours" : "grid")}" x1="{x:F1}" x2="{x:F1}" y1="{Top + 6}" y2="{bottom + 4}"/>"""
                )
            );
            text.AppendLine(
                Texts.Text(
                    $"""<text class="soft" x="{x:F1}" y="{bottom + 22}" text-anchor="middle">{Math.Pow(10, decade):N0}×</text>"""
                )
            );
        }
    }

    private static void AppendBar(StringBuilder text, string name, double ratio, int decades, int y)
    {
        var end = X(ratio, decades);
        Write(text, 40, y + 12, "text", name);
        text.AppendLine(
            Texts.Text(
                $"""<rect class="bar" x="{Left}" y="{y}" width="{end - Left:F1}" height="{LineHeight - 6}" rx="2"/>"""
            )
        );
        text.AppendLine(
            Texts.Text($"""<text class="text" x="{end + 6:F1}" y="{y + 12}">{Texts.Times(ratio)}</text>""")
        );
    }

    private static void Write(StringBuilder text, int x, int y, string style, string words) =>
        text.AppendLine(
            $"""<text class="{style}" x="{x}" y="{y}">{System.Security.SecurityElement.Escape(words)}</text>"""
        );

    private static double X(double ratio, int decades) => Left + ((Width - Left - Right) * Math.Log10(ratio) / decades);

    // The line of the processor; the rest stands on the page.
    private static string Machine(Results results) =>
        results
            .Machine.Split('\n')
            .Select(line => line.Trim())
            .FirstOrDefault(line => line.Contains("CPU", StringComparison.Ordinal))
        ?? "";
}
