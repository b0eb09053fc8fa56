using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Terms;

/// <summary>One step on the way from the base date to the due date.</summary>
/// <remarks>
/// <para>Steps are taken in the order written: "30 days, then end of month" and "end of month, then 30 days" are two terms.</para>
/// <para>A step never leads to an earlier day than it started from; for a step of your own this is checked on every call.</para>
/// </remarks>
public abstract partial record DateStep
{
    /// <summary>Largest number of days in one step: 3,660, our choice, because a term beyond ten years is a typing error.</summary>
    public const int MaxDays = 3_660;

    /// <summary>Largest number of weeks in one step: 522, our choice, because a term beyond ten years is a typing error.</summary>
    public const int MaxWeeks = 522;

    /// <summary>Largest number of business days in one step: 2,600, our choice, because a term beyond ten years is a typing error.</summary>
    public const int MaxBusinessDays = 2_600;

    /// <summary>Largest number of months in one step: 120, our choice, because a term beyond ten years is a typing error.</summary>
    public const int MaxMonths = 120;

    /// <summary>What the step says, in words; its <c>{fields}</c> are filled by <see cref="NoteTerms"/>.</summary>
    protected virtual Rule Rule => StepTexts.OwnStep;

    /// <summary>The day this step leads to from a given day; never an earlier one.</summary>
    /// <exception cref="ArgumentException">The date is missing or not an ISO date.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The result lies after the year 9999, or no such day is found.</exception>
    /// <exception cref="InvalidOperationException">A step of your own led back in time.</exception>
    public LocalDate Apply(LocalDate from)
    {
        Guard.Date(from);
        return Take(from);
    }

    /// <summary>The same step from a day that is known to be valid.</summary>
    internal LocalDate Take(LocalDate from)
    {
        var reached = ApplyCore(from);
        return reached.Calendar == CalendarSystem.Iso && reached >= from
            ? reached
            : throw new InvalidOperationException(
                $"A date step must not lead before {Guard.Text(from)}, but led to {Guard.Text(reached)}: {this}"
            );
    }

    /// <summary>This step, and the day it leads to moved to a business day, but never before the day the step started from.</summary>
    /// <remarks>
    /// <para>So that no step leads back: where a preceding adjustment would pass the day the step started from, that day stands, business
    /// day or not.</para>
    /// <para>This moves a day on the way. The due date at the end is moved by <see cref="PaymentTerms.Rolled"/>, which keeps the contractual one.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">The calendar is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The adjustment is unknown, or <see cref="DateAdjustment.None"/>.</exception>
    public DateStep Rolled(BusinessCalendar calendar, DateAdjustment adjustment) =>
        new RolledStep(this, calendar, adjustment);

    /// <summary>The step in words, as data.</summary>
    public Explanation Describe()
    {
        var trace = new Trace(Rule);
        NoteTerms(trace);
        return trace.ToExplanation();
    }

    /// <summary>The step in plain English, independent of the current culture.</summary>
    public sealed override string ToString() => Describe().ToText(Language.English);

    internal Trace DescribeInside(Trace parent)
    {
        var inner = parent.Open(Rule);
        NoteTerms(inner);
        return inner;
    }

    /// <summary>The day reached; called with a valid ISO date only.</summary>
    protected abstract LocalDate ApplyCore(LocalDate from);

    /// <summary>Notes the step's own numbers, under the names that its rule's text uses.</summary>
    protected virtual void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("step", GetType().Name);
    }
}
