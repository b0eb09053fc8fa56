using NodaTime;

namespace Cobranza.Terms;

/// <summary>The longest payment term that an act allows, counted in calendar days from a base date.</summary>
/// <remarks>
/// <para>Passing it is a finding, never an exception: whether it binds depends on facts that only a person can weigh. The contractual due date
/// is compared, for a calendar that moves a date is no longer term.</para>
/// <para>The library ships no act here; the numbers and their source are given.</para>
/// </remarks>
/// <example>Directive 2011/7/EU, art. 3(5): 60 days from the receipt of the invoice, unless agreed otherwise and not grossly unfair.</example>
public sealed record TermCeiling
{
    /// <summary>Longest citation: 200 characters, our choice, because a source is named, not quoted.</summary>
    public const int MaxSourceLength = 200;

    /// <summary>Most years tried at once: 50, our choice, because the calendar of months repeats long before.</summary>
    public const int MaxYears = 50;

    /// <summary>A ceiling with its source.</summary>
    /// <param name="days">The last allowed day, counted in calendar days from the base date; from 0 up to and including <see cref="DateStep.MaxDays"/>.</param>
    /// <param name="from">The date counted from.</param>
    /// <param name="source">The act and article, 1 to <see cref="MaxSourceLength"/> characters.</param>
    /// <exception cref="ArgumentException">The source is blank or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range, or the base date is unknown or that of a portion.</exception>
    public TermCeiling(int days, BaseDate from, string source)
    {
        Days = Guard.InRange(days, 0, DateStep.MaxDays);
        From =
            Guard.Defined(from) != BaseDate.PreviousPortion
                ? from
                : throw new ArgumentOutOfRangeException(nameof(from), from, "must be a date of the invoice");
        Source = Guard.Line(source, MaxSourceLength);
    }

    /// <summary>Calendar days from the base date, the last of which is still allowed.</summary>
    public int Days { get; }

    /// <summary>The date counted from.</summary>
    public BaseDate From { get; }

    /// <summary>The act and article.</summary>
    public string Source { get; }

    /// <summary>The finding for an invoice with these dates; <see langword="null"/> if its last contractual due date is within the ceiling.</summary>
    /// <param name="terms">The terms agreed.</param>
    /// <param name="dates">The dates of the invoice; they must hold the ceiling's base date and those that the terms need.</param>
    /// <exception cref="ArgumentException">A base date is not known.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date lies after the year 9999.</exception>
    public Finding? Check(PaymentTerms terms, TermDates dates)
    {
        Guard.NotNull(terms);
        Guard.NotNull(dates);
        var start =
            dates[From]
            ?? throw new ArgumentException($"has no {From} date, which the ceiling counts from", nameof(dates));
        return DaysOver(terms, dates, start) is > 0 and var over
            ? new(Reason(CeilingTexts.Passed(over), terms, dates, over).ToExplanation())
            : null;
    }

    /// <summary>The worst case over every issue date of a span of years, every base date being the issue date; <see langword="null"/> if none passes.</summary>
    /// <remarks>Terms such as "end of month" are longest for what is issued early in a month: the same terms can keep a ceiling on one day and pass it on another.</remarks>
    /// <param name="terms">The terms to try.</param>
    /// <param name="firstYear">The first year, 1900 to 9900.</param>
    /// <param name="lastYear">The last year, included; at most <see cref="MaxYears"/> years in all.</param>
    /// <returns>A finding that names the earliest of the worst issue dates.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year is out of range, or a calendar of the terms does not hold these years.</exception>
    public Finding? CheckEveryIssueDate(PaymentTerms terms, int firstYear, int lastYear)
    {
        Guard.NotNull(terms);
        Guard.InRange(firstYear, 1900, 9900);
        Guard.InRange(lastYear, firstYear, firstYear + MaxYears - 1);
        var (worst, worstOver) = (default(LocalDate), 0);
        var last = new LocalDate(lastYear, 12, 31);
        for (var issuedOn = new LocalDate(firstYear, 1, 1); issuedOn <= last; issuedOn = issuedOn.PlusDays(1))
        {
            var dates = TermDates.AllOn(issuedOn);
            var over = DaysOver(terms, dates, dates[From]!.Value);
            (worst, worstOver) = over > worstOver ? (issuedOn, over) : (worst, worstOver);
        }

        return worstOver > 0
            ? new(
                Reason(CeilingTexts.CanBePassed(worstOver), terms, TermDates.AllOn(worst), worstOver)
                    .Note("first", firstYear)
                    .Note("last", lastYear)
                    .ToExplanation()
            )
            : null;
    }

    /// <summary>The ceiling in words, as data.</summary>
    public Explanation Describe() => NoteCeiling(new(CeilingTexts.Ceiling)).ToExplanation();

    /// <summary>The ceiling in plain English, independent of the current culture.</summary>
    public override string ToString() => Describe().ToText(Language.English);

    private int DaysOver(PaymentTerms terms, TermDates dates, LocalDate start) =>
        Period.DaysBetween(start, terms.LastContractual(dates)) - Days;

    private Trace Reason(Rule rule, PaymentTerms terms, TermDates dates, int over) =>
        NoteCeiling(new(rule))
            .Note("issued", dates.IssuedOn)
            .Note("start", dates[From]!.Value)
            .Note("due", terms.LastContractual(dates))
            .Note("over", over);

    private Trace NoteCeiling(Trace trace)
    {
        DueRuleTexts.NoteBase(trace, From);
        return trace.Note("allowed", Days).Note("source", Source);
    }
}
