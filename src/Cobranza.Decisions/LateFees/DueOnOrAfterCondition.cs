using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Whether the first due date lies on a day or later.</summary>
public sealed record DueOnOrAfterCondition : LateFeeCondition
{
    /// <summary>A condition on the due date.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public DueOnOrAfterCondition(LocalDate date) => Date = Guard.Date(date);

    /// <summary>The earliest due date.</summary>
    public LocalDate Date { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.DueOnOrAfter;

    /// <inheritdoc/>
    protected override bool HoldsCore(OverdueItem item, LocalDate asOf)
    {
        foreach (var portion in Guard.NotNull(item).Portions.AsSpan())
        {
            if (portion.OriginallyDueOn < Date)
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("date", Date);
    }
}
