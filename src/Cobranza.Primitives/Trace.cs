using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Cobranza;

/// <summary>Collects an explanation while a figure is computed; the one mutable helper of the library.</summary>
/// <remarks>
/// <para>A policy's core gets a trace or <see langword="null"/>. It writes <c>trace?.Note("days", days)</c>, which costs nothing
/// when nobody asked, and opens a trace beneath for each reason: <c>var inner = trace?.Open(rule)</c>.</para>
/// <para>A tree holds at most <see cref="MaxReasons"/> reasons in <see cref="MaxDepth"/> levels; what is beyond is counted,
/// and the explanation says at that place how many were left out. Not for use by several threads.</para>
/// </remarks>
[SuppressMessage(
    "Naming",
    "CA1724:Type names should not match namespaces",
    Justification = "System.Diagnostics.Trace is a log; this word is the domain's."
)]
public sealed class Trace
{
    /// <summary>Most reasons in one tree: 10,000 (our choice: more than anyone reads).</summary>
    public const int MaxReasons = 10_000;

    /// <summary>Most levels of one tree: 64 (our choice).</summary>
    public const int MaxDepth = 64;

    private static readonly Rule LeftOut = new(
        "explanations.left-out",
        "{count} more reasons are left out here.",
        "Aquí se omiten {count} razones más."
    );

    private readonly Trace _root;
    private readonly int _depth;
    private readonly List<Note> _notes = [];
    private readonly List<Trace> _because = [];
    private Rule _rule;
    private int _reasons = 1;
    private int _leftOut;

    /// <summary>A trace for the rule that decides a figure.</summary>
    public Trace(Rule rule)
    {
        _rule = Guard.NotNull(rule);
        _root = this;
    }

    private Trace(Rule rule, Trace parent)
        : this(rule)
    {
        _root = parent._root;
        _depth = parent._depth + 1;
    }

    /// <summary>The rule of this place; a core may decide it late.</summary>
    public Rule Rule
    {
        get => _rule;
        set => _rule = Guard.NotNull(value);
    }

    /// <summary>Opens a reason beneath this one.</summary>
    public Trace Open(Rule rule)
    {
        var inner = new Trace(rule, this);
        if (_depth + 1 >= MaxDepth || _root._reasons >= MaxReasons)
        {
            // Not attached: it can be written to, and is only counted.
            _leftOut++;
        }
        else
        {
            _root._reasons++;
            _because.Add(inner);
        }

        return inner;
    }

    /// <summary>Adds a finished explanation as a reason beneath this one.</summary>
    public Trace Include(Explanation explanation)
    {
        Guard.NotNull(explanation);
        var inner = Open(explanation.Rule);
        inner._notes.AddRange(explanation.Notes);
        foreach (var reason in explanation.Because)
        {
            inner.Include(reason);
        }

        return this;
    }

    /// <summary>Notes an amount.</summary>
    public Trace Note(string name, Money value) => Add(name, new NoteValue.OfMoney(value));

    /// <summary>Notes an exact amount.</summary>
    public Trace Note(string name, ExactAmount value) => Add(name, new NoteValue.OfExactAmount(value));

    /// <summary>Notes a share.</summary>
    public Trace Note(string name, Percentage value) => Add(name, new NoteValue.OfPercentage(value));

    /// <summary>Notes an exact number.</summary>
    public Trace Note(string name, Fraction value) => Add(name, new NoteValue.OfFraction(value));

    /// <summary>Notes a date.</summary>
    public Trace Note(string name, LocalDate value) => Add(name, new NoteValue.OfDate(value));

    /// <summary>Notes a whole number.</summary>
    public Trace Note(string name, long value) => Add(name, new NoteValue.OfNumber(value));

    /// <summary>Notes a rounding, in words of each language.</summary>
    public Trace Note(string name, Rounding value) => Add(name, RoundingText.Of(Guard.NotNull(value)));

    /// <summary>Notes a text that stands as it is.</summary>
    public Trace Note(string name, string value) => Add(name, new NoteValue.OfText(Guard.NotNull(value)));

    /// <summary>Notes a word with its own text in each language.</summary>
    public Trace Note(string name, string english, string spanish) =>
        Add(name, new NoteValue.OfWord(Guard.NotNull(english), Guard.NotNull(spanish)));

    /// <summary>What was collected so far, as data that no longer changes.</summary>
    public Explanation ToExplanation()
    {
        var because = _because.Select(reason => reason.ToExplanation());
        return new(
            Rule,
            ValueList.From(_notes),
            ValueList.From(_leftOut == 0 ? because : because.Append(OmittedReasons()))
        );
    }

    private Explanation OmittedReasons() => new(LeftOut, [new Note("count", new NoteValue.OfNumber(_leftOut))], []);

    private Trace Add(string name, NoteValue value)
    {
        _notes.Add(new(Guard.Line(name, Rule.MaxIdLength), value));
        return this;
    }
}
