using Cobranza.Comparison;

var options = Options.Of(args);
var sizes = new List<Results>();
foreach (var rows in options.Rows)
{
    using var contest = new Contest(rows, options.Questions);
    if (options.OnlyCheck)
    {
        contest.Check();
    }
    else
    {
        sizes.Add(contest.Measure());
    }

    Console.WriteLine($"{Texts.Rows(rows)} items: {contest.Ways.Length} ways to answer agree to the minor unit.");
}

if (sizes.Count == 0)
{
    return;
}

var measured = Tables.Of(sizes);
Console.WriteLine();
Console.WriteLine(measured);
if (options.Write)
{
    var root = Page.Root();
    Page.Write(Path.Combine(root, "benchmarks", "results", "aging.md"), measured);
    File.WriteAllText(Path.Combine(root, "docs", "assets", "aging-ratios.svg"), Picture.Of(Tables.Headline(sizes)));
}
