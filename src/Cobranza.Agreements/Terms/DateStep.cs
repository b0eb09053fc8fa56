using NodaTime;

namespace Cobranza.Terms;

/// <summary>One step on the way from the issue date to the due date.</summary>
/// <remarks>
/// <para>Steps are taken in the order written: "30 days, then end of month" and "end of month, then 30 days" are two terms.</para>
/// <para>A step never leads to an earlier day than it started from; for a step of your own this is checked on every call.</para>
/// </remarks>
public abstract record DateStep
{
    /// <summary>Largest number of days in one step: 3,660, our choice, because a term beyond ten years is a typing error.</summary>
    public const int MaxDays = 3_660;

    /// <summary>Largest number of months in one step: 120, our choice, because a term beyond ten years is a typing error.</summary>
    public const int MaxMonths = 120;

    /// <summary>The last day of the month reached so far.</summary>
    public static DateStep EndOfMonth { get; } = new EndOfMonthStep();

    /// <summary>What the step says, in words; its <c>{fields}</c> are filled by <see cref="NoteTerms"/>.</summary>
    protected virtual Rule Rule => TermRules.OwnStep;

    /// <summary>A number of calendar days later.</summary>
    /// <param name="days">Calendar days, from 0 up to and including <see cref="MaxDays"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or too many.</exception>
    public static DateStep PlusDays(int days) => new PlusDaysStep(days);

    /// <summary>The same day a number of months later, or the last day of a shorter month.</summary>
    /// <param name="months">Calendar months, from 0 up to and including <see cref="MaxMonths"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The months are negative or too many.</exception>
    public static DateStep PlusMonths(int months) => new PlusMonthsStep(months);

    /// <summary>A day of the month reached so far or of a following one; 31 means the last day of a shorter month.</summary>
    /// <param name="day">Day of the month, 1 to 31.</param>
    /// <param name="monthsAhead">
    /// 0 takes the first such day on or after the day reached so far; 1 that day of the following month, and so on up to <see cref="MaxMonths"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The day or the months are out of range.</exception>
    public static DateStep DayOfMonth(int day, int monthsAhead = 0) => new DayOfMonthStep(day, monthsAhead);

    /// <summary>The day this step leads to from a given day; never an earlier one.</summary>
    /// <exception cref="ArgumentException">The date is missing or not an ISO date.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The result lies after the year 9999.</exception>
    /// <exception cref="InvalidOperationException">A step of your own led back in time.</exception>
    public LocalDate Apply(LocalDate from)
    {
        Guard.Date(from);
        var reached = ApplyCore(from);
        return reached.Calendar == CalendarSystem.Iso && reached >= from
            ? reached
            : throw new InvalidOperationException(
                $"A date step must not lead before {Guard.Text(from)}, but led to {Guard.Text(reached)}: {this}"
            );
    }

    /// <summary>The step in words, as data.</summary>
    public Explanation Describe()
    {
        var trace = new Trace(Rule);
        NoteTerms(trace);
        return trace.ToExplanation();
    }

    /// <summary>The step in plain English, independent of the current culture.</summary>
    public sealed override string ToString() => Describe().ToText(Language.English);

    internal void DescribeInside(Trace parent) => NoteTerms(parent.Open(Rule));

    /// <summary>The day reached; called with a valid ISO date only.</summary>
    protected abstract LocalDate ApplyCore(LocalDate from);

    /// <summary>Notes the step's own numbers, under the names that its rule's text uses.</summary>
    protected virtual void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("step", GetType().Name);
    }
}
