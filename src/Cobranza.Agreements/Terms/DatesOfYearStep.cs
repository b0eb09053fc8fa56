using NodaTime;

namespace Cobranza.Terms;

/// <summary>The first of several dates of the year, on or after the day reached so far; 29 February means the last day of February.</summary>
/// <example>31 March and 30 September lead from 1 April 2026 to 30 September 2026, and from 1 October 2026 to 31 March 2027.</example>
public sealed record DatesOfYearStep : DateStep
{
    /// <summary>A step to the first of several dates of the year.</summary>
    /// <param name="dates">Dates of the year, in any order, each once.</param>
    /// <exception cref="ArgumentNullException">The dates are missing.</exception>
    /// <exception cref="ArgumentException">There is no date, or one is given twice.</exception>
    public DatesOfYearStep(ValueList<AnnualDate> dates)
    {
        Guard.NotNull(dates);
        Dates = ValueList.From(dates.Order());
        if (Dates.IsEmpty || Dates.Distinct().Count() < Dates.Count)
        {
            throw new ArgumentException(
                Guard.Text(
                    $"must be one date of the year or more, each once: {string.Join(", ", Dates.Select(date => CalendarWords.Date(date).English))}"
                ),
                nameof(dates)
            );
        }
    }

    /// <summary>Dates of the year, earliest first.</summary>
    public ValueList<AnnualDate> Dates { get; }

    /// <inheritdoc/>
    protected override Rule Rule => StepTexts.DatesOfYear;

    /// <inheritdoc/>
    protected override LocalDate ApplyCore(LocalDate from)
    {
        // A plain loop: part of resolving a due date, which allocates nothing.
        foreach (var date in Dates.AsSpan())
        {
            var candidate = date.InYear(from.Year);
            if (candidate >= from)
            {
                return candidate;
            }
        }

        return from.Year < 9_999
            ? Dates[0].InYear(from.Year + 1)
            : throw new ArgumentOutOfRangeException(
                nameof(from),
                Guard.Text(from),
                "has no such date of the year before the end of the year 9999"
            );
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note(
            "dates",
            string.Join(", ", Dates.Select(date => CalendarWords.Date(date).English)),
            string.Join(", ", Dates.Select(date => CalendarWords.Date(date).Spanish))
        );
    }
}
