using System.Globalization;
using NodaTime;

namespace Cobranza.Terms;

/// <summary>The first of several days of the month, on or after the day reached so far; 31 means the last day of a shorter month.</summary>
/// <example>The 5th and the 20th lead from 6 January to 20 January, and from 21 January to 5 February.</example>
public sealed record DaysOfMonthStep : DateStep
{
    /// <summary>A step to the first of several days of the month.</summary>
    /// <param name="days">Days of the month, 1 to 31, in any order, each once.</param>
    /// <exception cref="ArgumentNullException">The days are missing.</exception>
    /// <exception cref="ArgumentException">There is no day, or one is given twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is not from 1 to 31.</exception>
    public DaysOfMonthStep(ValueList<int> days)
    {
        Guard.NotNull(days);
        foreach (var day in days)
        {
            Guard.InRange(day, 1, 31, nameof(days));
        }

        Days = ValueList.From(days.Order());
        if (Days.IsEmpty || Days.Distinct().Count() < Days.Count)
        {
            throw new ArgumentException(
                Guard.Text($"must be one day of the month or more, each once: {Days}"),
                nameof(days)
            );
        }
    }

    /// <summary>Days of the month, earliest first.</summary>
    public ValueList<int> Days { get; }

    /// <inheritdoc/>
    protected override Rule Rule => StepTexts.DaysOfMonth;

    /// <inheritdoc/>
    protected override LocalDate ApplyCore(LocalDate from)
    {
        // A plain loop: part of resolving a due date, which allocates nothing.
        var length = TermMath.DaysInMonth(from);
        foreach (var day in Days.AsSpan())
        {
            var ahead = Math.Min(day, length) - from.Day;
            if (ahead >= 0)
            {
                return from.PlusDays(ahead);
            }
        }

        return TermMath.DayOfMonth(from, 1, Days[0]);
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("days", string.Join(", ", Days.Select(day => day.ToString(CultureInfo.InvariantCulture))));
    }
}
