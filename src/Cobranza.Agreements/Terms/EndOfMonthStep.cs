using NodaTime;

namespace Cobranza.Terms;

/// <summary>The last day of the month reached so far.</summary>
public sealed record EndOfMonthStep : DateStep
{
    /// <inheritdoc/>
    protected override Rule Rule => StepTexts.EndOfMonth;

    /// <inheritdoc/>
    protected override LocalDate ApplyCore(LocalDate from) => TermMath.EndOfMonth(from);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        // The rule says it all.
    }
}
