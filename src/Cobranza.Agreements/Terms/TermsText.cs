using Cobranza.Calendars;

namespace Cobranza.Terms;

/// <summary>Payment terms in words: the usual ones in one sentence, others step by step.</summary>
internal static class TermsText
{
    public static Explanation Of(PaymentTerms terms)
    {
        var trace = terms.Portions.Count == 1 ? Whole(terms.Portions[0]) : Split(terms);
        if (terms.Adjustment != DateAdjustment.None && terms.Calendar != BusinessCalendar.EveryDay)
        {
            trace.Open(TermRules.RolledBy(terms.Adjustment));
        }

        return trace.ToExplanation();
    }

    private static Trace Whole(TermPortion portion) =>
        portion.Steps.ToArray() switch
        {
            [] => new(TermRules.OnReceipt),
            [PlusDaysStep plus] => new Trace(TermRules.Net).Note("days", plus.Days),
            [EndOfMonthStep] => new(TermRules.EndOfMonthOfIssue),
            [EndOfMonthStep, PlusDaysStep plus] => new Trace(TermRules.NetEndOfMonth).Note("days", plus.Days),
            _ => WithSteps(new(TermRules.Whole), portion),
        };

    private static Trace Split(PaymentTerms terms)
    {
        var trace = new Trace(TermRules.Split).Note("portions", terms.Portions.Count);
        foreach (var portion in terms.Portions)
        {
            var rule = portion.Steps.IsEmpty ? TermRules.PortionOnReceipt : TermRules.Portion;
            WithSteps(trace.Open(rule).Note("share", portion.Share), portion);
        }

        return trace;
    }

    private static Trace WithSteps(Trace trace, TermPortion portion)
    {
        foreach (var step in portion.Steps)
        {
            step.DescribeInside(trace);
        }

        return trace;
    }
}
