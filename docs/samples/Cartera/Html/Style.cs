namespace Cartera.Html;

/// <summary>How the page looks on a screen, in the dark and on paper.</summary>
internal static class Style
{
    /// <summary>The color of a bucket, not due first; with many buckets the last ones share the darkest.</summary>
    public static string Bucket(int index, int count) =>
        index == 0 ? "b0" : $"b{1 + ((index - 1) * 4 / Math.Max(1, count - 2))}";

    public const string Css = """
        :root {
          color-scheme: light dark;
          --page: #f6f7f9; --card: #ffffff; --line: #e2e6ec; --text: #1b2430; --muted: #5d6979; --accent: #1f5f8b;
          --b0: #7fa8c9; --b1: #f3cf6d; --b2: #f0a848; --b3: #e37b3c; --b4: #c94a3f; --b5: #86283a;
          --warn: #fff5dc; --warn-line: #e8c874;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --page: #12171e; --card: #1a212b; --line: #2c3643; --text: #e6eaf0; --muted: #9aa7b8; --accent: #7db9e2;
            --b0: #5583a8; --b1: #e0bb58; --b2: #e09a3e; --b3: #d9703a; --b4: #cf5549; --b5: #a63d52;
            --warn: #2e2817; --warn-line: #6d5b22;
          }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--page); color: var(--text);
          font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
        main { max-width: 1240px; margin: 0 auto; padding: 32px 28px 48px; }
        h1 { font-size: 26px; line-height: 1.2; margin: 0; letter-spacing: -.01em; }
        h1 .day { color: var(--muted); font-weight: 400; }
        h2 { font-size: 18px; margin: 40px 0 12px; letter-spacing: -.005em; }
        h2 .count { color: var(--muted); font-weight: 400; margin-left: 6px; }
        h3 { font-size: 14px; margin: 0 0 10px; color: var(--muted); font-weight: 600; }
        p.facts { color: var(--muted); margin: 6px 0 0; }
        .warn { background: var(--warn); border: 1px solid var(--warn-line); border-radius: 8px; padding: 8px 14px; margin: 16px 0 0; }
        .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(320px, 1fr)); gap: 16px; margin-top: 24px; }
        .card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 18px 20px; min-width: 0; }
        .card .code { color: var(--muted); font-weight: 600; letter-spacing: .04em; font-size: 13px; }
        .card .big { font-size: 27px; font-weight: 650; letter-spacing: -.02em; font-variant-numeric: tabular-nums; line-height: 1.25; }
        .card .bar { height: 8px; margin-top: 10px; border-radius: 3px; overflow: hidden; }
        .card dl { display: grid; grid-template-columns: 1fr auto; gap: 3px 16px; margin: 14px 0 0; font-size: 14px; }
        .card dt { color: var(--muted); } .card dd { margin: 0; text-align: right; font-variant-numeric: tabular-nums; }
        .charts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 16px; margin-bottom: 16px; }
        .charts .wide { grid-column: 1 / -1; }
        @media (max-width: 860px) { .charts { grid-template-columns: minmax(0, 1fr); } main { padding: 20px 14px; } }
        svg { display: block; width: 100%; height: auto; overflow: visible; }
        svg text { fill: var(--text); font: 12px system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; font-variant-numeric: tabular-nums; }
        svg .m { fill: var(--muted); } svg .e { text-anchor: end; } svg .c { text-anchor: middle; }
        svg .grid { stroke: var(--line); stroke-width: 1; }
        .b0 { fill: var(--b0); } .b1 { fill: var(--b1); } .b2 { fill: var(--b2); }
        .b3 { fill: var(--b3); } .b4 { fill: var(--b4); } .b5 { fill: var(--b5); }
        .legend { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 0 0 14px; padding: 0; font-size: 13px; color: var(--muted); }
        .legend svg { width: 12px; height: 12px; display: inline-block; margin-right: 6px; vertical-align: -1px; }
        .scroll { overflow-x: auto; }
        table { width: 100%; border-collapse: collapse; font-size: 14px; }
        caption { text-align: left; color: var(--muted); font-weight: 600; padding: 0 0 8px; }
        th { text-align: left; color: var(--muted); font-weight: 600; font-size: 13px; padding: 6px 10px; border-bottom: 1px solid var(--line); white-space: nowrap; }
        td { padding: 7px 10px; border-bottom: 1px solid var(--line); vertical-align: top; }
        tbody th { color: var(--text); font-weight: 500; font-size: 14px; white-space: normal; border-bottom: 1px solid var(--line); padding: 7px 10px; vertical-align: top; }
        tbody th small { display: block; color: var(--muted); font-weight: 400; }
        .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        td.zero { color: var(--muted); }
        tfoot td, tfoot th { font-weight: 650; color: var(--text); border-bottom: 0; font-size: 14px; }
        tr.rest td, tr.rest th { color: var(--muted); }
        .step { font-weight: 650; } .step small { display: block; font-weight: 400; color: var(--muted); }
        ul.why { margin: 0; padding: 0; list-style: none; } ul.why ul { margin: 2px 0 0; padding-left: 14px; list-style: none; color: var(--muted); font-size: 13px; }
        ul.next { margin: 0; padding: 0; list-style: none; font-variant-numeric: tabular-nums; }
        footer { margin-top: 40px; color: var(--muted); font-size: 13px; }
        @media print {
          :root { --page: #fff; --card: #fff; --line: #ccc; --text: #000; --muted: #444; }
          body { font-size: 11px; } main { max-width: none; padding: 0; }
          .card, tr, figure { break-inside: avoid; } h2 { break-after: avoid; }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        figure { margin: 0; }
        """;
}
