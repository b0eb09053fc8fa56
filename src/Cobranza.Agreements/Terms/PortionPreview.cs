using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Terms;

/// <summary>One portion of a sample amount, and the way to its due date.</summary>
public sealed record PortionPreview
{
    internal PortionPreview(TermPortion portion, Money amount, DueTrail trail, DueDate due, DateAdjustment adjustment)
    {
        Portion = portion;
        Amount = amount;
        Start = trail.Start;
        StartsOn = trail.StartsOn;
        Steps = trail.Steps;
        Due = due;
        WhyRolled = due.Contractual == due.Effective ? null : RollReason(due, adjustment);
    }

    /// <summary>The portion.</summary>
    public TermPortion Portion { get; }

    /// <summary>Its amount.</summary>
    public Money Amount { get; }

    /// <summary>The base date that decided; of several rules compared, that of the deciding one.</summary>
    public BaseDate Start { get; }

    /// <summary>The day of that base date.</summary>
    public LocalDate StartsOn { get; }

    /// <summary>Every step taken with the day it led to; of several rules compared, those of the deciding one and what follows.</summary>
    public ValueList<StepReached> Steps { get; }

    /// <summary>The contractual and the effective due date.</summary>
    public DueDate Due { get; }

    /// <summary>Why the effective date is another one than the contractual one; <see langword="null"/> if it is not.</summary>
    public Explanation? WhyRolled { get; }

    /// <summary>The amount and its due date, independent of the current culture.</summary>
    public override string ToString() => $"{Amount} due {Due}";

    internal void ExplainInside(Trace parent, PaymentTerms terms)
    {
        var trace = parent.Open(PreviewTexts.Portion).Note("amount", Amount).Note("due", Due.Effective);
        TermsText.Part(trace, terms, Portion);
        var start = trace.Open(PreviewTexts.Start).Note("on", StartsOn);
        DueRuleTexts.NoteBase(start, Start);
        foreach (var step in Steps)
        {
            step.Step.DescribeInside(trace).Open(PreviewTexts.Reached).Note("on", step.On);
        }

        if (WhyRolled is not null)
        {
            trace.Include(WhyRolled);
        }
    }

    private static Explanation RollReason(DueDate due, DateAdjustment adjustment) =>
        new Trace(PreviewTexts.RolledBy(adjustment))
            .Note("contractual", due.Contractual)
            .Note("effective", due.Effective)
            .ToExplanation();
}
