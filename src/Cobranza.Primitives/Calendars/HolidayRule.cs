using NodaTime;

namespace Cobranza.Calendars;

/// <summary>Which days a year closes: "25 December", "the third Monday of January", "two days before Easter Sunday".</summary>
/// <remarks>
/// <para>A rule of your own overrides <see cref="InCore"/> alone and composes with the ones here. Kept for it on every call: its days
/// come sorted, each once, and lie in the year asked for or in one beside it.</para>
/// <para>A day may lie beside its year, for a New Year's Day on a Saturday is kept on the Friday before, and a closure from Christmas to
/// Epiphany ends in the next year. A calendar asks each rule for the years beside its own too, so nothing is lost at its ends.</para>
/// <para>Years are those of the Gregorian calendar. Equal when the rules say the same and have the same name.</para>
/// </remarks>
public abstract partial record HolidayRule
{
    /// <summary>First year a rule can be asked for: 1583, the first full year of the Gregorian calendar.</summary>
    public const int FirstYear = 1_583;

    /// <summary>Last year a rule can be asked for: 9998, because a day of it may be kept in the year after.</summary>
    public const int LastYear = 9_998;

    /// <summary>Most days that a rule may close for one year: 366, all of them.</summary>
    public const int MaxDaysPerYear = 366;

    /// <summary>Deepest nesting of rules: 64 (our choice: a real holiday needs fewer than ten).</summary>
    public const int MaxDepth = 64;

    /// <summary>Most rules inside one: 256 (our choice: no country has a hundred holidays).</summary>
    public const int MaxParts = 256;

    /// <summary>What the holiday is called; <see langword="null"/> if it was given no name.</summary>
    public HolidayName? Name { get; private init; }

    /// <summary>What the rule says, in words; its <c>{fields}</c> are filled by <see cref="NoteTerms"/>.</summary>
    protected virtual Rule Rule => HolidayRules.OwnRule;

    /// <summary>The rules that this one is built from; none for a simple one.</summary>
    protected virtual ValueList<HolidayRule> Parts => ValueList<HolidayRule>.Empty;

    /// <summary>The days that the rule closes for a year, earliest first; those of the year, kept in it or in one beside it.</summary>
    /// <param name="year">From <see cref="FirstYear"/> up to and including <see cref="LastYear"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    /// <exception cref="InvalidOperationException">A rule of your own gave too many days, or one far from the year.</exception>
    public ValueList<LocalDate> In(int year) =>
        ValueList.From(HolidaysIn(year).Select(holiday => holiday.Date).Distinct());

    /// <summary>The same days with the name of each; a day that two rules close is there twice.</summary>
    /// <inheritdoc cref="In"/>
    public ValueList<Holiday> HolidaysIn(int year)
    {
        Guard.InRange(year, FirstYear, LastYear);
        var holidays = new List<Holiday>();
        foreach (var holiday in HolidaysCore(year))
        {
            holidays.Add(Name is null ? Checked(holiday, year) : Checked(holiday, year) with { Name = Name });
        }

        return ValueList.From(holidays.Distinct().OrderBy(holiday => holiday.Date));
    }

    /// <summary>The rule in words, as data.</summary>
    public Explanation Describe()
    {
        var trace = new Trace(Heading);
        DescribeInto(trace);
        return trace.ToExplanation();
    }

    /// <summary>The rule in plain English, independent of the current culture.</summary>
    public sealed override string ToString() => Describe().ToText(Language.English);

    private Rule Heading => Name is null ? Rule : HolidayRules.Named;

    internal static HolidayRule Part(HolidayRule inner, string name)
    {
        // The count first: it bounds the work of everything else, for a part that is used twice counts twice.
        var count = Guard.NotNull(inner, name).CountOfParts();
        if (count > MaxParts)
        {
            throw new ArgumentException(Guard.Text($"must hold at most {MaxParts} rules; it holds {count}"), name);
        }

        var depth = inner.Depth();
        return depth < MaxDepth
            ? inner
            : throw new ArgumentException(Guard.Text($"must be nested less than {MaxDepth} deep; it is {depth}"), name);
    }

    internal virtual IEnumerable<Holiday> HolidaysCore(int year)
    {
        var days = 0;
        foreach (var date in InCore(year) ?? throw Broken("days", year))
        {
            if (++days > MaxDaysPerYear)
            {
                throw Broken(Guard.Text($"at most {MaxDaysPerYear} days"), year);
            }

            yield return new(date, Name: null);
        }
    }

    internal bool Holds(Func<HolidayRule, bool> what) => what(this) || Parts.Any(part => part.Holds(what));

    /// <summary>The days of a year, in any order; called with a year from <see cref="FirstYear"/> to <see cref="LastYear"/> only.</summary>
    protected abstract IEnumerable<LocalDate> InCore(int year);

    /// <summary>Notes the rule's own numbers, under the names that its text uses.</summary>
    protected virtual void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("rule", GetType().Name);
    }

    private Holiday Checked(Holiday holiday, int year) =>
        holiday.Date != default
        && holiday.Date.Calendar == CalendarSystem.Iso
        && Math.Abs(holiday.Date.Year - year) <= 1
            ? holiday
            : throw Broken(Guard.Text($"ISO dates from {year - 1} to {year + 1}, and not {holiday}"), year);

    private InvalidOperationException Broken(string promise, int year) =>
        new(Guard.Text($"A holiday rule must give {promise} for {year}. Rule: {this}"));

    // A named rule is headed by its name, and says beneath what it does.
    private void DescribeInto(Trace trace)
    {
        if (Name is { } name)
        {
            trace = trace.Note("holiday", name.English, name.Spanish).Open(Rule);
        }

        NoteTerms(trace);
        foreach (var part in Parts)
        {
            part.DescribeInto(trace.Open(part.Heading));
        }
    }

    private int CountOfParts() => 1 + Parts.Sum(part => part.CountOfParts());

    private int Depth() => 1 + Parts.Select(part => part.Depth()).DefaultIfEmpty(0).Max();
}
