using Cartera.Problems;
using Cartera.Reports;
using Cobranza;
using NodaTime;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Cartera.Printing;

/// <summary>How tables, amounts and names look, so that every section looks alike.</summary>
internal sealed class Layout(IAnsiConsole console, Language language, int top)
{
    /// <summary>Longest name shown. Our choice, to leave room for the figures.</summary>
    private const int NameLength = 28;

    private bool _topIsNamed;

    public const string Muted = "grey";

    public const string Strong = "bold";

    public IAnsiConsole Console => console;

    public int Top => top;

    public Language Language => language;

    public string Say(Phrase phrase) => phrase.In(language);

    public void Heading(string text, string detail = "")
    {
        var title = $"[bold]{Markup.Escape(text)}[/]";
        var more = detail.Length > 0 ? $"  [{Muted}]{Markup.Escape(detail)}[/]" : "";
        console.Write(
            new Spectre.Console.Rule(title + more) { Justification = Justify.Left, Style = Style.Parse(Muted) }
        );
    }

    public void Line(string text, string style = "default") => console.MarkupLine($"[{style}]{Markup.Escape(text)}[/]");

    public void Write(IRenderable table) => console.Write(table);

    /// <summary>A line under a table.</summary>
    public void Note(string text)
    {
        Line($"  {text}", Muted);
        console.WriteLine();
    }

    /// <summary>Says how many lines of a list are not shown; nothing when all are. The first time it names the option.</summary>
    public void More(int count)
    {
        var rest = count - Shortening.Count(count, top);

        if (rest > 0)
        {
            Note($"… {Say(Labels.More(rest))}{(_topIsNamed ? "" : Say(Labels.MoreByTop))}");
            _topIsNamed = true;
        }
    }

    public IEnumerable<T> Shown<T>(IReadOnlyList<T> lines) => lines.Take(Shortening.Count(lines.Count, top));

    public static Table Table() => new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);

    public TableColumn Left(Phrase title) => new TableColumn(Head(Say(title))).PadLeft(1).PadRight(1);

    public TableColumn Right(Phrase title) => Right(Say(title));

    public static TableColumn Right(string title) =>
        new TableColumn(Head(title)).RightAligned().NoWrap().PadLeft(1).PadRight(0);

    public static Text Cell(string text) => new(text);

    /// <summary>A column that is never broken into lines, for names and numbers of documents.</summary>
    public TableColumn Whole(Phrase title) => Left(title).NoWrap();

    /// <summary>A customer's name, cut where it would take the room of the figures.</summary>
    public static string NameOf(Who who) => Words.Clean(who.Name, NameLength);

    /// <summary>A text with a muted one below it.</summary>
    public static Markup Pair(string text, string below) =>
        new($"[bold]{Markup.Escape(text)}[/]\n[{Muted}]{Markup.Escape(below)}[/]");

    public static string Document(string id) => Words.Clean(id, 24);

    /// <summary>An amount without its currency; nothing is a dash.</summary>
    public static Markup Amount(Money amount, string style = "default") =>
        amount.IsZero ? new($"[{Muted}]–[/]") : new($"[{style}]{Number(amount)}[/]");

    /// <inheritdoc cref="Amount"/>
    public static GridCell AmountCell(Money amount, string style = "default") =>
        amount.IsZero ? new("–", Muted) : new(Number(amount), style);

    /// <summary>An amount with its decimals and without its currency, which the section names.</summary>
    public static string Number(Money amount) => TextFormat.Default.Write(amount)[(amount.Currency.Code.Length + 1)..];

    public static string Date(LocalDate date) => TextFormat.Default.Write(date);

    private static Markup Head(string title) => new($"[{Muted}]{Markup.Escape(title)}[/]");
}
