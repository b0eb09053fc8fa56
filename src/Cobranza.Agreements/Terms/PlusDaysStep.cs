using NodaTime;

namespace Cobranza.Terms;

/// <summary>A number of calendar days later.</summary>
public sealed record PlusDaysStep : DateStep
{
    /// <summary>A step of so many calendar days.</summary>
    /// <param name="days">Calendar days, from 0 up to and including <see cref="DateStep.MaxDays"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or too many.</exception>
    public PlusDaysStep(int days) => Days = Guard.InRange(days, 0, MaxDays);

    /// <summary>Calendar days added.</summary>
    public int Days { get; }

    /// <inheritdoc/>
    protected override Rule Rule => Days == 1 ? StepTexts.NextDay : StepTexts.PlusDays;

    /// <inheritdoc/>
    protected override LocalDate ApplyCore(LocalDate from) => TermMath.PlusDays(from, Days);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("days", Days);
    }
}
