using NodaTime;

namespace Cobranza.Terms;

/// <summary>The same day a number of months later, or the last day of a shorter month.</summary>
/// <example>One month after 31 January 2026 is 28 February 2026.</example>
public sealed record PlusMonthsStep : DateStep
{
    /// <summary>A step of so many calendar months.</summary>
    /// <param name="months">Calendar months, from 0 up to and including <see cref="DateStep.MaxMonths"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The months are negative or too many.</exception>
    public PlusMonthsStep(int months) => Months = Guard.InRange(months, 0, MaxMonths);

    /// <summary>Calendar months added.</summary>
    public int Months { get; }

    /// <inheritdoc/>
    protected override Rule Rule => Months == 1 ? StepTexts.NextMonth : StepTexts.PlusMonths;

    /// <inheritdoc/>
    protected override LocalDate ApplyCore(LocalDate from) => TermMath.PlusMonths(from, Months);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("months", Months);
    }
}
